import { parseDocument } from 'yaml';
import { cycleBetween, readCycleName, readDay } from './calendar';
import type { AlignmentDocument, FrontMatter } from './model';

/** The values of the front matter, as far as they are of the kind they should be. */
export type FrontMatterValues = Pick<
  AlignmentDocument,
  'employee' | 'level' | 'nextLevel' | 'cycle' | 'identities' | 'checkIns' | 'minimumExamples'
> & {
  /** `alignment: true` or `false`: the writer's own word on what this file is. */
  alignment?: boolean;
  /** Whether one of our keys is there. */
  isOurs: boolean;
};

/**
 * Finds the front matter: a first line of three dashes, and a later line of three dashes (or dots) that
 * ends it. It is taken off by hand: the Markdown extension for it turns what follows an unclosed first
 * line into paragraphs, and everybody passes through that state while typing.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/u.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const line = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/gmu;
  line.lastIndex = opening.length;
  const closing = line.exec(text);
  if (!closing) return undefined;
  return {
    range: { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end: closing.index + closing[0].length },
    content: { start: opening.length, end: closing.index },
  };
}

const ourKeys = [
  'employee',
  'level',
  'next-level',
  'cycle',
  'identities',
  'check-ins',
  'minimum-examples',
  'alignment',
];

/**
 * Reads the values in the front matter's YAML. Values of a wrong kind are left out; YAML that does not
 * parse gives no values and sets `problem`.
 */
export function readFrontMatter(text: string, matter: FrontMatter, firstMonth: number): FrontMatterValues {
  const values: FrontMatterValues = { identities: {}, checkIns: [], isOurs: false };
  const source = text.slice(matter.content.start, matter.content.end);
  let data: unknown;
  try {
    // Days stay text: the core schema of YAML 1.2 knows no dates, so no time zone gets hold of them.
    const document = parseDocument(source, { schema: 'core', logLevel: 'silent' });
    const [error] = document.errors;
    if (error) matter.problem = error.message.split('\n')[0] ?? error.message;
    data = error ? undefined : document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    matter.problem = error instanceof Error ? error.message : String(error);
  }
  if (!isMap(data)) return values;
  values.isOurs =
    ourKeys.some((key) => key in data && key !== 'level') || ('level' in data && 'employee' in data);
  assign(values, 'employee', readText(data['employee']));
  assign(values, 'level', readText(data['level']));
  assign(values, 'nextLevel', readText(data['next-level']));
  assign(values, 'cycle', readCycle(data['cycle'], firstMonth));
  assign(values, 'minimumExamples', readMinimum(data['minimum-examples']));
  if (typeof data['alignment'] === 'boolean') values.alignment = data['alignment'];
  if (isMap(data['identities'])) {
    for (const [service, name] of Object.entries(data['identities'])) {
      const read = readText(name);
      if (read) values.identities[service.toLowerCase()] = read;
    }
  }
  if (Array.isArray(data['check-ins'])) {
    values.checkIns = data['check-ins']
      .filter((day): day is string => typeof day === 'string' && !!readDay(day))
      .sort();
  }
  return values;
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
