import type { Heading, PhrasingContent, Text } from 'mdast';
import { cut } from './lead';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import type { Range } from './model';

/** A criterion's heading, taken apart. */
export interface CriterionName {
  name: string;
  range: Range;
  /** What the heading says beyond the name: the level's requirement. */
  requirement?: { nodes: PhrasingContent[]; range: Range };
}

/** So many words are no longer a part of a name. */
const fewWords = 4;

/**
 * Reads the name of a criterion off its heading: without the anchor and the colon at its end, and without
 * the sentence behind a dash or colon.
 *
 *     ### **Mastery:** {#mastery}                     "Mastery"
 *     ### Mastery – proficient in several areas       "Mastery", and a requirement
 *     ### Support – Triage                            "Support – Triage"
 */
export function readCriterionName(heading: Heading): CriterionName {
  const children = withoutAnchor(heading.children);
  const { before, rest } = atSentence(children) ?? { before: children, rest: [] };
  const range = rangeOfAll(before) ?? rangeOf(heading);
  const [text, last] = [textOf(before), before.at(-1)];
  const name = text.replace(/ ?[:：]$/u, '') || text;
  const isColonLast = last?.type === 'text' && name !== text;
  const end = isColonLast ? range.end - (text.length - name.length) : range.end;
  const requirement = rangeOfAll(rest);
  return {
    name,
    range: { start: range.start, end },
    ...(requirement ? { requirement: { nodes: rest, range: requirement } } : {}),
  };
}

function withoutAnchor(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  const at = last?.type === 'text' ? last.value.search(/\{#[^\s{}]*\}$/u) : -1;
  if (at < 0 || last?.type !== 'text') return [...children];
  return [...children.slice(0, -1), ...upTo(last, at)];
}

/** Cuts a heading at the first dash or colon between spaces, if a sentence follows. */
function atSentence(
  children: readonly PhrasingContent[],
): { before: PhrasingContent[]; rest: PhrasingContent[] } | undefined {
  const index = children.findIndex((node) => node.type === 'text' && separator.test(node.value));
  const node = children[index];
  const found = node?.type === 'text' ? separator.exec(node.value) : null;
  if (node?.type !== 'text' || !found) return undefined;
  const before = [...children.slice(0, index), ...upTo(node, found.index)];
  const rest = [...cut(node, found.index + found[0].length), ...children.slice(index + 1)];
  const isSentence = textOf(rest).split(' ').length > fewWords;
  return isSentence && textOf(before) !== '' ? { before, rest } : undefined;
}

const separator = /\s[–—-]+\s|[:：]\s/u;

/** The text node's first `length` characters without the space at their end; nothing if none are left. */
function upTo(node: Text, length: number): Text[] {
  const value = node.value.slice(0, length).trimEnd();
  if (!value || !node.position) return [];
  const { start, end } = rangeOf(node);
  // Where escapes make the source longer than the text, the end has to do.
  const offset = end - start === node.value.length ? start + value.length : end;
  return [{ type: 'text', value, position: { ...node.position, end: { ...node.position.end, offset } } }];
}
