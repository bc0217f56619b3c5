import type { Paragraph, PhrasingContent } from 'mdast';
import { rangeOf } from './markdown';

/**
 * Splits a paragraph's content at its line ends. Positions stay true: each piece of a text that runs over
 * several lines is found again in the source, where quotes and indents stand between the lines.
 */
export function linesOf(paragraph: Paragraph, text: string): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type === 'break') {
      lines.push([]);
      continue;
    }
    if (node.type !== 'text' || !/[\r\n]/u.test(node.value)) {
      lines.at(-1)?.push(node);
      continue;
    }
    let { start } = rangeOf(node);
    for (const [index, value] of node.value.split(/\r\n|\r|\n/u).entries()) {
      if (index > 0) lines.push([]);
      const found = text.indexOf(value, start);
      const offset = found >= 0 && found < rangeOf(node).end ? found : start;
      start = offset + value.length;
      if (value.trim() && node.position) {
        const { position } = node;
        lines.at(-1)?.push({
          type: 'text',
          value,
          position: { start: { ...position.start, offset }, end: { ...position.end, offset: start } },
        });
      }
    }
  }
  return lines.filter((line) => line.length > 0);
}
