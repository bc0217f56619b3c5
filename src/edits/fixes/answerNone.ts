import type { AlignmentDocument, Range } from '../../document/model';
import type { FixSite, Way } from './fix';
import { toldBut } from './told';

/** The sections of a criterion for which nothing may be an answer. */
const sections = ['examplesSection', 'roomForImprovement', 'opportunitiesForGrowth'] as const;

/**
 * Whether `(none)` may be the answer in place of what is still to be written: it is all that stands under
 * Examples, Room for Improvement or Opportunities for Growth.
 */
export function mayAnswerNone(document: AlignmentDocument, place: Range): boolean {
  return sectionAt(document, place) !== undefined;
}

/** Writes `(none)` in place of a mark or placeholder that is all that stands under a label. */
export function answerNone({ document, finding }: FixSite): Way[] {
  const place = sectionAt(document, finding.range);
  if (!place) return [];
  const { index, section } = place;
  const changing = [section, 'started'] as const;
  return [
    {
      edits: [{ range: finding.range, newText: '(none)' }],
      holds: (after) =>
        after.document.criteria[index]?.[section].state === 'answered' &&
        after.document.placeholders.length === document.placeholders.length - 1 &&
        toldBut(after.document, index, changing, ['placeholders']) ===
          toldBut(document, index, changing, ['placeholders']),
    },
  ];
}

function sectionAt(
  { criteria, placeholders }: AlignmentDocument,
  { start, end }: Range,
): { index: number; section: (typeof sections)[number] } | undefined {
  for (const [index, criterion] of criteria.entries()) {
    for (const section of sections) {
      const { state, label, range } = criterion[section];
      if (state !== 'unfinished' || !label || !range || start < label.end || end > range.end) continue;
      const inIt = placeholders.filter((one) => one.range.start >= range.start && one.range.end <= range.end);
      return inIt.length === 1 && inIt[0]?.range.end === end ? { index, section } : undefined;
    }
  }
  return undefined;
}
