import type { Range } from '../../document/model';

/** What a value should be. */
export type LadderKind = 'text' | 'list' | 'map';

/**
 * Something in a ladder's file that is not as it should be. The codes are stable; the host words them.
 * - `ladder-unreadable`: it is no YAML from there on; `reason` is the code of the YAML library;
 * - `ladder-key`: a key that means nothing, and the one that was likely meant;
 * - `ladder-level`: a description for a level that is not among the `levels`;
 * - `ladder-repeated`: a level or a criterion for the second time;
 * - `ladder-missing`: something has no `key`;
 * - `ladder-empty`: `key` stands there with nothing behind it;
 * - `ladder-kind`: the value of `key` is of another kind than `wanted`;
 * - `ladder-address`: the `url` is no `https:` address.
 */
export type LadderProblem =
  | { code: 'ladder-unreadable'; reason: string; range: Range }
  | { code: 'ladder-key'; found: string; expected?: string; range: Range }
  | { code: 'ladder-level'; found: string; expected?: string; range: Range }
  | { code: 'ladder-repeated'; found: string; range: Range }
  | { code: 'ladder-missing'; key: string; range: Range }
  | { code: 'ladder-empty'; key: string; range: Range }
  | { code: 'ladder-kind'; key: string; wanted: LadderKind; range: Range }
  | { code: 'ladder-address'; found: string; range: Range };

export type LadderProblemCode = LadderProblem['code'];

/** Those that leave the rest of the file as good as it is: what they speak of is left out. */
const slight: ReadonlySet<LadderProblemCode> = new Set(['ladder-key', 'ladder-level', 'ladder-address']);

/** Those that a JSON schema says, too, wherever an editor holds the file against it. */
const schematic: ReadonlySet<LadderProblemCode> = new Set([
  'ladder-unreadable',
  'ladder-key',
  'ladder-missing',
  'ladder-empty',
  'ladder-kind',
  'ladder-address',
]);

/** Whether a ladder can be used all the same. */
export function isSlight({ code }: LadderProblem): boolean {
  return slight.has(code);
}

/** Whether an editor that knows the schema says it already. */
export function isSchematic({ code }: LadderProblem): boolean {
  return schematic.has(code);
}
