import type { RootContent } from 'mdast';
import { rangeOf } from '../../../document/markdown';
import type { Section } from './section';

/** The Markdown of a stretch of a text as it would stand by itself, with line feeds. */
export function standing(text: string, start: number, end: number, indent = 0): string {
  const [first = '', ...rest] = text.slice(start, end).split(/\r\n|\r|\n/u);
  return [first, ...rest.map((line) => withoutIndent(line, indent))].join('\n').trim();
}

/** A line without as much of its indent as given, in columns. */
function withoutIndent(line: string, indent: number): string {
  let column = 0;
  let at = 0;
  while (at < line.length && column < indent && /[ \t]/u.test(line[at] ?? '')) {
    column += line[at] === '\t' ? 4 - (column % 4) : 1;
    at++;
  }
  return line.slice(at);
}

/** The Markdown of blocks, each as it is written, with a blank line between them. */
export function markdownOf(text: string, nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => {
      const { start, end } = rangeOf(node);
      // A list may be indented as a whole.
      return standing(text, start, end, (node.position?.start.column ?? 1) - 1);
    })
    .filter((one) => one !== '')
    .join('\n\n');
}

/** The Markdown of a section, whose own sections are led by their titles in bold. */
export function markdownOfSection(text: string, section: Section, content = section.content): string {
  return [
    markdownOf(text, content),
    ...section.children.flatMap((child) => [`**${child.title}**`, markdownOfSection(text, child)]),
  ]
    .filter((one) => one !== '')
    .join('\n\n');
}

/** The Markdown of a table's cell: its line breaks and escaped bars are those of ordinary text. */
export function markdownOfCell(source: string): string {
  return source
    .replaceAll('\\|', '|')
    .split(/ ?<br ?\/?> ?/iu)
    .map((line) => line.replace(/^[•·] ?/u, '- ').trim())
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim();
}
