import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { cycleBetween, readCycleName, readDay } from './calendar';
import { cycleKeys, isMatterKey, type MatterKey, type MatterKind, matterKeys } from './frontMatterKeys';
import type { MatterRemark, Range } from './model';
import { nearestWord } from './nearestWord';

/** What is remarked of the front matter, and the days that it lists. */
export interface MatterRemarks {
  remarks: MatterRemark[];
  days: { day: string; range: Range }[];
}

/** Words that are near to a key of ours, and mean something else. */
const othersKeys: ReadonlySet<string> = new Set(['employer', 'employees', 'assignment']);

/** What stands for something that is still to be written is no wrong value. */
const open = /^(?:todo|to-do|tbd|tba|\.{3}|…|EMPLOYEE)$/iu;

/**
 * Looks whether the keys and values of front matter are what they should be. A key that is near to one of ours,
 * which is missing, is remarked; other keys are other people's. An empty value is one still to be typed.
 *
 *     nextlevel: L5       key: next-level
 *     cycle: 2026-H3      value of cycle
 *     check-ins: [Monday] value of check-ins: a day
 *
 * @param document the YAML as it was parsed, without errors
 * @param offset where the YAML begins in the text; all ranges are offsets into that
 * @param firstMonth as in {@link readCycleName}
 */
export function readMatterRemarks(
  document: Document.Parsed,
  offset: number,
  firstMonth: number,
): MatterRemarks {
  const found: MatterRemarks = { remarks: [], days: [] };
  const { contents } = document;
  if (!isMap(contents)) return found;
  remarkKeys(contents, matterKeys);
  for (const { name, value } of pairsOf(contents)) if (isMatterKey(name) && value) judge(name, value);
  found.remarks.sort((a, b) => a.range.start - b.range.start);
  return found;

  function judge(key: MatterKey, value: Node): void {
    if (isScalar(value) && isOpen(value.value)) return;
    switch (key) {
      case 'employee':
      case 'level':
      case 'next-level':
        expectName(key, value);
        break;
      case 'cycle':
        judgeCycle(value);
        break;
      case 'identities':
        if (!isMap(value)) remark(key, 'names', value);
        else for (const pair of pairsOf(value)) if (pair.value) expectName(key, pair.value);
        break;
      case 'check-ins':
        if (!isSeq(value)) remark(key, 'days', value);
        else for (const item of value.items as readonly Node[]) judgeDay(item);
        break;
      case 'minimum-examples':
        if (!isMap(value)) expectCount(value);
        else for (const pair of pairsOf(value)) if (pair.value) expectCount(pair.value);
        break;
      case 'alignment':
        if (!isScalar(value) || typeof value.value !== 'boolean') remark(key, 'truth', value);
    }
  }

  function judgeCycle(value: Node): void {
    if (!isMap(value)) {
      const name = isScalar(value) ? String(value.value) : '';
      if (!readCycleName(name, firstMonth)) remark('cycle', 'cycle', value);
      return;
    }
    remarkKeys(value, cycleKeys);
    const days = pairsOf(value).filter(({ name }) => (cycleKeys as readonly string[]).includes(name));
    for (const day of days) if (day.value) expectDay('cycle', day.value);
    const [first, last] = cycleKeys.map((key) => days.find(({ name }) => name === key)?.value);
    const [from, to] = [first, last].map((day) => (isScalar(day) ? String(day.value) : ''));
    if (last && readDay(from ?? '') && readDay(to ?? '') && !cycleBetween(from ?? '', to ?? '')) {
      remark('cycle', 'order', last);
    }
  }

  function judgeDay(item: Node): void {
    if (!expectDay('check-ins', item) || !isScalar(item)) return;
    const range = rangeOf(item);
    if (range) found.days.push({ day: String(item.value).trim(), range });
  }

  function expectDay(key: MatterKey, value: Node): boolean {
    if (isScalar(value) && isOpen(value.value)) return false;
    const isDay = isScalar(value) && typeof value.value === 'string' && readDay(value.value) !== undefined;
    if (!isDay) remark(key, 'day', value);
    return isDay;
  }

  function expectName(key: MatterKey, value: Node): void {
    const isName = isScalar(value) && (typeof value.value === 'string' || typeof value.value === 'number');
    if (!isName && !(isScalar(value) && isOpen(value.value))) remark(key, 'name', value);
  }

  function expectCount(value: Node): void {
    const count = isScalar(value) ? value.value : undefined;
    const isCount = typeof count === 'number' && Number.isInteger(count) && count >= 0;
    if (!isCount && !isOpen(count === undefined ? '-' : count)) remark('minimum-examples', 'count', value);
  }

  function remark(key: MatterKey, wanted: MatterKind, value: Node): void {
    const range = rangeOf(value);
    // An alias says nothing of its own.
    if (range) found.remarks.push({ kind: 'value', key, wanted, found: shown(value), range });
  }

  function remarkKeys(map: YAMLMap, known: readonly string[]): void {
    const pairs = pairsOf(map);
    const missing = known.filter((key) => !pairs.some(({ name }) => name === key));
    for (const { name, key } of pairs) {
      const expected =
        known.includes(name) || othersKeys.has(name.toLowerCase()) ? undefined : nearestWord(name, missing);
      const range = expected && rangeOf(key);
      if (expected && range) found.remarks.push({ kind: 'key', found: name, expected, range });
    }
  }

  function rangeOf({ range }: Node): Range | undefined {
    return range ? { start: offset + range[0], end: offset + range[1] } : undefined;
  }
}

interface NamedPair {
  name: string;
  key: Node;
  value: Node | undefined;
}

/** The pairs of a map whose keys are words. */
function pairsOf({ items }: YAMLMap): NamedPair[] {
  return (items as readonly Pair<Node, Node | null>[]).flatMap(({ key, value }) =>
    isScalar(key) && typeof key.value === 'string'
      ? [{ name: key.value, key, value: value ?? undefined }]
      : [],
  );
}

function isOpen(value: unknown): boolean {
  return value === null || (typeof value === 'string' && (value.trim() === '' || open.test(value.trim())));
}

/** A value in a few words; nothing for a list or map. */
function shown(value: Node): string {
  return isScalar(value) ? String(value.value).slice(0, 60) : '';
}
