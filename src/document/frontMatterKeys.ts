/** The keys of the front matter that mean something, in the order in which they are offered. */
export const matterKeys = [
  'employee',
  'level',
  'next-level',
  'cycle',
  'identities',
  'check-ins',
  'minimum-examples',
  'alignment',
] as const;

export type MatterKey = (typeof matterKeys)[number];

/** The keys below `cycle:`, where it is given by its two days. */
export const cycleKeys = ['first', 'last'] as const;

/**
 * What a value should be:
 * - `name`: words, or a number: a person, a level;
 * - `cycle`: `2026-H1`, or two days; `order`: the first of these before the last;
 * - `names`: a name for each service; `name` each;
 * - `days`: a list; `day` each;
 * - `count`: a number of examples, or one for each criterion;
 * - `truth`: `true` or `false`.
 */
export type MatterKind = 'name' | 'cycle' | 'order' | 'names' | 'days' | 'day' | 'count' | 'truth';

/** Whether a key is one of ours. */
export function isMatterKey(key: string): key is MatterKey {
  return (matterKeys as readonly string[]).includes(key);
}
