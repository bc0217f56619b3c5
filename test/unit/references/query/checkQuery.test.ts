import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/edits/textEdit';
import { checkQuery } from '../../../../src/references/query/check';
import { checkElsewhere } from '../../../../src/references/query/checkElsewhere';
import { parseQuery } from '../../../../src/references/query/parse';
import type { Known, QueryProblem } from '../../../../src/references/query/problem';
import { knownQualifier } from '../../../../src/references/query/qualifiers';
import type { Query, Term } from '../../../../src/references/query/query';
import { tabOf } from '../../../../src/references/services/githubTab';
import { queries } from './queries';
import { findings, told } from './told';

const known: Known = { cycle: { first: '2026-01-01', last: '2026-06-30' }, hasPerson: true };
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 500) };

function found(text: string, some: Partial<Known> = {}, label = 'Work'): string[] {
  return findings(text, checkQuery(text, label, { ...known, ...some }));
}

describe('queries as people keep them', () => {
  it('are more than two hundred, each once', () => {
    expect(queries.length).toBeGreaterThan(200);
    expect(new Set(queries.map(([query]) => query)).size).toBe(queries.length);
  });

  it.each(queries)('%j is read', (query, read) => {
    expect(told(parseQuery(query))).toBe(read);
  });

  it.each(queries)('%j is checked', (query, _, ...expected) => {
    expect(found(query)).toEqual(expected);
  });

  // One repair may be the first of two: a date is written as such, and turns out to lie outside of the cycle.
  it.each(queries)('%j: a repair mends what it is for', (query) => {
    for (const { code, range, repairs } of checkQuery(query, 'Work', known)) {
      for (const { edits } of repairs) {
        const after = checkQuery(applyEdits(query, edits), 'Work', known);
        expect(after.filter((one) => one.code === code && one.range.start === range.start)).toEqual([]);
      }
    }
  });
});

describe('what is found depends on the document', () => {
  it('knows of no period without a cycle', () => {
    const { cycle: _, ...rest } = known;
    expect(findings('is:pr merged:>=2024-02-01', checkQuery('is:pr merged:>=2024-02-01', '', rest))).toEqual(
      [],
    );
  });

  it('takes EMPLOYEE for a stand-in only while nobody is named', () => {
    const query = 'is:pr reviewed-by:EMPLOYEE -author:EMPLOYEE';
    expect(found(query)).toEqual([]);
    expect(found(query, { hasPerson: false })).toEqual([
      'query-person at EMPLOYEE; useIdentity → is:pr reviewed-by:${identity} -author:${identity}',
    ]);
    expect(found('is:pr author:${identity}', { hasPerson: false })).toEqual([]);
  });

  it('searches where the words of the link say', () => {
    expect(found('author:ada merge:false', {}, 'Commits')).toEqual([]);
    expect(found('author:ada review:approved is:issue')).toEqual(['query-qualifier at review']);
    expect(found('user:one user:two author:ada', {}, 'Commits')).toEqual([]);
    expect(found('user:one user:two author:ada', {}, 'Pull requests')).toHaveLength(1);
  });

  it('leaves alone what is too long to be searched for', () => {
    expect(found(`foo:bar ${'x'.repeat(2000)}`)).toEqual([]);
  });
});

