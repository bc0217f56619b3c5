import { readCycleName } from '../document/calendar';
import { cycleKeys, type MatterKey, matterKeys } from '../document/frontMatterKeys';
import type { AlignmentDocument } from '../document/model';
import { cyclesAround } from './cycles';
import { keyOf, matterLineAt } from './matterLines';
import { literal, type Place, type Suggestion } from './suggestion';

/** What is known besides the lines; a document whose only sign is its front matter has no model. */
export interface MatterKnowledge {
  model?: AlignmentDocument;
  /** When a year of halves and quarters begins. */
  firstMonth: number;
  /** `YYYY-MM-DD` */
  today: string;
  /** The ids of the services that a person may have a name at. */
  services: readonly string[];
}

/** What follows a new key: a value on its line, or lines nested below it. */
const below: Partial<Record<MatterKey, string>> = { identities: '  ', 'check-ins': '  - ' };

/**
 * What may be written at the cursor in the front matter: the keys that are missing, and the values they take.
 *
 *     cycle: |              gives 2026-H1, 2026-H2, 2026-Q2, …
 *     identities:
 *       |                   gives the services that are not there yet
 *     check-ins: [|]        gives today
 *
 * @returns `undefined` where the cursor stands outside of the front matter
 */
export function frontMatterSuggestions(
  { lines, line, before, after }: Place,
  knowledge: MatterKnowledge,
): Suggestion[] | undefined {
  const matter = matterLineAt(lines, line);
  if (!matter) return undefined;
  const { outer, beside, siblings } = matter;
  const own = keyOf(before);
  if (own !== undefined || /:$/u.test(before)) return valuesOf(own ?? before.slice(0, -1).trim());
  if (outer === 'check-ins') return dayAt(/^[ \t]*-[ \t]+/u);
  const typed = /^(?:\uFEFF)?([ \t]*)(\S*)$/u.exec(before);
  // A key is begun on a line of its own; what stands behind the cursor would become its value.
  if (!typed || after.trim() !== '' || typed[2]?.startsWith('#')) return [];
  return keysFor(typed[2] ?? '');

  function keysFor(word: string): Suggestion[] {
    const range = { start: before.length - word.length, end: before.length };
    const of = (name: string, about: string, snippet: string): Suggestion => ({
      kind: 'matterKey',
      name,
      about,
      range,
      filter: name,
      snippet,
    });
    switch (outer) {
      case undefined:
        return matterKeys
          .filter((name) => !beside.includes(name))
          .map((name) => of(name, name, `${name}:${name in below ? `\n${below[name]}` : ' '}$0`));
      case 'cycle':
        return cycleKeys
          .filter((name) => !beside.includes(name))
          .map((name) => of(name, name, `${name}: $0`));
      case 'identities': {
        const present = new Set(beside.map((name) => name.toLowerCase()));
        return knowledge.services
          .filter((id) => !present.has(id))
          .map((id) => of(id, 'service', `${id}: $0`));
      }
      case 'minimum-examples': {
        const present = new Set(beside.map((name) => name.toLowerCase()));
        const names = new Set(knowledge.model?.criteria.map(({ name }) => name));
        return [...names]
          .filter((name) => !present.has(name.toLowerCase()))
          .map((name) => of(name, 'criterion', `${literal(asKey(name))}: $0`));
      }
      default:
        return [];
    }
  }

  function valuesOf(key: string): Suggestion[] {
    if (outer === undefined && key === 'check-ins') return dayAt(/^[^[]{1,20}\[(?:[^\]]*,)?[ \t]*/u);
    const { model } = knowledge;
    const levels = model?.parts.flatMap(({ levelMentions }) => levelMentions) ?? [];
    const named = (of: 'level' | 'nextLevel'): [string, string][] => {
      const sorted = levels.toSorted((a, b) => Number(b.of === of) - Number(a.of === of));
      return sorted.map(({ level }): [string, string] => [level, '']);
    };
    const path = outer === undefined ? key : `${outer}/${key}`;
    switch (path) {
      case 'alignment':
        return values([
          ['true', ''],
          ['false', ''],
        ]);
      case 'level':
        return values(named('level'));
      case 'next-level':
        return values(named('nextLevel'));
      case 'cycle':
        return values(cycles().map(({ name = '', first, last }) => [name, `${first} – ${last}`]));
      case 'cycle/first':
        return values(cycles().map(({ name = '', first }) => [first, name]));
      case 'cycle/last':
        return values(cycles().map(({ name = '', last }) => [last, name]));
      default:
        return [];
    }
  }

  function cycles() {
    const { today, firstMonth } = knowledge;
    return cyclesAround(today, firstMonth).flatMap((name) => readCycleName(name, firstMonth) ?? []);
  }

  /** Values behind the colon of the line, in place of what stands there up to the cursor. */
  function values(found: readonly (readonly [value: string, about: string])[]): Suggestion[] {
    const colon = before.indexOf(':') + 1;
    const [space = ''] = /^[ \t]*/u.exec(before.slice(colon)) ?? [];
    const range = { start: colon + space.length, end: before.length };
    return [...new Map(found)].map(([value, about]) =>
      oneValue(value, about, range, space === '' ? ' ' : ''),
    );
  }

  /** Today, where the line matches up to the day that is being typed, and it is not there yet. */
  function dayAt(lead: RegExp): Suggestion[] {
    const [opening] = lead.exec(before) ?? [];
    if (opening === undefined || !/^[\d-]*$/u.test(before.slice(opening.length))) return [];
    const { today } = knowledge;
    if ([before, after, ...siblings].some((text) => text.includes(today))) return [];
    return [oneValue(today, 'today', { start: opening.length, end: before.length }, '')];
  }
}

function oneValue(name: string, about: string, range: Suggestion['range'], lead: string): Suggestion {
  return {
    kind: 'matterValue',
    name,
    ...(about === '' ? {} : { about }),
    range,
    filter: lead + name,
    snippet: lead + literal(name),
  };
}

/** A criterion's name as a key of YAML, in quotes where it may be read as something else. */
function asKey(name: string): string {
  return /^\p{L}[\p{L}\p{N} _-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(name)
    ? name
    : JSON.stringify(name);
}
