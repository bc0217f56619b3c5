import type { Nodes, Parents } from 'mdast';
import type { Finding } from '../../coverage/finding';
import { rangeOf, toTree } from '../../document/markdown';
import type { Range } from '../../document/model';
import { columnOf, lineBreakAt, lineStart } from '../lineStyle';
import type { FixEdit, FixSite, Way } from './fix';
import { told } from './told';

/**
 * Puts a comment before the block that a finding begins in, or names the code in the comment that stands
 * there: the innermost block that will do. Nothing else is silenced, and nothing is read otherwise.
 */
export function silence({ text, document, finding, findings }: FixSite): Way[] {
  const { root } = toTree(text, document.frontMatter?.range);
  const others = findings.filter((one) => one !== finding).map(wordless);
  return placesAround(root, finding.range.start).flatMap(({ node, parent }) => {
    const edit = commentBefore(text, node, parent, finding.code);
    if (!edit) return [];
    const holds: Way['holds'] = (after) =>
      after.findings.map(wordless).join('\n') === others.join('\n') &&
      told(after.document, ['ignores']) === told(document, ['ignores']);
    return [{ edits: [edit], holds }];
  });
}

function wordless({ code, args }: Finding): string {
  return `${code} ${JSON.stringify(args)}`;
}

interface Place {
  node: Nodes;
  parent: Parents;
}

/** The blocks around an offset, from within to without. A list of one bullet comes before that bullet. */
function placesAround(root: Parents, offset: number): Place[] {
  const places: Place[] = [];
  let parent: Parents = root;
  for (;;) {
    const node: Nodes | undefined = parent.children.find((child) => holds(rangeOf(child), offset));
    if (!node) break;
    places.unshift({ node, parent });
    if (!('children' in node) || !isContainer(node)) break;
    parent = node;
  }
  return places.flatMap((place, index) => {
    const { node } = place;
    const above = places[index + 1];
    if (node.type === 'listItem' && above?.node === place.parent && place.parent.children.length === 1) {
      return [above, place];
    }
    return [place];
  });
}

function holds({ start, end }: Range, offset: number): boolean {
  return offset >= start && offset < end;
}

function isContainer({ type }: Nodes): boolean {
  return type === 'list' || type === 'listItem' || type === 'blockquote';
}

/** A comment before a block, on a line of its own; or a code more in the comment that is there. */
function commentBefore(text: string, node: Nodes, parent: Parents, code: string): FixEdit | undefined {
  const isItem = node.type === 'listItem';
  // A comment between bullets would part their list: it stands within the bullet, before its text.
  const block: Nodes | undefined = isItem ? node.children.find(({ type }) => type !== 'html') : node;
  const siblings: readonly Nodes[] = isItem ? node.children : parent.children;
  if (!block) return undefined;
  // Behind a box to tick there are words only: a comment would be among them.
  if (isItem && typeof node.checked === 'boolean') return undefined;
  const present = presentComment(text, siblings.slice(0, siblings.indexOf(block)));
  if (present !== undefined) return insertion(present, `, ${code}`);
  const { start } = rangeOf(block);
  const before = text.slice(lineStart(text, start), start);
  const comment = `<!-- alignment-ignore ${code} -->`;
  const eol = lineBreakAt(text, start);
  if (/^[ \t>]*$/u.test(before)) return insertion(start, comment + eol + before);
  return isItem ? insertion(start, comment + eol + below(before)) : undefined;
}

/** Where a code more may be named, in the last comment of this kind among the HTML right before a block. */
function presentComment(text: string, before: readonly Nodes[]): number | undefined {
  for (const node of before.toReversed()) {
    if (node.type !== 'html') return undefined;
    const { start, end } = rangeOf(node);
    const match = /<!--\s*alignment-ignore\b[\w\s,-]*-->/iu.exec(text.slice(start, end));
    if (match) return start + match.index + match[0].slice(0, -3).trimEnd().length;
  }
  return undefined;
}

/** White space and quote marks that take a line as far in as what stands before a bullet's text. */
function below(before: string): string {
  const marks = /^[ \t>]*/u.exec(before)?.[0] ?? '';
  return marks + ' '.repeat(columnOf(before) - columnOf(marks));
}

function insertion(at: number, newText: string): FixEdit {
  return { range: { start: at, end: at }, newText };
}
