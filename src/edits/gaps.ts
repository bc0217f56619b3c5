import type { Criterion, Entry, Range } from '../document/model';
import { bulletAt, bulletOfLine, hasBlankLine } from './lineStyle';
import { listsOf } from './roles';

/** Where blank lines stand in the lists of criteria: as most of them have it, and nothing where none shows it. */
export interface Gaps {
  /** Between labels that are bullets. */
  labels?: boolean;
  /** Between the bullets right below a label. */
  outer?: boolean;
  /** Between the bullets of a group. */
  inner?: boolean;
  /** Between a label that is a bullet and the first of those below it. */
  belowLabel?: boolean;
  /** Between the name of a group and the first of its bullets. */
  belowGroup?: boolean;
}

/** Reads where blank lines stand between the bullets of `criteria`. */
export function gapsOf(text: string, criteria: readonly Criterion[]): Gaps {
  const votes = { labels: 0, outer: 0, inner: 0, belowLabel: 0, belowGroup: 0 };
  const vote = (of: keyof Gaps, { end }: Range, { start }: Range): void => {
    votes[of] += hasBlankLine(text, end, start) ? 1 : -1;
  };
  // Headings and lines of bold have gaps of their own.
  const isBullet = (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && bulletAt(text, entry.range.start) !== undefined;
  const within = (entries: readonly Entry[], of: 'outer' | 'inner'): void => {
    for (const [index, entry] of entries.entries()) {
      const before = entries[index - 1];
      const [first] = entry.entries;
      if (isBullet(before) && isBullet(entry)) vote(of, before.range, entry.range);
      if (isBullet(entry) && isBullet(first)) vote('belowGroup', entry.text, first.range);
      within(entry.entries, 'inner');
    }
  };
  for (const lists of criteria.map(listsOf)) {
    const items = lists.flatMap(({ entries, label, range, shape }) => {
      within(entries, 'outer');
      if (shape !== 'item' || !label || !range || !bulletOfLine(text, label.start)) return [];
      if (isBullet(entries[0])) vote('belowLabel', label, entries[0].range);
      return [range];
    });
    items.sort((a, b) => a.start - b.start);
    for (const [index, range] of items.entries()) {
      const before = items[index - 1];
      if (before) vote('labels', before, range);
    }
  }
  return Object.fromEntries(
    Object.entries(votes).flatMap(([of, count]) => (count === 0 ? [] : [[of, count > 0]])),
  );
}

/** Whether most bullets of a text that follow upon another have a blank line before them: more than one of them. */
export function isMostlyLoose(text: string): boolean {
  let votes = 0;
  let isBehindBullet = false;
  let isBehindBlank = false;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    if (line.trim() === '') {
      isBehindBlank = true;
      continue;
    }
    const isBullet = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/u.test(line);
    if (isBullet && isBehindBullet) votes += isBehindBlank ? 1 : -1;
    isBehindBullet = isBullet || (isBehindBullet && /^[ \t]/u.test(line));
    isBehindBlank = false;
  }
  return votes > 1;
}
