import type { Ladder } from '../ladder/ladder';

/**
 * The level after another: the next one of the ladder, else the next number.
 *
 *     L4   →   L5        Engineer 2   →   Engineer 3
 */
export function levelAfter(level: string, ladder?: Ladder): string | undefined {
  const at = ladder?.levels.findIndex(({ name }) => name === level) ?? -1;
  if (ladder && at >= 0) return ladder.levels[at + 1]?.name;
  const [, words, number] = /^(.*?)(\d{1,3})$/u.exec(level) ?? [];
  return number === undefined ? undefined : `${words}${Number(number) + 1}`;
}
