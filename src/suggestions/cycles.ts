import { readCycleName } from '../document/calendar';

/**
 * The names of the cycles that somebody may mean today: the half, quarter and year that hold the day, then those
 * that come next, then the half before.
 *
 *     on 2026-03-04   2026-H1, 2026-Q1, 2026, 2026-H2, 2026-Q2, 2027, 2025-H2
 *
 * @param firstMonth when a year of halves and quarters begins, as in {@link readCycleName}
 */
export function cyclesAround(today: string, firstMonth: number): string[] {
  const [half, quarter, whole] = [around('H', 2), around('Q', 4), around('', 1)];
  return [half.now, quarter.now, whole.now, half.next, quarter.next, whole.next, half.before].filter(
    (name) => name !== '',
  );

  function around(kind: string, count: number): { before: string; now: string; next: string } {
    const year = Number(today.slice(0, 4));
    const names = [year - 2, year - 1, year, year + 1].flatMap((one) =>
      Array.from({ length: count }, (_, index) => (kind ? `${one}-${kind}${index + 1}` : String(one))),
    );
    const at = names.findIndex((name) => {
      const cycle = readCycleName(name, firstMonth);
      return cycle !== undefined && cycle.first <= today && today <= cycle.last;
    });
    return { before: names[at - 1] ?? '', now: names[at] ?? '', next: names[at + 1] ?? '' };
  }
}
