import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { rangeOf } from './markdown';
import type { Range } from './model';

const lineEnd = /\r\n|\r|\n/u;

/**
 * Splits a paragraph's content at its line ends. Positions stay true: each line of a text is found again
 * in its line of the source, behind the quote marks and the indent that stand there.
 */
export function linesOf(paragraph: Paragraph, text: string): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type === 'break') {
      lines.push([]);
    } else if (node.type === 'text' && lineEnd.test(node.value)) {
      for (const [index, line] of textLines(node, text).entries()) {
        if (index > 0) lines.push([]);
        if (line) lines.at(-1)?.push(line);
      }
    } else {
      lines.at(-1)?.push(node);
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** The lines of one text node; nothing in place of an empty one. */
function textLines(node: Text, text: string): (Text | undefined)[] {
  const { start, end } = rangeOf(node);
  const source = text.slice(start, end).split(/(\r\n|\r|\n)/u);
  let lineStart = start;
  return node.value.split(lineEnd).map((value, index) => {
    // Escapes and entities make a line differ from its source: such a line covers all of it.
    const written = source[index * 2] ?? '';
    const at = written.indexOf(value);
    const from = lineStart + Math.max(at, 0);
    const to = at < 0 ? lineStart + written.length : from + value.length;
    lineStart += written.length + (source[index * 2 + 1]?.length ?? 0);
    if (!value.trim() || !node.position) return undefined;
    const { position } = node;
    return {
      type: 'text',
      value,
      position: { start: { ...position.start, offset: from }, end: { ...position.end, offset: to } },
    };
  });
}

/** Lines as one content again, with breaks between them. */
export function joinLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index > 0 ? [{ type: 'break' }, ...line] : line));
}

/** The range without white space at its two ends. */
export function trimmed({ start, end }: Range, text: string): Range {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) };
}