describe('queries of other services', () => {
  it.each([
    ['in:#kudos after:2025-12-31 @EMPLOYEE'],
    ['in:#kudos after:${cycleStart-1d} before:${cycleEnd+1d} from:@EMPLOYEE'],
    ['in:#kudos after:2025-12-31 before:2026-07-01'],
    ['from:me has::tada: during:july after:yesterday'],
    ['assignee = ada AND resolved >= 2026-01-01 AND resolved < 2026-07-01'],
    ['assignee = currentUser() AND resolved >= "2026/01/01 10:00"'],
    ['assignee in (ada, grace) AND updated >= -7d ORDER BY updated'],
    ["[System.AssignedTo] = @Me AND [System.ChangedDate] >= '2026-03-01'"],
    ['owner:ada@example.com type:document after:2026-02-01'],
    ['creator = ada and created >= "2026-01-01" and type = page'],
    ['version 2025-11-11 of 10.0.0-2025'],
    [
      'in:#kudos after:2025-10-31 @EMPLOYEE',
      'query-period at 2025-10-31; useCycle → in:#kudos after:${cycleStart-1d} before:${cycleEnd+1d} @EMPLOYEE',
    ],
    [
      'in:#kudos before:2026-09-01 to:@ada',
      'query-period at 2026-09-01; useCycle → in:#kudos before:${cycleEnd+1d} to:@ada',
    ],
    [
      'owner:ada after:2025-10-31',
      'query-period at 2025-10-31; useCycle → owner:ada after:${cycleStart-1d} before:${cycleEnd+1d}',
    ],
    [
      'in:#kudos after:2025-10-31 before:2026-03-01',
      'query-period at 2025-10-31; useCycle → in:#kudos after:${cycleStart-1d} before:2026-03-01',
    ],
    [
      'from:ada after:"2025-10-31"',
      'query-period at 2025-10-31; useCycle → from:ada after:"${cycleStart-1d}"',
    ],
    ['in:#kudos during:2025-05-05', 'query-period at 2025-05-05; useCycle → in:#kudos during:${cycleStart}'],
    [
      'status CHANGED TO Done AFTER "2025-07-01" BEFORE "2026/08/01"',
      'query-period at 2025-07-01; useCycle → status CHANGED TO Done AFTER "${cycleStart}" BEFORE "2026/08/01"',
      'query-period at 2026/08/01; useCycle → status CHANGED TO Done AFTER "2025-07-01" BEFORE "${cycleEnd+1d}"',
    ],
    [
      'status was Done during ("2025-01-01", "2025-06-30")',
      'query-period at 2025-01-01; useCycle → status was Done during ("${cycleStart}", "2025-06-30")',
      'query-period at 2025-06-30; useCycle → status was Done during ("2025-01-01", "${cycleEnd+1d}")',
    ],
    [
      'status was Done on 2025-05-05',
      'query-period at 2025-05-05; useCycle → status was Done on ${cycleStart}',
    ],
    ['status was Done during ("2026-01-01", "2026-07-01") and status was Open on "2026-03-01"'],
    ['type = page AND text ~ "after 2025" AND created > 2026-01-01'],
    ['in:#kudos on:2025-05-05', 'query-period at 2025-05-05; useCycle → in:#kudos on:${cycleStart}'],
    [
      'assignee = ada AND resolved >= "2025-07-01" AND resolved <= "2025-12-31"',
      'query-period at 2025-07-01; useCycle → assignee = ada AND resolved >= "${cycleStart}" AND resolved <= "2025-12-31"',
      'query-period at 2025-12-31; useCycle → assignee = ada AND resolved >= "2025-07-01" AND resolved <= "${cycleEnd}"',
    ],
    [
      "[System.ChangedDate] >= '2025-03-01'",
      "query-period at 2025-03-01; useCycle → [System.ChangedDate] >= '${cycleStart}'",
    ],
    [
      'assignee = ada AND resolved < 2026-02-30',
      'query-date at 2026-02-30; writeNearest → assignee = ada AND resolved < 2026-02-28',
    ],
    [
      'from:@USERNAME after:2026-02-01',
      'query-person at USERNAME; useIdentity → from:@${identity} after:2026-02-01',
    ],
    [
      'assignee in (USERNAME, grace)',
      'query-person at USERNAME; useIdentity → assignee in (${identity}, grace)',
    ],
    ['reporter = "<name>"', 'query-person at <name>; useIdentity → reporter = "${identity}"'],
    ['in:#kudos ${cycleSart}', 'query-value at ${cycleSart}; writeNearest → in:#kudos ${cycleStart}'],
  ])('%j', (query, ...expected) => {
    expect(findings(query, checkElsewhere(query, known))).toEqual(expected);
  });

  it('know nobody while nobody is named', () => {
    const query = 'in:#kudos @EMPLOYEE from:EMPLOYEE';
    expect(findings(query, checkElsewhere(query, { hasPerson: false }))).toEqual([
      'query-person at EMPLOYEE; useIdentity → in:#kudos @${identity} from:${identity}',
    ]);
  });
});

describe('qualifiers', () => {
  it.each([
    ['is', 'pullrequests', 'word'],
    ['reviewed-by', 'pullrequests', 'person'],
    ['reviewed-by', 'issues', undefined],
    ['author-date', 'commits', 'date'],
    ['author-date', 'issues', undefined],
    ['repo', 'commits', 'repository'],
    ['constructor', 'issues', undefined],
  ] as const)('%s in %s takes %s', (key, tab, takes) => {
    expect(knownQualifier(key, tab)?.takes).toBe(takes);
  });
});

