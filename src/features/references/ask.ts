import * as vscode from 'vscode';
import { readCycleName, readDay } from '../../document/calendar';
import { setFact } from '../../edits/setFact';
import { applyToDocument } from '../../host/apply';
import { wordService } from '../../host/messages';
import { Refusal } from '../../host/refusal';
import { pick, typeLine } from '../../host/steps';
import type { Analysis } from '../../host/store';
import type { Facts } from '../../references/facts';
import type { FactKey, MissingVariable } from '../../references/fill';

/**
 * Asks for the value of a variable, and offers to write it into the front matter, so that nobody is asked
 * again.
 * @returns the fact to go on with; `undefined` if the user left
 * @throws Refusal for a variable that we do not know
 */
export async function askFor(
  variable: MissingVariable,
  analysis: Analysis,
): Promise<Partial<Facts> | undefined> {
  const { wanted, service = '' } = variable;
  if (!wanted) {
    throw new Refusal(
      vscode.l10n.t(
        '“{0}” is not known. There are: {1}.',
        variable.text,
        '${employee}, ${identity}, ${level}, ${nextLevel}, ${cycleStart}, ${cycleEnd}, ${lastCheckIn}, ${today}',
      ),
    );
  }
  const { firstMonth = 1 } = analysis.settings.parse;
  const title = vscode.l10n.t('Open Reference');
  const answer = await typeLine({
    title,
    step: 1,
    totalSteps: 2,
    prompt: promptFor(wanted, service),
    problem: (text) => problemIn(text, wanted, analysis),
  });
  if (!answer || answer === 'back') return undefined;
  const { value } = answer;
  const path = wanted === 'identities' ? [wanted, service] : [wanted];
  const line = wanted === 'identities' ? `identities: ${service}: ${value}` : `${wanted}: ${value}`;
  const keep = { label: vscode.l10n.t('Write “{0}” into the front matter', line), keep: true };
  const once = { label: vscode.l10n.t('Only for now'), keep: false };
  const choice = await pick({
    title,
    step: 1,
    totalSteps: 1,
    placeholder: vscode.l10n.t('Use “{0}” from now on?', value),
    items: [keep, once],
  });
  if (!choice || choice === 'back') return undefined;
  if (choice.value.keep) {
    await applyToDocument(analysis, [setFact(analysis.text, analysis.model, path, value)]);
  }
  return factOf(wanted, service, value, firstMonth);
}

function problemIn(text: string, wanted: FactKey, { settings }: Analysis): string | undefined {
  if (text === '') return vscode.l10n.t('Type a value, or press Escape to leave.');
  if (wanted === 'cycle' && !readCycleName(text, settings.parse.firstMonth ?? 1)) {
    return vscode.l10n.t('Type a cycle like 2026-H1, 2026-Q3 or 2026.');
  }
  if (wanted === 'check-ins' && !(readDay(text) && text <= settings.assess.today)) {
    return vscode.l10n.t('Type a day of the past like 2026-03-31.');
  }
  return undefined;
}

function promptFor(wanted: FactKey, service: string): string {
  switch (wanted) {
    case 'employee':
      return vscode.l10n.t('Who is this document about? Type the name or login that the searches use.');
    case 'identities':
      return vscode.l10n.t('What is the person’s name at {0}?', wordService(service));
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
