import type { FindingCode } from '../../coverage/finding';
import { escaped } from '../review/page';
import { link, type Manner } from './markup';
import type { ReportData } from './reportData';
import type { ReportWords } from './reportWords';

/** A sentence in place of a picture, or above it. */
export function note(text: string): string {
  return `<p class="note">${escaped(text)}</p>`;
}

/** What coverage says about a picture, below it. */
export function remarks(
  { remarks: all }: ReportData,
  codes: readonly FindingCode[],
  words: ReportWords,
  manner: Manner,
): string {
  const items = all.flatMap((finding, index) =>
    codes.includes(finding.code)
      ? [`<li>${link({ id: `remark-${index}`, text: words.remark(finding) }, manner)}</li>`]
      : [],
  );
  return items.length > 0 ? `<ul class="remarks">${items.join('')}</ul>` : '';
}
