import type { Nodes } from 'mdast';
import { rangeOf } from '../../document/markdown';
import type { AlignmentDocument, Range } from '../../document/model';
import type { Blocks } from '../../document/parse';
import type { PrivateRegion } from '../../document/privateRegions';
import { overlap } from '../../document/ranges';
import { visit } from '../../document/visit';
import { leakOfAddress } from './addresses';
import type { Cuts } from './cuts';
import type { Leak, LeakCode } from './leak';
import type { ReviewOptions } from './review';

/** A review that was taken out of a document, and what it was made with. */
interface Taken {
  blocks: Blocks;
  document: AlignmentDocument;
  kept: readonly Range[];
  cuts: Cuts;
  /** HTML that was taken out. */
  tags: readonly Range[];
  regions: readonly PrivateRegion[];
}

/**
 * Says what a copy would take along that its writer may not want to give away, or what it misses; in the order of
 * the text. Only what is copied is looked at, and its links however they are written; what is told of a private
 * region or of tags is told where these stand among it.
 *
 * @see leakOfAddress for the hosts that are listed as internal
 */
export function leaksIn(
  { blocks, document, kept, cuts, tags, regions }: Taken,
  { internalHosts = [] }: ReviewOptions,
): Leak[] {
  const { text, resolve } = blocks.context;
  const leaks: Leak[] = [];
  const isKept = ({ start, end }: Range): boolean =>
    kept.some((range) => range.start <= start && end <= range.end);
  const tell = (code: LeakCode, range: Range, words = text.slice(range.start, range.end)): void => {
    if (isKept(range)) leaks.push({ code, text: words, range });
  };

  for (const { range } of document.placeholders) if (!cuts.isGone(range)) tell('placeholder', range);
  for (const range of tags) if (!isPrivate(range)) tell('html', range);
  for (const { unclosed, range } of regions) {
    if (unclosed && kept.some((one) => overlap(one, range))) {
      leaks.push({ code: 'unclosed', text: text.slice(unclosed.start, unclosed.end), range: unclosed });
    }
  }
  visit(blocks.tree, (node) => {
    if (cuts.isGone(rangeOf(node)) && node.type !== 'root') return false;
    const url = addressOf(node);
    if (url !== undefined) tellOf(url, rangeOf(node));
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') lookAt(rangeOf(node));
    return true;
  });
  return leaks.sort((a, b) => a.range.start - b.range.start);

  function isPrivate(range: Range): boolean {
    return regions.some((one) => one.range.start <= range.start && range.end <= one.range.end);
  }

  function addressOf(node: Nodes): string | undefined {
    if (node.type === 'link' || node.type === 'image') return node.url;
    if (node.type === 'linkReference' || node.type === 'imageReference') return resolve(node.identifier);
    return node.type === 'html' ? /\shref=["']?([^\s"'<>]+)/iu.exec(node.value)?.[1] : undefined;
  }

  function tellOf(url: string, range: Range): void {
    const code = leakOfAddress(url, internalHosts);
    if (code) tell(code, range, url);
  }

  /** Looks at the words themselves: addresses that are no links, handles, and who `EMPLOYEE` is. */
  function lookAt({ start, end }: Range): void {
    const source = text.slice(start, end);
    const find = (pattern: RegExp, found: (match: string, range: Range) => void): void => {
      for (const match of source.matchAll(pattern)) {
        const at = start + match.index;
        found(match[0], { start: at, end: at + match[0].length });
      }
    };
    find(/https?:\/\/[^\s<>"'`)]{1,2000}/giu, (url, range) => {
      if (!leaks.some((one) => one.range.start <= range.start && range.end <= one.range.end))
        tellOf(url, range);
    });
    if (document.employee === undefined) {
      find(/(?<![\p{L}\p{N}_])EMPLOYEE(?![\p{L}\p{N}_])|\$\{[ \t]*employee[ \t]*\}/gu, (_, range) =>
        tell('employee', range),
      );
    }
    find(/[@\p{L}\p{N}][\p{L}\p{N}_.@+-]*/gu, (word, range) => {
      const bare = word.replace(/(?<![.+-])[.+-]+$/u, '');
      if (isHandle(bare)) tell('handle', { start: range.start, end: range.start + bare.length });
    });
  }

  function isHandle(word: string): boolean {
    if (/^@[\p{L}\p{N}]/u.test(word)) return true;
    const { identities, employee = '' } = document;
    const names = employee.toLowerCase().split(/\s+/u);
    return Object.values(identities).some((identity) => {
      const value = identity.replace(/^@/u, '').toLowerCase();
      return value !== '' && value === word.toLowerCase() && !names.includes(value);
    });
  }
}
