import type { Nodes } from 'mdast';
import { absent } from './absent';
import type { Context } from './context';
import { textOf } from './markdown';
import { isPlaceholder } from './marks';
import type { LevelMention, NoteSection, Passage, Range, Section } from './model';
import { readNotes } from './notes';
import { stateOfAll } from './open';
import type { Run } from './runs';

/** Where the runs of one label stand: from the first label, or project, to the end of what stands under the last. */
export function sectionOf(runs: readonly Run[]): Section {
  const [first, last] = [runs[0], runs.at(-1)];
  const start = first?.label?.range ?? first?.pieces[0]?.range;
  const end = last?.pieces.at(-1)?.range ?? last?.label?.range;
  if (!first || !start || !end) return { state: 'absent' };
  return {
    state: 'unfinished',
    ...(first.label ? { shape: first.label.shape, label: first.label.range } : {}),
    range: { start: start.start, end: end.end },
  };
}

/** Reads the runs of Room for Improvement or Opportunities for Growth. */
export function noteSection(runs: readonly Run[], context: Context): NoteSection {
  if (runs.length === 0) return { state: 'absent', notes: [], entries: [] };
  const pieces = runs.flatMap((run) => run.pieces);
  return { ...sectionOf(runs), ...readNotes(pieces, context) };
}

/** Reads the overall: the text on the label's line and all but code that follows up to the next label. */
export function overallOf(runs: readonly Run[], { rules }: Context): Passage {
  const [run] = runs;
  const { label, range } = sectionOf(runs.slice(0, 1));
  if (!run || !label || !range) return absent;
  const pieces = run.pieces.flatMap((piece): (readonly Nodes[])[] => {
    if (piece.kind === 'other') return piece.node.type === 'code' ? [] : [[piece.node]];
    return [piece.kind === 'prose' ? piece.nodes : piece.items];
  });
  const texts = pieces.map((nodes) => textOf(nodes)).filter((text) => text !== '');
  return { state: stateOfAll(pieces, rules), text: texts.join('\n'), range, label };
}

/** The level that a label speaks of: `Room for Improvement as L4`. A placeholder names none. */
export function labelMention(
  { level, role, range }: NonNullable<Run['label']>,
  context: Context,
): LevelMention[] {
  if (!level || isPlaceholder(level, context.rules.placeholders)) return [];
  const of = role === 'opportunitiesForGrowth' ? 'nextLevel' : 'level';
  return [{ level, of, where: 'label', range: levelRange(level, range, context) }];
}

/**
 * Where in `range` the level is named: behind a colon or dash, since `Level` may be a name itself; the first time, since a remark
 * may name it again; and as a whole word, which the 4 of 2024 is not. Numbers that stand before all words count
 * sections. All of `range`, where the level's name is interspersed with marks.
 */
export function levelRange(level: string, range: Range, { text }: Context): Range {
  const source = text.slice(range.start, range.end);
  const from = Math.max(source.search(/\p{L}/u), 0);
  const mark = source.search(/[:：]|\s[–—-]\s/u);
  const at = [
    mark < 0 ? -1 : wordIn(source, level, mark),
    wordIn(source, level, from),
    wordIn(source, level, 0),
    source.indexOf(level, from),
  ].find((found) => found >= 0);
  return at === undefined ? range : { start: range.start + at, end: range.start + at + level.length };
}

/** Where a word begins that stands for itself, from an offset on; -1 if it does not. */
function wordIn(source: string, word: string, from: number): number {
  let at = source.indexOf(word, from);
  while (at >= 0) {
    const [before, behind] = [source.slice(0, at), source.slice(at + word.length, at + word.length + 2)];
    if (!/[\p{L}\p{N}]$/u.test(before.slice(-2)) && !/^[\p{L}\p{N}]/u.test(behind)) return at;
    at = source.indexOf(word, at + 1);
  }
  return -1;
}
