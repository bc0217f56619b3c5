import { moveBehind, type TypedExample } from '../document/followed';
import { moved } from '../document/moved';
import type { Finding } from './finding';

/** Findings where they stand after words were written into an example in which none of them is. */
export function movedFindings(
  findings: readonly Finding[],
  typed: Pick<TypedExample, 'was' | 'is'>,
): Finding[] {
  const move = moveBehind(typed);
  return findings.map((one) => (one.range.end < typed.was.range.end ? one : moved(one, move)));
}
