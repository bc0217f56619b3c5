/**
 * An ATX heading in the first column, behind a line end. Whatever stands above it ends there, but for what only
 * a line of its own can end: a fence, a comment, HTML.
 * @see https://spec.commonmark.org/0.31.2/#atx-headings
 */
const heading = /[\r\n]#{1,6}(?=[ \t\r\n]|$)/gu;

/** Where the next heading behind `from` begins at which a text may be cut; its end where there is none. */
export function nextCut(source: string, from: number): number {
  heading.lastIndex = from;
  const found = heading.exec(source);
  return found ? found.index + 1 : source.length;
}

/** Whether a text may be cut there. */
export function isCut(source: string, at: number): boolean {
  return (
    at > 0 && /[\r\n]/u.test(source[at - 1] ?? '') && /^#{1,6}(?:[ \t\r\n]|$)/u.test(source.slice(at, at + 7))
  );
}

/** How many code units two texts have in common at their beginnings. */
export function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  // Whole stretches are compared by the machine; the last one a character at a time.
  while (at + stretch <= most && one.slice(at, at + stretch) === other.slice(at, at + stretch)) at += stretch;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** How many they have in common at their ends, up to `most`. */
export function commonEnd(one: string, other: string, most: number): number {
  const from = (text: string, count: number): string =>
    text.slice(text.length - count - stretch, text.length - count);
  let count = 0;
  while (count + stretch <= most && from(one, count) === from(other, count)) count += stretch;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  ) {
    count++;
  }
  return count;
}

const stretch = 2048;
