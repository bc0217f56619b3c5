import type { LabelRole } from '../document/labels';
import type { AlignmentDocument } from '../document/model';
import type { ParseOptions } from '../document/options';

const words: Record<LabelRole | 'reviewSummary' | 'inbox', string> = {
  examples: 'Examples',
  roomForImprovement: 'Room for Improvement',
  opportunitiesForGrowth: 'Opportunities for Growth',
  overall: 'Overall',
  reviewSummary: 'Review Summary',
  inbox: 'For Later',
};

/** The word for a label that a document does not show yet. */
export function labelWord(
  role: LabelRole | 'reviewSummary' | 'inbox',
  _document: AlignmentDocument,
  _text: string,
  _options?: ParseOptions,
): string {
  return words[role];
}
