import type { Entry } from '../document/model';

/** The number of the first of some bullets, where they count on from it one by one: 3 for `3.`, `4.`, `5.`. */
export function countedFrom(text: string, entries: readonly Entry[]): number | undefined {
  const numbers = entries.map(({ range }) =>
    Number(/^(\d{1,9})[.)]/u.exec(text.slice(range.start, range.start + 10))?.[1]),
  );
  const [first = Number.NaN] = numbers;
  return numbers.every((number, index) => number === first + index) ? first : undefined;
}
