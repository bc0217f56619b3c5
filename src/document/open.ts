import type { Nodes, PhrasingContent } from 'mdast';
import { textOf } from './markdown';
import { isAnsweredNone, isPlaceholder, isUnfinishedMark } from './marks';
import type { State } from './model';
import type { ReadingRules } from './options';
import { holds } from './visit';

/** The nodes without texts that are only space, colons and commas. */
export function withoutPunctuation(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.filter((node) => !isPunctuation(node));
}

function isPunctuation(node: Nodes): boolean {
  return node.type === 'text' && /^[\s:：,;]*$/u.test(node.value);
}

/**
 * Whether nodes hold nothing but a mark, the answer `(none)`, or placeholders of a template, so that they
 * are no example and no note. Blocks, bullets and emphasis are looked into.
 */
export function isLeftOpen(nodes: readonly Nodes[], rules: ReadingRules): boolean {
  const text = textOf(nodes);
  if (text === '') return !holds(nodes, 'link', 'linkReference', 'image', 'imageReference', 'html', 'code');
  if (isUnfinishedMark(text, rules.marks) || isAnsweredNone(text)) return true;
  return nodes
    .filter((node) => !isPunctuation(node))
    .every((node) => {
      if (node.type === 'inlineCode') return isPlaceholder(node.value, rules.placeholders);
      return isContainer(node) && isLeftOpen(node.children, rules);
    });
}

const containers = ['paragraph', 'list', 'listItem', 'blockquote', 'strong', 'emphasis'] as const;

function isContainer(node: Nodes): node is Extract<Nodes, { type: (typeof containers)[number] }> {
  return (containers as readonly string[]).includes(node.type);
}

/** The state of a passage that consists of these blocks or lines: that of the one that says the most. */
export function stateOfAll(pieces: readonly (readonly Nodes[])[], rules: ReadingRules): State {
  const states = pieces.map((nodes): State => {
    const text = textOf(nodes);
    if (isAnsweredNone(text)) return 'answered';
    return text === '' || isLeftOpen(nodes, rules) ? 'unfinished' : 'written';
  });
  return (
    states.find((state) => state === 'written') ??
    states.find((state) => state === 'answered') ??
    'unfinished'
  );
}
