import { isNumber } from '../coverage/numbering';
import { rangeOf, toTree } from '../document/markdown';
import type { Example } from '../document/model';
import { readProject } from '../document/project';
import type { NewExample } from './fragment';
import { bulletAt, columnOf, lineEnd, lineStart } from './lineStyle';

/** What an example says without its project, as it is written, and where. */
export interface Source {
  /** Without the bullet, with line feeds, and without the white space by which its lines are moved in. */
  content: string;
  /** Where each numbered link stands in `content`, and how long its number is. */
  numbers: readonly { at: number; length: number }[];
}

/**
 * Takes an example as it is written, so that it can be written elsewhere: its text, emphasis, links and
 * details, each as it is.
 *
 *     - **Project X:** did it ([2](https://a.example))
 *       - in a week
 *
 * gives `did it ([2](https://a.example))`, a line feed and `- in a week`; and with the numbers from 1 on,
 * `did it ([1](https://a.example))` and so on. A name with a line of its own, above a story, is a title: it stays,
 * and the example belongs to no other project of that name.
 *
 * @returns `undefined` where it is no bullet or paragraph of its own: a row of a table
 */
export function carried(text: string, example: Example): NewExample | undefined {
  const { range, note, evidence, project } = example;
  const line = lineStart(text, range.start);
  const before = text.slice(line, range.start);
  // Other bullets may begin on its line: `- 1. did it`.
  const isAlone = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/u.test(before);
  if (!isAlone || text[range.start] === '|') return undefined;
  const mark = bulletAt(text, range.start);
  const bullet = mark && isSaid(text, example, mark.marker) ? undefined : mark;
  const start = range.start + (bullet ? bullet.marker.length + bullet.padding.length : 0);
  const end = Math.max(start, range.end);
  const width = bullet ? columnOf(before + bullet.marker + bullet.padding) : columnOf(before);
  const { lead, title } = leadOf(dedented(text.slice(start, end), width), project);
  const numbered = evidence.filter(
    (one) => isNumber(one) && text.startsWith(`[${one.label}]`, one.range.start),
  );
  const isOwn = title !== undefined && title === project;
  return {
    ...(project === undefined || isOwn ? {} : { project }),
    ...(title === undefined ? {} : { title }),
    note: isOwn ? `${title}: ${note}` : note,
    evidence: evidence.map(({ url }) => url),
    content: (firstNumber) => {
      let at = start;
      let content = '';
      for (const [index, { label, range: link }] of numbered.entries()) {
        content += `${text.slice(at, link.start)}[${firstNumber + index}]`;
        at = link.start + label.length + 2;
      }
      const whole = dedented(content + text.slice(at, end), width);
      return lead > 0 ? atStart(whole.slice(lead)) : whole;
    },
  };
}

/**
 * Whether what looks like a bullet is a part of what is said: a number that begins no list. Behind a bullet, a note
 * that begins with the same number has it on the line once more: `1. ([1](https://a.example)): 1. of May`.
 */
function isSaid(text: string, { range, note, evidence }: Example, marker: string): boolean {
  if (!/\d/u.test(marker) || !note.startsWith(marker)) return false;
  const end = lineEnd(text, range.start);
  let at = range.start + marker.length;
  let words = '';
  for (const { range: link } of evidence.filter((one) => one.range.start < end)) {
    words += text.slice(at, link.start);
    at = Math.max(at, link.end);
  }
  return !` ${words}${text.slice(at, Math.max(at, end))}`.includes(` ${marker}`);
}

/**
 * How much of what an example says is the name of its project, in narrative form, as the document is read; or the name
 * that is all of its first line, as of a story, and stays with what stands below it.
 */
function leadOf(content: string, project: string | undefined): { lead: number; title?: string } {
  const [first, ...below] = toTree(content).root.children;
  const named = first?.type === 'paragraph' ? readProject(first.children) : undefined;
  const [next] = named?.rest ?? [];
  if (named && !next && below.some(({ type }) => type !== 'html')) return { lead: 0, title: named.project };
  if (!next || named?.project !== project) return { lead: 0 };
  // Of words with escapes among them it is known only where they begin, be it with the name or the mark behind it.
  const { start } = rangeOf(next);
  const passed = start === 0 ? /^[^:：]*[:：]\s*/u : /^(?:\s?[:：])?(?:\s+[–—-]+(?=\s))?\s*/u;
  return { lead: start + (passed.exec(content.slice(start))?.[0].length ?? 0) };
}

/** What stood behind a name, so that it begins no list where it stands first: `1. of May`. */
function atStart(content: string): string {
  return content.replace(/^(?:\d{1,9}(?=[.)](?:\s|$))|(?=[-+*](?:\s|$)))/u, '$&\\');
}

/** Lines with line feeds between them, those behind the first without the white space (and quote marks) before them. */
export function dedented(text: string, width: number): string {
  const [first = '', ...rest] = text.split(/\r\n|\n|\r/u);
  return [first, ...rest.map((line) => without(line, width))].join('\n');
}

/** A line without as much white space, up to a column. */
function without(line: string, width: number): string {
  let at = 0;
  while (at < line.length && /[ \t>]/u.test(line[at] ?? '') && columnOf(line.slice(0, at + 1)) <= width) at++;
  return line.slice(at).trimEnd() === '' ? '' : line.slice(at);
}
