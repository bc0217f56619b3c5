import type { Heading, List, Paragraph, Root, RootContent } from 'mdast';
import type { Context } from './context';
import { type Line, summaryOf, unfold } from './folds';
import type { LabelRole } from './labels';
import { readLineLabel } from './lineLabel';
import { textOf } from './markdown';
import { isBareMark } from './marks';
import { withoutPunctuation } from './open';
import type { ReadingRules } from './options';
import { startsWithProject } from './projectWords';
import { headOf } from './runs';
import { holds } from './visit';

/**
 * Makes headings, in place, of the bold lines that stand for such: where under one heading at least two bold
 * lines have labels of the same kind below them, these are criteria, and the bold lines between them are
 * headings, too. One alone may be any emphasised line. The summary of a `<details>` is as good as a bold line.
 *
 *     ## Current Level: L4
 *     **Mastery**               becomes ### Mastery
 *     - Examples
 *     **Impact**                becomes ### Impact
 *     - Examples
 */
export function promoteBoldHeadings(tree: Root, context: Context): void {
  let depth = 0;
  let begin = 0;
  for (let index = 0; index <= tree.children.length; index++) {
    const node = tree.children[index];
    if (node && node.type !== 'heading') continue;
    promote(tree.children, begin, index, Math.min(depth + 1, 6) as Heading['depth'], context);
    begin = index + 1;
    depth = node?.depth ?? 0;
  }
}

/** Whether there are lines among some blocks that may become headings. */
export function mayStandForHeadings(nodes: readonly RootContent[], { text, rules }: Context): boolean {
  return nodes.some(
    (node) => isBoldLine(node, rules) || (node.type === 'html' && summaryOf(node, text) !== undefined),
  );
}

/** Does so between two headings. */
function promote(
  nodes: RootContent[],
  begin: number,
  end: number,
  depth: Heading['depth'],
  { text, rules }: Context,
): void {
  const bold: { index: number; line: Line; roles: Set<LabelRole> }[] = [];
  for (let index = begin; index < end; index++) {
    const node = nodes[index] as RootContent;
    const line = isBoldLine(node, rules) ? node : node.type === 'html' ? summaryOf(node, text) : undefined;
    if (line) bold.push({ index, line, roles: new Set() });
    else {
      const roles = rolesIn(node, rules);
      // With a label or description above all bold lines, the heading itself is the criterion.
      if (bold.length === 0 && (roles.length > 0 || node.type === 'blockquote')) return;
      for (const role of roles) bold.at(-1)?.roles.add(role);
    }
  }
  const labelled = bold.filter(({ roles }) => [...roles].some((role) => role !== 'overall'));
  const names = new Set(labelled.map(({ line }) => textOf(line.children).toLowerCase()));
  const shared = [...(labelled[0]?.roles ?? [])].filter((role) =>
    labelled.every(({ roles }) => roles.has(role)),
  );
  const from = labelled[0]?.index ?? end;
  if (names.size < 2 || names.size < labelled.length || shared.length === 0) return;
  for (const [at, { index, line }] of bold.entries()) {
    if (index < from) continue;
    if (nodes[index]?.type === 'html') unfold(nodes, index, bold[at + 1]?.index ?? end);
    nodes[index] = { ...line, type: 'heading', depth };
  }
}

/** A paragraph that is all bold, short, and neither a label, a mark, a project nor a sentence. */
function isBoldLine(node: RootContent, rules: ReadingRules): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const [only, ...others] = withoutPunctuation(node.children);
  if (only?.type !== 'strong' || others.length > 0) return false;
  const text = textOf(only);
  const isName = text.length < 60 && /\p{L}/u.test(text) && !/[.!?。]$|[:：]\s/u.test(text);
  return (
    isName &&
    !isBareMark(text, rules.marks) &&
    !startsWithProject(text) &&
    readLineLabel(node.children, rules) === undefined &&
    !holds(node.children, 'break') &&
    node.position?.start.line === node.position?.end.line
  );
}

/** The labels that a block holds as its line or as its bullets. */
function rolesIn(node: RootContent, rules: ReadingRules): LabelRole[] {
  const lines = node.type === 'paragraph' ? [node.children] : node.type === 'list' ? headsOf(node) : [];
  return lines.flatMap((line) => readLineLabel(line, rules)?.role ?? []);
}

function headsOf({ children }: List): ReturnType<typeof headOf>[] {
  return children.map((item) => headOf(item));
}
