import type { Example } from '../document/model';
import type { ExampleDates } from './exampleDates';

/** Below this share of examples whose days are known, nothing is said about when they happened. */
const enough = 0.75;

/** Whether the days of so many of these examples are known that something can be said about all of them. */
export function isDated(examples: readonly Example[], dates: ExampleDates): boolean {
  const known = examples.filter((example) => dates.has(example));
  return known.length > 0 && known.length >= enough * examples.length;
}
