import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportPage } from '../../../../src/cycle/report/exportPage';
import { reportSections } from '../../../../src/cycle/report/html';
import { placesIn } from '../../../../src/cycle/report/places';
import type { ReportData } from '../../../../src/cycle/report/reportData';
import { parse } from '../../../../src/document/parse';
import { alignmentDocument } from '../../edits/generated/documents';
import { mutatedDocument } from '../../edits/generated/mutations';
import { reportIn } from './reporting';
import { tagsOf, textOf } from './tags';
import { words } from './words';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_126);
const longest = 60 * 60 * 1000;

const anyDocument = fc.oneof(alignmentDocument, mutatedDocument);
const day = fc
  .tuple(
    fc.integer({ min: 2024, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** Days for some of the lines of a text, as its history may know them. */
function someDays(text: string, days: readonly string[]): Record<string, string> {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim());
  const dated = lines.flatMap((line, index): [string, string][] => {
    const one = days[index % (days.length + 1)];
    return one === undefined || line === '' ? [] : [[line, one]];
  });
  return Object.fromEntries(dated);
}

const asked = fc.record({
  days: fc.array(day, { maxLength: 5 }),
  today: day,
  part: fc.nat(3),
  isPublic: fc.boolean(),
});

function sum(cells: readonly (readonly (readonly unknown[])[])[]): number {
  return cells.flat().reduce((all, { length }) => all + length, 0);
}

const reports = fc.tuple(anyDocument, asked).map(([text, { days, ...rest }]) => ({
  text,
  isPublic: rest.isPublic,
  data: reportIn(text, { ...rest, days: { pages: {}, lines: someDays(text, days) } }),
}));

describe('The report of any document', () => {
  it(
    'counts every example once by month and once by project, and leads to each',
    () => {
      fc.assert(
        fc.property(reports, ({ text, data, isPublic }) => {
          const model = parse(text);
          if (!data) {
            expect(model.criteria).toEqual([]);
            return;
          }
          expect(sum(data.months.cells)).toBe(data.examples);
          expect(sum(data.projects.cells)).toBe(data.examples);
          const all = model.parts[data.part]?.criteria.flatMap(({ examples }) => examples) ?? [];
          if (!isPublic) expect(data.examples).toBe(all.length);
          const known = all.map(({ range }) => JSON.stringify(range));
          for (const row of data.months.cells.flat(2)) expect(known).toContain(JSON.stringify(row));
          expect(data.timeline.days.flatMap(({ examples }) => examples).length).toBeLessThanOrEqual(
            data.examples,
          );
          for (const { start, end } of [...placesIn(data).values()].flat()) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }),
        { numRuns, seed },
      );
    },
    longest,
  );

  it(
    'is drawn so that every button leads to the text, and nothing runs',
    () => {
      fc.assert(
        fc.property(reports, ({ data }) => {
          if (!data) return;
          const places = placesIn(data);
          for (const { html } of reportSections(data, words, { isLive: true })) {
            for (const { attributes } of tagsOf(html)) {
              const place = attributes['data-place'];
              if (place !== undefined) expect(places.get(place)?.length ?? 0, place).toBeGreaterThan(0);
            }
          }
        }),
        { numRuns, seed },
      );
    },
    longest,
  );

  it(
    'is exported without notes, guidance, inbox and private regions',
    () => {
      const secret = 'Geheimnis';
      const lines = [`- Examples`, `    - ${secret} ([1](https://a.example/${secret}))`];
      const behind = `\n\n### Zeta\n\n${lines.join('\n')}\n- Room for Improvement\n    - ${secret}\n\n**Overall:** ${secret}\n\n<!-- private -->\n\n### ${secret}\n\n- Examples\n    - **Project ${secret}:** it\n\n<!-- /private -->\n`;
      const before = `## Guidance\n\n- Read through ${secret}\n- \`author:${secret}\`\n\nFor Later\n\n- ${secret}\n\n`;
      const open = alignmentDocument.filter(
        (text) => !/```|~~~|<(?!br)|^(?: {4,}|\t)*---|^\uFEFF/mu.test(text),
      );
      fc.assert(
        fc.property(open, (text) => {
          const data = reportIn(`${before}${text}${behind}`, { isPublic: true });
          const page = data && exportPage(data, words);
          expect(page).toContain('Zeta');
          expect(page).not.toContain(secret);
        }),
        { numRuns, seed },
      );
    },
    longest,
  );
});

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>',
  '</title></svg>',
  '&lt;b&gt; &amp; &',
  '${words} {{x}} `x`',
  'שלום עולם \u202E evil',
  'command:workbench',
  '\u0000\u2028',
  'é'.repeat(4000),
  '',
);

const anyReport: fc.Arbitrary<ReportData> = fc
  .tuple(fc.array(hostile, { minLength: 1, maxLength: 8 }), fc.nat(9), hostile)
  .map(([names, count, other]) => {
    const here = { start: 0, end: 1 };
    const some = Array.from({ length: count }, () => here);
    const base = reportIn(
      '## Current Level: L4\n\n### A\n\n- Examples\n    - a (2026-02-03)\n',
    ) as ReportData;
    return {
      ...base,
      employee: other,
      level: other,
      cycle: { name: other, first: '2026-01-01', last: '2026-06-30' },
      parts: [0, 1].map((index) => ({ index, level: other })),
      examples: 1,
      criteria: names.map((name) => ({
        name,
        heading: here,
        count,
        minimum: 3,
        maximum: 12,
        state: 'light' as const,
      })),
      months: {
        columns: [{ kind: 'month', month: '2026-01' }, { kind: 'unknown' }],
        cells: names.map(() => [some, some]),
      },
      projects: {
        columns: names.map((project) => ({ kind: 'project', project })),
        cells: names.map(() => names.map(() => some)),
      },
      timeline: {
        span: { first: '2026-01-01', last: '2026-06-30' },
        days: [{ day: '2026-02-03', examples: names.map((_, criterion) => ({ criterion, range: here })) }],
        checkIns: [{ day: '2026-03-01', places: some }],
      },
      remarks: [
        {
          code: 'criterion-narrow',
          severity: 'hint',
          range: here,
          args: { criterion: other, count, project: other },
        },
      ],
    };
  });

describe('A report of hostile names', () => {
  it('holds them as text, and no more elements than one of harmless names', () => {
    fc.assert(
      fc.property(anyReport, fc.boolean(), (data, isLive) => {
        const html = reportSections(data, words, { isLive })
          .map((section) => section.html)
          .join('');
        const tags = tagsOf(html);
        expect(new Set(tags.map(({ name }) => name))).not.toContain('script');
        for (const { name, attributes } of tags) {
          expect(allowed).toContain(name);
          for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^style$|^href$|^src$/iu);
        }
        const said = textOf(html);
        for (const { name } of data.criteria) expect(said).toContain(name);
      }),
      { numRuns: Math.min(numRuns, 300), seed },
    );
  });

  it('stays a page of bearable size with two hundred criteria and sixty projects', () => {
    const projects = (index: number): string =>
      Array.from({ length: 3 }, (_, one) => `    - **Project P${(index * 3 + one) % 60}:** did it\n`).join(
        '',
      );
    const criteria = Array.from(
      { length: 200 },
      (_, index) => `### C${index}\n\n- Examples\n${projects(index)}\n`,
    );
    const data = reportIn(`## Current Level: L4\n\n${criteria.join('')}`) as ReportData;
    expect([data.criteria.length, data.projects.columns.length]).toEqual([200, 60]);
    const html = reportSections(data, words, { isLive: true }).map((section) => section.html);
    expect(html.join('').length).toBeLessThan(2_000_000);
  });
});

const allowed = [
  ...['h1', 'h2', 'p', 'label', 'select', 'option', 'dl', 'div', 'dt', 'dd', 'ul', 'li', 'span', 'button'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary'],
  ...['svg', 'g', 'title', 'rect', 'line', 'circle', 'path', 'text'],
];
