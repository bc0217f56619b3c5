import type { PhrasingContent, Text } from 'mdast';
import { rangeOf, textOf } from './markdown';
import type { Range } from './model';

/** A label with text behind it on the same line: `**Overall:** Strong half-year.` */
export interface Lead {
  text: string;
  range: Range;
  /** What follows the colon. */
  rest: PhrasingContent[];
}

/**
 * Splits a line at the colon that ends its first words, if they are in bold (or emphasis, or code) or
 * plain: `**Project X:** prose`, `**Project X**: prose`, `Overall: prose`. `undefined` where there is no
 * such colon in the first 120 characters. The rest may be empty.
 */
export function readLead(nodes: readonly PhrasingContent[]): Lead | undefined {
  const [first, second, ...others] = nodes;
  if (first?.type === 'text') {
    const words = /^[^:：]{1,120}(?::(?=\s|$)|：)/u.exec(first.value)?.[0];
    if (!words) return undefined;
    const { start, end } = rangeOf(first);
    return {
      text: words.slice(0, -1).trim(),
      range: end - start === first.value.length ? { start, end: start + words.length } : { start, end },
      rest: [...cut(first, words.length), ...nodes.slice(1)],
    };
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis' && first?.type !== 'inlineCode')
    return undefined;
  const text = textOf(first);
  const range = rangeOf(first);
  if (/[:：]$/u.test(text)) {
    const rest = second?.type === 'text' ? [...cut(second, 0), ...others] : nodes.slice(1);
    return { text: text.slice(0, -1).trim(), range, rest };
  }
  const colon = second?.type === 'text' ? /^\s?(?::(?=\s|$)|：)/u.exec(second.value)?.[0] : undefined;
  if (!colon || second?.type !== 'text') return undefined;
  const end = rangeOf(second).start + colon.length;
  return { text, range: { start: range.start, end }, rest: [...cut(second, colon.length), ...others] };
}

/** The text node without its first `length` characters and the space behind them; nothing if none is left. */
export function cut(node: Text, length: number): Text[] {
  const value = node.value.slice(length).trimStart();
  if (!value) return [];
  const { start, end } = rangeOf(node);
  // Where escapes or line ends make the source longer than the text, the beginning has to do.
  const offset = end - start === node.value.length ? end - value.length : start;
  if (!node.position) return [{ type: 'text', value }];
  return [{ type: 'text', value, position: { ...node.position, start: { ...node.position.start, offset } } }];
}
