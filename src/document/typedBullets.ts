import type { PhrasingContent } from 'mdast';
import { cut } from './lead';
import { joinLines, linesOf } from './lines';
import { rangeOf } from './markdown';
import type { Range } from './model';

/** A bullet that a word processor left as a character, at the beginning of a line. */
export const typedBullet = /^[•‣◦▪●·]\s+/u;

/**
 * Takes a paragraph apart that is a list to everybody but Markdown. A line without a bullet goes on with the
 * one before.
 *
 *     • rewrote the importer
 *     • fixed the exporter
 *
 * @returns the lines without their bullets, and their ranges with them; `undefined` for any other paragraph
 */
export function typedBulletsIn(
  children: PhrasingContent[],
  text: string,
): { nodes: PhrasingContent[]; range: Range }[] | undefined {
  const first = children[0];
  if (first?.type !== 'text' || !typedBullet.test(first.value)) return undefined;
  const bullets: { lines: PhrasingContent[][]; start: number }[] = [];
  for (const line of linesOf({ type: 'paragraph', children }, text)) {
    const [head, ...others] = line;
    const mark = head?.type === 'text' ? typedBullet.exec(head.value)?.[0] : undefined;
    if (head?.type === 'text' && mark !== undefined) {
      bullets.push({ lines: [[...cut(head, mark.length), ...others]], start: rangeOf(head).start });
    } else bullets.at(-1)?.lines.push(line);
  }
  return bullets.map(({ lines, start }) => {
    const last = lines.at(-1)?.at(-1);
    return { nodes: joinLines(lines), range: { start, end: last ? rangeOf(last).end : start + 1 } };
  });
}
