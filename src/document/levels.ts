/** Reading the words that name a level: `L4`, `IC-5`, `Senior Engineer`. */

// "L4", "IC-5", "SWE 3", "Level 4"; "Step 1" and "Top 10" are none, and neither is a half or a quarter.
const code = '(?![HQ][1-4]\\b)(?:\\p{Lu}{1,4} \\d{1,2}|\\p{L}{1,4}-?\\d{1,2}|[Ll]evel \\d{1,2})';
const codes = new RegExp(`\\b${code}\\b`, 'gu');
const codeOnly = new RegExp(`^${code}\\+?$`, 'u');
// "Senior", "Staff Engineer", "Senior Product Designer II".
const title =
  /^(?:intern|associate|junior|mid|senior|staff|principal|distinguished|lead|fellow)(?: (?:\p{L}+ ){0,2}(?:engineer|developer|designer|scientist|researcher|analyst|architect|manager|writer))?(?: (?:[ivx]{1,4}|\d))?$/iu;

/** Whether `text` as a whole is the name of a level. Sentences are not, whatever they mention. */
export function looksLikeLevel(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 40 && (codeOnly.test(trimmed) || title.test(trimmed));
}

/** The levels that the lead of a quoted description names: `L3/L4` gives both, `Requirement` none. */
export function levelsIn(lead: string): string[] {
  const trimmed = lead.trim();
  if (trimmed.length > 60) return [];
  const found = trimmed.match(codes);
  if (found) return found;
  return looksLikeLevel(trimmed) ? [trimmed] : [];
}

/**
 * The level that a heading names, without a remark in parentheses: `Current Level: L4 (since May)`
 * gives `L4`. An empty string says that it is such a heading but leaves the level open.
 */
export function readLevelHeading(text: string): string | undefined {
  if (text.length > 100) return undefined;
  const [, current, separator, rest = ''] =
    /^(current )?level(?![\p{L}\p{N}])\s?([:：–—-])?(.*)$/iu.exec(text.replace(/^[^\p{L}]+/u, '').trim()) ??
    [];
  const level = rest.replace(/\(.*$/su, '').trim();
  if (separator || (current && (level === '' || looksLikeLevel(level)))) return level;
  return undefined;
}

/** Whether two names may mean one level: `L4` and `l4`, `Senior` and `Senior Engineer`. */
export function levelsAgree(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  return left.includes(right) || right.includes(left);
}

/** The name in lower case, between spaces so that only whole words are found in it. */
function words(level: string): string {
  const name = level
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .replace(/^level (?=\d)/u, '')
    .replace(/(\p{L}) (?=\d)/gu, '$1')
    .trim();
  return ` ${name} `;
}
