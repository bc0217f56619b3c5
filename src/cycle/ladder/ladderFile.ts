/** What a ladder's file is called, and which keys stand in it. `schemas/ladder.schema.json` says the same. */

/** The keys of a ladder, of one of its levels, and of one of its criteria, in the order in which they are written. */
export const ladderKeys = {
  ladder: ['name', 'url', 'levels', 'criteria'],
  level: ['name', 'title'],
  criterion: ['name', 'description', 'levels'],
} as const;

/** What a key stands in. */
export type LadderPart = keyof typeof ladderKeys;

/** The endings of the names of ladder files. */
export const ladderEndings = ['.ladder.yaml', '.ladder.yml', '.ladder.json'] as const;

/** Whether a path is that of a ladder: `docs/engineering.ladder.yaml`. */
export function isLadderPath(path: string): boolean {
  const lower = path.toLowerCase();
  return ladderEndings.some((ending) => lower.endsWith(ending));
}

/**
 * A name as the beginning of a file name: without what some file system refuses, and without dots at its ends.
 *
 *     Engineering: IC / Manager     Engineering IC Manager
 *
 * @returns `fallback` where nothing is left
 */
export function fileNameFrom(name: string, fallback: string): string {
  const plain = name
    .slice(0, 200)
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, 80)
    .split(' ')
    .filter((word) => !/^\.*$/u.test(word))
    .join(' ');
  return plain === '' ? fallback : plain;
}
