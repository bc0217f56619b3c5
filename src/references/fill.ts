import { readDay, shiftDay } from '../document/calendar';
import type { Bound, Bounds, End } from './bounds';
import { type Facts, known } from './facts';
import { type Variable, type VariableName, variablesIn } from './variables';

/** The key of the front matter that would give a missing value. */
export type FactKey = 'employee' | 'identities' | 'level' | 'next-level' | 'cycle' | 'check-ins';

/** A variable without a value. */
export interface MissingVariable {
  /** As written: `${cycleStart}`, `EMPLOYEE`. */
  text: string;
  /** Missing for a variable that we do not know: no value of the document could help. */
  name?: VariableName;
  /** Where the value belongs in the front matter; for `identities` under the key `service`. */
  wanted?: FactKey;
  service?: string;
}

/** What to fill a text with. */
export interface Filling {
  facts: Facts;
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string;
  /** The service whose identity is meant by `${identity}` and `EMPLOYEE`. */
  service: string;
  /** How that service spells a person behind `before`; `undefined` if it knows nobody of this name. */
  spell?: (name: string, before: string) => string | undefined;
  /** How that service bounds a period. */
  bounds?: Bounds;
  /** Applied to every value, as in an address. */
  encode?: (value: string) => string;
}

/** The text, in which missing variables stand as they were, each of which is listed once. */
export interface Filled {
  text: string;
  missing: MissingVariable[];
}

/**
 * Fills the variables of a text. Values are taken as they are: a variable within a value is no variable.
 *
 *     author:${identity} merged:>=${cycleStart}   →   author:ada merged:>=2026-01-01
 */
export function fill(text: string, filling: Filling): Filled {
  const missing = new Map<string, MissingVariable>();
  let filled = '';
  let end = 0;
  for (const variable of variablesIn(text)) {
    filled += text.slice(end, variable.range.start);
    end = variable.range.end;
    // What stands close by tells all that matters; more would cost the square of the length.
    const before = text.slice(Math.max(0, variable.range.start - 200), variable.range.start);
    const bound = boundOf(variable, filling, before);
    const days = variable.days + (bound?.days ?? 0);
    const value = factFor({ ...variable, days }, filling, before);
    if (typeof value === 'string') {
      if (bound?.drop) filled = filled.slice(0, -bound.drop) + (bound.write ?? '');
      filled += filling.encode ? filling.encode(value) : value;
    } else {
      filled += variable.text;
      missing.set(variable.text, { text: variable.text, ...value });
    }
  }
  return { text: filled + text.slice(end), missing: [...missing.values()] };
}

const ends: Partial<Record<VariableName, End>> = {
  cycleStart: 'first',
  lastCheckIn: 'first',
  cycleEnd: 'last',
  today: 'last',
};

/** How the service bounds a period at this variable; a variable with days of its own is as its author wants it. */
function boundOf({ name, days }: Variable, { bounds }: Filling, before: string): Bound | undefined {
  const end = name && ends[name];
  return end && days === 0 ? bounds?.(before, end) : undefined;
}

type Value = string | Omit<MissingVariable, 'text'>;

function factFor({ name, days }: Variable, filling: Filling, before: string): Value {
  const { facts, today, service } = filling;
  if (name === undefined) return {};
  const employee = known(facts.employee);
  const noted = known(Object.hasOwn(facts.identities, service) ? facts.identities[service] : undefined);
  // What somebody noted as the name at a service is taken at its word, however odd it looks.
  const identity = spelled(noted, filling, before) ?? noted;
  switch (name) {
    case 'employee':
      return employee ?? { name, wanted: 'employee' };
    case 'identity':
      return identity ?? { name, wanted: 'identities', service };
    case 'person':
      if (!identity && !employee) return { name, wanted: 'employee' };
      return identity ?? spelled(employee, filling, before) ?? { name, wanted: 'identities', service };
    case 'level':
      return facts.level ?? { name, wanted: 'level' };
    case 'nextLevel':
      return facts.nextLevel ?? { name, wanted: 'next-level' };
    case 'cycleStart':
      return shifted(facts.cycle?.first, days) ?? { name, wanted: 'cycle' };
    case 'cycleEnd':
      return shifted(facts.cycle?.last, days) ?? { name, wanted: 'cycle' };
    case 'lastCheckIn':
      return shifted(lastCheckIn(facts, today), days) ?? { name, wanted: 'check-ins' };
    case 'today':
      return shifted(today, days) ?? { name };
  }
}

/**
 * The last check-in that is past; before the first one of a cycle, what happened since the last one is all since the
 * first day.
 */
function lastCheckIn({ checkIns, cycle }: Facts, today: string): string | undefined {
  return checkIns.findLast((day) => day < today) ?? cycle?.first;
}

function shifted(day: string | undefined, days: number): string | undefined {
  if (day === undefined || !readDay(day)) return undefined;
  const result = shiftDay(day, days);
  // Five-digit years are no days that a search could take.
  return readDay(result) ? result : undefined;
}

function spelled(name: string | undefined, { spell }: Filling, before: string): string | undefined {
  if (name === undefined) return undefined;
  // Written `@EMPLOYEE`, with the handle noted as `@ada`.
  const single = before.endsWith('@') && name.startsWith('@') ? name.slice(1) : name;
  return spell ? spell(single, before) : single;
}
