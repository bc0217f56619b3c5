import * as vscode from 'vscode';
import type { PerformanceAlignment } from '../../src/api';
import { expect } from './harness/expect';
import { diagnosticsOf, untilFindings } from './support/diagnostics';
import { cleanUp, showNew } from './support/documents';
import { ourApi, ourExtension } from './support/extension';
import { set } from './support/settings';
import { middle, readme } from './support/texts';

describe('API', () => {
  let api: PerformanceAlignment;
  before(async () => {
    api = await ourApi();
  });
  afterEach(cleanUp);

  it('is what activation resolves to, and the exports', () => {
    expect(api.apiVersion).toBe(1);
    expect(ourExtension().exports).toBe(api);
    expect(Object.keys(api).sort()).toEqual(['apiVersion', 'assess', 'parse']);
  });

  describe('parse', () => {
    it('gives the model', async () => {
      const document = await api.parse(middle);
      expect(document).toMatchObject({
        recognised: true,
        employee: 'Ada',
        level: 'L4',
        nextLevel: 'L5',
        cycle: { name: '2199-H1', first: '2199-01-01', last: '2199-06-30' },
        identities: {},
        checkIns: [],
        previousCycle: { state: 'absent' },
        reviewSummary: { state: 'absent' },
      });
      expect(document.criteria.map(({ name, part, ordinal }) => [name, part, ordinal])).toEqual([
        ['Mastery', 0, 0],
        ['Impact', 0, 0],
        ['Autonomy', 0, 0],
      ]);
      expect(document.criteria[0]).toMatchObject({
        generalDescription: { state: 'written', text: 'How well the work is made' },
        levelDescription: { state: 'written', text: 'Knows the trade-offs' },
        projects: ['Project Search', 'Project Billing'],
        roomForImprovement: { state: 'answered', notes: [] },
        opportunitiesForGrowth: { state: 'written', notes: [{ text: 'lead a design review' }] },
        overall: { state: 'absent' },
      });
      expect(document.criteria[0]?.examples).toHaveLength(4);
      expect(document.criteria[0]?.examples[0]).toMatchObject({
        project: 'Project Search',
        note: 'replaced the index',
        evidence: [{ label: '1', url: 'https://example.com/1' }],
      });
      expect(document.references.map(({ label, service, query }) => [label, service, query])).toEqual([
        [
          'Pull requests merged on GitHub',
          'github',
          'is:pr author:EMPLOYEE merged:${cycleStart}..${cycleEnd}',
        ],
        ['Search Slack', 'slack', 'in:#kudos after:${cycleStart-1d} @EMPLOYEE'],
        ['Cards done', 'link', undefined],
      ]);
      expect(document.referenceDocs.map(({ label, url }) => [label, url])).toEqual([
        ['How reviews work', 'https://wiki.example.com/reviews'],
        ['link to leveling framework', undefined],
      ]);
    });

    it('gives ranges as offsets into the text, where a byte order mark and CRLF count', async () => {
      const text = `\uFEFF${middle.replaceAll('\n', '\r\n')}`;
      const { criteria } = await api.parse(text);
      const examples = criteria.flatMap((criterion) => criterion.examples);
      expect(examples.map(({ range }) => text.slice(range.start, range.end))).toEqual([
        '- ([1](https://example.com/1)): replaced the index',
        '- ([2](https://example.com/2)): wrote the design down',
        '- ([1](https://example.com/3)): found the rounding error',
        '- answers questions of other teams',
        '- ([1](https://example.com/4)): a search takes 80 ms',
      ]);
      expect(criteria.map(({ range }) => text.slice(range.start, range.start + 11))).toEqual([
        '### Mastery',
        '### Impact\r',
        '### Autonom',
      ]);
    });

    it('gives plain data', async () => {
      const document = await api.parse(middle);
      expect(structuredClone(document)).toEqual(document);
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    });

    it('says of other Markdown that it is none', async () => {
      expect(await api.parse(readme)).toMatchObject({ recognised: false });
    });

    for (const [what, text] of [
      ['nothing', ''],
      ['a byte order mark', '\uFEFF'],
      ['half a character', '\uD83D'],
      ['characters that control', '\u0000\u0001\u001B[2J'],
      ['front matter that does not end', '---\nlevel: ['],
      ['front matter that is no YAML', '---\n\t: : :\n---\n\n- Examples\n'],
      ['an unclosed fence', '## Current Level: L4\n\n```\n### Mastery\n'],
      ['old Mac line ends', '## Current Level: L4\r\r### Mastery\r\r- Examples\r'],
      ['HTML', '<details><summary>L4</summary>\n### Mastery\n</p></details>'],
      ['brackets', '[['.repeat(500)],
    ] as const) {
      it(`never rejects: ${what}`, async () => {
        expect(await api.parse(text)).toMatchObject({ criteria: expect.any(Array) });
        expect(await api.assess(text)).toEqual(expect.any(Array));
      });
    }
  });

  describe('assess', () => {
    it('gives worded findings as plain data', async () => {
      const assessed = await api.assess(middle, { today: '2199-02-01' });
      expect(
        assessed.map(({ code, severity, message, range }) => [
          code,
          severity,
          message,
          middle.slice(range.start, range.end),
        ]),
      ).toEqual([
        [
          'placeholder-left',
          'hint',
          '“link to leveling framework” is still to be written.',
          '`link to leveling framework`',
        ],
        ['link-empty', 'hint', 'The link “Cards done” has no address yet.', '[Cards done]()'],
        ['criterion-light', 'information', 'Impact is light: 1 of 3 examples.', 'Impact'],
        ['criterion-light', 'information', 'Autonomy is light: 0 of 3 examples.', 'Autonomy'],
      ]);
      expect(structuredClone(assessed)).toEqual(assessed);
      for (const finding of assessed) {
        expect(Object.keys(finding).sort()).toEqual(['code', 'message', 'range', 'severity']);
      }
    });

    it('speaks of the review when the day has come', async () => {
      const codes = async (today: string) =>
        (await api.assess(middle, { today })).map(({ code }) => code).filter((code) => /missing/.test(code));
      expect(await codes('2199-05-31')).toEqual([]);
      expect(await codes('2199-06-01')).toEqual(['summary-missing', 'overall-missing', 'overall-missing']);
    });

    it('takes today where no day is given', async () => {
      const past = middle.replace('2199-H1', '2020-H1');
      expect((await api.assess(past)).map(({ code }) => code)).toContain('summary-missing');
      expect((await api.assess(middle, {})).map(({ code }) => code)).not.toContain('summary-missing');
    });

    for (const today of ['tomorrow', '2026-02-30', '2026-2-3', '2026-02-03T10:00', '']) {
      it(`rejects ${JSON.stringify(today)} as a day`, async () => {
        await expect(api.assess(middle, { today })).rejects.toThrow(
          `"today" must be a day written YYYY-MM-DD, not "${today}"`,
        );
      });
    }

    it('goes by default settings, whatever the user has set', async () => {
      const options = { today: '2199-02-01' };
      const before = await api.assess(middle, options);
      await set('severity.criterion-light', 'error');
      await set('coverage.minimumExamples', 9);
      expect(await api.assess(middle, options)).toEqual(before);
    });

    it('words the findings as the editor does', async () => {
      const { document } = await showNew(middle);
      await untilFindings('findings', document, (lines) => lines.length > 0);
      const assessed = await api.assess(middle);
      expect(diagnosticsOf(document).map(({ message }) => message)).toEqual(
        assessed.map(({ message }) => message),
      );
      expect(vscode.env.language).toBe('en');
    });
  });
});
