import type { Ladder } from '../ladder/ladder';
import { ladderLevel, levelAbove } from '../ladder/lookUp';

/**
 * The level after another: the next one of the ladder, else the next number.
 *
 *     L4   →   L5        Engineer 2   →   Engineer 3
 */
export function levelAfter(level: string, ladder?: Ladder): string | undefined {
  if (ladder && ladderLevel(ladder, level)) return levelAbove(ladder, level)?.name;
  const [, words, number] = /^(.*?)(\d{1,3})$/u.exec(level) ?? [];
  return number === undefined ? undefined : `${words}${Number(number) + 1}`;
}
