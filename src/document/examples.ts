import type { ListItem, PhrasingContent, TableRow } from 'mdast';
import type { Context } from './context';
import { readSaid } from './evidence';
import { addExample, type Found, projectAndSaid, readEntry } from './exampleBullets';
import { rangeOf, textOf } from './markdown';
import { isAnsweredNone, isBareMark } from './marks';
import type { Entry, Example, Range, State } from './model';
import { isLeftOpen } from './open';
import { isProjectColumn } from './projectWords';
import type { Piece } from './runs';
import { titledParts } from './titles';

/** What stands under an Examples label. */
export interface ReadExamples {
  state: State;
  entries: Entry[];
  examples: Example[];
}

/**
 * Reads the pieces under the Examples labels of a criterion, which nearly always has one.
 *
 *     - **Project X**                 a group: its bullets are examples of Project X
 *         - ([1](url)): fixed it
 *     - **Project X:** fixed it       an example of Project X, in narrative form
 *     - fixed it                      an example without a project
 *     - TODO                          none
 *     ##### Project X                 a group: what stands below it are examples of Project X
 *     **Project X**                   the same, right above a list
 *     | X | fixed it | [1](url) |     an example for each row below the first
 *
 * Prose counts as an example only where there are neither bullets nor rows.
 */
export function readExamples(sections: readonly (readonly Piece[])[], context: Context): ReadExamples {
  const found: Found = { examples: [], isAnswered: false };
  const isListed = sections.some((pieces) => pieces.some(isList));
  const entries = sections
    .flatMap((pieces) => titledParts(pieces, context))
    .flatMap(({ title, pieces: own }): Entry[] => {
      if (!title) return readPieces(own, undefined, isListed, found, context);
      const { nodes, project, range } = title;
      const inner = readPieces(own, project, own.some(isList), found, context);
      const kind = isLeftOpen(nodes, context.rules) ? 'placeholder' : 'group';
      const whole = { start: range.start, end: own.at(-1)?.range.end ?? range.end };
      return [{ kind, range: whole, text: range, project, entries: inner }];
    });
  const state = found.examples.length > 0 ? 'written' : found.isAnswered ? 'answered' : 'unfinished';
  return { state, entries, examples: found.examples };
}

function isList(piece: Piece): boolean {
  return piece.kind === 'items' || (piece.kind === 'other' && piece.node.type === 'table');
}

/** Reads bullets, rows and, unless there are such, prose. */
function readPieces(
  pieces: readonly Piece[],
  project: string | undefined,
  isListed: boolean,
  found: Found,
  context: Context,
): Entry[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'items') return piece.items.map((item) => readBullet(item, project, found, context));
    if (piece.kind === 'prose') return readProse(piece, project, isListed, found, context);
    if (piece.node.type === 'table') readRows(piece.node.children, project, found, context);
    return [];
  });
}

/** Reads a bullet at the left; of a long list, nearly all are those that stood there before the last keystroke. */
function readBullet(item: ListItem, project: string | undefined, found: Found, context: Context): Entry {
  const what = `bullet ${project ?? ''}\n${project === undefined}`;
  const { entry, own } = context.known.ofSame(item).recall(what, () => {
    const inside: Found = { examples: [], isAnswered: false };
    return { entry: readEntry(item, project, inside, context), own: inside };
  });
  for (const example of own.examples) found.examples.push(example);
  found.isAnswered ||= own.isAnswered;
  return entry;
}

function readProse(
  { nodes, range }: { nodes: readonly PhrasingContent[]; range: Range },
  project: string | undefined,
  isListed: boolean,
  found: Found,
  context: Context,
): Entry[] {
  const text = textOf(nodes);
  found.isAnswered ||= isAnsweredNone(text);
  if (isLeftOpen(nodes, context.rules)) {
    return isBareMark(text, context.rules.marks) ? [{ kind: 'mark', range, text: range, entries: [] }] : [];
  }
  const ofProject = project === undefined ? {} : { project };
  if (!isListed) addExample({ ...projectAndSaid(nodes, [], context), ...ofProject, range }, found, context);
  return [];
}

/** Reads the rows of a table, of which the first says what the columns hold. */
function readRows(
  [head, ...rows]: readonly TableRow[],
  project: string | undefined,
  found: Found,
  context: Context,
): void {
  const { rules, resolve } = context;
  const column = head?.children.findIndex((cell) => isProjectColumn(textOf(cell)));
  for (const row of rows) {
    const cells = row.children.map(({ children }, index) => ({ children, isName: index === column }));
    const said = cells
      .filter(({ children, isName }) => !isName && !isLeftOpen(children, rules))
      .map(({ children }) => readSaid(children, resolve));
    const name = project ?? textOf(cells.find(({ isName }) => isName)?.children ?? []);
    const example: Example = {
      ...(name ? { project: name } : {}),
      note: said.flatMap(({ note }) => note || []).join('\n'),
      evidence: said.flatMap(({ evidence }) => evidence),
      range: rangeOf(row),
    };
    addExample(example, found, context);
  }
}
