import { rangeOf, toTree } from '../../document/markdown';
import type { Range } from '../../document/model';
import { visit } from '../../document/visit';
import { endAbove, lineEnd, lineStart } from '../lineStyle';
import type { FixSite, Reread, Way } from './fix';
import { told } from './told';

/** `](`, and what stands for no address behind it. */
const emptyTarget = /\]\(\s*(?:<>\s*)?\)$/u;

/** Writes an address into an empty link. */
export function setLink(site: FixSite): Way[] {
  const { text, document, finding, request } = site;
  const { url } = request;
  const target = targetOf(site);
  if (!target || !url) return [];
  const { start, end } = { start: finding.range.start + target.at + 2, end: finding.range.end - 1 };
  return [url, `<${url}>`].map((newText) => ({
    edits: [{ range: { start, end }, newText }],
    holds: (after) =>
      hasOneLess(site, after) &&
      addressAt(after.text, document.frontMatter?.range, finding.range.start) === url &&
      after.text.length === text.length - (end - start) + newText.length &&
      told(after.document, addressed) === told(document, addressed),
  }));
}

/** What a reference or a piece of evidence is, once it has an address. */
const addressed = ['emptyLinks', 'references', 'referenceDocs', 'url'];

/** Leaves the words of an empty link, without the link; of one without words not even a line of its own. */
export function removeLink(site: FixSite): Way[] {
  const { text, document, finding } = site;
  const target = targetOf(site);
  if (!target) return [];
  const words = text.slice(finding.range.start + 1, finding.range.start + target.at);
  const line = words.trim() === '' ? ownLine(text, finding.range) : undefined;
  return [...(line ? [{ range: line, newText: '' }] : []), { range: finding.range, newText: words }].map(
    (edit): Way => ({
      edits: [edit],
      holds: (after) => hasOneLess(site, after) && told(after.document, worded) === told(document, worded),
    }),
  );
}

/** The line of a range that has nothing else on it, with the line break above it; the first line has none. */
function ownLine(text: string, { start, end }: Range): Range | undefined {
  const line = { start: lineStart(text, start), end: lineEnd(text, end) };
  const others = text.slice(line.start, start) + text.slice(end, line.end);
  return others.trim() === '' && line.start > 0
    ? { start: endAbove(text, line.start), end: line.end }
    : undefined;
}

/** What was a reference may be a remark now, and what was evidence a part of the note. */
const worded = ['emptyLinks', 'references', 'referenceDocs', 'evidence', 'note', 'text'];

function targetOf({ text, finding }: FixSite): { at: number } | undefined {
  const source = text.slice(finding.range.start, finding.range.end);
  const at = source.startsWith('[') ? source.search(emptyTarget) : -1;
  return at < 0 ? undefined : { at };
}

function hasOneLess({ document }: FixSite, after: Reread): boolean {
  return after.document.emptyLinks.length === document.emptyLinks.length - 1;
}

/** The address of the link that begins at an offset. */
function addressAt(
  text: string,
  matter: { start: number; end: number } | undefined,
  offset: number,
): string | undefined {
  let url: string | undefined;
  visit(toTree(text, matter).root, (node) => {
    if (node.type === 'link' && rangeOf(node).start === offset) url ??= node.url;
    return true;
  });
  return url;
}
