import type { Paragraph, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** An example to be written. The links get the numbers from `firstNumber` on. */
export interface NewExample {
  project?: string;
  /** Inline Markdown, as the writer typed it; line ends count as spaces. */
  note: string;
  /** Whether the note is plain text from outside, of which nothing may be read as Markdown. */
  isPlain?: boolean;
  /** Addresses. */
  evidence: readonly string[];
  /**
   * The text of a bullet that stands elsewhere already, which is written as it is: with the numbers of its
   * links from `firstNumber` on, a line feed between its lines, and without a project in front.
   */
  content?(firstNumber: number): string;
  /** The name on the first line of `content`, which is read as a project where no other one is above it. */
  title?: string;
}

/** How the text of a bullet is laid out. */
export interface Layout {
  /** Whether the project leads the text, as in `**Project X:** …`. */
  lead: boolean;
  evidence: 'first' | 'last';
  firstNumber: number;
  /** The mark that is doubled around bold text. */
  strong: StrongMark;
}

export type StrongMark = '*' | '_';

const writers = { '*': writerWith('*'), _: writerWith('_') };
const reader = unified().use(remarkParse).freeze();

/**
 * Writes the text of an example's bullet, one line of Markdown without the bullet itself.
 *
 *     evidence first   ([1](https://a.example)) ([2](https://b.example)): fixed it
 *     evidence last    fixed it ([1](https://a.example)) ([2](https://b.example))
 *     with a lead      **Project X:** fixed it ([1](https://a.example))
 */
export function writeExample(
  example: NewExample,
  { lead, evidence, firstNumber, strong: mark }: Layout,
): string {
  const project: PhrasingContent[] = lead && example.project ? [strong(`${example.project}:`)] : [];
  if (example.content) {
    const content = example.content(firstNumber);
    return project.length > 0 ? `${write(project, mark)} ${content}` : content;
  }
  const links = example.evidence.flatMap((url, index) => [
    text(index > 0 ? ' (' : '('),
    link(url, String(firstNumber + index)),
    text(')'),
  ]);
  const note = example.isPlain ? plainNodes(example.note) : noteNodes(example.note);
  const body =
    links.length === 0 || note.length === 0
      ? [...links, ...note]
      : evidence === 'first'
        ? [...links, text(': '), ...note]
        : [...note, text(' '), ...links];
  const space = project.length > 0 && body.length > 0 ? [text(' ')] : [];
  return write([...project, ...space, ...body], mark);
}

/** Writes a project's name as the text of a bullet: `**Project X**`, or as code, or plain. */
export function writeProject(name: string, style: 'strong' | 'code' | 'plain', mark: StrongMark): string {
  if (style === 'code') return write([{ type: 'inlineCode', value: name }], mark);
  return write([style === 'strong' ? strong(name) : text(name)], mark);
}

/** Writes plain words as the text of a paragraph, with everything escaped that Markdown would read as something else. */
export function writeWords(words: string): string {
  return write([text(words)], '*');
}

/** Writes a passage as it was typed, see {@link writeExample}; in bold, if `label` is given, with that in front. */
export function writePassage(passage: string, mark: StrongMark, label?: string): string {
  const lead: PhrasingContent[] = label === undefined ? [] : [strong(`${label}:`), text(' ')];
  return write([...lead, ...noteNodes(passage)], mark);
}

/**
 * The note as it was typed, if it is one paragraph of Markdown and stays one at the start of a bullet;
 * otherwise as plain text, with everything escaped that Markdown would read as something else. What was
 * typed goes through as it is, since a serialiser would escape every underscore of a name.
 */
function noteNodes(note: string): PhrasingContent[] {
  const line = note.replace(/\s+/gu, ' ').trim();
  if (line === '') return [];
  const { children } = reader.parse(line);
  const isParagraph = children.length === 1 && children[0]?.type === 'paragraph';
  const isTask = /^\[[ x]\](?: |$)/iu.test(line);
  if (!isParagraph || isTask) return [text(line)];
  return [{ type: 'html', value: closed(line) }];
}

/**
 * Plain text, with everything escaped that Markdown would read as something else; on GitHub also what looks like
 * an address, which would be taken for evidence, and what would be struck through.
 *
 *     [a](javascript:b) at https://c.example   gives   \\[a]\\(javascript:b) at https\\://c.example
 *
 * @see https://github.github.com/gfm/#autolinks-extension-
 */
function plainNodes(note: string): PhrasingContent[] {
  const line = note.replace(/\s+/gu, ' ').trim();
  if (line === '') return [];
  const value = writeWords(line)
    .replace(/(?<![a-z])(https?|ftp|mailto|xmpp):/giu, '$1\\:')
    .replace(/(?<![a-z])www\./giu, (word) => `${word.slice(0, -1)}\\.`)
    .replace(/(?<=[\w.+-])@/gu, '\\@')
    // What is escaped already stays as it is.
    .replace(/\\[\\~]|~/gu, (mark) => (mark === '~' ? '\\~' : mark));
  return [{ type: 'html', value: closed(value) }];
}

/** A backslash at the very end would make a hard break of the line end behind it. */
function closed(line: string): string {
  const isOpen = (/(?<!\\)\\+$/u.exec(line)?.[0].length ?? 0) % 2 === 1;
  return isOpen ? `${line}\\` : line;
}

function writerWith(mark: StrongMark) {
  return unified().use(remarkStringify, { resourceLink: true, emphasis: '*', strong: mark }).freeze();
}

function write(children: PhrasingContent[], mark: StrongMark): string {
  const paragraph: Paragraph = { type: 'paragraph', children };
  return writers[mark].stringify({ type: 'root', children: [paragraph] }).trimEnd();
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

/**
 * A link whose address can be copied out of the text again: nearly every address of a search has an `&`, which a
 * serialiser escapes before any letter. It needs that only where a character reference would begin, as in `&amp;`.
 */
function link(url: string, label: string): PhrasingContent {
  const written = write([{ type: 'link', url, children: [text(label)] }], '*');
  return { type: 'html', value: written.replace(/\\&(?!#?[a-z\d]{1,40};)/giu, '&') };
}
