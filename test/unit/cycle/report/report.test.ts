import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../../src/cycle/report/places';
import { publicDocument } from '../../../../src/cycle/report/publicDocument';
import { parse } from '../../../../src/document/parse';
import { privateRanges } from '../../../../src/document/privateRegions';
import { columnName, numbers, report, reportIn } from './reporting';

const text = `---
employee: Ada
level: L4
cycle: 2026-H1
check-ins: [2026-02-03, 2026-03-03, 2027-01-01]
---

## Current Level: L4

### Mastery

- Examples
    - **Project Search**
        - ([1](https://a.example/1)): rebuilt it (2026-01-20)
        - ([2](https://a.example/2)): wrote it down (2026-03-04)
    - **Project Billing:** found the error (March 2026)
    - answers questions

### Impact

- Examples
    - **Project Search:** saves a day a week (2026-03-04)
    - began last year (2025-12-30)

### Autonomy

...
`;

describe('The data of a report', () => {
  it('count each criterion against its target range', () => {
    const { criteria, employee, level, cycle, examples, left } = report(text, { maximumExamples: 5 });
    expect({ employee, level, cycle: cycle?.name, examples, left }).toEqual({
      employee: 'Ada',
      level: 'L4',
      cycle: '2026-H1',
      examples: 6,
      left: 0,
    });
    expect(
      criteria.map(({ name, count, minimum, maximum, state }) => [name, count, minimum, maximum, state]),
    ).toEqual([
      ['Mastery', 4, 3, 5, 'covered'],
      ['Impact', 2, 3, 5, 'light'],
      ['Autonomy', 0, 3, 5, 'unstarted'],
    ]);
  });

  it('count the examples of each month of the cycle, of other times, and of unknown days', () => {
    const data = report(text);
    expect(data.months.columns.map(columnName)).toEqual([
      '(earlier)',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '(unknown)',
    ]);
    expect(numbers(data, 'months')).toEqual([
      'Mastery 2026-01: 1',
      'Mastery 2026-03: 2',
      'Mastery (unknown): 1',
      'Impact (earlier): 1',
      'Impact 2026-03: 1',
    ]);
  });

  it('take days from searches and from the history of lines, too', () => {
    const days = { pages: {}, lines: { '- answers questions': '2026-04-02' } };
    expect(numbers(report(text, { days }), 'months')).toContain('Mastery 2026-04: 1');
  });

  it('count the examples of each project, and of none', () => {
    const data = report(text);
    expect(data.projects.columns.map(columnName)).toEqual(['Project Search', 'Project Billing', '(none)']);
    expect(numbers(data, 'projects')).toEqual([
      'Mastery Project Search: 2',
      'Mastery Project Billing: 1',
      'Mastery (none): 1',
      'Impact Project Search: 1',
      'Impact (none): 1',
    ]);
  });

  it('say what happened when within the cycle, by day or by month', () => {
    const { timeline } = report(text);
    expect(timeline.span).toEqual({ first: '2026-01-01', last: '2026-06-30' });
    expect(
      timeline.days.map(({ day, examples }) => [day, examples.map(({ criterion }) => criterion)]),
    ).toEqual([
      ['2026-01-20', [0]],
      ['2026-03-04', [0, 1]],
      ['2026-03', [0]],
    ]);
    const written = timeline.checkIns.map(({ day, places: [place] }) => [
      day,
      place && text.slice(place.start, place.end),
    ]);
    expect(written).toEqual([
      ['2026-02-03', '2026-02-03'],
      ['2026-03-03', '2026-03-03'],
    ]);
  });

  it('lead from each number to the text', () => {
    const places = placesIn(report(text));
    const said = (id: string): string[] =>
      (places.get(id) ?? []).map(({ start, end }) => text.slice(start, end).trim());
    expect(said('criterion-1')).toEqual(['Impact']);
    expect(said('months-0-3').join()).toContain('wrote it down (2026-03-04)');
    expect(said('months-0-3').join()).toContain('found the error (March 2026)');
    expect(said('projects-1-0').join()).toContain('saves a day a week');
    expect(said('day-2026-03-04')).toHaveLength(2);
    expect(said('checkIn-2026-02-03')).toEqual(['2026-02-03']);
    expect(said('ready-examples')).toEqual(['Impact', 'Autonomy']);
  });

  it('hold what coverage has to say of how the examples are spread, and the checklist', () => {
    const narrow =
      '## Current Level: L4\n\n### Mastery\n\n- Examples\n    - **P:** a\n    - **P:** b\n    - **P:** c\n';
    const { remarks, readiness } = report(narrow);
    expect(remarks.map(({ code }) => code)).toEqual(['criterion-narrow']);
    expect(readiness.filter(({ open }) => open > 0).map(({ kind }) => kind)).toEqual(['overalls', 'summary']);
  });

  it('take the months of the known days where no cycle is known, and none where no day is', () => {
    const bare = (days: string): string => `## Current Level: L4\n\n### Mastery\n\n- Examples\n${days}`;
    const months = (days: string): string[] => report(bare(days)).months.columns.map(columnName);
    expect(months('    - a (2025-12-03)\n    - b (2026-02-01)\n')).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(months('    - a\n')).toEqual(['(unknown)']);
    expect(months('    - TODO\n')).toEqual([]);
    expect(report(bare('    - a\n')).timeline.span).toBeUndefined();
  });

  it('show no more than the last two years, and sum up what was earlier', () => {
    const long = text.replace('cycle: 2026-H1', 'cycle:\n  first: 2001-01-01\n  last: 2026-06-30');
    const data = report(long.replace('(2026-01-20)', '(2002-01-20)'));
    expect(data.months.columns.map(columnName).slice(0, 2)).toEqual(['(earlier)', '2024-07']);
    expect(data.months.columns).toHaveLength(26);
    expect(numbers(data, 'months')).toContain('Mastery (earlier): 1');
  });

  it('name sixty projects, those with the most examples, and sum up the rest', () => {
    const bullets = Array.from({ length: 70 }, (_, index) => `    - **Project P${index}:** did it\n`).join(
      '',
    );
    const many = `## Current Level: L4\n\n### Mastery\n\n- Examples\n${bullets}    - **Project P69:** again\n`;
    const data = report(many);
    expect(data.projects.columns).toHaveLength(61);
    expect(numbers(data, 'projects')).toEqual(
      expect.arrayContaining(['Mastery Project P69: 2', 'Mastery (others): 10']),
    );
  });

  it('show two hundred criteria, and say how many are left', () => {
    const criteria = Array.from({ length: 230 }, (_, index) => `### C${index}\n\n- Examples\n    - one\n\n`);
    const data = report(`## Current Level: L4\n\n${criteria.join('')}`);
    expect([data.criteria.length, data.left, data.examples]).toEqual([200, 30, 200]);
  });
});

