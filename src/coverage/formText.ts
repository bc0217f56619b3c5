import { least } from '../document/extremes';
import type { Criterion } from '../document/model';

/**
 * What of a criterion goes into the form of the review: the Markdown below its heading, without the quoted
 * descriptions, comments, and what stands between `<!-- private -->` and `<!-- /private -->` (or the end of the
 * criterion). Line ends count as one character.
 *
 *     ### Mastery
 *
 *     > **L4:** Proficient in several areas.
 *
 *     - Examples <!-- private -->
 *         - ask Bob <!-- /private -->
 *         - fixed it
 *
 * gives `- Examples` and, a line below, `    - fixed it`
 */
export function formTextOf(text: string, criterion: Criterion): string {
  const end = Math.max(criterion.heading.end, criterion.range.end);
  const written = text.slice(criterion.heading.end, end);
  return withoutComments(withoutDescriptions(written, criterion))
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\n')
    .replace(/^\n+/u, '')
    .trimEnd();
}

/** What stands below the heading, without the descriptions, and without all that is quoted above the labels. */
function withoutDescriptions(written: string, criterion: Criterion): string {
  const { heading, generalDescription, levelDescription, nextLevelDescription, overall } = criterion;
  const { examplesSection, roomForImprovement, opportunitiesForGrowth } = criterion;
  const descriptions = [generalDescription, levelDescription, nextLevelDescription].flatMap(
    ({ range }) => range ?? [],
  );
  const labels = [examplesSection, roomForImprovement, opportunitiesForGrowth, overall].flatMap(
    ({ label }) => label?.start ?? [],
  );
  const labelled = least(labels);
  let offset = heading.end;
  return written
    .split(/(?<=\n|\r(?!\n))/u)
    .filter((line) => {
      const [from, to] = [offset, offset + line.length];
      offset = to;
      const isQuoted = from < labelled && /^[ \t]*>/u.test(line);
      return !isQuoted && !descriptions.some(({ start, end }) => start < to && end > from);
    })
    .join('');
}

/** The text without comments; one that is not closed ends what a reader sees. */
function withoutComments(text: string): string {
  let shown = '';
  let isPrivate = false;
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<!--', at);
    if (!isPrivate) shown += text.slice(at, start < 0 ? text.length : start);
    if (start < 0) break;
    const end = text.indexOf('-->', start + 4);
    const said = text.slice(start + 4, end < 0 ? text.length : end).trim();
    if (/^private$/iu.test(said)) isPrivate = true;
    else if (/^\/\s*private$/iu.test(said)) isPrivate = false;
    at = end < 0 ? text.length : end + 3;
  }
  return shown;
}

/** How long a text is. */
export interface Size {
  /** As a form on the web counts them: in UTF-16 code units. */
  characters: number;
  words: number;
}

// Scripts that put no spaces between words: each of their characters counts, as in word processors.
const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const word = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Counts characters and words; the addresses of links hold no words. */
export function sizeOf(text: string): Size {
  const said = text
    .replace(/\]\([^()\s]*\)/gu, ']')
    .replace(/https?:\/\/\S+/giu, ' ')
    .replace(spaceless, ' $& ');
  return { characters: text.length, words: said.match(word)?.length ?? 0 };
}
