import { comparable } from '../../document/comparable';
import { levelsAgree } from '../../document/levels';
import type { Ladder, LadderCriterion, LadderLevel } from './ladder';

/** What a ladder says of one criterion, for anybody and at two levels; what it does not say is missing. */
export interface LadderDescriptions {
  general?: string;
  level?: string;
  nextLevel?: string;
}

/**
 * Numbers in front of a name, and the colon behind it, say nothing: `2.1 Mastery:` is Mastery.
 * @param name as a heading says it, without its marks
 */
export function withoutNumbering(name: string): string {
  return name
    .slice(0, 300)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,3}\.){1,4}\d{0,3}\s+|^\d{1,3}[.)]\s*|^\d{1,3}\s+[-–—]\s+/u, '')
    .replace(/ ?[:：]$/u, '')
    .trim();
}

/** The criterion of that name, whatever its case and numbering. */
export function ladderCriterion({ criteria }: Ladder, name: string): LadderCriterion | undefined {
  const wanted = comparable(withoutNumbering(name));
  return criteria.find((one) => comparable(withoutNumbering(one.name)) === wanted);
}

/** The level of that name or title; else the only one that the name may mean: `Senior` and `Senior Engineer`. */
export function ladderLevel({ levels }: Ladder, name: string): LadderLevel | undefined {
  const wanted = comparable(name.trim());
  const same = levels.find(
    (one) => comparable(one.name) === wanted || (one.title !== undefined && comparable(one.title) === wanted),
  );
  if (same || wanted === '') return same;
  const [near, ...others] = levels.filter((one) => levelsAgree(one.name, name));
  return others.length === 0 ? near : undefined;
}

/** The level that comes after another in the ladder's order; `undefined` for the highest, and for none of its own. */
export function levelAbove(ladder: Ladder, name: string): LadderLevel | undefined {
  const level = ladderLevel(ladder, name);
  return level && ladder.levels[ladder.levels.indexOf(level) + 1];
}

/** What the ladder says of a criterion, by the names that a document has for it and for the levels. */
export function describedBy(
  ladder: Ladder,
  criterion: string,
  level: string | undefined,
  nextLevel: string | undefined,
): LadderDescriptions {
  const found = ladderCriterion(ladder, criterion);
  if (!found) return {};
  const at = (name: string | undefined): string | undefined => {
    const known = name === undefined ? undefined : ladderLevel(ladder, name);
    return known && Object.hasOwn(found.levels, known.name) ? found.levels[known.name] : undefined;
  };
  const [here, next] = [at(level), at(nextLevel)];
  return {
    ...(found.description === undefined ? {} : { general: found.description }),
    ...(here === undefined ? {} : { level: here }),
    ...(next === undefined ? {} : { nextLevel: next }),
  };
}
