import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import type { AlignmentDocument } from '../document/model';
import { bulletAt, lineBreakAt, lineStart } from './lineStyle';
import { applyEdits, type TextEdit } from './textEdit';

/**
 * Writes a fact into the front matter, which is made if there is none. A new key is a new line, a value
 * that stands there is replaced, a day is added to the days; spaces, comments and order of everything else
 * stay. The outcome is read again before it is given out.
 *
 *     ["employee"], "Ada"              employee: Ada
 *     ["identities", "github"], "ada"  identities:
 *                                        github: ada
 *     ["check-ins"], "2026-03-31"      check-ins:
 *                                        - 2026-03-31
 *
 * @returns `undefined` where the front matter is no YAML that could be added to like this
 */
export function setFact(
  text: string,
  { frontMatter }: Pick<AlignmentDocument, 'frontMatter'>,
  path: readonly [key: string, inner?: string],
  value: string,
): TextEdit | undefined {
  const eol = lineBreakAt(text, 0);
  const isDays = path[0] === 'check-ins';
  const fresh = linesFor(path, isDays ? [value] : value, eol);
  if (!frontMatter) {
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { range: { start: at, end: at }, newText: `---${eol}${fresh}---${eol}${eol}` };
  }
  const { start, end } = frontMatter.content;
  const source = text.slice(start, end);
  const edit = editWithin(source, path, value, fresh, eol);
  if (!edit || !holds(applyEdits(source, [edit]), path, value)) return undefined;
  return { ...edit, range: { start: start + edit.range.start, end: start + edit.range.end } };
}

function linesFor(path: readonly (string | undefined)[], value: unknown, eol: string): string {
  const keys = path.filter((key) => key !== undefined);
  const made = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  return stringify(made).trimEnd().split('\n').join(eol) + eol;
}

function editWithin(
  source: string,
  [key, inner]: readonly [key: string, inner?: string],
  value: string,
  fresh: string,
  eol: string,
): TextEdit | undefined {
  const { contents, errors } = parseDocument(source);
  if (errors.length > 0) return undefined;
  if (contents === null) return insertion(source.length, fresh);
  if (!isMap(contents) || contents.flow) return undefined;
  const node: unknown = contents.get(key, true);
  if (!contents.has(key)) return insertion(source.length, fresh);
  if (inner === undefined) {
    if (isSeq(node)) return behindLastOf(source, node, value, eol);
    return isScalar(node) ? replacement(source, node, value) : undefined;
  }
  if (!isMap(node)) return undefined;
  const present: unknown = node.get(inner, true);
  if (present !== undefined) return isScalar(present) ? replacement(source, present, value) : undefined;
  const pair = stringify({ [inner]: value }).trimEnd();
  return behindLastOf(source, node, pair, eol);
}

/** In place of a value; an empty one stands right behind its colon. */
function replacement(source: string, node: Node, value: string): TextEdit | undefined {
  const [start, end] = node.range ?? [];
  if (start === undefined || end === undefined) return undefined;
  const space = start === end && !/\s/u.test(source[start - 1] ?? '') ? ' ' : '';
  return { range: { start, end }, newText: space + stringify(value).trimEnd() };
}

/** Behind the last entry of a list or map, on its line where they are in brackets. */
function behindLastOf(
  source: string,
  node: YAMLMap | { flow?: boolean; items: unknown[] },
  entry: string,
  eol: string,
): TextEdit | undefined {
  const last: unknown = node.items.at(-1);
  const pair = isPair<Node, Node | null>(last) ? last : undefined;
  const valueNode = pair ? pair.value : isNode(last) ? last : undefined;
  const firstNode = pair ? pair.key : valueNode;
  const [start, end] = [firstNode?.range?.[0], valueNode?.range?.[1]];
  if (start === undefined || end === undefined) return undefined;
  if (node.flow) return insertion(end, `, ${entry}`);
  const line = lineStart(source, start);
  const before = source.slice(line, start);
  const mark = bulletAt(source, line + (/^\s*/u.exec(before)?.[0].length ?? 0));
  if (!pair && !mark) return undefined;
  const lineEnding = /\r\n|\r|\n|$/u.exec(source.slice(end));
  const at = end + (lineEnding?.index ?? 0);
  return insertion(at, eol + before + entry);
}

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** Whether the YAML holds the value at that place. */
function holds(source: string, path: readonly (string | undefined)[], value: string): boolean {
  const document = parseDocument(source, { schema: 'core' });
  if (document.errors.length > 0) return false;
  const found: unknown = document.toJS();
  const at = path.reduce<unknown>(
    (outer, key) =>
      key === undefined || typeof outer !== 'object' || outer === null
        ? outer
        : (outer as Record<string, unknown>)[key],
    found,
  );
  return Array.isArray(at) ? at.includes(value) : String(at) === value;
}
