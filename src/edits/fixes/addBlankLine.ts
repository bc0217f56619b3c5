import { behindBreak, columnOf, lineBreakAt, lineEnd, lineStart } from '../lineStyle';
import type { FixSite, Way } from './fix';
import { told } from './told';

/**
 * Parts a label from the quote, bullet or rule that it runs into. Everything is read as before, since the slip
 * was read as it was meant; now others do so, too.
 */
export function addBlankLine({ text, document, request }: FixSite): Way[] {
  const slip = document.slips.find(({ range }) => range.start === request.range.start);
  if (!slip) return [];
  const line = lineStart(text, slip.range.start);
  const at = slip.kind === 'overall-heading' ? dashesBelow(text, slip.range.end) : line;
  if (at === undefined) return [];
  const eol = lineBreakAt(text, at);
  const edits = [{ range: { start: at, end: at }, newText: eol }];
  if (at === line && line < slip.range.start) {
    const moved = { range: { start: line, end: slip.range.start }, newText: eol };
    // Moved in far, a line that no longer goes on over another would be code.
    if (columnOf(text.slice(line, slip.range.start)) < 4) edits.push(moved);
    else edits.unshift(moved);
  }
  return edits.map((edit) => ({
    edits: [edit],
    holds: (after) =>
      after.document.slips.length === document.slips.length - 1 &&
      told(after.document, ['slips']) === told(document, ['slips']),
  }));
}

/** The start of the first line below `offset` that is dashes only. */
function dashesBelow(text: string, offset: number): number | undefined {
  for (let at = behindBreak(text, lineEnd(text, offset)); at < text.length; ) {
    const end = lineEnd(text, at);
    if (/^ {0,3}-+[ \t]*$/u.test(text.slice(at, end))) return at;
    at = behindBreak(text, end);
  }
  return undefined;
}
