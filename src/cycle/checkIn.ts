import { coverageOf, isLight } from '../coverage/coverage';
import { type KnownDays, lineDay } from '../coverage/exampleDates';
import type { AlignmentDocument, Criterion, Kept, Part, Placeholder, Reference } from '../document/model';
import { beginningIn, isInside } from '../document/ranges';

/**
 * One thing to go through in a check-in. `key` tells it from the others for as long as it says the same, so that a
 * check-in that was interrupted finds its place again though the text has changed.
 */
export type CheckInStep = { key: string } & (
  | { kind: 'reference'; reference: Reference }
  | { kind: 'kept'; kept: Kept }
  | { kind: 'light'; criterion: Criterion; count: number; minimum: number }
  | { kind: 'notes'; criterion: Criterion; role: 'roomForImprovement' | 'opportunitiesForGrowth' }
  | { kind: 'placeholder'; placeholder: Placeholder; criterion?: Criterion }
  | { kind: 'end' }
);

/** What the steps depend on beside the document. */
export interface CheckInOptions {
  /** The text that the document was read from. */
  text: string;
  minimumExamples: number;
  /** What is known of the ages of lines. */
  days?: KnownDays | undefined;
}

/** A check-in goes through so many placeholders: the rest is for another time. */
const mostPlaceholders = 5;

/**
 * What a pair goes through in a check-in on a part of a document, in this order: its references; what was kept for
 * later; the light criteria; of those that are started, Room for Improvement and Opportunities for Growth that nobody
 * touched; the oldest of what else is left to be written; and the end, which always comes.
 */
export function checkInSteps(
  document: AlignmentDocument,
  part: Part,
  options: CheckInOptions,
): CheckInStep[] {
  const light = part.criteria.flatMap((criterion): CheckInStep[] => {
    const { count, minimum, ...coverage } = coverageOf(criterion, document, options.minimumExamples);
    if (!isLight({ count, minimum, ...coverage })) return [];
    return [{ key: `light ${nameOf(criterion)}`, kind: 'light', criterion, count, minimum }];
  });
  const notes = part.criteria
    .filter(({ started }) => started)
    .flatMap((criterion) =>
      (['roomForImprovement', 'opportunitiesForGrowth'] as const)
        .filter((role) => isUntouched(criterion[role].state))
        .map(
          (role): CheckInStep => ({ key: `${role} ${nameOf(criterion)}`, kind: 'notes', criterion, role }),
        ),
    );
  return distinct([
    ...part.references
      .filter(({ state }) => state === 'written')
      .map(
        (reference): CheckInStep => ({ key: `reference ${saying(reference)}`, kind: 'reference', reference }),
      ),
    ...part.inbox.entries.map(
      (kept): CheckInStep => ({
        key: `kept ${JSON.stringify([kept.note, kept.evidence.map(({ url }) => url)])}`,
        kind: 'kept',
        kept,
      }),
    ),
    ...light,
    ...notes,
    ...oldestPlaceholders(document, part, [...light, ...notes], options),
    { key: 'end', kind: 'end' },
  ]);
}

/** Of equal steps, as for a query that stands there twice, the first: the other is done with it. */
function distinct(steps: readonly CheckInStep[]): CheckInStep[] {
  return [...new Map([...steps].reverse().map((step) => [step.key, step])).values()].reverse();
}

function isUntouched(state: Criterion['roomForImprovement']['state']): boolean {
  return state === 'absent' || state === 'unfinished';
}

function nameOf({ name, ordinal }: Criterion): string {
  return `${name} ${ordinal}`;
}

function saying({ label, url, query }: Reference): string {
  return JSON.stringify([label, url, query]);
}

/** One placeholder of each label or block that no other step speaks of; those that came last come last. */
function oldestPlaceholders(
  { placeholders }: AlignmentDocument,
  part: Part,
  steps: readonly CheckInStep[],
  { text, days }: CheckInOptions,
): CheckInStep[] {
  const spokenOf = steps.flatMap((step) => {
    if (step.kind === 'light' && !step.criterion.started) return step.criterion.range;
    if (step.kind === 'light') return step.criterion.examplesSection.range ?? [];
    return (step.kind === 'notes' && step.criterion[step.role].range) || [];
  });
  const owners = new Map<number, Placeholder>();
  for (const placeholder of beginningIn(placeholders, part.range)) {
    if (spokenOf.some((range) => isInside(placeholder.range, range))) continue;
    if (!owners.has(placeholder.owner.start)) owners.set(placeholder.owner.start, placeholder);
  }
  // A line without a day is as old as the file, as far as anybody knows.
  const age = ({ range }: Placeholder): string => (days && lineDay(text, range, days)) ?? '';
  return [...owners.values()]
    .map((placeholder) => ({ placeholder, day: age(placeholder) }))
    .sort((a, b) => a.day.localeCompare(b.day) || a.placeholder.range.start - b.placeholder.range.start)
    .slice(0, mostPlaceholders)
    .map(({ placeholder }): CheckInStep => {
      const criterion = part.criteria.find(({ range }) => isInside(placeholder.range, range));
      const around = text.slice(placeholder.owner.start, placeholder.owner.end).slice(0, 200);
      const name = criterion ? nameOf(criterion) : '';
      return {
        key: `placeholder ${JSON.stringify([name, around])}`,
        kind: 'placeholder',
        placeholder,
        ...(criterion ? { criterion } : {}),
      };
    });
}
