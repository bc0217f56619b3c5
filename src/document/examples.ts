import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Context } from './context';
import { readSaid, type Said } from './evidence';
import { cut, readLead } from './labels';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import { isAnsweredNone, isUnfinishedMark } from './marks';
import type { Entry, Example, Range, State } from './model';
import { isLeftOpen, withoutColons } from './open';
import { headOf, type Piece, restOf } from './runs';

/** What stands under an Examples label. */
export interface ReadExamples {
  state: State;
  entries: Entry[];
  examples: Example[];
}

/**
 * Reads the pieces under an Examples label.
 *
 *     - **Project X**                 a group: its bullets are examples of Project X
 *         - ([1](url)): fixed it
 *     - **Project X:** fixed it       an example of Project X, in narrative form
 *     - fixed it                      an example without a project
 *     - TODO                          none
 *
 * Prose counts as an example only where there are no bullets at all.
 */
export function readExamples(pieces: readonly Piece[], context: Context): ReadExamples {
  const read: ReadExamples = { state: 'unfinished', entries: [], examples: [] };
  for (const piece of pieces) {
    if (piece.kind === 'items') {
      for (const item of piece.items) read.entries.push(readEntry(item, undefined, read.examples, context));
    } else if (piece.kind === 'prose') {
      const text = textOf(piece.nodes);
      if (isAnsweredNone(text) || isUnfinishedMark(text)) {
        read.entries.push({ kind: 'mark', range: piece.range, text: piece.range, entries: [] });
      }
    }
  }
  if (!pieces.some(({ kind }) => kind === 'items')) readProse(pieces, read.examples, context);
  const answered = someMark(read.entries, (range) => isAnsweredNone(plain(range, context)));
  if (read.examples.length > 0) read.state = 'written';
  else if (answered) read.state = 'answered';
  return read;
}

function plain({ start, end }: Range, { text }: Context): string {
  return text.slice(start, end).replace(/[*_]/gu, '');
}

function someMark(entries: readonly Entry[], test: (text: Range) => boolean): boolean {
  return entries.some(
    ({ kind, text, entries: inner }) => (kind === 'mark' && test(text)) || someMark(inner, test),
  );
}

function readProse(pieces: readonly Piece[], examples: Example[], context: Context): void {
  for (const piece of pieces) {
    if (piece.kind !== 'prose' || isLeftOpen(piece.nodes, context.rules.placeholders)) continue;
    examples.push({ ...projectAndSaid(piece.nodes, [], context), range: piece.range });
  }
}

/** Reads one bullet and adds the examples in it, in the order of the text. */
function readEntry(item: ListItem, group: string | undefined, examples: Example[], context: Context): Entry {
  const head = headOf(item);
  const rest = restOf(item);
  const range = rangeOf(item);
  const text = rangeOfAll(head) ?? { start: range.end, end: range.end };
  const isOpen = isLeftOpen(head, context.rules.placeholders);
  const name = nameOf(head, rest, group !== undefined, context);

  if (name !== undefined) {
    const project = group ?? name;
    const entries = bulletsIn(rest).map((child) => readEntry(child, project, examples, context));
    return { kind: isOpen ? 'placeholder' : 'group', range, text, project, entries };
  }
  if (isOpen) {
    const isCode = head.some(({ type }) => type === 'inlineCode');
    const entries = bulletsIn(rest).map((child) => readEntry(child, group, examples, context));
    return { kind: isCode ? 'placeholder' : 'mark', range, text, entries };
  }

  const narrative = projectAndSaid(head, [], context);
  if (narrative.project !== undefined && group === undefined && rest.length > 0) {
    return readNarrative(item, narrative, examples, context);
  }
  const said = projectAndSaid(head, rest, context);
  const project = group ?? said.project;
  examples.push({
    ...(project === undefined ? {} : { project }),
    note: noteIn(group, said),
    evidence: said.evidence,
    range,
  });
  return { kind: 'example', range, text, ...(project === undefined ? {} : { project }), entries: [] };
}

/** Inside a group a bold lead is no project but the beginning of what the example says. */
function noteIn(group: string | undefined, said: Said & { project?: string }): string {
  if (group === undefined || said.project === undefined || said.project === group) return said.note;
  return said.note ? `${said.project}: ${said.note}` : said.project;
}

