import * as vscode from 'vscode';
import type { Criterion } from '../../document/model';
import type { Analysis } from '../analysis';
import { inTurn, pick, typeLine, type Way } from '../steps';
import { criterionItems, problemIn, way } from './questions';

/** A note that somebody wants to write under a criterion. */
export interface NoteAnswers {
  criterion: Criterion;
  note: string;
  evidence: string[];
}

/**
 * Asks for a criterion, unless it is given, and a note; links in the note become its evidence.
 * @param active the criterion that the list begins with
 * @returns `undefined` if the user left
 */
export async function askForNote(
  analysis: Analysis,
  { criterion, active }: { criterion?: Criterion | undefined; active?: Criterion | undefined },
  title: string,
): Promise<NoteAnswers | undefined> {
  let chosen = criterion;
  let said = '';
  const total = criterion ? 1 : 2;
  const askCriterion = async (): Promise<Way> => {
    const items = criterionItems(analysis);
    const first = items.find((item) => item.criterion === (chosen ?? active));
    const answer = await pick({
      title,
      step: 1,
      totalSteps: total,
      placeholder: vscode.l10n.t('Under which criterion?'),
      items,
      ...(first ? { active: first } : {}),
    });
    if (answer && answer !== 'back') chosen = answer.value.criterion;
    return way(answer);
  };
  const askNote = async (): Promise<Way> => {
    const answer = await typeLine({
      title: chosen ? vscode.l10n.t('{0}: {1}', title, chosen.name) : title,
      step: total,
      totalSteps: total,
      prompt: vscode.l10n.t('What is the note? Links in it become its evidence.'),
      value: said,
      problem: (text) =>
        text === '' ? vscode.l10n.t('Write a note.') : problemIn(linksIn(text), analysis.settings),
      changed: (text) => {
        said = text;
      },
    });
    if (answer && answer !== 'back') said = answer.value;
    return way(answer);
  };
  const done = await inTurn(criterion ? [askNote] : [askCriterion, askNote]);
  if (!done || !chosen) return undefined;
  const evidence = linksIn(said);
  const note = said
    .split(/\s+/u)
    .filter((word) => !evidence.includes(word))
    .join(' ');
  return { criterion: chosen, note, evidence };
}

/** The addresses that stand as words of their own in a line. */
function linksIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /^https?:\/\//iu.test(word));
}
