import type { Range } from '../../../document/model';
import type { Check, QueryProblem, Repair } from '../problem';
import { knownQualifier } from '../qualifiers';
import { qualifiersIn } from '../walk';

/** Words that nobody is called: what a template leaves where a person belongs. */
const standIn =
  /^(?:<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|(?:your-?|the-?)?(?:user-?name|login|github-?name|handle)|employee|employee-?name|name|person|someone|somebody|who|todo|tbd|xxx+|\.{2,}|…)$/iu;

/** A place in a query where a person is named. */
export interface PersonPlace {
  /** Without the `@` that may stand before it. */
  text: string;
  range: Range;
}

/**
 * `query-person`: a stand-in is left where a person belongs. `EMPLOYEE` is one only while the document says neither
 * who the employee is nor what they are called there.
 *
 *     author:USERNAME   →   author:${identity}
 */
export const standInPerson: Check = ({ query, tab, hasPerson }) => {
  const places = qualifiersIn(query)
    .filter(({ key }) => knownQualifier(key, tab)?.takes === 'person')
    .flatMap(({ value }) => value.items.map(({ text, range }) => placeOf(text, range)));
  return standInsAmong(places, hasPerson);
};

/** Without the `@` that is written before a handle. */
export function placeOf(text: string, { start, end }: Range): PersonPlace {
  const isHandle = text.startsWith('@') && text.length > 1 && text !== '@me';
  return isHandle
    ? { text: text.slice(1), range: { start: start + 1, end } }
    : { text, range: { start, end } };
}

/** Each stand-in once, at its first place; the repair is for all its places. */
export function standInsAmong(places: readonly PersonPlace[], hasPerson: boolean): QueryProblem[] {
  const found = new Map<string, PersonPlace[]>();
  for (const place of places) {
    const isLeft = place.text === 'EMPLOYEE' ? !hasPerson : standIn.test(place.text);
    if (isLeft) found.set(place.text, [...(found.get(place.text) ?? []), place]);
  }
  return [...found.values()].flatMap((all): QueryProblem[] => {
    const [first] = all;
    if (!first) return [];
    const edits = all.map(({ range }) => ({ range, newText: '${identity}' }));
    const repairs: Repair[] = [{ name: 'useIdentity', edits }];
    return [{ code: 'query-person', args: { person: first.text }, range: first.range, repairs }];
  });
}
