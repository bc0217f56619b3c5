import { type Document, isNode, parseDocument } from 'yaml';
import { cycleBetween, readCycleName, readDay } from './calendar';
import { readMatterRemarks } from './frontMatterRemarks';
import { trimmed } from './lines';
import type { AlignmentDocument, Fact, FrontMatter, LevelMention, Range } from './model';

/** The values of the front matter, as far as they are of the kind they should be. */
export type FrontMatterValues = Pick<
  AlignmentDocument,
  'employee' | 'level' | 'nextLevel' | 'cycle' | 'identities' | 'checkIns' | 'minimumExamples' | 'places'
> & {
  /** `alignment: true` or `false`: the writer's own word on what this file is. */
  alignment?: boolean;
  /** Whether there are keys with values at all. */
  isMap: boolean;
  /** Whether the keys are ours, and not those of some other tool. */
  isOurs: boolean;
  /** Where the level and the next level are named. */
  levelMentions: LevelMention[];
};

// A level alone, or a cycle that is none of ours, may be another tool's.
const ownKeys = ['employee', 'next-level', 'identities', 'check-ins', 'minimum-examples', 'alignment'];

const factKeys: readonly (readonly [key: string, fact: Fact])[] = [
  ['employee', 'employee'],
  ['level', 'level'],
  ['next-level', 'nextLevel'],
  ['cycle', 'cycle'],
  ['identities', 'identities'],
  ['check-ins', 'checkIns'],
];

/**
 * Reads the values in the front matter's YAML. Values of a wrong kind are left out; YAML that does not
 * parse gives no values and sets `problem`.
 */
export function readFrontMatter(text: string, matter: FrontMatter, firstMonth: number): FrontMatterValues {
  const { start, end } = matter.content;
  const { document, data, problem, reason, at } = readYaml(text.slice(start, end));
  if (problem !== undefined) {
    matter.problem = problem;
    const range = placeOfProblem(text, { start, end }, at ?? 0);
    matter.remarks = [{ kind: 'unreadable', reason: reason ?? '', range }];
  }
  const isMapping = isMap(data);
  const values: FrontMatterValues = {
    identities: {},
    checkIns: [],
    isOurs: false,
    isMap: isMapping,
    levelMentions: [],
    places: {},
  };
  if (!document || !isMapping) return values;
  const { remarks, days } = readMatterRemarks(document, start, firstMonth);
  if (remarks.length > 0) matter.remarks = remarks;
  if (days.length > 0) matter.days = days;
  const employee = readText(data['employee']);
  // The method's stand-in for a name is none.
  assign(values, 'employee', employee === 'EMPLOYEE' ? undefined : employee);
  assign(values, 'level', readText(data['level']));
  assign(values, 'nextLevel', readText(data['next-level']));
  assign(values, 'cycle', readCycle(data['cycle'], firstMonth));
  assign(values, 'minimumExamples', readMinimum(data['minimum-examples']));
  assign(values, 'alignment', typeof data['alignment'] === 'boolean' ? data['alignment'] : undefined);
  assign(values, 'identities', readIdentities(data['identities']));
  assign(values, 'checkIns', readDays(data['check-ins']));
  values.isOurs = ownKeys.some((key) => Object.hasOwn(data, key)) || values.cycle !== undefined;
  for (const [key, fact] of factKeys) {
    const range = rangeOfValue(document, key, start);
    if (range && values[fact] !== undefined) values.places[fact] = trimmed(range, text);
  }
  for (const of of ['level', 'nextLevel'] as const) {
    const [level, range] = [values[of], values.places[of]];
    if (level && range) values.levelMentions.push({ level, of, where: 'frontMatter', range });
  }
  return values;
}

interface ReadYaml {
  document?: Document.Parsed;
  data?: unknown;
  problem?: string;
  /** The code of the problem, and where it is. */
  reason?: string;
  at?: number;
}

function readYaml(source: string): ReadYaml {
  try {
    // Days stay text: the core schema of YAML 1.2 knows no dates, so no time zone gets hold of them. The
    // library takes no carriage return for a line end.
    const lines = source.replaceAll(/\r(?!\n)/gu, '\n');
    const document = parseDocument(lines, { schema: 'core', logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    if (error) return { problem: error.message, reason: error.code, at: error.pos[0] };
    return { document, data: document.toJS({ maxAliasCount: 20 }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The place of a problem: its line from there on, all of the line where that would be too little to see. Of a quote
 * that is never closed the library tells where the text ends; here it is the first line that opens one.
 */
function placeOfProblem(text: string, content: Range, at: number): Range {
  const source = text.slice(content.start, content.end).trimEnd();
  const opened = at < source.length ? undefined : lineThatOpens(source);
  const from = Math.min(opened ?? at, Math.max(0, source.length - 1));
  const line = Math.max(source.lastIndexOf('\n', from - 1), source.lastIndexOf('\r', from - 1)) + 1;
  const end = from + (/^[^\r\n]*/u.exec(source.slice(from))?.[0].trimEnd().length ?? 0);
  const start = end - from > 1 ? from : line;
  return trimmed({ start: content.start + start, end: content.start + Math.max(end, from) }, text);
}

/** Where the first quote stands that its line does not close. */
function lineThatOpens(source: string): number | undefined {
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/gu)) {
    if (line.split('"').length % 2 === 0) return index + line.lastIndexOf('"');
  }
  return undefined;
}

/** Where the value of a key stands, without the space and remarks behind it. */
function rangeOfValue(document: Document.Parsed, key: string, offset: number): Range | undefined {
  const node: unknown = document.get(key, true);
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start: offset + start, end: offset + end };
}

function assign<Key extends keyof FrontMatterValues>(
  values: FrontMatterValues,
  key: Key,
  value: FrontMatterValues[Key] | undefined,
): void {
  if (value !== undefined) values[key] = value;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

function readCycle(value: unknown, firstMonth: number): AlignmentDocument['cycle'] {
  if (!isMap(value)) return readCycleName(readText(value) ?? '', firstMonth);
  const [first, last] = [readText(value['first']), readText(value['last'])];
  return first && last ? cycleBetween(first, last) : undefined;
}

function readMinimum(value: unknown): AlignmentDocument['minimumExamples'] {
  if (isCount(value)) return value;
  if (!isMap(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => isCount(entry[1])),
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function readIdentities(value: unknown): Record<string, string> | undefined {
  if (!isMap(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([service, name]) => {
      const read = readText(name);
      return read ? [[service.toLowerCase(), read]] : [];
    }),
  );
}

function readDays(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((day): day is string => typeof day === 'string' && readDay(day) !== undefined).sort();
}
