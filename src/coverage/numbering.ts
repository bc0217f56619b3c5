import { greatest } from '../document/extremes';
import type { Criterion, Evidence, Part } from '../document/model';
import { countBefore, isInside } from '../document/ranges';

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
 * each bullet, whichever the part does more often; and so they do through a criterion's bullets outside of projects.
 * Where numbers are much larger than there are links, they number something else, and are left alone.
 *
 *     - **Project X**
 *         - ([1](https://a.example)): did a
 *         - ([3](https://b.example)): did b       should be 2
 */
export function misnumbered({ criteria }: Pick<Part, 'criteria'>): Misnumbered[] {
  const bullets = criteria.map(bulletsOf);
  const restarts = doesRestart(bullets.flatMap(({ inGroups }) => inGroups));
  const runsOn = doRunOn(bullets.map(({ others }) => others));
  return criteria.flatMap((criterion, index) => {
    const { inGroups = [], others = [] } = bullets[index] ?? {};
    const outside = runsOn ? [counting(others)] : others.map((bullet) => [bullet]);
    return [
      ...inGroups.flatMap((scope) => wrongIn(scope, restarts)),
      ...outside.flatMap((scope) => wrongIn(scope, false)),
    ].map((wrong) => ({ criterion, ...wrong }));
  });
}

/**
 * The number of the next piece of evidence outside of projects: behind all others there if numbers run on through
 * the criteria of its part, else 1.
 */
export function nextOutside({ criteria }: Pick<Part, 'criteria'>, criterion: Criterion): number {
  if (!doRunOn(criteria.map((one) => bulletsOf(one).others))) return 1;
  const numbers = counting(bulletsOf(criterion).others).flat();
  return (
    greatest(
      numbers.map(({ label }) => Number(label)),
      0,
    ) + 1
  );
}

/** The numbered evidence of each bullet. */
type Bullets = readonly (readonly Evidence[])[];

function wrongIn(bullets: Bullets, restarts: boolean): Omit<Misnumbered, 'criterion'>[] {
  if (counting(bullets).length < bullets.length) return [];
  const found: Omit<Misnumbered, 'criterion'>[] = [];
  let number = 0;
  for (const bullet of bullets) {
    if (restarts) number = 0;
    for (const evidence of bullet) {
      number += 1;
      if (Number(evidence.label) !== number) found.push({ evidence, number });
    }
  }
  return found;
}

/** Those of the bullets whose numbers count their links, and not something else. */
function counting(bullets: Bullets): Bullets {
  const most = 2 * bullets.reduce((count, bullet) => count + bullet.length, 0) + 3;
  return bullets.filter((bullet) => bullet.every(({ label }) => Number(label) <= most));
}

/** The numbered bullets of each project in a criterion, and those outside of one. */
function bulletsOf({ examples, examplesSection }: Criterion): { inGroups: Bullets[]; others: Bullets } {
  const groups = examplesSection.entries.filter(
    ({ kind, entries }) => kind === 'group' || entries.length > 0,
  );
  const inGroups = groups.map((): Evidence[][] => []);
  const others: Evidence[][] = [];
  for (const { evidence, range } of examples) {
    const numbers = evidence.filter(isNumber);
    if (numbers.length === 0) continue;
    // Groups do not overlap: no other can hold it than the last that begins before it.
    const index = countBefore(groups, range.start + 1) - 1;
    const group = groups[index];
    if (group && isInside(range, group.range)) inGroups[index]?.push(numbers);
    else others.push(numbers);
  }
  return { inGroups, others };
}

/** Whether bullets behind the first of a project more often begin with 1 than go on from the one before. */
function doesRestart(scopes: readonly Bullets[]): boolean {
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

/**
 * Whether bullets outside of projects, behind the first of a criterion, more often begin with another number than
 * with 1: in whatever order, such numbers were not begun anew.
 */
function doRunOn(scopes: readonly Bullets[]): boolean {
  const firsts = scopes.flatMap((bullets) =>
    counting(bullets)
      .slice(1)
      .map(([first]) => Number(first?.label)),
  );
  return 2 * firsts.filter((first) => first > 1).length > firsts.length;
}
