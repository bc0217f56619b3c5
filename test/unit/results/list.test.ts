import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { byRepository, matching, withoutRepeated } from '../../../src/results/list';
import { recordedResults } from '../../../src/results/recorded';
import type { SearchResult } from '../../../src/results/result';

const result = (id: string, more: Partial<SearchResult> = {}): SearchResult => ({
  kind: 'pull-request',
  title: `Change ${id}`,
  url: `https://github.com/o/r/pull/${id}`,
  repository: 'o/r',
  id: `#${id}`,
  date: '2026-03-01',
  ...more,
});

const text = `## Guidance

- For Later
    - ([1](https://github.com/o/r/pull/3)): ask Grace
    - Tidy the shelf

### Mastery

- Examples
    - ([1](https://github.com/o/r/pull/1/files)): did one
    - ([1](https://github.com/o/r/commit/0123456789)): did two
    - Wrote the *guide* (2026-03-04)

### Impact

- Examples
    - ([1](https://GitHub.com/o/r/pull/1)) ([2](https://a.example/2)): did one
`;

describe('recordedResults', () => {
  const { criteriaOf, isKept } = recordedResults(parse(text));
  const under = (one: SearchResult): string[] => criteriaOf(one).map(({ name }) => name);
  const { url: _, ...pageless } = result('9', { title: 'Wrote the guide' });

  it('finds a result under its criteria by any address of its page', () => {
    expect(under(result('1'))).toEqual(['Mastery', 'Impact']);
    expect(under(result('2'))).toEqual([]);
  });

  it('finds a commit by the first digits of its hash', () => {
    const url = 'https://github.com/o/r/commit/0123456789abcdef0123456789abcdef01234567';
    expect(under(result('1', { url }))).toEqual(['Mastery']);
    expect(under(result('1', { url: url.replace('0123', '1230') }))).toEqual([]);
  });

  it('finds what has no page by what it says, with and without its day', () => {
    expect(under(pageless)).toEqual(['Mastery']);
    expect(under({ ...pageless, title: 'Wrote' })).toEqual([]);
  });

  it('finds what is kept for later', () => {
    expect(isKept(result('3'))).toBe(true);
    expect(isKept({ ...pageless, title: 'tidy the shelf' })).toBe(true);
    expect(isKept(result('1'))).toBe(false);
  });
});

describe('lists', () => {
  it('holds each result once, by its page', () => {
    const twice = [
      result('1'),
      result('1', { title: 'Again', url: 'https://github.com/o/r/pull/1/files' }),
      result('2'),
    ];
    expect(withoutRepeated(twice).map(({ title }) => title)).toEqual(['Change 1', 'Change 2']);
    const { url: _, ...local } = result('1', { repository: 'a', id: 'abc' });
    expect(withoutRepeated([local, { ...local, id: 'abd' }, { ...local }])).toHaveLength(2);
  });

  it('groups by repository, the newest first', () => {
    const all = [
      result('1', { repository: 'b/b', date: '2026-01-01' }),
      result('2', { repository: 'a/a' }),
      result('3', { repository: 'b/b', date: '2026-02-01' }),
    ];
    expect(
      byRepository(all).map((group) => [group.repository, ...group.results.map(({ id }) => id)]),
    ).toEqual([
      ['a/a', '#2'],
      ['b/b', '#3', '#1'],
    ]);
  });

  it.each([
    ['', ['#1', '#2']],
    ['change 2026-02', ['#2']],
    ['CHANGE -#1', ['#2']],
    ['o/r #1', ['#1']],
    ['nothing', []],
    ['-', []],
  ])('%j lets through %j', (words, ids) => {
    expect(
      matching([result('1'), result('2', { date: '2026-02-03', title: 'Change - 2' })], words).map(
        ({ id }) => id,
      ),
    ).toEqual(words === '-' ? ['#1', '#2'] : ids);
  });
});
