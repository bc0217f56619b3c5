import type { Criterion, Entry, Range } from '../document/model';
import { lazily } from './lazily';
import { bulletOfLine, hasBlankLine, isBulletAt } from './lineStyle';
import { listsOf } from './roles';

/**
 * Where blank lines stand in the lists of criteria: as most of them have it, and `undefined` where none shows it. It is
 * looked for when it is asked for.
 */
export interface Gaps {
  /** Between labels that are bullets. */
  labels: boolean | undefined;
  /** Between the bullets right below a label. */
  outer: boolean | undefined;
  /** Between the bullets of a group. */
  inner: boolean | undefined;
  /** Between a label that is a bullet and the first of those below it. */
  belowLabel: boolean | undefined;
  /** Between the name of a group and the first of its bullets. */
  belowGroup: boolean | undefined;
}

/** What stands above a gap, and what below it. */
type Gap = readonly [above: Range, below: Range];

/** Reads where blank lines stand between the bullets of `criteria`. */
export function gapsOf(text: string, criteria: readonly Criterion[]): Gaps {
  // Headings and lines of bold have gaps of their own.
  const isBullet = (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && isBulletAt(text, entry.range.start);
  const between = (entries: readonly Entry[]): Gap[] =>
    entries.flatMap((entry, index): Gap[] => {
      const before = entries[index - 1];
      return before && isBullet(before) && isBullet(entry) ? [[before.range, entry.range]] : [];
    });
  const below = (entry: Entry): Gap[] => {
    const [first] = entry.entries;
    return first && isBullet(entry) && isBullet(first) ? [[entry.text, first.range]] : [];
  };
  const items = (criterion: Criterion): { label: Range; range: Range; entries: Entry[] }[] =>
    listsOf(criterion).flatMap(({ shape, label, range, entries }) =>
      shape === 'item' && label && range && bulletOfLine(text, label.start)
        ? [{ label, range, entries }]
        : [],
    );
  const most = (gapsIn: (criterion: Criterion) => Gap[]): boolean | undefined => {
    let votes = 0;
    for (const [above, behind] of criteria.flatMap(gapsIn)) {
      votes += hasBlankLine(text, above.end, behind.start) ? 1 : -1;
    }
    return votes === 0 ? undefined : votes > 0;
  };
  return lazily<Gaps>({
    labels: () =>
      most((criterion) => {
        const ranges = items(criterion).map(({ range }) => range);
        ranges.sort((a, b) => a.start - b.start);
        return ranges.slice(1).map((range, index): Gap => [ranges[index] ?? range, range]);
      }),
    outer: () => most((criterion) => listsOf(criterion).flatMap(({ entries }) => between(entries))),
    inner: () => most((criterion) => entriesOf(criterion).flatMap(({ entries }) => between(entries))),
    belowLabel: () =>
      most((criterion) =>
        items(criterion).flatMap(({ label, entries: [first] }): Gap[] =>
          isBullet(first) ? [[label, first.range]] : [],
        ),
      ),
    belowGroup: () => most((criterion) => entriesOf(criterion).flatMap(below)),
  });
}

/** The bullets of a criterion, those that are nested in others included. */
function entriesOf(criterion: Criterion): Entry[] {
  const all = listsOf(criterion).flatMap(({ entries }) => entries);
  // What is added on the way is visited, too.
  for (const { entries } of all) for (const entry of entries) all.push(entry);
  return all;
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
