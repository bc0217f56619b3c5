import * as vscode from 'vscode';
import { readCycleName, readDay } from '../../document/calendar';
import type { Facts } from '../../references/facts';
import type { FactKey, MissingVariable } from '../../references/fill';
import { wordService } from '../messages';
import { Refusal } from '../refusal';
import type { Settings } from '../settings';
import { inTurn, pick, typeLine } from '../steps';
import { today } from '../today';

/** What the user answered: the fact to go on with, and whether it shall be kept in the front matter. */
export interface FactAnswer {
  facts: Partial<Facts>;
  keep: boolean;
  path: readonly [key: string, inner?: string];
  value: string;
}

/** How a fact would read in the front matter. */
export function wordFact([key, inner]: FactAnswer['path'], value: string): string {
  return inner === undefined ? `${key}: ${value}` : `${key}: ${inner}: ${value}`;
}

/**
 * Asks for the value of a variable, and whether to write it into the front matter, so that nobody is asked
 * again.
 * @param title that of the questions: “Open Reference”
 * @returns `undefined` if the user left
 * @throws Refusal for a variable that we do not know
 */
export async function askFor(
  variable: MissingVariable,
  { parse, services }: Settings,
  title: string,
): Promise<FactAnswer | undefined> {
  const { wanted, service = '' } = variable;
  const firstMonth = parse.firstMonth ?? 1;
  if (!wanted) {
    throw new Refusal(
      vscode.l10n.t(
        '“{0}” is not known. There are: {1}.',
        variable.text,
        '${employee}, ${identity}, ${level}, ${nextLevel}, ${cycleStart}, ${cycleEnd}, ${lastCheckIn}, ${today}',
      ),
    );
  }
  const path = wanted === 'identities' ? ([wanted, service] as const) : ([wanted] as const);
  let value = '';
  let keep = false;
  const done = await inTurn([
    async () => {
      const answer = await typeLine({
        title,
        step: 1,
        totalSteps: 2,
        prompt: promptFor(wanted, service, services),
        value,
        problem: (text) => problemIn(text, wanted, firstMonth),
      });
      if (!answer || answer === 'back') return undefined;
      value = answer.value;
      return 'next';
    },
    async () => {
      const line = wordFact(path, value);
      const answer = await pick({
        title,
        step: 2,
        totalSteps: 2,
        placeholder: vscode.l10n.t('Use “{0}” from now on?', value),
        items: [
          { label: vscode.l10n.t('Write “{0}” into the front matter', line), keep: true },
          { label: vscode.l10n.t('Only for now'), keep: false },
        ],
      });
      if (!answer || answer === 'back') return answer;
      keep = answer.value.keep;
      return 'next';
    },
  ]);
  return done ? { facts: factOf(wanted, service, value, firstMonth), keep, path, value } : undefined;
}

function problemIn(text: string, wanted: FactKey, firstMonth: number): string | undefined {
  if (text === '') return vscode.l10n.t('Type a value, or press Escape to leave.');
  if (wanted === 'cycle' && !readCycleName(text, firstMonth)) {
    return vscode.l10n.t('Type a cycle like 2026-H1, 2026-Q3 or 2026.');
  }
  if (wanted === 'check-ins' && !(readDay(text) && text <= today())) {
    return vscode.l10n.t('Type a day of the past like 2026-03-31.');
  }
  return undefined;
}

function promptFor(wanted: FactKey, service: string, services: Settings['services']): string {
  switch (wanted) {
    case 'employee':
      return vscode.l10n.t('Who is this document about? Type the name or login that the searches use.');
    case 'identities':
      return service === 'git'
        ? vscode.l10n.t(
            'Under which e-mail address or name does the person commit? Several with commas between.',
          )
        : vscode.l10n.t('What is the person’s name at {0}?', wordService(service, services));
    case 'level':
      return vscode.l10n.t('Which level is the person at?');
    case 'next-level':
      return vscode.l10n.t('Which level comes next?');
    case 'cycle':
      return vscode.l10n.t('Which cycle is this? For example 2026-H1 or 2026-Q3.');
    case 'check-ins':
      return vscode.l10n.t('When was the last check-in? Type a day like 2026-03-31.');
  }
}

function factOf(wanted: FactKey, service: string, value: string, firstMonth: number): Partial<Facts> {
  switch (wanted) {
    case 'employee':
      return { employee: value };
    case 'identities':
      return { identities: { [service]: value } };
    case 'level':
      return { level: value };
    case 'next-level':
      return { nextLevel: value };
    case 'cycle': {
      const cycle = readCycleName(value, firstMonth);
      return cycle ? { cycle } : {};
    }
    case 'check-ins':
      return { checkIns: [value] };
  }
}
