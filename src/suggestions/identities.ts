import type { AlignmentDocument } from '../document/model';
import { known } from '../references/facts';
import { type VariableName, variableNames } from '../references/variables';
import { openCode } from './inlineCode';
import { literal, type Place, type Suggestion } from './suggestion';
import type { Surroundings } from './surroundings';

/** What a qualifier of a query asks for. */
type Wanted = 'person' | 'day';

const qualifiers: Readonly<Record<Wanted, RegExp>> = {
  person:
    /(?:^|[\s(-])(?:author|assignee|reviewed-by|review-requested|involves|mentions|commenter|user|from|to|reporter|created by):$|@$/iu,
  day: /(?:^|[\s(-])(?:merged|created|closed|updated|after|before|on|date|author-date|committer-date):(?:[<>]=?)?$|\.\.$/iu,
};

const days: ReadonlySet<VariableName> = new Set(['cycleStart', 'cycleEnd', 'lastCheckIn', 'today']);

/**
 * Who the document is about, by service, in inline code; and in a query, which stands outside of the criteria, the
 * variables that are filled in when it is opened.
 *
 *     - `is:pr author:|`    gives ada-example, EMPLOYEE, ${identity}, …
 *     - `merged:|`          gives ${cycleStart}, ${cycleEnd}, …
 *
 * @param today `YYYY-MM-DD`
 */
export function identitySuggestions(
  { before, after, isAutomatic }: Place,
  { criterion }: Surroundings,
  model: AlignmentDocument,
  today: string,
): Suggestion[] {
  const opening = openCode(before);
  if (opening === undefined) return [];
  const start = tokenStart(before, opening);
  const typed = before.slice(start);
  const wanted = criterion ? 'person' : wantedAt(before.slice(opening, start));
  const isVariable = typed.startsWith('$');
  if (isAutomatic && !wanted && !isVariable && start !== opening) return [];
  const names = wanted === 'day' || isVariable ? [] : namesOf(model, criterion !== undefined);
  const variables = criterion ? [] : variableNames.filter((name) => !wanted || isOf(name, wanted));
  // The editor closes a brace by itself.
  const end = before.length + (isVariable && after.startsWith('}') ? 1 : 0);
  const closing = criterion && !after.includes('`') ? '`' : '';
  return [
    ...names.map(
      ([name, about]): Suggestion => ({
        kind: 'identity',
        name,
        about,
        range: { start, end: before.length },
        filter: name,
        snippet: literal(name) + closing,
      }),
    ),
    ...variables.map((name): Suggestion => {
      const value = presentValue(name, model, today);
      return {
        kind: 'variable',
        name: `\${${name}}`,
        ...(value === undefined ? {} : { about: value }),
        range: { start, end },
        filter: isVariable ? `\${${name}}` : name,
        snippet: literal(`\${${name}}`),
      };
    }),
  ];
}

/** Where the word begins that is being typed, or the variable. */
function tokenStart(before: string, least: number): number {
  let start = before.length;
  while (start > least && /[\w-]/u.test(before[start - 1] ?? '')) start -= 1;
  if (start > least && before[start - 1] === '{') start -= 1;
  return start > least && before[start - 1] === '$' ? start - 1 : start;
}

function wantedAt(query: string): Wanted | undefined {
  const last = query.slice(-40);
  return qualifiers.person.test(last) ? 'person' : qualifiers.day.test(last) ? 'day' : undefined;
}

function isOf(name: VariableName, wanted: Wanted): boolean {
  return wanted === 'day' ? days.has(name) : name === 'identity' || name === 'employee';
}

/** The names of the person, each with the service that knows it. */
function namesOf(
  { identities, employee }: AlignmentDocument,
  isProse: boolean,
): [name: string, about: string][] {
  const services = new Map<string, string[]>();
  for (const [service, name] of Object.entries(identities)) {
    services.set(name, [...(services.get(name) ?? []), service]);
  }
  const person = known(employee);
  const names = [...services].map(([name, of]): [string, string] => [name, of.join(', ')]);
  if (isProse) return person && !services.has(person) ? [...names, [person, '']] : names;
  return [...names, ['EMPLOYEE', person ?? '']];
}

function presentValue(name: VariableName, model: AlignmentDocument, today: string): string | undefined {
  switch (name) {
    case 'employee':
      return known(model.employee);
    case 'level':
      return model.level;
    case 'nextLevel':
      return model.nextLevel;
    case 'cycleStart':
      return model.cycle?.first;
    case 'cycleEnd':
      return model.cycle?.last;
    case 'lastCheckIn':
      return model.checkIns.findLast((day) => day <= today);
    case 'today':
      return today;
    default:
      return undefined;
  }
}
