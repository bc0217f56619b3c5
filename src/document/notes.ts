import type { Nodes } from 'mdast';
import type { Context } from './context';
import { readSaid } from './evidence';
import { rangeOf, textOf } from './markdown';
import { isAnsweredNone, isBareMark } from './marks';
import type { Entry, Note, NoteSection, Range } from './model';
import { isLeftOpen } from './open';
import { ownTextOf, type Piece, restOf } from './runs';

/** A bullet, paragraph or other block, and where its own text stands. */
interface Block {
  nodes: readonly Nodes[];
  range: Range;
  text: Range;
  isAlone: boolean;
}

/**
 * Reads what stands under Room for Improvement or Opportunities for Growth: a note for each bullet,
 * paragraph or other block, but no code, that says something. Bullets within a bullet belong to its note.
 */
export function readNotes(
  pieces: readonly Piece[],
  context: Context,
): Pick<NoteSection, 'state' | 'notes' | 'entries'> {
  const blocks = pieces.flatMap((piece) => blocksOf(piece));
  const notes: Note[] = [];
  const entries: Entry[] = [];
  for (const { nodes, range, text: place, isAlone } of blocks) {
    const isOpen = isLeftOpen(nodes, context.rules);
    const { note, evidence } = isOpen ? { note: '', evidence: [] } : readSaid(nodes, context.resolve);
    // Links alone are no note of an example, but here they are all that the bullet says.
    const text = isOpen ? '' : note || textOf(nodes);
    const isNote = text !== '' || evidence.length > 0;
    if (isNote) notes.push({ text, evidence, range });
    const isMark = isOpen && isAlone && isBareMark(textOf(nodes), context.rules.marks);
    entries.push({
      kind: isNote ? 'example' : isMark ? 'mark' : 'placeholder',
      range,
      text: place,
      entries: [],
    });
  }
  if (notes.length > 0) return { state: 'written', notes, entries };
  const isAnswered = blocks.some(({ nodes }) => isAnsweredNone(textOf(nodes)));
  return { state: isAnswered ? 'answered' : 'unfinished', notes, entries };
}

function blocksOf(piece: Piece): Block[] {
  const { range } = piece;
  switch (piece.kind) {
    case 'items':
      return piece.items.map((item) => {
        return {
          nodes: item.children,
          range: rangeOf(item),
          text: ownTextOf(item),
          isAlone: restOf(item).every(({ type }) => type === 'html'),
        };
      });
    case 'prose':
      return [{ nodes: piece.nodes, range, text: range, isAlone: true }];
    case 'other':
      // Comments speak to us, and not to the reader.
      return piece.node.type === 'code' || piece.node.type === 'html'
        ? []
        : [{ nodes: [piece.node], range, text: range, isAlone: true }];
  }
}
