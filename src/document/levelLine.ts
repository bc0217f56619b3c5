import { looksLikeLevel } from './levels';

/** What a line says of levels. `start` is where the next level begins in it. */
export interface LevelLine {
  level: string;
  next?: { level: string; start: number };
}

/**
 * Reads what stands behind `Level:`, a line of at most 80 characters: a level without the remark behind it,
 * and the next one where the remark is just that. What is no level's name in front of a remark is left whole.
 *
 *     P4, aims for P5       P4, and next P5
 *     L4 (since May)        L4
 */
export function readLevelLine(value: string): LevelLine {
  const at = value.search(/[,;(（]/u);
  const level = value.slice(0, Math.max(at, 0)).trim();
  if (!looksLikeLevel(level)) return { level: value };
  const remark = value.slice(at + 1);
  const [lead, named = ''] = aim.exec(remark) ?? [];
  const next = named.replace(/[)）]$/u, '').trim();
  if (lead === undefined || !looksLikeLevel(next)) return { level };
  return { level, next: { level: next, start: at + 1 + lead.length - named.length } };
}

/** Words before the level that comes next, as English has them. */
const aim =
  /^ ?(?:(?:aims|aiming) (?:for|at|to|towards?)|(?:working|growing|heading) (?:for|to|towards?)|towards?|next(?: level)?:?) (.+)$/iu;
