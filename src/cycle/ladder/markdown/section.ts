import type { Paragraph, RootContent } from 'mdast';
import { findFrontMatter } from '../../../document/frontMatter';
import { isSeparator, rangeOf, textOf, toTree } from '../../../document/markdown';
import { outline } from '../../../document/outline';
import type { LadderLevel } from '../ladder';
import { type NamedLevel, readLevelName } from './levelName';

/** A Markdown file that a ladder is read from. */
export interface LadderSource {
  /** Its name without folders: `l4.md`. */
  name: string;
  text: string;
}

/** A heading (or a bold line that stands for one) with what stands below it. */
export interface Section {
  /** Which of the sources it stands in. */
  source: number;
  /** Without marks; empty above the first heading. */
  title: string;
  depth: number;
  /** Where it begins. */
  start: number;
  /** The blocks up to the next heading. */
  content: RootContent[];
  children: Section[];
  parent: Section | undefined;
  /** What level it names, if any. */
  level?: LadderLevel;
}

/** Bold lines stand below all headings, and those of the other kind below them. */
const boldDepth = 7;

/**
 * Takes a source apart at its headings, and at the lines in bold that stand for such. Comments, rules and the
 * definitions of links are left away.
 *
 * @returns what stands above all headings, with everything below it
 */
export function sectionsOf({ text }: LadderSource, source: number): Section {
  const { root } = toTree(text, findFrontMatter(text)?.range);
  const top: Section = {
    source,
    title: '',
    depth: 0,
    start: 0,
    content: [],
    children: [],
    parent: undefined,
  };
  let last = top;
  const open = (title: string, depth: number, start: number): void => {
    let parent = last;
    while (parent.depth >= depth && parent.parent) parent = parent.parent;
    last = { source, title, depth, start, content: [], children: [], parent };
    parent.children.push(last);
  };
  for (const block of outline(root)) {
    if (block.heading) open(titleOf(block.name), block.depth, block.start);
    const isFirstLevel = firstBold(block.content);
    for (const node of block.content) {
      const bold = boldLine(node);
      if (bold) {
        const isSame = (readLevelName(bold) !== undefined) === isFirstLevel;
        open(bold, isSame ? boldDepth : boldDepth + 1, rangeOf(node).start);
      } else if (!isNothing(node)) last.content.push(node);
    }
  }
  nameLevels(top);
  return top;
}

/** A heading's words without the anchor, hashes and colon behind them. */
function titleOf(words: string): string {
  return words
    .replace(/ ?\{#[^\s{}]*\}$/u, '')
    .replace(/ #{1,6}$/u, '')
    .replace(/ ?[:：]$/u, '');
}

/** Whether the first bold line among the blocks names a level. */
function firstBold(nodes: readonly RootContent[]): boolean | undefined {
  for (const node of nodes) {
    const bold = boldLine(node);
    if (bold) return readLevelName(bold) !== undefined;
  }
  return undefined;
}

/** The words of a line that is all bold, and short. */
function boldLine(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const text = titleOf(textOf(node));
  if (text === '' || text.length > 80 || !isAllBold(node)) return undefined;
  const isSentence = /[.!?。]$|[:：]\s/u.test(text);
  return !isSentence || readLevelName(text) ? text : undefined;
}

function isAllBold({ children, position }: Paragraph): boolean {
  const [first, second, ...others] = children;
  const isColon = second === undefined || (second.type === 'text' && /^\s?[:：]$/u.test(second.value));
  return (
    first?.type === 'strong' && isColon && others.length === 0 && position?.start.line === position?.end.line
  );
}

/** What neither says nor shows anything. */
function isNothing(node: RootContent): boolean {
  return (
    isSeparator(node) ||
    node.type === 'definition' ||
    (node.type === 'html' && wordsOfHtml(node.value) === '')
  );
}

/** What is left of HTML without its comments and tags. */
function wordsOfHtml(source: string): string {
  let words = '';
  let at = 0;
  for (let open = source.indexOf('<!--'); open >= 0; open = source.indexOf('<!--', at)) {
    words += source.slice(at, open);
    const close = source.indexOf('-->', open);
    at = close < 0 ? source.length : close + 3;
  }
  return (words + source.slice(at)).replace(/<[^<>]{0,400}>/gu, '').trim();
}

/** Says of every section which level it names. Names that may be a criterion's as well count beside levels only. */
function nameLevels(section: Section): void {
  const named = namesOfLevels(section.children.map(({ title }) => title));
  for (const [index, child] of section.children.entries()) {
    const level = named[index];
    if (level) child.level = level;
    nameLevels(child);
  }
}

/**
 * The levels that neighbours name: headings under one heading, the cells of a row. A name that is not surely a
 * level's counts where another of them is one, or seems to be.
 */
export function namesOfLevels(titles: readonly string[]): (LadderLevel | undefined)[] {
  const read = titles.map((title) => readLevelName(title));
  const count = read.filter((one) => one !== undefined).length;
  return read.map((one) => (one && (!one.isWeak || count > 1) ? plainLevel(one) : undefined));
}

/** A level without what is known of its name. */
export function plainLevel({ name, title }: NamedLevel): LadderLevel {
  return { name, ...(title === undefined ? {} : { title }) };
}