/** `**Project X:** prose` with bullets: those with a note are examples, links alone belong to the prose. */
function readNarrative(
  item: ListItem,
  narrative: Said & { project?: string },
  examples: Example[],
  context: Context,
): Entry {
  const { project = '' } = narrative;
  const range = rangeOf(item);
  const own: Example = { project, note: narrative.note, evidence: [...narrative.evidence], range };
  examples.push(own);
  const entries: Entry[] = [];
  for (const node of restOf(item)) {
    if (node.type !== 'list') {
      const said = readSaid([node], context.resolve);
      own.note = joinNotes(own.note, said.note);
      own.evidence.push(...said.evidence);
      continue;
    }
    for (const child of node.children) {
      const said = readSaid(child.children, context.resolve);
      if (said.note === '' && said.evidence.length > 0) own.evidence.push(...said.evidence);
      else entries.push(readEntry(child, project, examples, context));
    }
  }
  return { kind: 'example', range, text: rangeOfAll(headOf(item)) ?? range, project, entries };
}

/** Project, note and evidence of a bullet whose own text is `head` and whose details are `rest`. */
function projectAndSaid(
  head: readonly PhrasingContent[],
  rest: readonly RootContent[],
  { resolve }: Context,
): Said & { project?: string } {
  const named = readProject(head);
  const own = readSaid(named?.rest ?? head, resolve);
  const inName = named ? readSaid(named.name, resolve).evidence : [];
  const details = rest.flatMap((node) => paragraphsIn(node)).map((node) => readSaid([node], resolve));
  return {
    ...(named ? { project: named.project } : {}),
    note: details.reduce((note, detail) => joinNotes(note, detail.note), own.note),
    evidence: [...inName, ...own.evidence, ...details.flatMap(({ evidence }) => evidence)],
  };
}

function joinNotes(first: string, second: string): string {
  return first && second ? `${first}\n${second}` : first || second;
}

/** The project that a bullet's text begins with, and the text behind it. */
function readProject(
  head: readonly PhrasingContent[],
): { project: string; name: PhrasingContent[]; rest: readonly PhrasingContent[] } | undefined {
  const [first, second] = head;
  if (!first) return undefined;
  const lead = readLead(head);
  if (lead && (first.type !== 'text' || startsWithProject(lead.text))) {
    return { project: lead.text, name: first.type === 'text' ? [] : [first], rest: lead.rest };
  }
  if (first.type !== 'strong' && first.type !== 'inlineCode') return undefined;
  const project = textOf(first);
  if (!second) return { project, name: [first], rest: [] };
  if (second.type !== 'text') return undefined;
  const dash = /^\s+[–—-]+\s+/u.exec(second.value)?.[0];
  if (dash) {
    const after = cut(second, dash.length);
    return { project, name: [first], rest: [...(after ? [after] : []), ...head.slice(2)] };
  }
  return startsWithProject(project) ? { project, name: [first], rest: head.slice(1) } : undefined;
}

/** Whether the text begins with the word for project, followed by a name. */
export function startsWithProject(text: string): boolean {
  return /^project\b/iu.test(text.trim());
}

/**
 * The name of the project, if the bullet is only a name: bold or code, beginning with the word for
 * project, or a short text without link and end of sentence that has bullets below. Bold, code and the
 * word for project make a name even while nothing stands below it.
 */
function nameOf(
  head: readonly PhrasingContent[],
  rest: readonly RootContent[],
  inGroup: boolean,
  context: Context,
): string | undefined {
  const bullets = bulletsIn(rest);
  const content = withoutColons(head);
  const [only] = content;
  const text = textOf(head).replace(/\s*[:：]$/u, '');
  if (!only || text === '') return undefined;
  const isMarked = content.length === 1 && (only.type === 'strong' || only.type === 'inlineCode');
  if (isMarked && !(only.type === 'inlineCode' && bullets.length === 0))
    return inGroup && bullets.length === 0 ? undefined : text;
  const isSentence = /[.!?。！？…](?:\s|$)/u.test(text);
  const hasLink = head.some((node) => readSaid([node], context.resolve).evidence.length > 0);
  if (isSentence || hasLink || /[:：]\s/u.test(text)) return undefined;
  if (startsWithProject(text) && text.length < 80) return inGroup && bullets.length === 0 ? undefined : text;
  if (inGroup || bullets.length === 0 || text.length >= 60 || isLeftOpen(head, context.rules.placeholders))
    return undefined;
  // Mere links below a few plain words are what those words rest on, not examples of a project.
  return bullets.every((bullet) => isBare(bullet, context)) ? undefined : text;
}

function isBare(item: ListItem, { resolve }: Context): boolean {
  const said = readSaid(item.children, resolve);
  return said.note === '' && said.evidence.length > 0;
}

function bulletsIn(nodes: readonly RootContent[]): ListItem[] {
  return nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
}

/** The paragraphs (and other leaf blocks) in a block, in order. */
function paragraphsIn(node: Nodes): Nodes[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    return node.children.flatMap((child) => paragraphsIn(child));
  }
  return node.type === 'html' ? [] : [node];
}
