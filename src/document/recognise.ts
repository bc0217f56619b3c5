import type { ReadCriterion } from './criterion';
import { describes } from './descriptions';
import type { Part } from './model';

const heading = /^ {0,3}#{1,6}[ \t]|^ {0,3}(?:=+|-+)[ \t]*$/mu;
const label =
  /^[ \t>*+#_`\d.):-]*(?:examples?|evidence|accomplishments|achievements|highlights|room for improvement|areas? (?:for|of) improvement|development areas|areas for (?:development|growth)|opportunit(?:y|ies) for growth|growth(?: opportunities)?|next steps|overall|\*\*general:)/imu;
const ownKey = /^(?:alignment|employee|next-level|check-ins|minimum-examples)[ \t]*:/mu;

/**
 * Whether a text may be an alignment document, without parsing it: a label under some heading, or front
 * matter with a key of ours. Rejects nearly all other Markdown at the cost of a few linear searches;
 * what passes is parsed and judged by {@link AlignmentDocument.recognised}.
 */
export function mayBeAlignmentDocument(text: string): boolean {
  if (/^\uFEFF?---[ \t]*[\r\n]/u.test(text) && ownKey.test(text)) return true;
  return label.test(text) && heading.test(text);
}

/**
 * Whether the criteria that were found say by themselves that this is an alignment document. A README,
 * too, has examples under headings: so Examples alone do not count, unless they have projects, numbered
 * evidence, or stand in a list whose bullets are labels.
 */
export function speaksOfAlignment(parts: readonly Part[], read: readonly ReadCriterion[]): boolean {
  if (read.length === 0) return false;
  if (parts.some(({ levelHeading }) => levelHeading)) return true;
  return read.some(({ criterion, quoted }) => {
    const { examplesSection, examples, roomForImprovement, opportunitiesForGrowth } = criterion;
    return (
      roomForImprovement.state !== 'absent' ||
      opportunitiesForGrowth.state !== 'absent' ||
      examplesSection.shape === 'item' ||
      (examplesSection.state !== 'absent' && describes(quoted)) ||
      examples.some(
        ({ project, evidence }) => project && evidence.some(({ label }) => /^#?\d+$/u.test(label)),
      )
    );
  });
}
