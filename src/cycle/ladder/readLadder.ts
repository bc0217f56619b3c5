import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { comparable } from '../../document/comparable';
import type { Range } from '../../document/model';
import { nearestWord } from '../../document/nearestWord';
import type { Ladder, LadderCriterion, LadderLevel } from './ladder';
import { ladderKeys } from './ladderFile';
import { isSlight, type LadderKind, type LadderProblem } from './problem';

/** What a ladder's file says, as far as it can be read, and what is wrong with it in the order of the text. */
export interface InspectedLadder {
  ladder: Ladder;
  problems: LadderProblem[];
}

/**
 * Reads a ladder as a whole.
 *
 * @param text YAML, or JSON, which is YAML as well
 * @returns the ladder, without what slight problems speak of; or the problems that keep it from being used
 */
export function readLadder(text: string): { ladder: Ladder } | { problems: LadderProblem[] } {
  const { ladder, problems } = inspectLadder(text);
  return problems.every(isSlight) ? { ladder } : { problems };
}

/** A pair of a map whose key is a word or a number. */
interface NamedPair {
  name: string;
  key: Node;
  value: Node | undefined;
}

/**
 * Reads a ladder as far as it goes, and says what is wrong with it. What is still to be typed behind the keys
 * of a description is nothing wrong. Texts come without the space at their ends.
 *
 * @param text YAML, or JSON; all ranges are offsets into it
 */
