import type { PhrasingContent } from 'mdast';
import { type Label, readLabel } from './labels';
import { textOf } from './markdown';
import { holds } from './visit';

/** {@link readLabel} on the content of a line. A link is no label: tables of contents are full of them. */
export function readLineLabel(nodes: readonly PhrasingContent[]): Label | undefined {
  const label = readLabel(textOf(nodes));
  return label && !holds(nodes, 'link', 'linkReference') ? label : undefined;
}
