import { type Document, isAlias, isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import type { Range } from '../../document/model';

/** A pair of a map whose key is a word or a number. */
export interface NamedPair {
  name: string;
  key: Node;
  value: Node | undefined;
}

/** Parses YAML; `undefined` where it is nested so deeply that the stack is exhausted. */
export function parseYaml(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What stands behind an alias, `*here`, or the node itself. */
export function resolved(node: Node | null | undefined, document: Document.Parsed): Node | undefined {
  return (isAlias(node) ? node.resolve(document) : node) ?? undefined;
}

/** The pairs of a map, in the order of the text. */
export function pairsOf(node: Node, document: Document.Parsed): NamedPair[] {
  if (!isMap(node)) return [];
  return (node.items as readonly Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
    const name = textOf(key);
    return name === undefined ? [] : [{ name, key, value: resolved(value, document) }];
  });
}

/** The value of a key. */
export function valueAt(pairs: readonly NamedPair[], key: string): Node | undefined {
  return pairs.find(({ name }) => name === key)?.value;
}

/**
 * A scalar as the words that it was written in, without blank lines before and space behind them; empty where it is
 * still to be typed; `undefined` for truth values, lists and maps.
 */
export function textOf(node: Node): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value, source } = node;
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/^(?:[ \t]*\n)+/u, '').trimEnd();
  return typeof value === 'number' || typeof value === 'bigint' ? (source ?? String(value)) : undefined;
}

/** Whether something is still to be typed there. */
export function isNothing(node: Node): boolean {
  return isScalar(node) && (node.value === null || node.value === '');
}

/** Where a node stands; `otherwise` for one that stands nowhere. */
export function rangeOf(node: Node | undefined, otherwise: Range): Range {
  const range = node?.range;
  return range ? { start: range[0], end: Math.max(range[1], range[0]) } : otherwise;
}
