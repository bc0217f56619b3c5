import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Context } from './context';
import { readSaid, type Said } from './evidence';
import { rangeOf, textOf } from './markdown';
import { isAnsweredNone, isBareMark, isUnfinishedMark } from './marks';
import type { Entry, Example } from './model';
import { isLeftOpen } from './open';
import { bulletsIn, groupName, isBare, isStory, readProject } from './project';
import { headOf, ownTextOf, restOf } from './runs';

/** What the readers of bullets add to: the examples so far, and whether somebody answered `(none)`. */
export interface Found {
  examples: Example[];
  isAnswered: boolean;
}

/** Adds an example if it carries a note or evidence, in the order of the text; tells whether it does. */
export function addExample(
  example: Example,
  found: Found,
  { rules }: Context,
  index = found.examples.length,
): boolean {
  if (isUnfinishedMark(example.note, rules.marks)) example.note = '';
  if (example.note === '' && example.evidence.length === 0) return false;
  found.examples.splice(index, 0, example);
  return true;
}

/**
 * Reads one bullet and adds the examples in it.
 * @param group the project that the bullet stands under
 */
export function readEntry(item: ListItem, group: string | undefined, found: Found, context: Context): Entry {
  const head = headOf(item);
  const rest = restOf(item);
  const range = rangeOf(item);
  const place = { range, text: ownTextOf(item) };
  const isOpen = isLeftOpen(head, context.rules);
  const readAll = (project: string | undefined): Entry[] =>
    bulletsIn(rest).map((child) => readEntry(child, project, found, context));

  const name = groupName(item, group !== undefined, context);
  if (name !== undefined) {
    const project = group ?? name;
    return { kind: isOpen ? 'placeholder' : 'group', ...place, project, entries: readAll(project) };
  }
  if (isOpen && rest.every(({ type }) => type === 'list')) {
    const text = textOf(head);
    found.isAnswered ||= isAnsweredNone(text);
    const kind = isBareMark(text, context.rules.marks) && rest.length === 0 ? 'mark' : 'placeholder';
    return { kind, ...place, entries: readAll(group) };
  }
  const named = readProject(head);
  if (named && group === undefined && bulletsIn(rest).length > 0 && !isStory(bulletsIn(rest))) {
    return { ...place, project: named.project, ...readNarrative(item, named.project, found, context) };
  }

  const said = projectAndSaid(head, rest, context);
  const project = group ?? said.project;
  const ofProject = project === undefined ? {} : { project };
  const note = noteIn(group, said);
  const isExample = addExample({ ...ofProject, note, evidence: said.evidence, range }, found, context);
  return { kind: isExample ? 'example' : 'placeholder', ...place, ...ofProject, entries: [] };
}

/** Inside a group a bold lead is no project but the beginning of what the example says. */
function noteIn(group: string | undefined, said: Said & { project?: string }): string {
  if (group === undefined || said.project === undefined || said.project === group) return said.note;
  return said.note ? `${said.project}: ${said.note}` : said.project;
}

/** `**Project X:** prose` with bullets: those with a note are examples, links alone belong to the prose. */
function readNarrative(
  item: ListItem,
  project: string,
  found: Found,
  context: Context,
): Pick<Entry, 'kind' | 'entries'> {
  const index = found.examples.length;
  const rest = restOf(item);
  const isOwn = (bullet: ListItem): boolean => isBare(bullet, context);
  const bullets = bulletsIn(rest);
  const details = [...rest.filter(({ type }) => type !== 'list'), ...bullets.filter(isOwn)];
  const { note, evidence } = projectAndSaid(headOf(item), details, context);
  const entries = bullets
    .filter((bullet) => !isOwn(bullet))
    .map((bullet) => readEntry(bullet, project, found, context));
  const isExample = addExample({ project, note, evidence, range: rangeOf(item) }, found, context, index);
  return { kind: isExample ? 'example' : 'group', entries };
}

/** Project, note and evidence of a bullet whose own text is `head` and whose details are `rest`. */
export function projectAndSaid(
  head: readonly PhrasingContent[],
  rest: readonly (RootContent | ListItem)[],
  { resolve }: Context,
): Said & { project?: string } {
  const leaves = rest.flatMap((node) => leavesIn(node));
  const lead = readProject(head);
  // A name with nothing behind or below it is all that the bullet says.
  const named = lead && lead.rest.length + leaves.length > 0 ? lead : undefined;
  const inName = named ? readSaid(named.name, resolve).evidence : [];
  const all = [readSaid(named?.rest ?? head, resolve), ...leaves.map((leaf) => readSaid([leaf], resolve))];
  const notes = all.map(({ note }) => note).filter((note) => note !== '');
  return {
    ...(named ? { project: named.project } : {}),
    note: notes.join('\n'),
    evidence: [...inName, ...all.flatMap(({ evidence }) => evidence)],
  };
}

/** The paragraphs (and other leaf blocks) in a block, in order. */
function leavesIn(node: Nodes): Nodes[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    return node.children.flatMap((child) => leavesIn(child));
  }
  return node.type === 'html' ? [] : [node];
}
