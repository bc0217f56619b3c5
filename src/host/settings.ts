import * as vscode from 'vscode';
import { type FindingCode, findingCodes, type Severity } from '../coverage/finding';
import { type AssessOptions, defaultAssessOptions } from '../coverage/options';
import { type OwnWords, ownWordRoles } from '../document/labelWords';
import type { ParseOptions } from '../document/options';
import type { ServiceOptions } from '../references/opening';
import { stringsOf } from './candidate';
import { settings } from './ids';
import { readServices } from './serviceSettings';
import { today } from './today';

/** What the user set, for one document. Values of a wrong kind fall back to the defaults. */
export interface Settings {
  parse: ParseOptions;
  assess: AssessOptions;
  allowHttp: boolean;
  showInHeadings: boolean;
  /** How many characters the form takes for one criterion; 0 for any number. */
  maximumCharacters: number;
  /** The same in words. */
  maximumWords: number;
  codeLens: boolean;
  services: ServiceOptions;
  /** Whether the day of what a search found is written behind its note. */
  writeDate: boolean;
  /** How many days lie between two check-ins; 0 for no rhythm. */
  checkInEveryDays: number;
  /** Hosts to which no link of a review should lead. */
  internalHosts: readonly string[];
}

/** Gives the values of our settings, by their names without the common prefix. */
export type Section = Pick<vscode.WorkspaceConfiguration, 'get'>;

/** Reads the settings that hold for `scope`. */
export function readSettings(scope: vscode.ConfigurationScope | undefined): Settings {
  const section = vscode.workspace.getConfiguration(settings.section, scope ?? null);
  const enterprise = vscode.workspace.getConfiguration('github-enterprise', scope ?? null);
  return settingsFrom(section, enterprise.get('uri'));
}

/**
 * Reads the settings out of a section.
 * @param enterprise where VS Code signs in to GitHub Enterprise, if anywhere
 */
export function settingsFrom(section: Section, enterprise: unknown): Settings {
  const count = (key: string, fallback: number): number => {
    const value = section.get<unknown>(key);
    return typeof value === 'number' && value >= 0 ? Math.floor(value) : fallback;
  };
  const placeholders = stringsOf(section, settings.placeholders);
  const marks = stringsOf(section, settings.marks);
  const labels = readLabels(section);
  const services = readServices(section, enterprise);
  return {
    parse: {
      ...(placeholders ? { placeholders } : {}),
      ...(marks ? { marks } : {}),
      ...(labels ? { labels } : {}),
      ...(services.signs.length > 0 ? { services: services.signs } : {}),
      firstMonth: Math.min(Math.max(count(settings.firstMonth, 1), 1), 12),
    },
    assess: {
      ...defaultAssessOptions,
      minimumExamples: count(settings.minimumExamples, defaultAssessOptions.minimumExamples),
      maximumExamples: count(settings.maximumExamples, defaultAssessOptions.maximumExamples),
      staleAfterDays: count(settings.staleAfterDays, defaultAssessOptions.staleAfterDays),
      severities: readSeverities(section),
      today: today(),
    },
    allowHttp: section.get<unknown>(settings.allowHttp) === true,
    showInHeadings: section.get<unknown>(settings.showInHeadings) !== false,
    maximumCharacters: count(settings.maximumCharacters, 0),
    maximumWords: count(settings.maximumWords, 0),
    codeLens: section.get<unknown>(settings.codeLens) === true,
    services: services.options,
    writeDate: section.get<unknown>(settings.writeDate) === true,
    checkInEveryDays: count(settings.checkInEveryDays, 30),
    internalHosts: stringsOf(section, settings.internalHosts) ?? [],
  };
}

/** The user's own words for labels; nothing where there are none, as with nearly everybody. */
function readLabels(section: Section): OwnWords | undefined {
  const set: OwnWords = {};
  for (const role of ownWordRoles) {
    const words = stringsOf(section, `${settings.labels}.${role}`) ?? [];
    if (words.length > 0) set[role] = words;
  }
  return Object.keys(set).length > 0 ? set : undefined;
}

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

function readSeverities(section: Section): AssessOptions['severities'] {
  const set: Partial<Record<FindingCode, Severity | 'off'>> = {};
  for (const code of findingCodes) {
    const value = section.get<unknown>(`${settings.severity}.${code}`);
    if (severities.includes(value)) set[code] = value as Severity | 'off';
  }
  return set;
}
