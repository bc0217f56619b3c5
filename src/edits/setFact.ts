import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  type ToStringOptions,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { findFrontMatter } from '../document/frontMatter';
import type { AlignmentDocument, FrontMatter, Range } from '../document/model';
import { bulletAt, lineBreakAt, lineEnd, lineStart } from './lineStyle';
import { applyEdits, type TextEdit } from './textEdit';

/**
 * Writes a fact into the front matter, which is made if there is none. A new key is a new line, a value
 * that stands there is replaced, in the quotes that it had, and a day is added to the days; spaces, comments
 * and order of everything else stay. The outcome is read again before it is given out.
 *
 *     ["employee"], "Ada"              employee: Ada
 *     ["identities", "github"], "ada"  identities:
 *                                        github: ada
 *     ["check-ins"], "2026-03-31"      check-ins:
 *                                        - 2026-03-31
 *     ["alignment"], true              alignment: true
 *
 * @returns an edit that changes nothing where the day is one of the days already, and `undefined` where the
 *   front matter is no YAML that could be added to like this
 */
export function setFact(
  text: string,
  { frontMatter }: Pick<AlignmentDocument, 'frontMatter'>,
  path: readonly [key: string, inner?: string],
  value: string | boolean,
): TextEdit | undefined {
  const fresh = lineOf(path, path[0] === 'check-ins' ? [value] : value);
  if (!frontMatter) {
    if (isLeftUnclosed(text)) return undefined;
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const gap = /^\s*$/u.test(text.slice(at, lineEnd(text, at))) && at < text.length ? '' : '\n';
    return placed(text, insertion(at, `---\n${fresh}---\n${gap}`), 0);
  }
  const { start, end } = frontMatter.content;
  const source = text.slice(start, end);
  const within = editWithin(source, path, value, fresh);
  const edit = within && placed(text, within, start);
  return edit && isRead(text, frontMatter, edit, path, value) ? edit : undefined;
}

/** Whether the text, once edited, is the same behind front matter that holds the value at that place. */
function isRead(
  text: string,
  { range }: FrontMatter,
  edit: TextEdit,
  path: readonly (string | undefined)[],
  value: string | boolean,
): boolean {
  const edited = applyEdits(text, [edit]);
  const matter = findFrontMatter(edited);
  return (
    matter !== undefined &&
    edited.slice(matter.range.end) === text.slice(range.end) &&
    holds(edited.slice(matter.content.start, matter.content.end), path, value)
  );
}

/** Moves an edit behind what stands before its source, and gives it the line ends of its place. */
function placed(text: string, { range, newText }: TextEdit, offset: number): TextEdit {
  const place = { start: range.start + offset, end: range.end + offset };
  return { range: place, newText: newText.replaceAll('\n', lineBreakAt(text, place)) };
}

/** Front matter whose last line of dashes is still to be typed. */
function isLeftUnclosed(text: string): boolean {
  return /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)["'\w-]+:/u.test(text);
}

function lineOf(path: readonly (string | undefined)[], value: unknown): string {
  const keys = path.filter((key) => key !== undefined);
  return `${write(keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value))}\n`;
}

/** As YAML, without a line end behind it; long text is not folded. */
function write(value: unknown, style: ToStringOptions = {}): string {
  return stringify(value, { lineWidth: 0, flowCollectionPadding: false, ...style }).trimEnd();
}

function read(source: string): Document.Parsed {
  // The library takes no carriage return for a line end.
  return parseDocument(source.replaceAll(/\r(?!\n)/gu, '\n'), { schema: 'core', logLevel: 'silent' });
}

