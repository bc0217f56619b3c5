import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import type { Context } from './context';
import { readLead } from './lead';
import { linesOf } from './lines';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import { isPlaceholder, isUnfinishedMark } from './marks';
import type { Recollection } from './memory';
import type { Criterion, EmptyLink, Ignore, Placeholder, Range } from './model';
import { visit } from './visit';

/** What is noted while walking the whole tree once. */
export interface Remarks {
  emptyLinks: EmptyLink[];
  ignores: Ignore[];
}

/** What is noted of some blocks beside. */
interface Noted extends Remarks {
  definitions: [label: string, url: string][];
}

/**
 * Collects links without an address, the comments that silence findings, and the addresses by their labels, of which
 * the first counts; footnotes are among them, with `^` and without one.
 * @param groups all blocks of a text; see {@link groupsOf}
 */
export function readRemarks(
  groups: readonly RootContent[][],
  known: Recollection,
): Remarks & { definitions: ReadonlyMap<string, string> } {
  const read = groups.map((group) => known.of(group).recall('remarks', () => remarksIn(group)));
  return {
    emptyLinks: read.flatMap(({ emptyLinks }) => emptyLinks),
    ignores: read.flatMap(({ ignores }) => ignores),
    // Of pairs with the same key, a map has the last.
    definitions: new Map(read.flatMap((noted) => noted.definitions).reverse()),
  };
}

function remarksIn(group: RootContent[]): Noted {
  const noted: Noted = { emptyLinks: [], ignores: [], definitions: [] };
  visit({ type: 'root', children: group }, (node, parent) => {
    if (node.type === 'link' && node.url === '') {
      noted.emptyLinks.push({ label: textOf(node), range: rangeOf(node) });
    }
    if (node.type === 'html' && parent) readIgnore(node, parent, noted.ignores);
    if (node.type === 'definition') noted.definitions.push([node.identifier, node.url]);
    if (node.type === 'footnoteDefinition') noted.definitions.push([`^${node.identifier}`, '']);
    return true;
  });
  return noted;
}

/**
 * `<!-- alignment-ignore overall-missing, link-empty -->` speaks of the block that follows it; at the beginning
 * of a bullet, of that bullet's own text.
 */
function readIgnore(node: Nodes & { type: 'html' }, parent: Parents, ignores: Ignore[]): void {
  const match = /<!--\s*alignment-ignore\b([\w\s,-]*)-->/iu.exec(node.value);
  if (!match) return;
  const siblings: readonly Nodes[] = parent.children;
  const next = siblings.slice(siblings.indexOf(node) + 1).find(({ type }) => type !== 'html');
  if (!next) return;
  const codes = (match[1] ?? '').split(/[\s,]+/u).filter(Boolean);
  const isOfBullet = parent.type === 'listItem' && next.type === 'paragraph' && siblings[0] === node;
  const { start } = rangeOf(isOfBullet ? parent : next);
  ignores.push({ codes: codes.map((code) => code.toLowerCase()), range: { start, end: rangeOf(next).end } });
}

/**
 * Collects what is left to be written: marks that are the whole of a line, or of what follows its colon,
 * and placeholders of a template. Their owner is the label they stand under, else the block at the top
 * that holds them, so that a list of ten is spoken of once.
 */
export function readPlaceholders(
  groups: readonly RootContent[][],
  criteria: readonly Criterion[],
  context: Context,
): Placeholder[] {
  const marks = groups.flatMap((group) =>
    context.known.of(group).recall('marks', () => marksOf(group, context)),
  );
  // Both in the order of the text: no mark is behind the criterion that the one before it stands in.
  let at = 0;
  return marks
    .sort((a, b) => a.range.start - b.range.start)
    .map((mark) => {
      while ((criteria[at]?.range.end ?? Number.POSITIVE_INFINITY) < mark.range.end) at++;
      return { ...mark, owner: labelOf(mark, criteria[at]) ?? mark.owner };
    });
}

/** The marks in some blocks, owned by the block. */
export function marksOf(group: readonly RootContent[], context: Context): Placeholder[] {
  const found: Placeholder[] = [];
  for (const top of group) {
    const owner = rangeOf(top);
    visit(top, (node) => {
      for (const mark of marksIn(node, context)) found.push({ ...mark, owner });
      return true;
    });
  }
  return found;
}

/** The label of a criterion that something stands under. */
function labelOf({ range }: Mark, criterion: Criterion | undefined): Range | undefined {
  const { examplesSection, roomForImprovement, opportunitiesForGrowth, overall } = criterion ?? {};
  return [examplesSection, roomForImprovement, opportunitiesForGrowth, overall].findLast(
    (section) =>
      section?.range && section.label && range.start >= section.range.start && range.end <= section.range.end,
  )?.label;
}

type Mark = Pick<Placeholder, 'text' | 'range'>;

function marksIn(node: Nodes, { text, rules }: Context): Mark[] {
  if (node.type === 'inlineCode' && isPlaceholder(node.value, rules.placeholders)) {
    return [{ text: node.value.trim(), range: rangeOf(node) }];
  }
  return node.type === 'paragraph' ? linesOf(node, text).flatMap((line) => markIn(line, rules.marks)) : [];
}

/** `TODO`, `**Overall:** TODO`. */
function markIn(line: readonly PhrasingContent[], marks: readonly string[]): Mark[] {
  const content = isUnfinishedMark(textOf(line), marks) ? line : (readLead(line)?.rest ?? []);
  const range = rangeOfAll(content);
  const text = textOf(content);
  return range && text && isUnfinishedMark(text, marks) ? [{ text, range }] : [];
}
