import { comparable } from '../../document/comparable';
import type { Ladder } from './ladder';
import { ladderKeys } from './ladderFile';
import { type LadderLines, placeInLadder } from './place';

/** A key that may be written at the cursor of a ladder's file. */
export interface LadderSuggestion {
  kind: 'key' | 'level';
  name: string;
  /** The column from which on the line gives way to it. */
  start: number;
  /** What is written, as a snippet. */
  snippet: string;
}

/** What is written behind a key. Lists begin with their first item. */
const behind: Readonly<Record<string, string>> = {
  name: ' $0',
  url: ' https://$0',
  title: ' $0',
  description: ' $0',
  levels: '\n  - $0',
  criteria: '\n  - name: $0',
};

/**
 * The keys that are missing where the cursor stands, in the order in which they are written; below a criterion's
 * `levels`, the levels that have no description yet.
 *
 * @param before the line up to the cursor
 * @param ladder as far as the file can be read
 */
export function suggestKeys(
  lines: LadderLines,
  index: number,
  before: string,
  ladder: Ladder,
): LadderSuggestion[] {
  const [all, lead = '', typed = ''] =
    /^( *(?:- +)?)("?(?:[\p{L}\p{N}_][\p{L}\p{N}_+ -]*)?)$/u.exec(before) ?? [];
  const place = all === undefined ? undefined : placeInLadder(lines, index, before);
  if (!place) return [];
  const start = lead.length;
  // In a list of levels, a word alone is a level's name.
  if (place.of === 'level' && typed === '' && !lead.includes('-')) return [];
  if (place.of === 'criterion' && start === 0) return [];
  if (place.of === 'descriptions') {
    const described = new Set(place.siblings.map(comparable));
    return ladder.levels
      .filter(({ name }) => !described.has(comparable(name)))
      .map(({ name }) => ({ kind: 'level', name, start, snippet: `${literal(plainKey(name))}: $0` }));
  }
  const isNested = place.of === 'criterion';
  return ladderKeys[place.of]
    .filter((key) => !place.siblings.includes(key))
    .map((name) => ({
      kind: 'key',
      name,
      start,
      snippet: `${name}:${isNested && name === 'levels' ? '\n  $0' : behind[name]}`,
    }));
}

/** A name as a key of YAML: in quotes where it might be something else. */
function plainKey(name: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} _+-]*$/u.test(name) && !/^(?:y|n|yes|no|true|false|on|off|null)$/iu.test(name);
  return isPlain && !name.endsWith(' ') ? name : JSON.stringify(name);
}

function literal(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
