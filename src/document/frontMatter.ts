import { type FrontMatterValues, readFrontMatter } from './frontMatterValues';
import type { FrontMatter, Ignore } from './model';
import { remembering } from './remember';

/**
 * Finds the front matter: a first line of three dashes, and a later line of three dashes (or dots) that
 * ends it. It is taken off by hand: the Markdown extension for it turns what follows an unclosed first
 * line into paragraphs, and everybody passes through that state while typing.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/u.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const line = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/gmu;
  line.lastIndex = opening.length;
  const closing = line.exec(text);
  if (!closing) return undefined;
  return {
    range: { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end: closing.index + closing[0].length },
    content: { start: opening.length, end: closing.index },
  };
}

/** What the front matter of a text is read as. */
interface Matter {
  frontMatter: FrontMatter;
  values: FrontMatterValues;
}

/**
 * Finds and reads the front matter. What is no map of values and has an empty line in it is Markdown
 * between two rules: so a closing `---` that is still to be typed is not found at the other end of the
 * document.
 */
export function readMatter(text: string, firstMonth: number): Matter | undefined {
  const frontMatter = findFrontMatter(text);
  return frontMatter && readHead(text.slice(0, frontMatter.range.end), firstMonth);
}

/** Reads a text that is nothing but front matter. It is the same one for nearly all keystrokes. */
const readHead = remembering<number, Matter | undefined>((head, firstMonth = 1) => {
  const frontMatter = findFrontMatter(head);
  if (!frontMatter) return undefined;
  const values = readFrontMatter(head, frontMatter, firstMonth);
  const content = head.slice(frontMatter.content.start, frontMatter.content.end).trimEnd();
  const hasEmptyLine = content.split(/\r\n|\r|\n/u).some((line) => line.trim() === '');
  return content !== '' && hasEmptyLine && !values.isMap ? undefined : { frontMatter, values };
});

/**
 * The remarks in the front matter that silence findings about it, `# alignment-ignore CODE`: comments of Markdown
 * would be no YAML. They speak of all of the front matter.
 */
export function matterIgnores(text: string, { range, content }: FrontMatter): Ignore[] {
  const source = text.slice(content.start, content.end);
  return [...source.matchAll(/^[ \t]*#[ \t]*alignment-ignore\b([^\r\n]*)/gimu)].map(([, codes = '']) => ({
    codes: codes.toLowerCase().match(/[\w-]+/gu) ?? [],
    range,
  }));
}
