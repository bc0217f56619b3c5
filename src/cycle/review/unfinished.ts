import type { Nodes, PhrasingContent } from 'mdast';
import type { Context } from '../../document/context';
import { readLead } from '../../document/lead';
import { linesOf } from '../../document/lines';
import { rangeOf, rangeOfAll, textOf } from '../../document/markdown';
import { isAnsweredNone } from '../../document/marks';
import type { AlignmentDocument, Criterion, Entry, Range } from '../../document/model';
import { isLeftOpen } from '../../document/open';
import { lineStart } from '../../edits/lineStyle';
import { listsOf } from '../../edits/roles';
import type { Cuts } from './cuts';

/**
 * Takes out, of a block and all in it, what is still to be written: lines that are only a mark or a placeholder,
 * or such behind a lead, `**Overall:** TODO`; bullets and quotes that then hold nothing. `(none)` is an answer.
 */
export function cutUnfinished(node: Nodes, cuts: Cuts, context: Context): void {
  switch (node.type) {
    case 'paragraph':
      for (const line of linesOf(node, context.text)) cutLine(line, cuts, context);
      return;
    case 'listItem':
      cutItem(node.children, cuts, context);
      break;
    case 'list':
    case 'blockquote':
      for (const child of node.children) cutUnfinished(child, cuts, context);
      break;
    case 'definition':
      cuts.cut(rangeOf(node));
      return;
    default:
      return;
  }
  if (node.children.every((child) => isNothing(child, cuts))) cuts.cut(rangeOf(node));
}

/** The name of a project that something stands under stays, even if it is a placeholder. */
function cutItem(children: readonly Nodes[], cuts: Cuts, context: Context): void {
  const [head, ...rest] = children;
  for (const child of rest) cutUnfinished(child, cuts, context);
  if (head && (head.type !== 'paragraph' || rest.every((child) => isNothing(child, cuts)))) {
    cutUnfinished(head, cuts, context);
  }
}

function cutLine(line: readonly PhrasingContent[], cuts: Cuts, context: Context): void {
  const left = line.filter((node) => !cuts.isGone(rangeOf(node)));
  const lead = readLead(left);
  if (!isOpen(left, context) && !(lead && lead.rest.length > 0 && isOpen(lead.rest, context))) return;
  const range = rangeOfAll(left);
  if (range) cuts.cut(range);
}

function isOpen(nodes: readonly PhrasingContent[], { rules }: Context): boolean {
  return isLeftOpen(nodes, rules) && !isAnsweredNone(textOf(nodes));
}

/** Whether nothing is left of a node that a reader would see. */
function isNothing(node: Nodes, cuts: Cuts): boolean {
  if (node.type === 'list') return node.children.every((item) => cuts.isGone(rangeOf(item)));
  return /^[\s>*_~]*$/u.test(cuts.leftOf(rangeOf(node)));
}

/** Takes out what then stands there without a word below it: names of projects, labels, headings. */
export function cutEmpty({ criteria, parts }: AlignmentDocument, cuts: Cuts): void {
  for (const criterion of criteria.toReversed()) {
    for (const { entries, range } of listsOf(criterion)) cutEmptyGroups(entries, range?.end ?? 0, cuts);
    for (const { label, range } of [...listsOf(criterion), criterion.overall]) {
      if (label && range) cutUnlessBelow(label, range, cuts);
    }
    cutUnlessBelow(criterion.heading, wholeOf(criterion), cuts);
  }
  for (const { reviewSummary, criteria: own, levelHeading } of parts) {
    const { label, range } = reviewSummary;
    if (label && range) cutUnlessBelow(label, range, cuts);
    const isLeft = !range || cuts.isGone(range);
    if (levelHeading && isLeft && own.every((one) => cuts.isGone(wholeOf(one)))) cuts.cut(levelHeading);
  }
}

/** A name below which something stands that is read as no bullet, since it is moved in too far, stays. */
function cutEmptyGroups(entries: readonly Entry[], end: number, cuts: Cuts): void {
  for (const [index, entry] of entries.entries()) {
    cutEmptyGroups(entry.entries, entry.range.end, cuts);
    const next = Math.max(entry.range.end, entries[index + 1]?.range.start ?? end);
    const isLast = isBlank(cuts.leftOf({ start: entry.range.end, end: next }));
    if (entry.kind === 'group' && isLast && isName(entry, cuts))
      cutUnlessBelow(entry.text, entry.range, cuts);
  }
}

/** Plain words above details that are kept private say something themselves. */
function isName({ entries, text }: Entry, cuts: Cuts): boolean {
  return /^[*_`#]/u.test(cuts.text.charAt(text.start)) || entries.every(({ kind }) => kind !== 'example');
}

/** Whether nothing but bullets and quote marks is left. */
function isBlank(left: string): boolean {
  return /^(?:[\s>*_~:+-]|\d{1,9}[.)](?=\s|$))*$/u.test(left);
}

/** A criterion that ends with its heading holds that all the same. */
function wholeOf({ heading, range }: Criterion): Range {
  return { start: range.start, end: Math.max(heading.end, range.end) };
}

/** Takes a head, its bullet, and all below it out, where nothing below it is left but bullets and quote marks. */
function cutUnlessBelow(head: Range, whole: Range, cuts: Cuts): void {
  if (!isBlank(cuts.leftOf({ start: head.end, end: whole.end }))) return;
  const start = Math.min(head.start, whole.start);
  const before = cuts.text.slice(lineStart(cuts.text, start), start);
  const marker = /(?:[-*+]|\d{1,9}[.)])[ \t]+$/u.exec(before)?.[0] ?? '';
  cuts.cut({ start: start - marker.length, end: whole.end });
}
