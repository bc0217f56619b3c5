import { readLabel } from '../document/labels';
import type { KnownWords } from '../document/labelWords';
import type { AlignmentDocument } from '../document/model';
import { literal, type Place, type Suggestion } from './suggestion';
import { type Surroundings, undecorated } from './surroundings';

const connections: readonly (readonly [words: string, of: 'level' | 'nextLevel'])[] = [
  ['as', 'level'],
  ['at', 'level'],
  ['to', 'nextLevel'],
  ['toward', 'nextLevel'],
  ['towards', 'nextLevel'],
];

/**
 * The levels of the document, where a label or a heading is about to name one.
 *
 *     - Room for Improvement as |     gives L4 before L5
 *     - Opportunities for Growth to | gives L5 before L4
 *     ## Current Level: |
 */
export function levelSuggestions(
  { before }: Place,
  { criterion, words }: Surroundings,
  model: AlignmentDocument,
): Suggestion[] {
  const found = ofLabel(before, words) ?? ofHeading(before);
  if (!found) return [];
  const part = criterion ? model.parts[criterion.part] : undefined;
  const level = part?.level ?? model.level;
  const nextLevel = part?.nextLevel ?? model.nextLevel;
  const expected = found.of === 'level' ? [level, nextLevel] : [nextLevel, level];
  const mentioned = model.parts.flatMap(({ levelMentions }) => levelMentions.map((one) => one.level));
  return [...new Set([...expected, ...mentioned])]
    .flatMap((name) => name ?? [])
    .map((name) => ({
      kind: 'level',
      name,
      ...(name === level ? { about: 'level' } : name === nextLevel ? { about: 'nextLevel' } : {}),
      range: { start: before.length - found.typed.length, end: before.length },
      filter: name,
      snippet: literal(name),
    }));
}

interface Found {
  of: 'level' | 'nextLevel';
  typed: string;
}

function ofLabel(before: string, words: KnownWords): Found | undefined {
  if (before.length > 150) return undefined;
  for (const [word, of] of connections) {
    const at = before.lastIndexOf(` ${word} `);
    const role = at < 0 ? undefined : readLabel(undecorated(before.slice(0, at)), words)?.role;
    const typed = before.slice(at + word.length + 2);
    if ((role === 'roomForImprovement' || role === 'opportunitiesForGrowth') && isWord(typed)) {
      return { of, typed };
    }
  }
  return undefined;
}

function ofHeading(before: string): Found | undefined {
  const [, words = '', typed] =
    /^ {0,3}#{1,6}[ \t]([^:：]{0,40})level ?[:：] ?(.{0,40})$/iu.exec(before) ?? [];
  if (typed === undefined || !isWord(typed)) return undefined;
  return { of: /next/iu.test(words) ? 'nextLevel' : 'level', typed };
}

/** Whether this may be the beginning of a level's name. */
function isWord(typed: string): boolean {
  return typed.length <= 40 && /^(?:[\p{L}\p{N}][\p{L}\p{N} -]*)?$/u.test(typed);
}
