import type { Criterion, Evidence, Part } from '../document/model';
import { countBefore, isInside } from './ranges';

/** A piece of evidence whose number is not the one that its place asks for. */
export interface Misnumbered {
  criterion: Criterion;
  evidence: Evidence;
  /** The number that it should have. */
  number: number;
}

/** Whether a piece of evidence is numbered: `[1](https://a.example)`. */
export function isNumber({ label }: Evidence): boolean {
  return /^\d{1,3}$/u.test(label);
}

/**
 * Finds evidence of a part that is out of order. Numbers run on through the bullets of a project, or begin anew in
 * each bullet, whichever the part does more often; outside of projects each bullet begins anew. Where
 * numbers are much larger than there are links, they number something else, and are left alone.
 *
 *     - **Project X**
 *         - ([1](https://a.example)): did a
 *         - ([3](https://b.example)): did b       should be 2
 */
export function misnumbered({ criteria }: Pick<Part, 'criteria'>): Misnumbered[] {
  const scopes = criteria.flatMap((criterion) =>
    scopesOf(criterion).map((bullets) => ({ criterion, bullets })),
  );
  const restarts = doesRestart(scopes.map(({ bullets }) => bullets));
  const found: Misnumbered[] = [];
  for (const { criterion, bullets } of scopes) {
    const most = 2 * bullets.reduce((count, bullet) => count + bullet.length, 0) + 3;
    if (bullets.some((bullet) => bullet.some(({ label }) => Number(label) > most))) continue;
    let number = 0;
    for (const bullet of bullets) {
      if (restarts) number = 0;
      for (const evidence of bullet) {
        number += 1;
        if (Number(evidence.label) !== number) found.push({ criterion, evidence, number });
      }
    }
  }
  return found;
}

/** The numbered evidence of each bullet, for each project in a criterion and for each bullet outside of one. */
function scopesOf({ examples, examplesSection }: Criterion): Evidence[][][] {
  const groups = examplesSection.entries.filter(
    ({ kind, entries }) => kind === 'group' || entries.length > 0,
  );
  const inGroups = groups.map((): Evidence[][] => []);
  const others: Evidence[][][] = [];
  for (const { evidence, range } of examples) {
    const numbers = evidence.filter(isNumber);
    if (numbers.length === 0) continue;
    // Groups do not overlap: no other can hold it than the last that begins before it.
    const index = countBefore(groups, range.start + 1) - 1;
    const group = groups[index];
    if (group && isInside(range, group.range)) inGroups[index]?.push(numbers);
    else others.push([numbers]);
  }
  return [...inGroups, ...others];
}

/** Whether bullets behind the first of a project more often begin with 1 than go on from the one before. */
function doesRestart(scopes: readonly Evidence[][][]): boolean {
  let votes = 0;
  for (const bullets of scopes) {
    for (const [index, bullet] of bullets.entries()) {
      const before = bullets[index - 1]?.at(-1);
      if (!before) continue;
      const first = Number(bullet[0]?.label);
      if (first === 1) votes += 1;
      else if (first === Number(before.label) + 1) votes -= 1;
    }
  }
  return votes > 0;
}
