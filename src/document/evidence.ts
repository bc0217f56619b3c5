import type { Nodes } from 'mdast';
import { ownText, rangeOf, textOf } from './markdown';
import type { Evidence, Range } from './model';
import { visit } from './visit';
import { saidWords } from './words/said';

/** What a bullet says, and what it rests on. */
export interface Said {
  /** The text without numbered or bracketed links; empty where there are only links. */
  note: string;
  evidence: Evidence[];
}

/** Finds the address behind a reference link's label; from the document's definitions. */
export type Resolve = (identifier: string) => string | undefined;

// Stand-ins for links while the text is taken apart, by two characters that no text may hold: a link that
// only points somewhere, and one whose own text belongs to the sentence.
export const pointer = '\uFDD0';
export const worded = '\uFDD1';
export const standIns = /[\uFDD0\uFDD1]/gu;

/**
 * Separates the note of a bullet from its evidence. A link is a mere pointer when its text is a number or
 * its own address, or when it stands in parentheses with nothing but links; any other link is a part of
 * the sentence, and its text stays in the note.
 *
 *     ([1](https://a.example)): Fixed it      note "Fixed it", evidence 1
 *     Fixed [the importer](https://a.example) note "Fixed the importer", evidence "the importer"
 *     [PR 7](https://a.example)               note "", evidence "PR 7"
 *     Fixed <a href="https://a.example">it</a> note "Fixed it", evidence "it"
 */
export function readSaid(nodes: readonly Nodes[], resolve: Resolve): Said {
  const evidence: Evidence[] = [];
  const words: string[] = [];
  let text = '';
  /** An HTML anchor that was opened and not yet closed, and how much text there was by then. */
  let anchor: { url: string; start: number; at: number } | undefined;
  const add = (label: string, url: string, range: Range): void => {
    evidence.push({ label, url, range });
    text += isPointer(label, url) ? pointer : worded;
    if (!isPointer(label, url)) words.push(label);
  };
  for (const top of nodes) {
    visit(top, (node) => {
      if (node.type === 'html') {
        const { start, end } = rangeOf(node);
        const url = readHref(node.value);
        if (url !== undefined) anchor = { url, start, at: text.length };
        else if (anchor && /^<\/a\s*>/iu.test(node.value)) {
          const label = text.slice(anchor.at).replace(/\s+/gu, ' ').trim();
          text = text.slice(0, anchor.at);
          // A link within an anchor is an example of HTML, and no browser would follow both.
          if (label.search(standIns) < 0) add(label, anchor.url, { start: anchor.start, end });
          else text += label;
          anchor = undefined;
        }
        return true;
      }
      if (node.type !== 'link' && node.type !== 'linkReference') {
        text += ownText(node).replace(standIns, ' ');
        return true;
      }
      const url = node.type === 'link' ? node.url : resolve(node.identifier);
      if (url === undefined || isMailbox(url)) return true;
      add(textOf(node), url, rangeOf(node));
      return false;
    });
  }
  return { note: noteOf(text, words), evidence };
}

/** Whether an address is a mailbox: that is somebody, not something done. */
export function isMailbox(url: string): boolean {
  return /^mailto:/iu.test(url);
}

/** Whether a link's text says nothing: a number, or its own address. */
export function isPointer(label: string, url: string): boolean {
  return /^#?\d*$/u.test(label) || url === label || url === `http://${label}`;
}

/** The address of an opening HTML anchor. */
function readHref(html: string): string | undefined {
  if (!/^<a\s/iu.test(html)) return undefined;
  const [, double, single, bare] = /\shref=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(html) ?? [];
  return double ?? single ?? bare;
}

const says = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const and = saidWords.flatMap((words) => words.and).join('|');
// Links in parentheses with nothing else, pointers in a row, and what is left: links within the sentence.
const pointers = new RegExp(
  `[(（](?:[\\s,;&/+|、，；\uFDD0\uFDD1]|(?:${and})(?![\\p{L}\\p{N}_]))*[)）]|\uFDD0(?:[\\s,;]*\uFDD0)*|\uFDD1`,
  'gu',
);

/**
 * The text with the words of its links and without its pointers; empty if it holds nothing but links.
 * @param text with a stand-in for each link
 */
export function noteOf(text: string, words: readonly string[]): string {
  if (!says.test(text)) return '';
  let next = 0;
  const said = text.replace(pointers, (found) => {
    if (found === worded) return words[next++] ?? '';
    next += found.split(worded).length - 1;
    return found.search(standIns) < 0 ? found : ' ';
  });
  const note = said.replace(/\s+/gu, ' ').trim();
  if (text.search(standIns) < 0) return note;
  // Where pointers stood, what led up to them or came after them stands alone now.
  const tidy = note
    .replace(/ (?=[)）]|[.,;:!?](?: |$))/gu, '')
    .replace(/^(?:[ :：]|[–—-] )+/u, '')
    .replace(/(?: [–—-]|[:：])\.?$/u, '')
    .trim();
  return says.test(tidy) ? tidy : '';
}
