import type { Nodes, PhrasingContent } from 'mdast';
import { textOf } from './markdown';
import { isAnsweredNone, isPlaceholder, isUnfinishedMark } from './marks';

/** The nodes without texts that are only a colon or space. */
export function withoutColons(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.filter((node) => !(node.type === 'text' && /^[\s:：]*$/u.test(node.value)));
}

/**
 * Whether a bullet or paragraph holds nothing but a mark, the answer `(none)`, or a placeholder of a
 * template, so that it is no example and no note. A bullet's single paragraph is looked into.
 */
export function isLeftOpen(nodes: readonly Nodes[], placeholders: readonly RegExp[]): boolean {
  const text = textOf(nodes);
  if (isUnfinishedMark(text) || isAnsweredNone(text)) return true;
  const [only, ...others] = nodes;
  if (only?.type === 'paragraph' && others.length === 0) return isLeftOpen(only.children, placeholders);
  const content = nodes.filter((node) => !(node.type === 'text' && /^[\s:：]*$/u.test(node.value)));
  return (
    content.length > 0 &&
    content.every((node) => node.type === 'inlineCode' && isPlaceholder(node.value, placeholders))
  );
}
