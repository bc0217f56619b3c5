import type { Range } from '../document/model';

/** The variables of the shared notation; `person` is the word `EMPLOYEE`. */
export type VariableName =
  | 'employee'
  | 'identity'
  | 'level'
  | 'nextLevel'
  | 'cycleStart'
  | 'cycleEnd'
  | 'lastCheckIn'
  | 'today'
  | 'person';

/** One place of a text that is to be filled in. */
export interface Variable {
  /** As written: `${today-30d}`, `EMPLOYEE`. */
  text: string;
  /** Missing for a variable that we do not know, as `${employe}`. */
  name?: VariableName;
  /** Days to go forth (or back, when negative) from the day that the variable names. */
  days: number;
  /** Offsets into the text that was searched. */
  range: Range;
}

/** Those that are written between braces. */
export const variableNames: readonly VariableName[] = [
  'employee',
  'identity',
  'level',
  'nextLevel',
  'cycleStart',
  'cycleEnd',
  'lastCheckIn',
  'today',
];
const names: ReadonlySet<string> = new Set(variableNames);
const dates: ReadonlySet<string> = new Set<VariableName>(['cycleStart', 'cycleEnd', 'lastCheckIn', 'today']);

// In an address the letter before EMPLOYEE may belong to an escaped colon: author%3AEMPLOYEE.
const variable = /\$\{([^{}]{0,60})\}|(?:(?<=%[\dA-Fa-f]{2})|(?<![\p{L}\p{N}_]))EMPLOYEE(?![\p{L}\p{N}_])/gu;

/**
 * Finds the variables in a query or an address, in the order of the text, repeated ones too.
 *
 *     is:pr author:${identity} merged:${cycleStart}..${cycleEnd}
 *     in:#kudos after:${cycleStart-1d} @EMPLOYEE
 *
 * Days may be added to or taken from every variable that names a day, since some services exclude the
 * day that they are given.
 */
export function variablesIn(text: string): Variable[] {
  return [...text.matchAll(variable)].map((match) => {
    const [whole, inner] = match;
    const range = { start: match.index, end: match.index + whole.length };
    return inner === undefined
      ? { text: whole, name: 'person', days: 0, range }
      : { text: whole, ...readName(inner.trim()), range };
  });
}

function readName(inner: string): Pick<Variable, 'name' | 'days'> {
  const [, name = inner, sign, count] = /^([a-z]+)\s*([+-])\s*(\d{1,4})d$/iu.exec(inner) ?? [];
  const known = names.has(name) && (count === undefined || dates.has(name));
  const days = Number(count ?? 0) * (sign === '-' ? -1 : 1);
  return known ? { name: name as VariableName, days } : { days: 0 };
}
