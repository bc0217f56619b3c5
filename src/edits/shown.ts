import type { AlignmentDocument, Criterion, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import { privateRanges } from '../document/privateRegions';

/** A text in which white space stands for all that is private, and how it is read. Offsets are those of the text itself. */
export interface Shown {
  text: string;
  document: AlignmentDocument;
}

/** Where a text is private; see {@link privateRanges}. Most texts are not, and are not read for that. */
export function hiddenIn(text: string, options?: ParseOptions): Range[] {
  return text.includes('<!--') ? privateRanges(text, options) : [];
}

/**
 * A document without what is private, so that what is written out of it for others holds nothing of that.
 *
 *     **Overall:** Strong. <!-- private --> Ask HR. <!-- /private -->    gives    **Overall:** Strong.
 *
 * @param text the text that `document` was read from, with `options`
 */
export function shownIn(text: string, document: AlignmentDocument, options?: ParseOptions): Shown {
  const hidden = hiddenIn(text, options);
  if (hidden.length === 0) return { text, document };
  let shown = '';
  let at = 0;
  for (const { start, end } of hidden.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    shown +=
      text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/gu, (char) => ' '.repeat(char.length));
    at = end;
  }
  shown += text.slice(at);
  return { text: shown, document: parse(shown, options) };
}

/** A criterion as others see it; nothing where its heading is private. */
export function shownCriterion({ document }: Shown, { heading }: Criterion): Criterion | undefined {
  return document.criteria.find((one) => one.heading.start === heading.start);
}