export function inspectLadder(text: string): InspectedLadder {
  const ladder: Ladder = { levels: [], criteria: [] };
  const problems: LadderProblem[] = [];
  const all: Range = { start: 0, end: firstLineEnd(text) };
  const document = parsed(text);
  if (!document) {
    return { ladder, problems: [{ code: 'ladder-unreadable', reason: 'TOO_DEEP', range: all }] };
  }
  readRoot(resolved(document.contents));
  const [error] = document.errors;
  if (error) {
    // The first error is the cause of most others, and of what is missing then.
    const start = Math.min(error.pos[0], text.length);
    const range = { start, end: Math.min(Math.max(error.pos[1], start + 1), text.length) };
    return { ladder, problems: [{ code: 'ladder-unreadable', reason: error.code, range }] };
  }
  problems.sort((a, b) => a.range.start - b.range.start);
  return { ladder, problems };

  function readRoot(root: Node | undefined): void {
    const pairs = fieldsOf(root, 'ladder', all);
    if (!pairs) return;
    const name = textAt(pairs, 'name');
    if (name) ladder.name = name;
    const url = textAt(pairs, 'url');
    if (url && isAddress(url)) ladder.url = url;
    else if (url) {
      problems.push({ code: 'ladder-address', found: url, range: rangeOf(valueAt(pairs, 'url'), all) });
    }
    for (const item of listAt(pairs, 'levels', all)) readLevel(item);
    for (const item of listAt(pairs, 'criteria', all)) readCriterion(item);
  }

  function readLevel(item: Node): void {
    const short = textOf(item);
    const pairs = short === undefined ? fieldsOf(item, 'level', rangeOf(item, all)) : [];
    const name = short ?? (pairs && requiredName(pairs, item));
    if (!pairs || !name) {
      if (short === '') problems.push({ code: 'ladder-empty', key: 'levels', range: rangeOf(item, all) });
      return;
    }
    const title = textAt(pairs, 'title');
    const level: LadderLevel = { name, ...(title ? { title } : {}) };
    if (isRepeated(ladder.levels, name, valueAt(pairs, 'name') ?? item)) return;
    ladder.levels.push(level);
  }

  function readCriterion(item: Node): void {
    const pairs = fieldsOf(item, 'criterion', rangeOf(item, all));
    const name = pairs && requiredName(pairs, item);
    if (!pairs) return;
    const description = textAt(pairs, 'description');
    const levels = readDescriptions(valueAt(pairs, 'levels'));
    if (!name || isRepeated(ladder.criteria, name, valueAt(pairs, 'name') ?? item)) return;
    const criterion: LadderCriterion = { name, ...(description ? { description } : {}), levels };
    ladder.criteria.push(criterion);
  }

  function readDescriptions(node: Node | undefined): Record<string, string> {
    const found = new Map<string, string>();
    if (!node || isNothing(node)) return {};
    if (!isMap(node)) {
      problems.push({ code: 'ladder-kind', key: 'levels', wanted: 'map', range: rangeOf(node, all) });
      return {};
    }
    for (const { name, key, value } of pairsOf(node)) {
      const level = ladder.levels.find((one) => comparable(one.name) === comparable(name));
      const range = rangeOf(key, all);
      if (!level) {
        const expected = nearestLevel(name, ladder.levels);
        problems.push({ code: 'ladder-level', found: name, ...(expected ? { expected } : {}), range });
      } else if (found.has(level.name)) {
        problems.push({ code: 'ladder-repeated', found: name, range });
      } else {
        const description = expectText(level.name, value);
        if (description) found.set(level.name, description);
      }
    }
    return Object.fromEntries(found);
  }

  function isRepeated(before: readonly { name: string }[], name: string, at: Node): boolean {
    const repeated = before.some((one) => comparable(one.name) === comparable(name));
    if (repeated) problems.push({ code: 'ladder-repeated', found: name, range: rangeOf(at, all) });
    return repeated;
  }

  /** The pairs of a map, whose keys are looked at; `undefined` for anything else, which is told. */
  function fieldsOf(
    node: Node | undefined,
    part: keyof typeof ladderKeys,
    range: Range,
  ): NamedPair[] | undefined {
    if (!node || isNothing(node)) {
      problems.push({ code: 'ladder-empty', key: part, range });
      return undefined;
    }
    if (!isMap(node)) {
      problems.push({ code: 'ladder-kind', key: part, wanted: 'map', range });
      return undefined;
    }
    const pairs = pairsOf(node);
    const known: readonly string[] = ladderKeys[part];
    const missing = known.filter((key) => !pairs.some(({ name }) => name === key));
    for (const { name, key } of pairs) {
      // An editor is told by it which schema holds.
      if (known.includes(name) || (part === 'ladder' && name === '$schema')) continue;
      const expected = nearestWord(name, missing);
      problems.push({
        code: 'ladder-key',
        found: name,
        ...(expected ? { expected } : {}),
        range: rangeOf(key, range),
      });
    }
    return pairs;
  }

  function requiredName(pairs: readonly NamedPair[], item: Node): string | undefined {
    const pair = pairs.find(({ name }) => name === 'name');
    const name = textAt(pairs, 'name');
    if (!pair) problems.push({ code: 'ladder-missing', key: 'name', range: firstOf(pairs, item) });
    else if (name === '') problems.push({ code: 'ladder-empty', key: 'name', range: rangeOf(pair.key, all) });
    return name || undefined;
  }

  /** Where to say that something is missing in a map: at its first key. */
  function firstOf([first]: readonly NamedPair[], item: Node): Range {
    return rangeOf(first?.key ?? item, all);
  }

  function listAt(pairs: readonly NamedPair[], key: 'levels' | 'criteria', range: Range): Node[] {
    const pair = pairs.find(({ name }) => name === key);
    const value = valueAt(pairs, key);
    if (!pair) problems.push({ code: 'ladder-missing', key, range });
    else if (!value || isNothing(value) || (isSeq(value) && value.items.length === 0)) {
      problems.push({ code: 'ladder-empty', key, range: rangeOf(pair.key, range) });
    } else if (!isSeq(value)) {
      problems.push({ code: 'ladder-kind', key, wanted: 'list', range: rangeOf(value, range) });
    } else return (value.items as readonly Node[]).flatMap((item) => resolved(item) ?? []);
    return [];
  }

  /** The text behind a key: empty where it is still to be typed, `undefined` where there is no such key. */
  function textAt(pairs: readonly NamedPair[], key: string): string | undefined {
    const pair = pairs.find(({ name }) => name === key);
    return pair && expectText(key, pair.value);
  }

  function expectText(key: string, value: Node | undefined): string | undefined {
    if (!value) return '';
    const text = textOf(value);
    const wanted: LadderKind = 'text';
    if (text === undefined) problems.push({ code: 'ladder-kind', key, wanted, range: rangeOf(value, all) });
    return text;
  }

  function pairsOf(node: Node): NamedPair[] {
    if (!isMap(node)) return [];
    return (node.items as readonly Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
      const name = textOf(key);
      return name === undefined ? [] : [{ name, key, value: resolved(value) }];
    });
  }

  function resolved(node: Node | null | undefined): Node | undefined {
    return isAlias(node)
      ? (node.resolve(document as NonNullable<typeof document>) ?? undefined)
      : (node ?? undefined);
  }
}

/** Flow collections nested by the thousand exhaust the stack. */
function parsed(text: string): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function valueAt(pairs: readonly NamedPair[], key: string): Node | undefined {
  return pairs.find(({ name }) => name === key)?.value;
}

/** A scalar as the words that it was written in; nothing for truth values, lists and maps. */
function textOf(node: Node): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value, source } = node;
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/^(?:[ \t]*\n)+/u, '').trimEnd();
  return typeof value === 'number' || typeof value === 'bigint' ? (source ?? String(value)) : undefined;
}

function isNothing(node: Node): boolean {
  return isScalar(node) && (node.value === null || node.value === '');
}

function rangeOf(node: Node | undefined, otherwise: Range): Range {
  const range = node?.range;
  return range ? { start: range[0], end: Math.max(range[1], range[0]) } : otherwise;
}

function firstLineEnd(text: string): number {
  const end = text.search(/[\r\n]/u);
  return end < 0 ? text.length : end;
}

function isAddress(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
}

/** The level that was likely meant. With another number it is another level. */
function nearestLevel(name: string, levels: readonly LadderLevel[]): string | undefined {
  const digits = name.replace(/\D/gu, '');
  const same = levels.map((level) => level.name).filter((one) => one.replace(/\D/gu, '') === digits);
  return nearestWord(name, same);
}
