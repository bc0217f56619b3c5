import { expect, it } from 'vitest';
import type { Memento, Uri } from 'vscode';
import { resultDates } from '../../../src/host/recording/resultDates';

const uri = (path: string): Uri => ({ toString: () => `file:///${path}` }) as Uri;

function memory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <Value>(key: string, otherwise?: Value) => (values.get(key) as Value | undefined) ?? otherwise,
    update: async (key: string, value: unknown) => {
      values.set(key, value);
    },
  } as Memento;
}

it('remembers the day of a page for a document, by any address of it, and the last one told', async () => {
  const dates = resultDates({ workspaceState: memory() });
  const url = 'https://github.com/o/r/pull/1';
  await dates.remember(uri('a.md'), [{ url, day: '2026-01-01' }]);
  await dates.remember(uri('b.md'), [{ url, day: '2026-02-02' }]);
  await dates.remember(uri('a.md'), [{ url: `${url}/files`, day: '2026-03-03' }]);
  expect(dates.of(uri('a.md'), `${url}/commits`)).toBe('2026-03-03');
  expect(dates.of(uri('b.md'), url)).toBe('2026-02-02');
  expect(dates.of(uri('c.md'), url)).toBeUndefined();
  expect(dates.of(uri('a.md'), '')).toBeUndefined();
});

it('forgets the oldest where there are too many', async () => {
  const workspaceState = memory();
  const dates = resultDates({ workspaceState });
  const days = Array.from({ length: 3000 }, (_, index) => ({
    url: `https://a.example/${index}`,
    day: '2026-01-01',
  }));
  await dates.remember(uri('a.md'), [{ url: 'https://a.example/first', day: '2026-01-01' }]);
  await dates.remember(uri('a.md'), days);
  expect(dates.of(uri('a.md'), 'https://a.example/first')).toBeUndefined();
  expect(dates.of(uri('a.md'), 'https://a.example/2999')).toBe('2026-01-01');
  expect(workspaceState.get<unknown[]>('resultDates')).toHaveLength(3000);
});
