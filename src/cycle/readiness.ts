import { assess } from '../coverage/assess';
import type { Finding, FindingCode } from '../coverage/finding';
import { formTextOf, sizeOf } from '../coverage/formText';
import type { AssessOptions } from '../coverage/options';
import type { AlignmentDocument, Criterion, Range } from '../document/model';
import { isInside } from '../document/ranges';
import type { Leak } from './review/leak';

/**
 * What a review is looked at for before it is handed in:
 * - `examples`: every criterion has enough of them;
 * - `notes`: every example says something beside its links;
 * - `marks`: nothing is left to be written;
 * - `overalls`, `summary`: they are written;
 * - `levels`: the same are named everywhere;
 * - `links`: each leads somewhere;
 * - `limits`: each criterion fits the form, where that has limits;
 * - `leaks`: nothing would go along that should not.
 */
export type ReadinessKind =
  | 'examples'
  | 'notes'
  | 'marks'
  | 'overalls'
  | 'summary'
  | 'levels'
  | 'links'
  | 'limits'
  | 'leaks';

/** A place that is not as it should be. */
export interface ReadinessPlace {
  range: Range;
  /** Index into the document's criteria, where it is about or in one. */
  criterion?: number;
  /** What coverage has to say about it, if that is it. */
  finding?: Finding;
  /** What the leak check has to say, if that is it. */
  leak?: Leak;
  /** How long a criterion is that has become too long. */
  size?: { characters: number; words: number };
}

/**
 * How a line of the checklist stands:
 * - `open`: there is something to do;
 * - `done`: there is nothing to do any more;
 * - `nothing`: there is nothing to look at yet, since no criterion is begun. That is no merit.
 */
export type ReadinessState = 'open' | 'done' | 'nothing';

/** One line of the checklist. */
export interface ReadinessItem {
  kind: ReadinessKind;
  state: ReadinessState;
  done: number;
  open: number;
  places: ReadinessPlace[];
}

/** How far a review is prepared. Nothing in here speaks of how well anybody works. */
export interface Readiness {
  items: ReadinessItem[];
  /** What is done of all that is looked at, from 0 to 1. */
  ratio: number;
}

export interface ReadinessOptions {
  assess: AssessOptions;
  /** What the form takes for one criterion; 0 for any number. */
  maximumCharacters: number;
  maximumWords: number;
}

/**
 * Looks at how ready a document is for its review, whatever the day: overalls and the summary are asked for from
 * now on. What is silenced by a comment or switched off by a setting is not asked for.
 *
 * @param text the text that `document` was read from
 * @param leaks of the whole review; see {@link reviewOf}
 */
export function readiness(
  text: string,
  document: AlignmentDocument,
  leaks: readonly Leak[],
  options: ReadinessOptions,
): Readiness {
  const findings = assess(document, { ...options.assess, preparing: true });
  const { criteria, parts } = document;
  const started = criteria.filter((one) => one.started);
  const placed = (code: FindingCode): ReadinessPlace[] =>
    findings
      .filter((finding) => finding.code === code)
      .map((finding) => ({ ...inCriterion(finding.range), finding }));
  const stubs = started.filter(({ overall }) => overall.state === 'unfinished');
  const stubRanges = [
    ...stubs.map(({ overall }) => overall),
    ...parts.map(({ reviewSummary }) => reviewSummary),
  ]
    .filter(({ state }) => state === 'unfinished')
    .flatMap(({ range }) => range ?? []);
  const isStub = ({ range }: ReadinessPlace): boolean => stubRanges.some((one) => isInside(range, one));
  const sections = criteria.flatMap((one) => [
    one.examplesSection,
    one.roomForImprovement,
    one.opportunitiesForGrowth,
  ]);
  const examples = criteria.flatMap((one) => one.examples);
  const light = placed('criterion-light');
  const bare = placed('example-bare');
  const overalls = [...placed('overall-missing'), ...stubs.map(stubPlace)];
  const summaries = [
    ...placed('summary-missing'),
    ...parts.flatMap(({ reviewSummary: { state, range } }) =>
      state === 'unfinished' && range ? [{ range }] : [],
    ),
  ];
  const links = examples.flatMap(({ evidence }) => evidence).length;
  const items = [
    item('examples', criteria.length - light.length, light),
    item('notes', examples.length - bare.length, bare),
    item(
      'marks',
      sections.filter(({ state }) => state === 'written' || state === 'answered').length,
      placed('placeholder-left').filter((place) => !isStub(place)),
    ),
    item(
      'overalls',
      started.filter(({ overall: { state } }) => state === 'written' || state === 'answered').length,
      overalls,
    ),
    item('summary', parts.filter(({ reviewSummary: { state } }) => state === 'written').length, summaries),
    settled('levels', placed('level-mismatch')),
    item(
      'links',
      links,
      placed('link-empty').filter(({ criterion }) => criterion !== undefined),
    ),
    ...(options.maximumCharacters > 0 || options.maximumWords > 0 ? [limits()] : []),
    settled(
      'leaks',
      leaks.map((leak) => ({ ...inCriterion(leak.range), leak })),
    ),
  ].map(
    (one): ReadinessItem => ({
      ...one,
      state: one.open > 0 ? 'open' : isNothing(one) ? 'nothing' : 'done',
      places: one.places.toSorted((a, b) => a.range.start - b.range.start),
    }),
  );
  const done = items.reduce((sum, one) => sum + one.done, 0);
  const open = items.reduce((sum, one) => sum + one.open, 0);
  return { items, ratio: started.length === 0 ? 0 : done / Math.max(1, done + open) };

  /** Levels agree in a document that nobody began, too; what is not written yet can neither fit nor leak. */
  function isNothing({ kind, done }: Counted): boolean {
    return started.length === 0 && (done === 0 || kind === 'limits' || kind === 'leaks');
  }

  function inCriterion(range: Range): ReadinessPlace {
    const criterion = criteria.findIndex((one) => isInside(range, one.range));
    return { range, ...(criterion < 0 ? {} : { criterion }) };
  }

  function stubPlace(criterion: Criterion): ReadinessPlace {
    return { range: criterion.overall.range ?? criterion.nameRange, criterion: criteria.indexOf(criterion) };
  }

  function limits(): Counted {
    const places = criteria.flatMap((criterion, index): ReadinessPlace[] => {
      const size = sizeOf(formTextOf(text, criterion));
      const isLong =
        (options.maximumCharacters > 0 && size.characters > options.maximumCharacters) ||
        (options.maximumWords > 0 && size.words > options.maximumWords);
      return isLong ? [{ range: criterion.nameRange, criterion: index, size }] : [];
    });
    return item('limits', criteria.length - places.length, places);
  }
}

/** A line whose state is not told yet. */
type Counted = Omit<ReadinessItem, 'state'>;

function item(kind: ReadinessKind, done: number, places: ReadinessPlace[]): Counted {
  return { kind, done: Math.max(0, done), open: places.length, places };
}

/** Something that is right as a whole, or not. */
function settled(kind: ReadinessKind, places: ReadinessPlace[]): Counted {
  return item(kind, places.length === 0 ? 1 : 0, places);
}
