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
  const vote = (of: keyof Gaps, { end }: Pick<Range, 'end'>, { start }: Pick<Range, 'start'>): void => {
    if (bulletAt(text, start)) votes[of] += hasBlankLine(text, end, start) ? 1 : -1;
  };
  const between = (of: keyof Gaps, ranges: readonly Range[]): void => {
    for (const [index, range] of ranges.entries()) {
      const before = ranges[index - 1];
      if (before) vote(of, before, range);
    }
  };
  const within = (entries: readonly Entry[], of: 'outer' | 'inner'): void => {
    between(
      of,
      entries.map(({ range }) => range),
    );
    for (const { range, text: head, entries: inner } of entries) {
      const [first] = inner;
      if (first && bulletAt(text, range.start)) vote('belowGroup', head, first.range);
      within(inner, 'inner');
    }
  };
  for (const lists of criteria.map(listsOf)) {
    for (const { entries, label, shape } of lists) {
      const [first] = entries;
      if (first && label && shape === 'item') vote('belowLabel', label, first.range);
      within(entries, 'outer');
    }
    const items = lists.flatMap(({ shape, label, range }) => {
      const bullet = shape === 'item' && label && bulletOfLine(text, label.start);
      return bullet && range ? [range] : [];
    });
    between(
      'labels',
      items.toSorted((a, b) => a.start - b.start),
    );
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
