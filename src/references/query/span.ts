import type { Range } from '../../document/model';
import type { Value } from './query';

/** One end of a span. */
export interface Bound {
  text: string;
  range: Range;
  /** Whether what the bound names belongs to the span. */
  inclusive: boolean;
}

/**
 * The dates or numbers that a value stands for. An end that is missing is open: `>=2026-01-01` and
 * `2026-01-01..*` have no `to`. A value of its own, `2026-01-01`, is both ends.
 */
export interface Span {
  kind: 'one' | 'comparison' | 'range';
  from?: Bound;
  to?: Bound;
}

/**
 * Reads a value as a span; `undefined` where there is nothing to be read, as behind `merged:>=`. The bounds may be
 * any text.
 *
 * @see https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-values-between-a-range
 */
export function readSpan(value: Value): Span | undefined {
  const { text, start } = withoutQuotes(value);
  const [operator = ''] = /^[<>]=?/u.exec(text) ?? [];
  if (operator !== '') {
    const bound = boundOf(text.slice(operator.length), start + operator.length, operator.endsWith('='));
    if (!bound) return undefined;
    return operator.startsWith('>') ? { kind: 'comparison', from: bound } : { kind: 'comparison', to: bound };
  }
  const dots = text.indexOf('..');
  if (dots < 0) {
    const bound = boundOf(text, start, true);
    return bound && { kind: 'one', from: bound, to: bound };
  }
  const from = boundOf(text.slice(0, dots), start, true);
  const to = boundOf(text.slice(dots + 2), start + dots + 2, true);
  if (!from && !to) return undefined;
  return {
    kind: 'range',
    ...(from && from.text !== '*' ? { from } : {}),
    ...(to && to.text !== '*' ? { to } : {}),
  };
}

function withoutQuotes({ text, range }: Value): { text: string; start: number } {
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? { text: text.slice(1, -1), start: range.start + 1 } : { text, start: range.start };
}

function boundOf(text: string, start: number, inclusive: boolean): Bound | undefined {
  return text === '' ? undefined : { text, range: { start, end: start + text.length }, inclusive };
}
