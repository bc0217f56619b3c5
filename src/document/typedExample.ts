import type { ListItem, Paragraph, Root, RootContent } from 'mdast';
import { readSaid } from './evidence';
import { type Found, readEntry } from './exampleBullets';
import { pathTo, type TypedExample } from './followed';
import { readLead } from './lead';
import { labelOn } from './lineLabel';
import { rangeOf } from './markdown';
import { noRecollection } from './memory';
import type { AlignmentDocument, Criterion, Entry, Example } from './model';
import type { ReadingRules } from './options';
import { marksOf } from './remarks';
import type { TypedLine } from './tree/typed';
import { holds, visit } from './visit';

/**
 * Finds the example that was written in, if the words of a line are all that is new. Of an example that is a bullet of
 * one line, with nothing below it, the words decide nothing around it as long as they make it no label, name no other
 * project and rest on the same evidence: so only the bullet is read.
 *
 * @param document the document before
 * @param root the tree as it is
 * @param line the line that was written in
 * @param text the text as it is
 * @returns `undefined` where it takes reading more than that bullet to know what it comes to
 */
export function findTypedExample(
  document: AlignmentDocument,
  root: Root,
  line: TypedLine,
  text: string,
  rules: ReadingRules,
): TypedExample | undefined {
  const item = bulletOf(root, line.is);
  if (!item || !document.complete || document.slips.length > 0 || !isPlain(line, rules)) return undefined;
  const range = rangeOf(item);
  const criterion = document.criteria.find((one) => holdsPlace(one, range.start));
  const was = criterion?.examples.find((one) => one.range.start === range.start);
  if (!criterion || !was || was.note === '' || was.range.end !== rangeOf(line.was).end) return undefined;
  // Where criteria hold others, a bullet may belong to several of them.
  if (
    document.criteria.some(
      (one) => reachOf(one) > one.range.end || (one !== criterion && holdsPlace(one, range.start)),
    )
  )
    return undefined;
  const path = pathTo(criterion.examplesSection.entries, range.start);
  const group = path.slice(0, -1).findLast(({ project }) => project !== undefined)?.project;
  const found: Found = { examples: [], isAnswered: false };
  // What refers to a definition was left to others.
  const context = { text, rules, resolve: () => undefined, levels: [], known: noRecollection };
  const entry = readEntry(item, group, found, context);
  const [is] = found.examples;
  const isMarked =
    marksOf([line.is], context).length > 0 ||
    document.placeholders.some(
      (mark) => mark.range.start >= was.range.start && mark.range.end <= was.range.end,
    );
  return is && !isMarked && isAlike(entry, path.at(-1)) && isSaidOfTheSame(is, was)
    ? { criterion, path, was, is, entry }
    : undefined;
}

/** Where the last of what was read of a criterion ends. */
function reachOf(criterion: Criterion): number {
  const { examplesSection, roomForImprovement, opportunitiesForGrowth, overall, examples } = criterion;
  const { generalDescription, levelDescription, nextLevelDescription, bodyMark } = criterion;
  const lists = [examplesSection, roomForImprovement, opportunitiesForGrowth];
  return Math.max(
    ...[...lists, overall, generalDescription, levelDescription, nextLevelDescription].map(
      ({ range }) => range?.end ?? 0,
    ),
    ...[...lists.map(({ entries }) => entries), examples].map((all) => all.at(-1)?.range.end ?? 0),
    bodyMark?.end ?? 0,
  );
}

function holdsPlace({ range }: Criterion, offset: number): boolean {
  return range.start <= offset && offset < range.end;
}

/** The bullet that is a line and nothing else, if it stands in nothing but lists. */
function bulletOf(root: Root, line: Paragraph): ListItem | undefined {
  const { start } = rangeOf(line);
  const isAround = (node: RootContent | ListItem): boolean => {
    const range = rangeOf(node);
    return range.start <= start && start < range.end;
  };
  let item: ListItem | undefined;
  for (let blocks: readonly RootContent[] = root.children; ; blocks = item.children) {
    const block = blocks.find(isAround);
    if (block === line) return item?.children.length === 1 ? item : undefined;
    item = block?.type === 'list' ? block.children.find(isAround) : undefined;
    if (!item) return undefined;
  }
}

/** Whether a line is no label and holds nothing that counts elsewhere, before and after, and leads with the same words. */
function isPlain({ was, is }: TypedLine, rules: ReadingRules): boolean {
  const [before, after] = [was, is].map(({ children }) => readLead(children));
  const isLedAlike =
    before?.text === after?.text && (before?.rest.length === 0) === (after?.rest.length === 0);
  return (
    isLedAlike &&
    [was, is].every((line) => labelOn(line.children, true, rules) === undefined && !isTelling(line)) &&
    // The bullets that hold this one ask whether it has words beside its links.
    [was, is].every((line) => readSaid([line], () => undefined).note !== '')
  );
}

/** Whether a line holds what counts elsewhere, or ends in a space, which is no part of what ends with the bullet. */
function isTelling(line: Paragraph): boolean {
  const last = line.children.at(-1);
  if (last?.type === 'text' && /\s$/u.test(last.value)) return true;
  let isEmpty = false;
  visit(line, (node) => {
    isEmpty ||= node.type === 'link' && node.url === '';
    return true;
  });
  return isEmpty || holds([line], 'html', 'linkReference', 'imageReference', 'footnoteReference');
}

/** Whether two bullets that begin at the same place are examples with nothing below them. */
function isAlike(entry: Entry, other: Entry | undefined): boolean {
  return (
    entry.kind === 'example' &&
    other?.kind === 'example' &&
    entry.range.start === other.range.start &&
    entry.project === other.project &&
    entry.entries.length + other.entries.length === 0
  );
}

/** Whether two examples are of the same project and evidence, and both say something. */
function isSaidOfTheSame(one: Example, other: Example): boolean {
  return (
    one.note !== '' &&
    one.project === other.project &&
    one.evidence.length === other.evidence.length &&
    one.evidence.every(({ label, url }, index) => {
      const same = other.evidence[index];
      return label === same?.label && url === same.url;
    })
  );
}
