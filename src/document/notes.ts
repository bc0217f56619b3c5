import type { Nodes } from 'mdast';
import type { Context } from './context';
import { readSaid } from './evidence';
import { rangeOf, textOf } from './markdown';
import { isAnsweredNone } from './marks';
import type { Note, Range, State } from './model';
import { isLeftOpen } from './open';
import type { Piece } from './runs';

/**
 * Reads what stands under Room for Improvement or Opportunities for Growth: a note for each bullet,
 * paragraph or other block, but no code, that says something. Bullets within a bullet belong to its note.
 */
export function readNotes(pieces: readonly Piece[], context: Context): { state: State; notes: Note[] } {
  const blocks = pieces.flatMap((piece): { nodes: readonly Nodes[]; range: Range }[] => {
    if (piece.kind === 'other' && piece.node.type === 'code') return [];
    if (piece.kind === 'items')
      return piece.items.map((item) => ({ nodes: item.children, range: rangeOf(item) }));
    return [{ nodes: piece.kind === 'prose' ? piece.nodes : [piece.node], range: piece.range }];
  });
  const notes: Note[] = [];
  for (const { nodes, range } of blocks) {
    if (isLeftOpen(nodes, context.rules)) continue;
    const { note, evidence } = readSaid(nodes, context.resolve);
    // Links alone are no note of an example, but here they are all that the bullet says.
    const text = note || textOf(nodes);
    if (text || evidence.length > 0) notes.push({ text, evidence, range });
  }
  if (notes.length > 0) return { state: 'written', notes };
  const isAnswered = blocks.some(({ nodes }) => isAnsweredNone(textOf(nodes)));
  return { state: isAnswered ? 'answered' : 'unfinished', notes };
}
