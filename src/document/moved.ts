import type { Range } from './model';

/** Where an offset has moved to; that of an end may be where something else begins. */
export type Move = (offset: number, isEnd: boolean) => number;

/**
 * Plain data in which every range begins and ends elsewhere: a copy, but for what holds no range, which is shared. A
 * range is an object that has the numbers `start` and `end`, and nothing else.
 * @param by how many code units further, or nearer where it is negative; or what tells so for each of them
 */
export function moved<T>(value: T, by: number | Move): T {
  return copy(value, typeof by === 'number' ? (offset) => offset + by : by) as T;
}

/**
 * Only what holds a range is copied. Copies are spread from what they are copies of, since engines do that several
 * times faster than key by key.
 */
function copy(value: unknown, move: Move): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return copyOfList(value, move);
  if (isRange(value)) return { start: move(value.start, false), end: move(value.end, true) };
  const own = value as Readonly<Record<string, unknown>>;
  let copied: Record<string, unknown> | undefined;
  for (const key in own) {
    const inner = own[key];
    if (typeof inner !== 'object') continue;
    const now = copy(inner, move);
    if (now === inner) continue;
    copied ??= { ...own };
    copied[key] = now;
  }
  return copied ?? own;
}

function copyOfList(list: readonly unknown[], move: Move): readonly unknown[] {
  let copied: unknown[] | undefined;
  for (const [index, item] of list.entries()) {
    const now = copy(item, move);
    if (now === item) continue;
    copied ??= [...list];
    copied[index] = now;
  }
  return copied ?? list;
}

function isRange(value: object): value is Range {
  const { start, end } = value as Partial<Range>;
  return typeof start === 'number' && typeof end === 'number';
}
