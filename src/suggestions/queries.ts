import type { AlignmentDocument } from '../document/model';
import { parseQuery } from '../references/query/parse';
import { type KnownQualifier, knownQualifier, qualifiersOf } from '../references/query/qualifiers';
import { scan } from '../references/query/scan';
import { qualifiersIn } from '../references/query/walk';
import type { Tab } from '../references/services/githubTab';
import { gitHubQueryAt } from './gitHubQuery';
import { identitySuggestions } from './identities';
import { literal, type Place, type Suggestion } from './suggestion';
import type { Surroundings } from './surroundings';

/**
 * What may be written in a query of GitHub's search: qualifiers, and behind a colon what they take.
 *
 *     - `is:pr |`       gives author:, reviewed-by:, …
 *     - `is:|`          gives pr, issue, …
 *     - `merged:|`      gives ${cycleStart}..${cycleEnd}, …
 *     - `author:|`      gives the person, and @me
 *     - `org:|`         gives those that other queries of the document name
 *
 * @param text what the model was read from
 * @param today `YYYY-MM-DD`
 */
export function querySuggestions(
  place: Place,
  around: Surroundings,
  model: AlignmentDocument,
  text: string,
  today: string,
): Suggestion[] {
  const here = around.criterion ? undefined : gitHubQueryAt(place, model, text);
  if (!here) return [];
  const { written, tab } = here;
  // Between quotes stand words of one's own.
  if (written.split('"').length % 2 === 0) return [];
  const typed = lastWord(written);
  const [, key, value = ''] = /^-?([A-Za-z][\w.-]*):(.*)$/u.exec(typed) ?? [];
  const known = key === undefined ? undefined : knownQualifier(key.toLowerCase(), tab);
  const others = identitySuggestions(place, around, model, today);
  if (known) return [...valueSuggestions(known, value, place, model), ...takenBy(known, others)];
  if (key !== undefined || !/^-?[\w.-]*$/u.test(typed)) return [];
  // Nobody asked: at the beginning of a query only.
  if (place.isAutomatic && written !== '') return [];
  return [...qualifierSuggestions(typed, place, tab), ...others];
}

/** What has been typed of the term at the end. */
function lastWord(written: string): string {
  const last = scan(written).at(-1);
  const isOpen = last?.kind === 'word' && last.range.end === written.length;
  return isOpen ? written.slice(last.range.start) : '';
}

function qualifierSuggestions(typed: string, { before, after }: Place, tab: Tab): Suggestion[] {
  const minus = typed.startsWith('-') ? 1 : 0;
  const end = before.length + (/^[\w.-]*:?/u.exec(after)?.[0].length ?? 0);
  return qualifiersOf(tab).map(({ key, docs }) => ({
    kind: 'qualifier',
    name: `${key}:`,
    docs,
    range: { start: before.length - typed.length + minus, end },
    filter: `${key}:`,
    snippet: literal(`${key}:`),
  }));
}

function valueSuggestions(
  { key, takes, words = [] }: KnownQualifier,
  value: string,
  { before, after }: Place,
  model: AlignmentDocument,
): Suggestion[] {
  const typed = value.slice(value.lastIndexOf(',') + 1);
  const range = { start: before.length - typed.length, end: before.length };
  const make = (kind: 'value' | 'variable', name: string, about?: string): Suggestion => ({
    kind,
    name,
    ...(about === undefined ? {} : { about }),
    range,
    filter: name,
    snippet: literal(name),
  });
  if (takes === 'word') {
    const end = before.length + (/^[\w-]*/u.exec(after)?.[0].length ?? 0);
    return words.map((word) => ({ ...make('value', word, key), range: { start: range.start, end } }));
  }
  if (takes === 'date') {
    const { cycle } = model;
    const about = cycle && `${cycle.first}..${cycle.last}`;
    return value === '' ? [make('variable', '${cycleStart}..${cycleEnd}', about)] : [];
  }
  if (takes === 'number' || takes === 'person') return [];
  return namedElsewhere(key, model).map((name) => make('value', name, key));
}

/** The values that a qualifier has in the queries of a document, each once. */
function namedElsewhere(key: string, { references }: AlignmentDocument): string[] {
  const queries = references.filter(({ service }) => service === 'github').slice(0, 100);
  const values = queries.flatMap(({ query = '' }) =>
    qualifiersIn(parseQuery(query.slice(0, 1000)))
      .filter((one) => one.key === key && one.value.items.length > 0)
      .map(({ value }) => value.text),
  );
  return [...new Set(values)];
}

/** Those of the names and variables that a qualifier takes. */
function takenBy({ key, takes }: KnownQualifier, others: readonly Suggestion[]): Suggestion[] {
  if (takes === 'date') return others.filter(({ kind }) => kind === 'variable');
  if (takes !== 'person') return takes === 'text' ? [...others] : [];
  const [first] = others;
  if (!first) return [];
  const me = { name: '@me', filter: '@me', snippet: '@me' };
  return [...others, { kind: 'value', about: key, range: first.range, ...me }];
}
