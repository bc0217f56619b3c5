import type { PhrasingContent } from 'mdast';
import type { Context } from './context';
import { isField } from './leadWords';
import { textOf } from './markdown';
import { isAnsweredNone, isBareMark } from './marks';
import type { Range } from './model';
import { withoutPunctuation } from './open';
import { isName } from './project';
import type { Piece } from './runs';

/** A line above examples that names their project. */
export interface Title {
  project: string;
  nodes: PhrasingContent[];
  range: Range;
}

/** Pieces under one title, or those under none. */
export interface TitledPart {
  title?: Title;
  pieces: Piece[];
}

/**
 * Sorts the pieces under an Examples label by the projects that stand above them: a heading speaks of all
 * up to the next, a bold line of the list right below it.
 */
export function titledParts(pieces: readonly Piece[], { rules }: Context): TitledPart[] {
  const parts: (TitledPart & { depth?: number })[] = [{ pieces: [] }];
  for (const [index, piece] of pieces.entries()) {
    const last = parts.at(-1);
    const isBelowHeading = last?.depth !== undefined;
    if (piece.kind === 'other' && piece.node.type === 'heading' && piece.node.depth <= (last?.depth ?? 6)) {
      const { children, depth } = piece.node;
      const title = { project: nameOf(children), nodes: children, range: piece.range };
      parts.push({ title, depth, pieces: [] });
    } else if (!isBelowHeading && isTitle(piece, rules.marks) && pieces[index + 1]?.kind === 'items') {
      const title = { project: nameOf(piece.nodes), nodes: piece.nodes, range: piece.range };
      parts.push({ title, pieces: [] });
    } else if (last?.title && !isBelowHeading && piece.kind !== 'items') {
      parts.push({ pieces: [piece] });
    } else {
      last?.pieces.push(piece);
    }
  }
  return parts;
}

function nameOf(nodes: readonly PhrasingContent[]): string {
  return textOf(nodes).replace(/ ?[:：]$/u, '');
}

function isTitle(piece: Piece, marks: readonly string[]): piece is Piece & { kind: 'prose' } {
  if (piece.kind !== 'prose') return false;
  const [only, ...others] = withoutPunctuation(piece.nodes);
  const name = nameOf(piece.nodes);
  const isMark = isBareMark(name, marks) || isAnsweredNone(name);
  return only?.type === 'strong' && others.length === 0 && isName(name) && !isField(name) && !isMark;
}
