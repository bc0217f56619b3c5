/** What one line of Markdown looks like, from one offset to another. */

/** Whether a character is a space or a tab: no other counts between words of Markdown's own. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

/** Whether a character is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where a heading's text ends: without the hashes that may close it. */
export function withoutClosing(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && text[at - 1] === '#') at -= 1;
  if (at === end) return end;
  if (at > from && !isSpace(text.charCodeAt(at - 1))) return end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Whether an ordered bullet is the first of its list. */
export function isOne(text: string, from: number): boolean {
  return text[from] === '1' && !isDigit(text.charCodeAt(from + 1));
}

/** Whether a line begins and ends in bold, but for punctuation behind it. */
export function isBold(source: string): boolean {
  const mark = source.slice(0, 2);
  if (mark !== '**' && mark !== '__') return false;
  let end = source.length;
  while (end > 0 && /[\s:：,;]/u.test(source[end - 1] ?? '')) end -= 1;
  return source.endsWith('**', end) || source.endsWith('__', end);
}

/** How wide the marker of a bullet with text is; 0 for what is none. */
export function markerWidth(text: string, from: number, end: number): number {
  let at = from;
  const code = text.charCodeAt(at);
  if (code === 45 || code === 42 || code === 43) at += 1;
  else {
    while (at < end && at - from < 9 && isDigit(text.charCodeAt(at))) at += 1;
    if (at === from || (text[at] !== '.' && text[at] !== ')')) return 0;
    at += 1;
  }
  return at < end && isSpace(text.charCodeAt(at)) ? at - from : 0;
}

/** Whether a line is made of what underlines headings, separates blocks, and rules tables. */
export function isRule(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    switch (text.charCodeAt(at)) {
      case 32:
      case 9:
      case 45:
      case 61:
      case 42:
      case 95:
      case 43:
      case 124:
      case 58:
        continue;
      default:
        return false;
    }
  }
  return true;
}
