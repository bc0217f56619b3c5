import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ladderKeys } from '../../../../src/cycle/ladder/ladderFile';
import { isSchematic } from '../../../../src/cycle/ladder/problem';
import { inspectLadder } from '../../../../src/cycle/ladder/readLadder';

/** As much of JSON Schema as ours uses. */
interface Schema {
  type?: string | string[];
  pattern?: string;
  minItems?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
}

const schema: Schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/ladder.schema.json', import.meta.url), 'utf8'),
);

const known: readonly string[] = [
  '$schema',
  'title',
  'description',
  'type',
  'pattern',
  'minItems',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'oneOf',
];

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** Whether the schema takes a value. */
function takes(one: Schema, value: unknown): boolean {
  for (const key of Object.keys(one)) if (!known.includes(key)) throw new Error(`${key} is not known here.`);
  const types = one.type === undefined ? undefined : [one.type].flat();
  if (types && !types.includes(typeOf(value))) return false;
  if (one.oneOf && one.oneOf.filter((other) => takes(other, value)).length !== 1) return false;
  if (typeof value === 'string') return one.pattern === undefined || new RegExp(one.pattern, 'u').test(value);
  if (Array.isArray(value)) {
    const { items } = one;
    return value.length >= (one.minItems ?? 0) && (!items || value.every((item) => takes(items, item)));
  }
  if (typeof value !== 'object' || value === null) return true;
  const others = one.additionalProperties ?? true;
  return (
    (one.required ?? []).every((key) => key in value) &&
    Object.entries(value).every(([key, inner]) => {
      const own = one.properties?.[key];
      if (own) return takes(own, inner);
      return typeof others === 'boolean' ? others : takes(others, inner);
    })
  );
}

const criterion = { name: 'Craft', description: 'x', levels: { L3: 'y' } };
const whole = { name: 'a', url: 'https://a.example/', levels: ['L3'], criteria: [criterion] };

describe('The schema says what the reader says', () => {
  it('of the keys', () => {
    const { levels, criteria } = schema.properties ?? {};
    const { $schema: _, ...own } = schema.properties ?? {};
    expect(Object.keys(own)).toEqual(ladderKeys.ladder);
    const level = levels?.items?.oneOf?.find(({ type }) => type === 'object');
    expect(Object.keys(level?.properties ?? {})).toEqual(ladderKeys.level);
    expect(Object.keys(criteria?.items?.properties ?? {})).toEqual(ladderKeys.criterion);
  });

  it.each<[string, unknown, boolean]>([
    ['a whole ladder', whole, true],
    ['with its schema', { $schema: './a.json', ...whole }, true],
    ['the least of it', { levels: ['L3'], criteria: [{ name: 'Craft' }] }, true],
    ['numbers for names', { levels: [3, { name: 4, title: 5 }], criteria: [{ name: 1 }] }, true],
    [
      'descriptions to be written',
      { ...whole, criteria: [{ name: 'a', description: null, levels: null }] },
      true,
    ],
    ['one of them', { ...whole, criteria: [{ name: 'a', levels: { L3: null } }] }, true],
    [
      'a level that there is not, which no schema sees',
      { ...whole, criteria: [{ name: 'a', levels: { L9: 'x' } }] },
      true,
    ],
    ['a criterion twice, likewise', { ...whole, criteria: [criterion, criterion] }, true],
    ['nothing', null, false],
    ['a list', [], false],
    ['a text', 'L3', false],
    ['no levels', { criteria: [criterion] }, false],
    ['no criteria', { levels: ['L3'] }, false],
    ['an empty list of levels', { ...whole, levels: [] }, false],
    ['an empty list of criteria', { ...whole, criteria: [] }, false],
    ['levels as a text', { ...whole, levels: 'L3' }, false],
    ['criteria as a map', { ...whole, criteria: { Craft: 'x' } }, false],
    ['an empty level', { ...whole, levels: [''] }, false],
    ['a level without a name', { ...whole, levels: [{ title: 'x' }] }, false],
    ['a level of another kind', { ...whole, levels: [true] }, false],
    ['a key that means nothing', { ...whole, titel: 'x' }, false],
    ['one in a level', { ...whole, levels: [{ name: 'L3', rank: 1 }] }, false],
    ['one in a criterion', { ...whole, criteria: [{ ...criterion, weight: 1 }] }, false],
    ['a criterion without a name', { ...whole, criteria: [{ description: 'x' }] }, false],
    ['an empty name', { ...whole, criteria: [{ name: ' ' }] }, false],
    ['a criterion that is a text', { ...whole, criteria: ['Craft'] }, false],
    ['a description that is a list', { ...whole, criteria: [{ name: 'a', description: [] }] }, false],
    ['descriptions that are a list', { ...whole, criteria: [{ name: 'a', levels: ['x'] }] }, false],
    ['a description that is a truth', { ...whole, criteria: [{ name: 'a', levels: { L3: true } }] }, false],
    ['another scheme', { ...whole, url: 'http://a.example' }, false],
    ['a user in an address', { ...whole, url: 'https://a@b.example' }, false],
    ['no address', { ...whole, url: 'the wiki' }, false],
  ])('of %s', (_, value, isTaken) => {
    const { problems } = inspectLadder(JSON.stringify(value));
    expect(takes(schema, value)).toBe(isTaken);
    expect(problems.filter(isSchematic).length === 0).toBe(isTaken);
  });
});