describe('A file of several documents', () => {
  const two =
    '## Current Level: L4\n\n### Mastery\n\n- Examples\n    - one\n\n## Current Level: L5\n\n### Mastery\n\n- Examples\n    - TODO\n- Room for Improvement\n    - x\n';

  it('is reported by the last of them, by that at the cursor, or by the one that was asked for', () => {
    expect(report(two)).toMatchObject({ part: 1, level: 'L5', examples: 0 });
    expect(report(two, { offset: two.indexOf('one') })).toMatchObject({ part: 0, level: 'L4', examples: 1 });
    expect(report(two, { part: 0, offset: two.length })).toMatchObject({ part: 0 });
    expect(report(two, { part: 7 })).toMatchObject({ part: 1 });
    expect(report(two).parts.map(({ index, level }) => [index, level])).toEqual([
      [0, 'L4'],
      [1, 'L5'],
    ]);
  });

  it('has a checklist for each of them', () => {
    const open = (part: number): string[] =>
      report(two, { part }).readiness.flatMap(({ kind, places }) =>
        places.map(
          ({ start }) => `${kind} ${start < two.indexOf('## Current Level: L5') ? 'first' : 'second'}`,
        ),
      );
    expect(open(0).join()).not.toContain('second');
    expect(open(1).join()).not.toContain('first');
  });
});

describe('A report for others', () => {
  const secret = `## Current Level: L4

### Mastery

- Examples
    - **Project Open:** shown
    - **Project Hidden:** <!-- private --> secret <!-- /private -->
    - <!-- private --> **Project Masked** <!-- /private -->
        - below it
    - **Project Half**
        - kept
        - gone <!-- private --> away <!-- /private -->

### Reach

Examples

<!-- private -->
#### Project Veiled
<!-- /private -->

- below a name

#### Project Plain

- below another

### Growth <!-- private --> of Bob <!-- /private -->

- Examples
    - one

<!-- private -->

### Behind

- Examples
    - **Project Behind:** two
`;

  it('neither names nor counts what is private', () => {
    const data = report(secret, { isPublic: true });
    expect(data.criteria.map(({ name, count, state }) => [name, count, state])).toEqual([
      ['Mastery', 2, 'light'],
      ['Reach', 1, 'light'],
    ]);
    expect(numbers(data, 'projects')).toEqual([
      'Mastery Project Open: 1',
      'Mastery Project Half: 1',
      'Reach Project Plain: 1',
    ]);
    expect(JSON.stringify(data)).not.toMatch(/Hidden|Masked|Veiled|Bob|Behind/u);
  });

  it('rests on a document that names no private project or reference', () => {
    const text = `# Ada\n\n- Follow your work\n    - [Merged](https://a.example)\n    <!-- private -->\n    - [Pay](https://b.example)\n    <!-- /private -->\n\n${secret}`;
    const shown = publicDocument(parse(text), privateRanges(text));
    expect(shown.references.map(({ label }) => label)).toEqual(['Merged']);
    expect(shown.criteria.map(({ projects }) => projects)).toEqual([
      ['Project Open', 'Project Half'],
      ['Project Plain'],
    ]);
  });

  it('is the whole of it for the pair', () => {
    const data = report(secret);
    expect(data.criteria.map(({ count }) => count)).toEqual([5, 2, 1, 1]);
  });
});

describe('The samples', () => {
  const folder = new URL('../../../../samples/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');

  it.each(files)('are counted in full: %s', (file) => {
    const sample = readFileSync(new URL(file, folder), 'utf8');
    const data = report(sample, { today: '2026-11-26' });
    const sum = (cells: readonly (readonly unknown[])[][]): number =>
      cells.flat().reduce((all, { length }) => all + length, 0);
    expect(sum(data.months.cells)).toBe(data.examples);
    expect(sum(data.projects.cells)).toBe(data.examples);
  });

  it('give no report where there is no criterion', () => {
    expect(reportIn('# Shopping\n\n- milk\n')).toBeUndefined();
  });
});
