/** Reading the words that name a level: `L4`, `IC-5`, `Senior Engineer`. */

const code = /\b\p{L}{1,4}[ -]?\d{1,2}\b/giu;
const word = /^(?:intern|associate|junior|mid|senior|staff|principal|distinguished|lead|fellow)\b/iu;
const codeOnly = /^\p{L}{1,4}[ -]?\d{1,2}\+?$/iu;

/** Whether `text` as a whole is the name of a level. Sentences are not, whatever they mention. */
export function looksLikeLevel(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 40 && (codeOnly.test(trimmed) || word.test(trimmed));
}

/** The levels that the lead of a quoted description names: `L3/L4` gives both, `Requirement` none. */
export function levelsIn(lead: string): string[] {
  const trimmed = lead.trim();
  if (trimmed.length > 60) return [];
  const codes = trimmed.match(code);
  if (codes) return codes;
  return looksLikeLevel(trimmed) ? [trimmed] : [];
}

/**
 * The level that a heading names, without a remark in parentheses: `Current Level: L4 (since May)`
 * gives `L4`. An empty string says that it is such a heading but leaves the level open.
 */
export function readLevelHeading(text: string): string | undefined {
  if (text.length > 100) return undefined;
  const match = /^(?:current level|level(?= ?[:：–—-]))\s?[:：–—-]?(.*)$/iu.exec(text.trim());
  return match?.[1]?.replace(/\(.*$/u, '').trim();
}

/** Whether two names may mean one level: `L4` and `l4`, `Senior` and `Senior Engineer`. */
export function levelsAgree(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  return left.includes(right) || right.includes(left);
}

/** The name in lower case, between spaces so that only whole words are found in it. */
function words(level: string): string {
  return ` ${level
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .trim()} `;
}
