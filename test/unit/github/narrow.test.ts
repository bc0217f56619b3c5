import { describe, expect, it } from 'vitest';
import { narrowingOf, type Reviewed } from '../../../src/github/narrow';

const reviewed: Reviewed = { repository: 'Acme/Shop', author: 'Grace', state: 'merged' };

describe('narrowingOf', () => {
  it.each([
    ['', true],
    ['reviewed-by:ada is:pr type:pr', true],
    ['repo:acme/shop', true],
    ['repo:"acme/shop"', true],
    ['repo:acme/till', false],
    ['repo:acme/till repo:acme/shop', true],
    ['(repo:acme/till OR org:acme)', true],
    ['org:acme', true],
    ['user:ACME', true],
    ['org:acm', false],
    ['-org:acme', false],
    ['-repo:acme/till', true],
    ['author:grace', true],
    ['author:ada', false],
    ['-author:ada', true],
    ['org:acme author:ada', false],
    ['is:merged', true],
    ['is:closed', true],
    ['state:open', false],
    ['-is:open', true],
  ])('%j takes it: %j', (query, isTaken) => {
    expect(narrowingOf(query).accepts(reviewed)).toBe(isTaken);
    expect(narrowingOf(query).unapplied).toEqual([]);
  });

  it('takes a pull request of nobody’s where no author is asked for', () => {
    const orphan = { ...reviewed, author: undefined };
    expect(narrowingOf('org:acme').accepts(orphan)).toBe(true);
    expect(narrowingOf('author:ghost').accepts(orphan)).toBe(false);
  });

  it.each([
    ['is:pr reviewed-by:ada created:>=2026-01-01 updated:2026-01-01..* sort:created-asc', []],
    ['label:bug "the till" till', ['label:bug', '"the till"', 'till']],
    [
      '(label:"good first issue" OR language:rust) AND org:acme',
      ['label:"good first issue"', 'language:rust'],
    ],
    ['author:@me NOT draft', ['author:@me', 'NOT', 'draft']],
    ['-label:bug -reviewed-by:grace -is:pr', ['-label:bug', '-reviewed-by:grace', '-is:pr']],
  ])('of %j leaves %j', (query, left) => {
    expect(narrowingOf(query).unapplied).toEqual(left);
  });
});
