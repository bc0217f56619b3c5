import type { AlignmentDocument, Criterion, Part, Range } from '../document/model';
import { defaultSeverities, type Finding, type Remark, type Severity } from './finding';
import type { AssessOptions } from './options';
import type { Rule } from './rule';
import { criterionCrowded } from './rules/criterionCrowded';
import { criterionLight } from './rules/criterionLight';
import { criterionNarrow } from './rules/criterionNarrow';
import { exampleBare } from './rules/exampleBare';
import { levelMismatch } from './rules/levelMismatch';
import { linkEmpty } from './rules/linkEmpty';
import { overallMissing } from './rules/overallMissing';
import { placeholderLeft } from './rules/placeholderLeft';
import { summaryMissing } from './rules/summaryMissing';

const rules: readonly Rule[] = [
  criterionLight,
  criterionNarrow,
  criterionCrowded,
  exampleBare,
  overallMissing,
  summaryMissing,
  placeholderLeft,
  linkEmpty,
  levelMismatch,
];

/**
 * Says what coverage has to say about a document, in the order of the text.
 *
 * An unstarted criterion is spoken of once, as light. `<!-- alignment-ignore CODE -->` silences what
 * begins in the block behind it. Light criteria are a hint while their part has no example at all.
 */
export function assess(document: AlignmentDocument, options: AssessOptions): Finding[] {
  return document.parts
    .flatMap((part) => {
      const unstarted = part.criteria.filter(({ started }) => !started);
      return rules
        .flatMap((rule) => rule(part, document, options))
        .filter((remark) => remark.code === 'criterion-light' || !isWithin(remark.range, unstarted))
        .filter((remark) => !isIgnored(remark, document))
        .flatMap((remark) => {
          const severity = severityOf(remark, part, options);
          return severity ? [{ ...remark, severity }] : [];
        });
    })
    .sort((a, b) => a.range.start - b.range.start);
}

function severityOf({ code }: Remark, part: Part, options: AssessOptions): Severity | undefined {
  const set = options.severities[code] ?? defaultSeverities[code];
  if (set === 'off') return undefined;
  const isNew = code === 'criterion-light' && part.criteria.every(({ examples }) => examples.length === 0);
  return isNew ? 'hint' : set;
}

function isWithin({ start }: Range, criteria: readonly Criterion[]): boolean {
  return criteria.some(({ range }) => start >= range.start && start < range.end);
}

function isIgnored({ code, range: { start } }: Remark, { ignores }: AlignmentDocument): boolean {
  return ignores.some(
    ({ codes, range }) =>
      (codes.length === 0 || codes.includes(code)) && start >= range.start && start < range.end,
  );
}
