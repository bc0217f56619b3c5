import type { Root } from 'mdast';
import type { AlignmentDocument } from '../../../src/document/model';
import { readBlocks, readDocument } from '../../../src/document/parse';
import { parseWhole } from '../../../src/document/tree/whole';
import { visit } from '../../../src/document/visit';

/** The tree of a text that is parsed in one go: what reading it by its sections must come to. */
export function treeAtOnce(text: string): { root: Root; complete: boolean } {
  const { root, complete } = parseWhole(text);
  if (text.startsWith('\uFEFF')) {
    visit(root, ({ position }) => {
      for (const point of position ? [position.start, position.end] : [])
        point.offset = (point.offset ?? 0) + 1;
      return true;
    });
  }
  return { root, complete };
}

/** The model of a text, from nothing that was read before. */
export function documentAtOnce(text: string): AlignmentDocument {
  return readDocument(readBlocks(text));
}
