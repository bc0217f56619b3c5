import type { Range } from '../../document/model';

/** A parenthesis, or what stands between white space and parentheses: `label:"help wanted"` is one word. */
export interface Token {
  kind: 'word' | 'open' | 'close';
  range: Range;
}

/** Spaces within a variable part no words: `${today - 7d}`. */
const variable = /\$\{[^{}]{0,60}\}/uy;
const white = /\s/u;

/**
 * Takes a query apart into words and parentheses, in the order of the text. White space and parentheses between
 * quotes belong to their word; a quote that is never closed is a character like others. Takes time in proportion to
 * the text.
 *
 *     (is:pr OR label:"a b")   →   (  is:pr  OR  label:"a b"  )
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const lastQuote = text.lastIndexOf('"');
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (white.test(character)) {
      at += 1;
    } else if (character === '(' || character === ')') {
      tokens.push({ kind: character === '(' ? 'open' : 'close', range: { start: at, end: at + 1 } });
      at += 1;
    } else {
      const end = endOfWord(text, at, lastQuote);
      tokens.push({ kind: 'word', range: { start: at, end } });
      at = end;
    }
  }
  return tokens;
}

function endOfWord(text: string, start: number, lastQuote: number): number {
  let at = start;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"' && at < lastQuote) {
      at = text.indexOf('"', at + 1) + 1;
    } else if (character === '$') {
      variable.lastIndex = at;
      at += variable.exec(text)?.[0].length ?? 1;
    } else if (white.test(character) || character === '(' || character === ')') {
      break;
    } else {
      at += 1;
    }
  }
  return at;
}
