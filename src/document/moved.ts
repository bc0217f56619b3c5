import type { Range } from './model';

/** Where an offset has moved to; that of an end may be where something else begins. */
export type Move = (offset: number, isEnd: boolean) => number;

/**
 * A copy of plain data in which every range begins and ends elsewhere. A range is an object that has the numbers
 * `start` and `end`, and nothing else.
 * @param by how many code units further, or nearer where it is negative; or what tells so for each of them
 */
export function moved<T>(value: T, by: number | Move): T {
  return copy(value, typeof by === 'number' ? (offset) => offset + by : by) as T;
}

/** Copies are spread from what they are copies of, since engines do that several times faster than key by key. */
function copy(value: unknown, move: Move): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, move));
  if (isRange(value)) return { start: move(value.start, false), end: move(value.end, true) };
  const copied: Record<string, unknown> = { ...value };
  for (const key in copied) {
    const inner = copied[key];
    if (typeof inner === 'object') copied[key] = copy(inner, move);
  }
  return copied;
}

function isRange(value: object): value is Range {
  const { start, end } = value as Partial<Range>;
  return typeof start === 'number' && typeof end === 'number';
}
