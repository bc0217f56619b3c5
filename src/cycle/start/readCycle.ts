import { cycleBetween, readCycleName } from '../../document/calendar';
import type { Cycle } from '../../document/model';

/**
 * Reads a cycle as it is typed: a name, or its first and last day with whatever between them.
 *
 *     2026-H1        2026-01-05 – 2026-03-29        2026-01-05 to 2026-03-29
 */
export function readTypedCycle(text: string, firstMonth: number): Cycle | undefined {
  const named = readCycleName(text, firstMonth);
  if (named) return named;
  const [first, last, ...others] = text.match(/\d{4}-\d{2}-\d{2}/gu) ?? [];
  return first && last && others.length === 0 && text.length < 60 ? cycleBetween(first, last) : undefined;
}
