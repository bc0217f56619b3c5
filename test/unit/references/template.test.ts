import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/references/facts';
import { type Opening, openingOf } from '../../../src/references/opening';
import { expandTemplate, readTemplate, templateVariables } from '../../../src/references/template';

const base = 'https://tracker.example.com/';

describe('readTemplate', () => {
  it.each([
    [`${base}search?q={query}`, ['query']],
    [`${base}search{?query,identity}{&cycleStart,cycleEnd}`, ['query', 'identity', 'cycleStart', 'cycleEnd']],
    [
      `${base}{+query}{#today}{/level}{.nextLevel}{;employee}`,
      ['query', 'today', 'level', 'nextLevel', 'employee'],
    ],
    [`${base}{query}?again={query}`, ['query']],
    [`${base}all`, []],
    ['http://tracker.example.com:8080/{query}', ['query']],
    [`${base}{?${templateVariables.join(',')}}`, [...templateVariables]],
  ])('finds the variables of %j', (template, variables) => {
    expect(readTemplate(template)).toEqual({ variables });
  });

  it.each([
    ['', 'host', ''],
    ['tracker.example.com/{query}', 'host', 'tracker.example.com/{query}'],
    ['javascript:alert({query})', 'host', 'javascript:alert({query})'],
    ['https://{employee}.example.com/', 'host', 'https://{employee}.example.com/'],
    ['https://example.com{+query}/', 'host', 'https://example.com{+query}/'],
    ['https://example.com{/query}', 'host', 'https://example.com{/query}'],
    ['https://example.com?q={query}', 'host', 'https://example.com?q={query}'],
    ['https://ada@example.com/{query}', 'host', 'https://ada@example.com/{query}'],
    ['{+query}', 'host', '{+query}'],
    [`${base}{query`, 'brace', `${base}{query`],
    [`${base}query}`, 'brace', `${base}query}`],
    [`${base}{{query}}`, 'brace', `${base}{{query}}`],
    [`${base}{}`, 'variable', '{}'],
    [`${base}{querry}`, 'variable', '{querry}'],
    [`${base}{query:3}`, 'variable', '{query:3}'],
    [`${base}{?query*}`, 'variable', '{?query*}'],
    [`${base}{query, identity}`, 'variable', '{query, identity}'],
    [`${base}{|query}`, 'variable', '{|query}'],
    [`${base}{constructor}`, 'variable', '{constructor}'],
  ])('tells what is wrong with %j', (template, problem, text) => {
    expect(readTemplate(template)).toEqual({ problem, text });
  });

  it('takes a template of 100 KB in its stride', () => {
    for (const piece of ['{', '}', '{query}', 'a', '{a', ',']) {
      const template = base + piece.repeat(100_000 / piece.length);
      expect(readTemplate(template)).toBeDefined();
    }
  });
});

// The examples of RFC 6570 with our names in place of its own: `query` is its `hello`, "Hello World!", and
// `level` its `var`, "value".
describe('expandTemplate', () => {
  it.each([
    ['{level}', 'value'],
    ['{query}', 'Hello%20World%21'],
    ['{+level}', 'value'],
    ['{+query}', 'Hello%20World!'],
    ['X{#level}', 'X#value'],
    ['X{#query}', 'X#Hello%20World!'],
    ['map?{level,query}', 'map?value,Hello%20World%21'],
    ['X{.level}', 'X.value'],
    ['{/level,query}/here', '/value/Hello%20World%21/here'],
    ['{;level,query}', ';level=value;query=Hello%20World%21'],
    ['{?level,query}', '?level=value&query=Hello%20World%21'],
    ['?fixed=yes{&level}', '?fixed=yes&level=value'],
    ['{?employee}', '?employee='],
    ['日本?q={query}', '%E6%97%A5%E6%9C%AC?q=Hello%20World%21'],
  ])('fills %j', (template, expected) => {
    const values = { query: 'Hello World!', level: 'value', employee: '' };
    expect(expandTemplate(base + template, values)).toBe(base + expected);
  });

  it('takes half an astral character for one that is not known', () => {
    expect(expandTemplate(`${base}\uD83C{?query}{#query}`, { query: 'a\uD83Cb' })).toBe(
      `${base}%EF%BF%BD?query=a%EF%BF%BDb#a%EF%BF%BDb`,
    );
  });
});

describe('a service of the user’s own', () => {
  const facts: Facts = {
    employee: 'Ada Lovelace',
    cycle: { first: '2026-01-01', last: '2026-06-30' },
    identities: { tracker: 'ada+1@example.com' },
    checkIns: [],
  };
  const open = (template: string, query: string, some: Facts = facts, id = 'tracker'): Opening =>
    openingOf(
      {
        label: 'Done',
        service: id,
        query,
        url: `${base}board`,
        state: 'written',
        range: { start: 0, end: 0 },
      },
      some,
      { today: '2026-04-15', allowHttp: false, services: { own: [{ id, template }] } },
    );

  it.each([
    [
      `${base}search{?query,identity}`,
      'by:EMPLOYEE "C# + 100% & more" 日本',
      `${base}search?query=by%3Aada%2B1%40example.com%20%22C%23%20%2B%20100%25%20%26%20more%22%20%E6%97%A5%E6%9C%AC&identity=ada%2B1%40example.com`,
    ],
    [
      `${base}{employee}?from={cycleStart}&to={cycleEnd}&on={today}#{query}`,
      'x',
      `${base}Ada%20Lovelace?from=2026-01-01&to=2026-06-30&on=2026-04-15#x`,
    ],
    [
      `${base}?after={dayBeforeCycleStart}&before={dayAfterCycleEnd}&since={lastCheckIn}`,
      'x',
      `${base}?after=2025-12-31&before=2026-07-01&since=2026-01-01`,
    ],
    [`${base}{+query}`, 'a/../b?c#d', `${base}a/../b?c#d`],
  ])('searches by %j', (template, query, url) => {
    expect(open(template, query)).toEqual({ kind: 'open', url });
  });

  it('takes the place of one that is built in, which still tells how people and days are written', () => {
    const jql = 'assignee = EMPLOYEE AND resolved <= ${cycleEnd}';
    expect(open(`${base}?jql={query}`, jql, { ...facts, identities: {} }, 'jira')).toEqual({
      kind: 'open',
      url: `${base}?jql=assignee%20%3D%20%22Ada%20Lovelace%22%20AND%20resolved%20%3C%202026-07-01`,
    });
  });

  it('asks for what its template wants', () => {
    expect(open(`${base}{?query,identity,cycleStart}`, '${level}', { identities: {}, checkIns: [] })).toEqual(
      {
        kind: 'missing',
        variables: [
          { text: '${level}', name: 'level', wanted: 'level' },
          { text: '${identity}', name: 'identity', wanted: 'identities', service: 'tracker' },
          { text: '${cycleStart}', name: 'cycleStart', wanted: 'cycle' },
        ],
      },
    );
  });

  it('opens nothing by a template that cannot be used', () => {
    expect(open(`${base}{querry}`, 'x')).toEqual({
      kind: 'template',
      service: 'tracker',
      problem: { problem: 'variable', text: '{querry}' },
    });
  });

  it('opens a link without a query as it is', () => {
    const reference = { label: '', service: 'tracker', url: `${base}EMPLOYEE`, state: 'written' as const };
    const services = { own: [{ id: 'tracker', template: 'nonsense' }] };
    expect(
      openingOf({ ...reference, range: { start: 0, end: 0 } }, facts, {
        today: '',
        allowHttp: false,
        services,
      }),
    ).toEqual({ kind: 'open', url: `${base}ada%2B1%40example.com` });
  });
});
