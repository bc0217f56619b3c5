import * as vscode from 'vscode';
import { levelAfter } from '../cycle/start/levelAfter';
import type { Criterion, Part } from '../document/model';
import type { Analysis } from '../host/analysis';
import { applyToDocument } from '../host/apply';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { readOrRefuse } from '../host/recording/insert';
import { Refusal } from '../host/refusal';
import { inTurn, typeLine, type Way } from '../host/steps';
import { subjectOf } from '../host/subject';

interface Levels {
  level?: string;
  nextLevel?: string;
}

/** Change Level…: the level and the next one, wherever the document says them, in one undo step. */
export function registerChangeLevel({ command, engine, store }: Host): void {
  command(commands.changeLevel, async (...args) => {
    const { analysis, criterion, call } = await subjectOf(store, args);
    const index = partOf(analysis, criterion);
    const part = analysis.model.parts[index];
    if (!part)
      throw new Refusal(
        vscode.l10n.t('There is no criterion yet. Write one with the snippet “pa-criterion”.'),
      );
    const levels = call ? given(call) : await askForLevels(part);
    if (!levels) return;
    const now = await readOrRefuse(store, analysis.document);
    const edits = await engine.ask('changeLevel', [now.text, index, levels, now.settings.parse]);
    if (!edits) {
      throw new Refusal(
        vscode.l10n.t(
          'The level cannot be changed everywhere here. See whether the front matter is closed, and change it by hand.',
        ),
      );
    }
    if (edits.length > 0) await applyToDocument(now, edits);
    vscode.window.setStatusBarMessage(wordDone(part, levels, edits.length), 8000);
  });
}

/** The part at the criterion, else the first that has criteria, else the first. */
function partOf({ model }: Analysis, criterion: Criterion | undefined): number {
  const first = model.parts.findIndex(({ criteria }) => criteria.length > 0);
  return criterion?.part ?? Math.max(0, first);
}

/** @throws Refusal if the call names no level */
function given({ level, nextLevel }: Levels): Levels {
  if (!level && !nextLevel) throw new Refusal(vscode.l10n.t('“level” is missing: give a level, such as L5.'));
  return { ...(level ? { level } : {}), ...(nextLevel ? { nextLevel } : {}) };
}

async function askForLevels(part: Part): Promise<Levels | undefined> {
  const answers: Levels = {};
  const ask = async (key: keyof Levels, prompt: string, value: string, step: number): Promise<Way> => {
    const answer = await typeLine({
      title: vscode.l10n.t('Change Level'),
      step,
      totalSteps: 2,
      prompt,
      value,
      problem: (text) =>
        key === 'level' && text === '' ? vscode.l10n.t('Write a level, such as L5.') : undefined,
    });
    if (answer === undefined || answer === 'back') return answer;
    answers[key] = answer.value;
    return 'next';
  };
  const now = part.level ?? '';
  const done = await inTurn([
    () =>
      ask(
        'level',
        vscode.l10n.t('Which level is the document about?'),
        answers.level ?? part.nextLevel ?? now,
        1,
      ),
    () =>
      ask(
        'nextLevel',
        vscode.l10n.t('And which is the next level? Leave it empty to change nothing there.'),
        answers.nextLevel ?? levelAfter(answers.level ?? '') ?? part.nextLevel ?? '',
        2,
      ),
  ]);
  return done ? given(answers) : undefined;
}

function wordDone({ level: before }: Part, { level = '' }: Levels, count: number): string {
  if (count === 0) return vscode.l10n.t('The document says so already.');
  const isOne = count === 1;
  if (!before || !level || before === level) {
    return isOne ? vscode.l10n.t('Changed in 1 place.') : vscode.l10n.t('Changed in {0} places.', count);
  }
  return isOne
    ? vscode.l10n.t('Changed in 1 place. The quoted descriptions may still be those of {0}.', before)
    : vscode.l10n.t(
        'Changed in {0} places. The quoted descriptions may still be those of {1}.',
        count,
        before,
      );
}
