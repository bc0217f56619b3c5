import * as vscode from 'vscode';
import type { Ladder } from '../cycle/ladder/ladder';
import { ladderLevel } from '../cycle/ladder/lookUp';
import { levelAfter } from '../cycle/start/levelAfter';
import type { Criterion, Part } from '../document/model';
import type { Analysis } from '../host/analysis';
import { applyToDocument } from '../host/apply';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { readOrRefuse } from '../host/recording/insert';
import { Refusal } from '../host/refusal';
import { inTurn, pick, typeLine, type Way } from '../host/steps';
import { subjectOf } from '../host/subject';

interface Levels {
  level?: string;
  nextLevel?: string;
}

/** A level to choose; an empty one changes nothing. */
interface LevelItem extends vscode.QuickPickItem {
  level: string;
}

/**
 * Change Level…: the level and the next one, wherever the document says them, in one undo step. With a ladder, its
 * levels are chosen from, and its descriptions take the place of those of the level so far.
 */
export function registerChangeLevel({ command, engine, store, ladders }: Host): void {
  command(commands.changeLevel, async (...args) => {
    const { analysis, criterion, call } = await subjectOf(store, args);
    const index = partOf(analysis, criterion);
    const part = analysis.model.parts[index];
    if (!part)
      throw new Refusal(
        vscode.l10n.t('There is no criterion yet. Write one with the snippet “pa-criterion”.'),
      );
    const ladder = (await ladders.of(analysis.document))?.ladder;
    const levels = call ? given(call) : await askForLevels(part, ladder);
    if (!levels) return;
    const now = await readOrRefuse(store, analysis.document);
    const edits = await engine.ask('changeLevel', [now.text, index, levels, now.settings.parse, ladder]);
    if (!edits) {
      throw new Refusal(
        vscode.l10n.t(
          'The level cannot be changed everywhere here. See whether the front matter is closed, and change it by hand.',
        ),
      );
    }
    if (edits.length > 0) await applyToDocument(now, edits);
    vscode.window.setStatusBarMessage(wordDone(part, levels, edits.length, ladder), 8000);
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

async function askForLevels(part: Part, ladder: Ladder | undefined): Promise<Levels | undefined> {
  const answers: Levels = {};
  const pickLevel = async (key: keyof Levels, prompt: string, value: string, step: number): Promise<Way> => {
    const items = (ladder?.levels ?? []).map(
      ({ name, title }): LevelItem => ({
        label: name,
        level: name,
        ...(title ? { description: title } : {}),
      }),
    );
    const active = items.find(({ level }) => level === value);
    const leave: LevelItem = { label: vscode.l10n.t('Leave it as it is'), level: '' };
    const answer = await pick({
      title: vscode.l10n.t('Change Level'),
      step,
      totalSteps: 2,
      placeholder: prompt,
      items: key === 'level' ? items : [...items, leave],
      active: active ?? (key === 'level' ? items[0] : leave) ?? leave,
      typed: (text) => ({ label: text, level: text, description: vscode.l10n.t('not on the ladder') }),
    });
    if (answer === undefined || answer === 'back') return answer;
    answers[key] = answer.value.level;
    return 'next';
  };
  const ask = async (key: keyof Levels, prompt: string, value: string, step: number): Promise<Way> => {
    if (ladder) return pickLevel(key, prompt, value, step);
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
  /** The ladder's own word for a level. */
  const onLadder = (name: string): string => (ladder && ladderLevel(ladder, name)?.name) ?? name;
  const done = await inTurn([
    () =>
      ask(
        'level',
        vscode.l10n.t('Which level is the document about?'),
        onLadder(answers.level ?? part.nextLevel ?? now),
        1,
      ),
    () =>
      ask(
        'nextLevel',
        ladder
          ? vscode.l10n.t('And which is the next level?')
          : vscode.l10n.t('And which is the next level? Leave it empty to change nothing there.'),
        answers.nextLevel ?? nextOf(answers.level ?? '', ladder) ?? part.nextLevel ?? '',
        2,
      ),
  ]);
  return done ? given(answers) : undefined;
}

/** The level after another; nothing where the ladder ends. */
function nextOf(level: string, ladder: Ladder | undefined): string | undefined {
  return levelAfter(level, ladder) ?? (ladder && ladderLevel(ladder, level) ? '' : undefined);
}

function wordDone(
  { level: before }: Part,
  { level = '' }: Levels,
  count: number,
  ladder: Ladder | undefined,
): string {
  if (count === 0) return vscode.l10n.t('The document says so already.');
  const isOne = count === 1;
  if (!before || !level || before === level) {
    return isOne ? vscode.l10n.t('Changed in 1 place.') : vscode.l10n.t('Changed in {0} places.', count);
  }
  if (ladder && ladderLevel(ladder, level)) {
    if (isOne) return vscode.l10n.t('Changed in 1 place.');
    return vscode.l10n.t(
      'Changed in {0} places. Descriptions in words other than the ladder’s stay as they were.',
      count,
    );
  }
  return isOne
    ? vscode.l10n.t('Changed in 1 place. The quoted descriptions may still be those of {0}.', before)
    : vscode.l10n.t(
        'Changed in {0} places. The quoted descriptions may still be those of {1}.',
        count,
        before,
      );
}