const pieces = fc.oneof(
  fc.constantFrom(...queries.flatMap(([query]) => query.split(' '))),
  fc.constantFrom(
    '"',
    '(',
    ')',
    '-',
    ' ',
    ':',
    '..',
    '>=',
    ',',
    '${',
    '}',
    'NOT',
    'OR',
    'AND',
    '@',
    '*',
    '\n',
    '\uD83C',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', '  ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('any text', () => {
  it('is read, and every place lies in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const query = parseQuery(text);
        for (const term of allTerms(query)) expectPlaces(term, text);
        expect(tabOf(text, '')).toBe(tabOf(query, ''));
      }),
      runs,
    );
  });

  it('is checked, and repairs can be applied', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), fc.boolean(), (text, hasPerson, hasCycle) => {
        const some: Known = { hasPerson, ...(hasCycle && known.cycle ? { cycle: known.cycle } : {}) };
        for (const problems of [checkQuery(text, text, some), checkElsewhere(text, some)]) {
          for (const problem of problems) expectRepairable(problem, text);
        }
      }),
      runs,
    );
  });

  it('says the same as one alternative as between parentheses', () => {
    fc.assert(
      fc.property(fc.constantFrom(...queries), ([query, read]) => {
        fc.pre(read !== '' && !query.includes(')') && !query.includes('('));
        expect(told(parseQuery(`(${query})`))).toBe(`(${read})`);
      }),
      runs,
    );
  });
});

function allTerms({ alternatives }: Pick<Query, 'alternatives'>): Term[] {
  return alternatives.flat().flatMap((term) => (term.kind === 'group' ? [term, ...allTerms(term)] : [term]));
}

function expectPlaces(term: Term, text: string): void {
  const { start, end } = term.range;
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(start).toBeLessThan(end);
  if (term.kind !== 'qualifier') return;
  const { keyRange, key, value } = term;
  expect(text.slice(keyRange.start, keyRange.end).toLowerCase()).toBe(key);
  expect(text.slice(value.range.start, value.range.end)).toBe(value.text);
  expect(value.range.end).toBe(end);
  for (const item of value.items) {
    expect(text.slice(item.range.start, item.range.end).replaceAll('"', '').trim()).toBe(item.text);
  }
}

function expectRepairable({ range, repairs }: QueryProblem, text: string): void {
  expect(range.start).toBeGreaterThanOrEqual(0);
  expect(range.end).toBeLessThanOrEqual(text.length);
  for (const { edits } of repairs) expect(applyEdits(text, edits)).not.toBe(text);
}

describe('long texts', () => {
  const pieces = [
    '(',
    ')',
    '()',
    '(a ',
    '"',
    'a:"',
    'a:" ',
    ',',
    'label:a,',
    '${',
    '${x',
    '$',
    '-',
    '-(',
  ].concat([...['a:', 'is:pr ', 'is:pr OR ', 'NOT ', '..', 'x', ' ', '2026-01-01..', 'from:', 'in (a, ']]);

  it.each(pieces)('out of %j take as many steps more as they are longer', (piece) => {
    const [short = 0, long = 0] = [10_000, 20_000].map((length) =>
      stepsOf((text) => parseQuery(text), `label:${piece.repeat(Math.ceil(length / piece.length))}`),
    );
    expect(long).toBeLessThan(short * 2.2);
  });

  it.each(pieces)('of 200 KB out of %j are got through', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(parseQuery(text).alternatives.length).toBeGreaterThanOrEqual(0);
    expect(checkQuery(text, '', known)).toEqual([]);
    expect(checkElsewhere(text, known)).toEqual([]);
  });
});

/** How many characters of a text are looked at or copied: a count, and no time, which other work would change. */
function stepsOf(work: (text: string) => unknown, text: string): number {
  let steps = 0;
  const counting = new Proxy(Object(text) as object, {
    get(target, key) {
      steps += 1;
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, args);
        if (typeof result === 'number') steps += Math.max(0, result - Number(args[1] ?? 0));
        // A regular expression takes the text as a whole, and looks at what is near.
        else if (key === 'slice') steps += String(result).length;
        return result;
      };
    },
  });
  work(counting as unknown as string);
  return steps;
}