function editWithin(
  source: string,
  [key, inner]: readonly [key: string, inner?: string],
  value: string | boolean,
  fresh: string,
): TextEdit | undefined {
  const { contents, errors } = read(source);
  if (errors.length > 0) return undefined;
  if (contents === null) return insertion(source.length, fresh);
  if (!isMap(contents) || contents.flow) return undefined;
  const node: unknown = contents.get(key, true);
  if (!contents.has(key)) return insertion(source.length, fresh);
  if (inner === undefined) {
    if (isSeq(node)) return unchanged(source, node, value) ?? behindLastOf(source, node, String(value));
    if (key === 'check-ins') return inEmpty(source, node, [value]);
    return isScalar(node) ? replacement(source, node, value) : undefined;
  }
  if (!isMap(node)) return inEmpty(source, node, { [inner]: value });
  const present: unknown = node.get(inner, true);
  if (present !== undefined) return isScalar(present) ? replacement(source, present, value) : undefined;
  return behindLastOf(source, node, write({ [inner]: value }));
}

/** In place of a value; an empty one stands right behind its colon, or before a remark. */
function replacement(
  source: string,
  node: Node,
  value: unknown,
  style?: ToStringOptions,
): TextEdit | undefined {
  const { start, end } = rangeOf(source, node) ?? {};
  if (start === undefined || end === undefined) return undefined;
  const space = start === end && !/\s/u.test(source[start - 1] ?? '') ? ' ' : '';
  const behind = start === end && source[end] === '#' ? ' ' : '';
  const type = isScalar(node) ? node.type : undefined;
  const quotes = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? { defaultStringType: type } : {};
  return { range: { start, end }, newText: space + write(value, { ...quotes, ...style }) + behind };
}

/** Where a value stands, without the line ends behind it that belong to one on lines of its own: `|`. */
function rangeOf(source: string, { range }: Node): Range | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  return { start, end: start + source.slice(start, end).trimEnd().length };
}

/** A list or map in brackets, in place of no value. */
function inEmpty(source: string, node: unknown, value: unknown): TextEdit | undefined {
  if (!isScalar(node) || node.value !== null) return undefined;
  return replacement(source, node, value, { collectionStyle: 'flow' });
}

/** The entry of a list that says so already, as it is. */
function unchanged(source: string, node: YAMLSeq, value: unknown): TextEdit | undefined {
  const same = node.items.find((item) => isScalar(item) && String(item.value) === String(value));
  const [start, end] = (isScalar(same) && same.range) || [];
  if (start === undefined || end === undefined) return undefined;
  return { range: { start, end }, newText: source.slice(start, end) };
}

/** Behind the last entry of a list or map, on its line where they are in brackets. */
function behindLastOf(source: string, node: YAMLMap | YAMLSeq, entry: string): TextEdit | undefined {
  const last: unknown = node.items.at(-1);
  const pair = isPair<Node, Node | null>(last) ? last : undefined;
  const valueNode = pair ? pair.value : isNode(last) ? last : undefined;
  const firstNode = pair ? pair.key : valueNode;
  if (node.flow && node.items.length === 0 && node.range) {
    return insertion(node.range[0] + 1, entry);
  }
  const start = firstNode?.range?.[0];
  const end = valueNode ? rangeOf(source, valueNode)?.end : undefined;
  if (start === undefined || end === undefined) return undefined;
  if (node.flow) return insertion(end, `, ${entry}`);
  const line = lineStart(source, start);
  const before = source.slice(line, start);
  const mark = bulletAt(source, line + (/^\s*/u.exec(before)?.[0].length ?? 0));
  if (!pair && !mark) return undefined;
  return insertion(lineEnd(source, end), `\n${before}${entry}`);
}

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** Whether the YAML holds the value at that place. */
function holds(source: string, path: readonly (string | undefined)[], value: string | boolean): boolean {
  const document = read(source);
  if (document.errors.length > 0) return false;
  let found: unknown;
  try {
    found = document.toJS();
  } catch {
    // So many aliases that they are taken for an attack.
    return false;
  }
  const at = path.reduce<unknown>(
    (outer, key) =>
      key === undefined || typeof outer !== 'object' || outer === null
        ? outer
        : (outer as Record<string, unknown>)[key],
    found,
  );
  return Array.isArray(at) ? at.includes(value) : String(at) === String(value);
}
