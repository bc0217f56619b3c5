import type { Range } from '../../../document/model';
import { variableNames, variablesIn } from '../../variables';
import { readDate } from '../day';
import { nearestName } from '../nearest';
import { type Check, type Checked, type QueryProblem, type Repair, removing, replacing } from '../problem';
import { type KnownQualifier, knownQualifier } from '../qualifiers';
import type { Qualifier } from '../query';
import { readSpan } from '../span';
import { qualifiersIn } from '../walk';

/** The whole cycle, as a value. */
export const wholeCycle = '${cycleStart}..${cycleEnd}';

/**
 * `query-value`: a qualifier has no value, or none that it takes; or a variable has a name that nothing fills in.
 *
 *     is:pr author:        author:${identity}
 *     is:merge             is:merged
 *     author:${identty}    author:${identity}
 */
export const wrongValue: Check = (checked) => [
  ...unknownVariables(checked.text),
  ...qualifiersIn(checked.query).flatMap((qualifier): QueryProblem[] => {
    const known = knownQualifier(qualifier.key, checked.tab);
    if (!known) return [];
    if (!readSpan(qualifier.value) || qualifier.value.items.length === 0) {
      return [emptyValue(checked, qualifier, known)];
    }
    if (known.takes === 'word') return wrongWords(qualifier, known);
    return known.takes === 'number' ? wrongNumbers(qualifier) : [];
  }),
];

/** Variables that nothing fills in; in whichever search. */
export function unknownVariables(text: string): QueryProblem[] {
  return variablesIn(text)
    .filter(({ name }) => name === undefined)
    .map(({ text: value, range }): QueryProblem => {
      const inner = /[A-Za-z]+/u.exec(value)?.[0] ?? '';
      const nearest = nearestIn(inner, variableNames);
      const written = nearest === undefined ? undefined : `\${${nearest}}`;
      return {
        code: 'query-value',
        args: { kind: 'variable', qualifier: '', value, ...(written ? { nearest: written } : {}) },
        range,
        repairs: written ? [replacing('writeNearest', range, written)] : [],
      };
    });
}

/** The name that was meant, in its own letters. */
function nearestIn(written: string, names: readonly string[]): string | undefined {
  const small = new Map(names.map((name) => [name.toLowerCase(), name]));
  return small.get(nearestName(written, small.keys()) ?? '');
}

function emptyValue({ text }: Checked, qualifier: Qualifier, known: KnownQualifier): QueryProblem {
  const { key, value, range } = qualifier;
  const repairs: Repair[] = [];
  const joined = valueBehind(text, qualifier, known);
  if (joined) return emptyProblem(key, range, [replacing('joinValue', joined, '')]);
  if (known.takes === 'person') repairs.push(replacing('useIdentity', value.range, '${identity}'));
  if (known.takes === 'date') repairs.push(replacing('useCycle', value.range, wholeCycle));
  if (text.trim().length > range.end - range.start) repairs.push(removing(text, range));
  return emptyProblem(key, range, repairs);
}

function emptyProblem(qualifier: string, range: Range, repairs: Repair[]): QueryProblem {
  return { code: 'query-value', args: { kind: 'empty', qualifier, value: '' }, range, repairs };
}

/** The space between a colon and the word behind it, where that may be the value. */
function valueBehind(
  text: string,
  { value }: Qualifier,
  { takes, words }: KnownQualifier,
): Range | undefined {
  if (value.text !== '') return undefined;
  const { end: start } = value.range;
  const [all = '', space = '', word = ''] =
    /^([ \t]{1,9})([^\s():"]{1,60})(?![^\s()])/u.exec(text.slice(start, start + 80)) ?? [];
  const isValue =
    all !== '' &&
    !/^(?:AND|OR|NOT)$/u.test(word) &&
    (takes === 'word' ? words?.includes(word) : takes !== 'date' || readDate(word.replace(/^[<>]=?/u, '')));
  return isValue ? { start, end: start + space.length } : undefined;
}

function wrongWords({ key, value }: Qualifier, { words = [], others = [] }: KnownQualifier): QueryProblem[] {
  if (others === 'any') return [];
  const taken = new Set([...words, ...others].map((word) => word.replaceAll('"', '')));
  return value.items
    .filter(({ text }) => !taken.has(text.toLowerCase()) && variablesIn(text).length === 0)
    .map(({ text, range }): QueryProblem => {
      const nearest = nearestName(text, words);
      return {
        code: 'query-value',
        args: { kind: 'word', qualifier: key, value: text, ...(nearest === undefined ? {} : { nearest }) },
        range,
        repairs: nearest === undefined ? [] : [replacing('writeNearest', range, nearest)],
      };
    });
}

function wrongNumbers({ key, value }: Qualifier): QueryProblem[] {
  const span = readSpan(value);
  const bounds = new Set([span?.from, span?.to].flatMap((bound) => bound ?? []));
  return [...bounds]
    .filter(({ text }) => !/^\d{1,12}$/u.test(text) && variablesIn(text).length === 0)
    .map(({ text, range }) => ({
      code: 'query-value',
      args: { kind: 'number', qualifier: key, value: text },
      range,
      repairs: [],
    }));
}
