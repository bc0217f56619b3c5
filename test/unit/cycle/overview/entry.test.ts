import { describe, expect, it } from 'vitest';
import { type Entry, entryLine, headLine, readEntry } from '../../../../src/cycle/overview/entry';
import { fingerprint } from '../../../../src/cycle/overview/fingerprint';
import type { OverviewRow } from '../../../../src/cycle/overview/row';

const uri = 'file:///reviews/ada.md';
const row: OverviewRow = {
  uri,
  person: 'Ada',
  level: 'L4',
  nextLevel: 'L5',
  cycle: { name: '2026-H1', first: '2026-01-01', last: '2026-06-30' },
  time: 'running',
  daysLeft: 88,
  criteria: { covered: 2, total: 3 },
  examples: { count: 5, needed: 6 },
  lastCheckIn: '2026-03-22',
  anewOn: '2026-05-01',
  daysSince: 12,
  isCheckInDue: false,
  readiness: 0.5,
};
const entry: Entry = { uri, stamp: '1/2', settings: 'x', isOurs: true, row, day: '2026-04-03' };
const { row: _, day: __, ...bare } = entry;

/** What comes back of an entry that was kept. */
const again = (one: Entry): Entry | undefined => readEntry(entryLine(one) ?? '');

describe('an entry', () => {
  it.each<[string, Entry]>([
    ['with its row', entry],
    [
      'with little in its row',
      { ...entry, row: { ...row, person: '', cycle: { first: '2026-01-01', last: '2026-01-02' } } },
    ],
    ['that is too large to be read', { ...entry, row: { uri, unread: 'large' } }],
    ['without a row', bare],
    ['of the row of an older text', { ...bare, row }],
    ['that is none of ours', { ...bare, isOurs: false }],
  ])('%s comes back as it was', (_, one) => {
    expect(again(one)).toEqual(one);
  });

  it.each<[string, Entry, Entry | undefined]>([
    ['whose turn has not come', { ...bare, row: { uri, unread: 'reading' } }, bare],
    [
      'that took too long, which it may not again',
      { ...entry, row: { uri, unread: 'complex' } },
      { ...bare, row: { uri, unread: 'complex' } },
    ],
    [
      'of an open document, which is not what is stored',
      { ...entry, stamp: 'open/7' },
      { ...entry, stamp: '' },
    ],
    ['of a file system without times', { ...entry, stamp: '0/77' }, { ...entry, stamp: '' }],
    ['that would say nothing', { ...bare, isOurs: false, stamp: '0/77' }, undefined],
    ['of a document that was never saved', { ...entry, uri: 'untitled:Untitled-1' }, undefined],
    ['with an endless address', { ...entry, uri: `file:///${'x'.repeat(700)}` }, undefined],
    ['with an endless name', { ...entry, row: { ...row, person: 'x'.repeat(2000) } }, undefined],
  ])('%s comes back without that', (_, one, expected) => {
    expect(again(one)).toEqual(expected);
  });

  it('keeps no text of the document, and stays small', () => {
    const line = entryLine(entry) ?? '';
    expect(Object.keys(JSON.parse(line))).toEqual(['uri', 'stamp', 'settings', 'isOurs', 'row', 'day']);
    expect(line.length).toBeLessThan(500);
  });

  it.each([
    ['nothing', ''],
    ['half a line', '{"uri":"file:///a.md","stamp"'],
    ['a list', '[]'],
    ['nobody', 'null'],
    ['another shape', '{"uri":1}'],
    ['no stamp', JSON.stringify({ ...entry, stamp: undefined })],
    ['a day that is none', JSON.stringify({ ...entry, day: 'today' })],
    ['a row that is none', JSON.stringify({ ...entry, row: [] })],
    ['a row of another format', JSON.stringify({ ...entry, row: { ...row, criteria: 3 } })],
    ['a cycle that is none', JSON.stringify({ ...entry, row: { ...row, cycle: '2026-H1' } })],
    ['a person that is none', JSON.stringify({ ...entry, row: { ...row, person: {} } })],
  ])('is not read out of %s', (_, line) => {
    expect(readEntry(line)).toBeUndefined();
  });

  it('goes by its own address, whatever its row says', () => {
    const line = JSON.stringify({ ...entry, row: { ...row, uri: 'file:///etc/passwd' } });
    expect(readEntry(line)?.row?.uri).toBe(uri);
  });
});

describe('headLine', () => {
  it('differs between versions', () => {
    expect(headLine('1.0.0')).not.toBe(headLine('1.0.1'));
  });
});

describe('fingerprint', () => {
  it('is the same for the same, and another one for each of many', () => {
    const texts = Array.from({ length: 50_000 }, (_, index) => `{"minimumExamples":${index}}`);
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
    expect(fingerprint('a')).toBe(fingerprint('a'));
  });
});
