import type { AlignmentDocument } from '../document/model';
import { within } from '../document/ranges';
import { datesOfExamples } from './exampleDates';
import { defaultSeverities, type Finding, type FindingCode, type Remark, type Severity } from './finding';
import { followed } from './followed';
import type { AssessOptions } from './options';
import type { Rule } from './rule';
import { criterionCrowded } from './rules/criterionCrowded';
import { criterionLight } from './rules/criterionLight';
import { criterionNarrow } from './rules/criterionNarrow';
import { criterionStale } from './rules/criterionStale';
import { evidenceOrder } from './rules/evidenceOrder';
import { evidenceRepeated } from './rules/evidenceRepeated';
import { exampleBare } from './rules/exampleBare';
import { frontMatter } from './rules/frontMatter';
import { levelMismatch } from './rules/levelMismatch';
import { linkEmpty } from './rules/linkEmpty';
import { overallMissing } from './rules/overallMissing';
import { placeholderLeft } from './rules/placeholderLeft';
import { queries } from './rules/queries';
import { recencyBias } from './rules/recencyBias';
import { slips } from './rules/slips';
import { summaryMissing } from './rules/summaryMissing';

const rules: readonly Rule[] = [
  criterionLight,
  criterionNarrow,
  criterionCrowded,
  exampleBare,
  evidenceRepeated,
  overallMissing,
  summaryMissing,
  placeholderLeft,
  linkEmpty,
  levelMismatch,
  evidenceOrder,
  slips,
  queries,
  frontMatter,
  criterionStale,
  recencyBias,
];

/**
 * Says what coverage has to say about a document, in the order of the text.
 *
 * An unstarted criterion is spoken of once, as light. `<!-- alignment-ignore CODE -->` silences what
 * begins in the block behind it. Light criteria are a hint while their part has no example at all.
 *
 * @param text what the document was read from, for what is known of the days of its lines
 */
export function assess(document: AlignmentDocument, options: AssessOptions, text?: string): Finding[] {
  return followed(document, { options, text }, () => findAll(document, options, text));
}

function findAll(document: AlignmentDocument, options: AssessOptions, text: string | undefined): Finding[] {
  const dates = datesOfExamples(document, { ...options, text });
  const isIgnored = ignoring(document);
  const findings: Finding[] = [];
  for (const part of document.parts) {
    const isUnstarted = within(part.criteria.filter(({ started }) => !started).map(({ range }) => range));
    const isNew = part.criteria.every(({ examples }) => examples.length === 0);
    for (const rule of rules) {
      for (const remark of rule(part, document, options, dates)) {
        if (remark.code !== 'criterion-light' && isUnstarted(remark.range.start)) continue;
        const severity = isIgnored(remark) ? undefined : severityOf(remark, isNew, options);
        if (severity) findings.push({ ...remark, severity });
      }
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start);
}

function severityOf({ code }: Remark, isNew: boolean, options: AssessOptions): Severity | undefined {
  const set = options.severities[code] ?? defaultSeverities[code];
  if (set === 'off') return undefined;
  return isNew && code === 'criterion-light' ? 'hint' : set;
}

/** Makes a test for whether a comment silences a remark. */
function ignoring({ ignores }: AlignmentDocument): (remark: Remark) => boolean {
  const byCode = new Map<FindingCode, (offset: number) => boolean>();
  return ({ code, range }) => {
    let isSilent = byCode.get(code);
    if (!isSilent) {
      const here = ignores.filter(({ codes }) => codes.length === 0 || codes.includes(code));
      isSilent = within(here.map((one) => one.range));
      byCode.set(code, isSilent);
    }
    return isSilent(range.start);
  };
}
