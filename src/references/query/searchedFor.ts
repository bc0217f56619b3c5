import type { Field, Range } from '../../document/model';
import { tabOf } from '../services/githubTab';
import { type VariableName, variablesIn } from '../variables';
import { readDate } from './day';
import { peopleIn } from './elsewhere';
import { parseQuery } from './parse';
import { knownQualifier } from './qualifiers';
import type { Term } from './query';

/** A longer query is none that anybody searches by. */
const longest = 2000;

/**
 * What a query searches for, whoever and whenever it is about: equal for two that differ only in their days and people,
 * and in what a service does not tell apart, such as the order of words.
 *
 *     is:pr author:EMPLOYEE is:merged merged:>=2024-02-01
 *     is:pr is:merged author:${identity} merged:${cycleStart}..${cycleEnd}
 */
export function searchedFor(query: string, service: string): string {
  if (query.length > longest) return query;
  return service === 'github' ? onGitHub(query) : elsewhere(query);
}

function onGitHub(text: string): string {
  const query = parseQuery(text);
  const tab = tabOf(query, '');
  const told = (term: Term): string => {
    const minus = term.negated ? '-' : '';
    if (term.kind === 'words') return `${minus}"${term.text}"`;
    if (term.kind === 'group') return `${minus}(${toldAll(term.alternatives)})`;
    const takes = knownQualifier(term.key, tab)?.takes;
    const isAnybody = takes === 'person' || takes === 'date';
    return `${minus}${term.key}:${isAnybody ? '' : term.value.text.toLowerCase()}`;
  };
  const toldAll = (alternatives: readonly Term[][]): string =>
    alternatives.map((terms) => terms.map(told).sort().join(' ')).join(' OR ');
  return toldAll(query.alternatives);
}

/** The bound of a period in the manner of Slack and Google Drive, of which a query may have one or two. */
const bound = /(?<![\w.-])(?:after|before|since|until|on|during):["']?[^\s"']{1,80}/giu;

function elsewhere(text: string): string {
  const variables = variablesIn(text);
  const people = [...peopleIn(text), ...variables.filter(({ name }) => names.has(name))];
  const days = variables.filter((one) => readDate(one.text) !== undefined);
  const places = [
    ...people.map(({ range }) => ({ range, newText: '@' })),
    ...days.map(({ range }) => ({ range, newText: '#' })),
  ];
  return replaced(text, places)
    .replace(bound, ' ')
    .replace(/@[\p{L}\p{N}@._-]*/gu, '@')
    .replace(/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/gu, '#')
    .replace(/["'\s]+/gu, ' ')
    .replace(/ ?([<>=,()]+) ?/gu, '$1')
    .trim()
    .toLowerCase();
}

const names: ReadonlySet<VariableName | undefined> = new Set<VariableName>(['identity', 'employee']);

/** Puts new texts in, the last first; of places that overlap the one that begins last counts. */
function replaced(text: string, places: readonly { range: Range; newText: string }[]): string {
  let rest = text;
  let end = text.length;
  for (const { range, newText } of places.toSorted((a, b) => b.range.start - a.range.start)) {
    if (range.end > end) continue;
    rest = rest.slice(0, range.start) + newText + rest.slice(range.end);
    end = range.start;
  }
  return rest;
}

/** Whether all filters stand among rows of fields; one that is filled in stands there with whatever value. */
export function areFiltersIn(rows: readonly Field[], filters: readonly Field[]): boolean {
  return filters.every(({ name, value }) =>
    rows.some(
      (row) =>
        row.name.toLowerCase() === name.toLowerCase() &&
        (row.value === value || variablesIn(value).length > 0),
    ),
  );
}
