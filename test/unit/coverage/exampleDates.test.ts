import { describe, expect, it } from 'vitest';
import { datesOfExamples, type KnownDays, lineDay } from '../../../src/coverage/exampleDates';
import { writtenDay } from '../../../src/coverage/writtenDay';
import { parse } from '../../../src/document/parse';
import { pageKey } from '../../../src/results/recorded';

const today = '2026-05-20';

describe('writtenDay', () => {
  it.each([
    ['ported the importer (2026-03-04)', '2026-03-04'],
    ['2026-03-04: ported it', '2026-03-04'],
    ['from 2026-03-04 to 2026-04-01', '2026-04-01'],
    ['done 2026-03-04, planned until 2026-09-01', '2026-03-04'],
    ['today: 2026-05-20', '2026-05-20'],
    ['March 4, 2026', '2026-03-04'],
    ['on March 4th, 2026', '2026-03-04'],
    ['Mar 4 2026', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['am 4. März 2026', '2026-03-04'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['le 1er mars 2026', '2026-03-01'],
    ['4 de março de 2026', '2026-03-04'],
    ['seit dem 04.03.2026', '2026-03-04'],
    ['Umzug (4.3.2026).', '2026-03-04'],
    ['4. Ma\u0308rz 2026', '2026-03-04'],
    ['Sept. 2025', '2025-09-30 of a month'],
    ['depuis mars 2026', '2026-03-31 of a month'],
    ['12 out 2025', '2025-10-12'],
    ['desde out. de 2025', '2025-10-31 of a month'],
    ['el 12 ago 2025', '2025-08-12'],
    ['2026年3月4日に移行', '2026-03-04'],
    ['2026년 3월 4일', '2026-03-04'],
    ['March 2026', '2026-03-31 of a month'],
    ['Februar 2026', '2026-02-28 of a month'],
    ['2026年3月', '2026-03-31 of a month'],
    ['May 2026', '2026-05-20 of a month'],
    ['2026-02-30', undefined],
    ['30 February 2026', undefined],
    ['3/4/2026', undefined],
    ['in March', undefined],
    ['ticket 2026-03-041', undefined],
    ['release-2026-03-04', undefined],
    ['June 2026', undefined],
    ['Version 2026', undefined],
    ['Rolled out 2025 pricing', undefined],
    ['Rolled it out. 2025 was quiet', undefined],
    ['Set 2025 goals', undefined],
    ['Began a year ago 2025 or so', undefined],
    ['Mars 2025', undefined],
    ['done in May. 2025 was quiet', undefined],
    ['In March 1200 users moved over', undefined],
    ['In March 2000 users moved over', undefined],
    ['In March 2100 users moved over', undefined],
    ['In April 2025k requests', undefined],
    ['v4.3.2026', undefined],
    ['Version 1.4.3.2026', undefined],
    ['4.3.2026.1', undefined],
    ['13.13.2025', undefined],
    ['04.03.26', undefined],
    ['', undefined],
  ])('%s', (sentence, expected) => {
    const found = writtenDay(sentence, today);
    expect(found && `${found.day}${found.isMonth ? ' of a month' : ''}`).toBe(expected);
  });
});

describe('datesOfExamples', () => {
  const text = `## Current Level: L4

### Mastery

- Examples
    - ([1](https://git.example/pull/1)): wrote the parser (2026-02-03)
    - ([1](https://git.example/pull/2/files), [2](https://git.example/pull/3)): found by a search
    - **Importer**
        - only its line is known
        - nothing is known
    - constructor
`;
  const days: KnownDays = {
    pages: { 'https://git.example/pull/1': '2026-01-01' },
    lines: { '- only its line is known': '2026-03-05', '- nothing at all': '2026-03-06' },
  };
  const dates = (known: KnownDays | undefined, source: string | undefined = text): string[] => {
    const document = parse(text);
    const found = datesOfExamples(document, { text: source, days: known, today });
    return document.criteria.flatMap(({ examples }) =>
      examples.flatMap((example) => {
        const date = found.get(example);
        return date ? `${example.note}: ${date.day} ${date.from}` : [];
      }),
    );
  };

  it('takes what is written first, then what a search brought, then the history of the line', () => {
    const pages = keyed({
      'https://git.example/pull/1': '2026-01-01',
      'https://git.example/pull/2': '2026-04-01',
      'https://git.example/pull/3': '2026-04-02',
    });
    expect(dates({ ...days, pages })).toEqual([
      'wrote the parser (2026-02-03): 2026-02-03 text',
      'found by a search: 2026-04-02 search',
      'only its line is known: 2026-03-05 history',
    ]);
  });

  it('knows only what is written where nothing else is given', () => {
    expect(dates(undefined)).toEqual(['wrote the parser (2026-02-03): 2026-02-03 text']);
  });

  it('leaves days of the future out', () => {
    const later = { pages: keyed({ 'https://git.example/pull/3': '2026-05-21' }), lines: days.lines };
    expect(dates({ ...later, lines: { '- nothing is known': '2027-01-01' } })).toEqual([
      'wrote the parser (2026-02-03): 2026-02-03 text',
    ]);
  });

  it('reads lines with any ends', () => {
    const source = text.replaceAll('\n', '\r\n');
    const document = parse(source);
    const found = datesOfExamples(document, { text: source, days, today });
    expect([...found.values()].map(({ from }) => from)).toEqual(['text', 'history']);
  });

  it('looks no further for a line than to where it begins, whatever ends lines', () => {
    const lines = { '- done': '2026-03-05' };
    const before = 'a line\n'.repeat(500_000);
    const source = `${before}- done`;
    const range = { start: before.length, end: source.length };
    // To the beginning of the text for each of them would take minutes.
    for (let count = 0; count < 20_000; count++) {
      expect(lineDay(source, range, { pages: {}, lines })).toBe('2026-03-05');
    }
    expect(lineDay(source, { start: source.length, end: source.length }, { pages: {}, lines })).toBe(
      '2026-03-05',
    );
    expect(lineDay(`${'x'.repeat(10_001)}- done`, { start: 10_001, end: 10_007 }, { pages: {}, lines })).toBe(
      undefined,
    );
  }, 10_000);
});

function keyed(days: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(days).map(([url, day]) => [pageKey(url) ?? '', day]));
}
