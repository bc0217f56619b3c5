import type { PhrasingContent } from 'mdast';
import { isLed, type Quoted, quotedFrom } from './descriptions';
import { textOf } from './markdown';
import type { Range } from './model';
import { withoutPunctuation } from './open';
import type { Piece } from './runs';

/**
 * Reads descriptions that stand right below the heading without quote marks: paragraphs in italics, and
 * those led by `General:`, a level's name, or `Requirement:`. A remark in parentheses is none.
 */
export function readPlainDescriptions(pieces: readonly Piece[]): Quoted[] {
  const found: Quoted[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'prose') break;
    const [only, ...others] = withoutPunctuation(piece.nodes);
    const isItalic = only?.type === 'emphasis' && others.length === 0 && !/^[(（]/u.test(textOf(only));
    const one = quotedFrom(isItalic ? only.children : piece.nodes);
    if (!isItalic && (!isLed(one) || one.lead?.rest.length === 0)) break;
    found.push({ ...one, range: piece.range, plain: true });
  }
  return found;
}

/** Adds what a heading says of the level, unless that is described below it. */
export function withRequirement(
  quoted: Quoted[],
  requirement: { nodes: PhrasingContent[]; range: Range } | undefined,
): Quoted[] {
  if (!requirement || quoted.some(({ levels, required }) => levels.length > 0 || required)) return quoted;
  const lead = { text: '', range: requirement.range, rest: requirement.nodes };
  return [...quoted, { ...requirement, lead, general: false, levels: [], required: true, plain: true }];
}
