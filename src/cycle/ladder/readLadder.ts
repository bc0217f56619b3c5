import { isMap, type Node } from 'yaml';
import { comparable } from '../../document/comparable';
import type { Range } from '../../document/model';
import { nearestWord } from '../../document/nearestWord';
import { Inspector } from './inspector';
import type { Ladder, LadderLevel } from './ladder';
import { isNothing, parseYaml, resolved, textOf, valueAt } from './nodes';
import { isSlight, type LadderProblem } from './problem';

/** What a ladder's file says, as far as it can be read, and what is wrong with it in the order of the text. */
export interface InspectedLadder {
  ladder: Ladder;
  problems: LadderProblem[];
  /** Where the descriptions stand: those of a criterion at a level, or without one for anybody. */
  places: { criterion: string; level?: string; range: Range }[];
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

/**
 * Reads a ladder as far as it goes, and says what is wrong with it. What is still to be typed behind the keys
 * of a description is nothing wrong. Texts come without the space at their ends.
 *
 * @param text YAML, or JSON; all ranges are offsets into it
 */
export function inspectLadder(text: string): InspectedLadder {
  const found: InspectedLadder = { ladder: { levels: [], criteria: [] }, problems: [], places: [] };
  const firstLine: Range = { start: 0, end: firstLineEnd(text) };
  const document = parseYaml(text);
  if (!document) {
    return { ...found, problems: [{ code: 'ladder-unreadable', reason: 'TOO_DEEP', range: firstLine }] };
  }
  const inspector = new Inspector(document, firstLine);
  readRoot(resolved(document.contents, document), inspector, found);
  const [error] = document.errors;
  if (error) {
    // The first error is the cause of most others, and of what is missing then.
    const start = Math.min(error.pos[0], text.length);
    const range = { start, end: Math.min(Math.max(error.pos[1], start + 1), text.length) };
    return { ...found, problems: [{ code: 'ladder-unreadable', reason: error.code, range }] };
  }
  const problems = inspector.problems.toSorted((a, b) => a.range.start - b.range.start);
  return { ...found, problems };
}

function readRoot(root: Node | undefined, inspector: Inspector, found: InspectedLadder): void {
  const { ladder } = found;
  const pairs = inspector.fieldsOf(root, 'ladder');
  if (!pairs) return;
  const name = inspector.textAt(pairs, 'name');
  if (name) ladder.name = name;
  const url = inspector.textAt(pairs, 'url');
  if (url && isAddress(url)) ladder.url = url;
  else if (url) {
    const range = inspector.rangeOf(valueAt(pairs, 'url'));
    inspector.problems.push({ code: 'ladder-address', found: url, range });
  }
  for (const item of inspector.listAt(pairs, 'levels')) readLevel(item, inspector, ladder);
  for (const item of inspector.listAt(pairs, 'criteria')) readCriterion(item, inspector, found);
}

function readLevel(item: Node, inspector: Inspector, { levels }: Ladder): void {
  const short = textOf(item);
  if (short === '') {
    inspector.problems.push({ code: 'ladder-empty', key: 'levels', range: inspector.rangeOf(item) });
    return;
  }
  const pairs = short === undefined ? inspector.fieldsOf(item, 'level') : [];
  const name = short ?? (pairs && inspector.nameAt(pairs, item));
  if (!pairs || !name) return;
  const title = inspector.textAt(pairs, 'title');
  if (isRepeated(levels, name, valueAt(pairs, 'name') ?? item, inspector)) return;
  levels.push({ name, ...(title ? { title } : {}) });
}

function readCriterion(item: Node, inspector: Inspector, { ladder, places }: InspectedLadder): void {
  const pairs = inspector.fieldsOf(item, 'criterion');
  if (!pairs) return;
  const name = inspector.nameAt(pairs, item);
  const description = inspector.textAt(pairs, 'description');
  const own: InspectedLadder['places'] = [];
  if (name && description) {
    own.push({ criterion: name, range: inspector.rangeOf(valueAt(pairs, 'description')) });
  }
  const levels: [string, string][] = [];
  for (const { level, text, range } of descriptionsIn(valueAt(pairs, 'levels'), inspector, ladder)) {
    levels.push([level, text]);
    own.push({ criterion: name ?? '', level, range });
  }
  if (!name || isRepeated(ladder.criteria, name, valueAt(pairs, 'name') ?? item, inspector)) return;
  ladder.criteria.push({ name, ...(description ? { description } : {}), levels: Object.fromEntries(levels) });
  for (const place of own) places.push(place);
}

/** The descriptions below a criterion's `levels`, each of a level that there is. */
function descriptionsIn(
  node: Node | undefined,
  inspector: Inspector,
  { levels }: Ladder,
): { level: string; text: string; range: Range }[] {
  if (!node || isNothing(node)) return [];
  if (!isMap(node)) {
    inspector.expected('levels', 'map', node);
    return [];
  }
  const seen = new Set<string>();
  return inspector.pairsOf(node).flatMap(({ name, key, value }) => {
    const level = levels.find((one) => comparable(one.name) === comparable(name))?.name;
    const range = inspector.rangeOf(key);
    if (level === undefined) {
      const expected = nearestLevel(name, levels);
      const told: LadderProblem = { code: 'ladder-level', found: name, range };
      inspector.problems.push(expected ? { ...told, expected } : told);
      return [];
    }
    if (seen.has(level)) {
      inspector.problems.push({ code: 'ladder-repeated', found: name, range });
      return [];
    }
    const text = inspector.textOf(level, value);
    if (!text) return [];
    seen.add(level);
    return [{ level, text, range: inspector.rangeOf(value) }];
  });
}

function isRepeated(
  before: readonly { name: string }[],
  name: string,
  at: Node,
  inspector: Inspector,
): boolean {
  const repeated = before.some((one) => comparable(one.name) === comparable(name));
  if (repeated) {
    inspector.problems.push({ code: 'ladder-repeated', found: name, range: inspector.rangeOf(at) });
  }
  return repeated;
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
