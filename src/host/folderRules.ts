import * as vscode from 'vscode';
import { fingerprint } from '../cycle/overview/fingerprint';
import { type ReadingRules, readingRules } from '../document/options';
import { folderOf } from './folders';
import { settings as keys } from './ids';
import { readSettings, type Settings } from './settings';
import { today } from './today';

/** What holds for the files of a folder on a day. */
export interface FolderRules {
  settings: Settings;
  rules: ReadingRules;
  /** The same for what is read alike, on whatever day. */
  fingerprint: string;
}

/** Reads what holds for a file, once for its folder and the day. */
export class RulesByFolder implements vscode.Disposable {
  private readonly folders = new Map<string, FolderRules>();
  private readonly subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(keys.section)) this.folders.clear();
  });

  /** @param uri that of a Markdown file, which need not be open */
  of(uri: vscode.Uri): FolderRules {
    const folder = folderOf(uri)?.toString() ?? '';
    const known = this.folders.get(folder);
    if (known?.settings.assess.today === today()) return known;
    const settings = readSettings({ uri, languageId: 'markdown' });
    const section = vscode.workspace.getConfiguration(keys.section, { uri, languageId: 'markdown' });
    const looks = [section.get(keys.include), section.get(keys.maximumSize)];
    const all = [settings.parse, { ...settings.assess, today: '' }, Object.values(limitsOf(settings)), looks];
    const read = {
      settings,
      rules: readingRules(settings.parse),
      fingerprint: fingerprint(JSON.stringify(all)),
    };
    this.folders.set(folder, read);
    return read;
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

type Limits = Pick<Settings, 'checkInEveryDays' | 'maximumCharacters' | 'maximumWords' | 'internalHosts'>;

/** What a row of the overview goes by, beside what its text is read and assessed by. */
export function limitsOf({
  checkInEveryDays,
  maximumCharacters,
  maximumWords,
  internalHosts,
}: Settings): Limits {
  return { checkInEveryDays, maximumCharacters, maximumWords, internalHosts };
}
