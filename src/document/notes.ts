import type { Context } from './context';
import { readSaid } from './evidence';
import { rangeOf, textOf } from './markdown';
import { isAnsweredNone } from './marks';
import type { Note, State } from './model';
import { isLeftOpen } from './open';
import type { Piece } from './runs';

/**
 * Reads what stands under Room for Improvement or Opportunities for Growth: a note for each bullet or
 * paragraph that says something. Bullets within a bullet belong to its note.
 */
export function readNotes(pieces: readonly Piece[], context: Context): { state: State; notes: Note[] } {
  const notes: Note[] = [];
  let answered = false;
  for (const piece of pieces) {
    const nodes =
      piece.kind === 'items'
        ? piece.items.map((item) => ({ nodes: item.children, range: rangeOf(item) }))
        : piece.kind === 'prose'
          ? [{ nodes: piece.nodes, range: piece.range }]
          : [];
    for (const { nodes: content, range } of nodes) {
      const text = textOf(content);
      if (isAnsweredNone(text)) answered = true;
      else if (!isLeftOpen(content, context.rules.placeholders)) {
        const { note, evidence } = readSaid(content, context.resolve);
        notes.push({ text: note, evidence, range });
      }
    }
  }
  return { state: notes.length > 0 ? 'written' : answered ? 'answered' : 'unfinished', notes };
}
