import type { Nodes } from 'mdast';
import { isMailbox, isPointer, noteOf, pointer, type Resolve, standIns, worded } from './evidence';
import { rangeOf, rangeOfAll, textOf, toTree } from './markdown';
import { typedBullet } from './typedBullets';
import { visit } from './visit';

/** What somebody selected, copied or kept, as the note and the evidence of an example. */
export interface Capture {
  /** Inline Markdown, as it was written. */
  note: string;
  /** Addresses, each once. */
  evidence: string[];
}

const words: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Takes a text apart into what an example says and what it rests on: links and bare addresses become
 * evidence, the words of the links stay in the note, bullets, quote marks and line ends go. Mailboxes stay as they are.
 *
 *     - ([1](https://a.example)): mended *it*    note "mended *it*", evidence https://a.example
 *     Mended [the importer](https://a.example)   note "Mended the importer", evidence https://a.example
 *     see https://a.example and                  note "see and me", evidence https://a.example
 *     me
 *
 * @param isUsable whether an address may be evidence; a link with another one stays in the note as it is
 */
export function readCapture(
  text: string,
  isUsable: (url: string) => boolean = () => true,
  resolve: Resolve = () => undefined,
): Capture {
  // Indented as it stands in its list, a bullet by itself would be code.
  const source = text.replace(/^[^\S\r\n]+/u, '');
  const evidence = new Set<string>();
  const notes: string[] = [];
  visit(toTree(source).root, (node) => {
    if (node.type === 'code') notes.push(oneLine(node.value));
    if (!words.has(node.type) || !('children' in node)) return true;
    const range = rangeOfAll(node.children);
    if (range) notes.push(readLine(node.children, range));
    return false;
  });
  return { note: notes.filter(Boolean).join(' '), evidence: [...evidence] };

  function readLine(nodes: readonly Nodes[], { start, end }: { start: number; end: number }): string {
    const labels: string[] = [];
    let line = '';
    let at = start;
    const keep = (to: number): void => {
      line += source.slice(at, to).replace(standIns, ' ');
      at = to;
    };
    for (const top of nodes) {
      visit(top, (node) => {
        if (node.type !== 'link' && node.type !== 'linkReference') return true;
        const url = node.type === 'link' ? node.url : resolve(node.identifier);
        if (url === undefined || isMailbox(url) || !isUsable(url)) return false;
        const link = rangeOf(node);
        keep(link.start);
        at = link.end;
        evidence.add(url);
        const label = textOf(node);
        line += isPointer(label, url) ? pointer : worded;
        if (!isPointer(label, url)) labels.push(label);
        return false;
      });
    }
    keep(end);
    // Links alone say no more than their words, which here are all there is.
    return noteOf(oneLine(line).replace(typedBullet, ''), labels) || labels.join(', ');
  }
}

/** Without line ends, and without the quote marks and white space that begin the lines behind them. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+[\t >]*/gu, ' ').trim();
}
