import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run, type Surroundings } from '../../../src/cli/run';
import { usage } from '../../../src/cli/usage';
import { type Engine, engine } from '../../../src/engine/engine';
import { TooComplex } from '../../../src/engine/tooComplex';

// As in the bundle.
vi.mock('vscode', () => import('../../../src/cli/words'));

const light = `---
employee: Ada
level: L4
cycle: 2026-H1
minimum-examples: 2
---

### Craft

- Examples
    - ([1](https://example.com/1)): replaced the index
    - ([1](https://example.com/2))

### Impact

- Examples
    - TODO
`;
const covered = light.replace('minimum-examples: 2', 'minimum-examples: 0');
const files: Record<string, Buffer> = {
  'light.md': Buffer.from(light),
  'crlf.md': Buffer.from(`\uFEFF${light.replaceAll('\n', '\r\n')}`),
  'covered.md': Buffer.from(covered),
  'ordinary.md': Buffer.from('# Shopping\n\n- bread\n'),
  'latin.md': Buffer.from(light.replace('Ada', 'Zoë'), 'latin1'),
  'hard.md': Buffer.from(light),
  'leaky.md': Buffer.from(light.replace('replaced', '@bob replaced')),
  'empty.md': Buffer.from('---\ncycle: 2026-H1\n---\n\n### Craft\n\n- Examples\n    - TODO\n'),
};
const folders: Record<string, string[]> = {
  folder: ['covered.md', 'light.md', 'ordinary.md'],
  plain: ['ordinary.md'],
  bare: [],
};

async function call(...args: string[]) {
  const told = { out: '', say: '' };
  const around: Surroundings = {
    input: {
      file: async (name) => {
        const bytes = files[name];
        if (bytes) return bytes;
        throw Object.assign(new Error(), { code: name === 'folder' ? 'EISDIR' : 'ENOENT' });
      },
      folder: async (name) => folders[name],
      stdin: async () => Buffer.from(light),
    },
    engine: {
      ask: async (name, given) => {
        if (args.includes('hard.md')) throw new TooComplex();
        return (engine[name] as (...all: unknown[]) => ReturnType<Engine[typeof name]>)(...given);
      },
    },
    version: '1.2.3',
    out: (text) => {
      told.out += text;
    },
    say: (text) => {
      told.say += text;
    },
  };
  const status = await run(args, around);
  return { status, ...told };
}

const craft =
  'light.md:12:5: hint: This example is nothing but links. What does it show, and how well? [example-bare]\n';
const impact = 'light.md:14:5: information: Impact is light: 0 of 2 examples. [criterion-light]\n';

describe('The command line', () => {
  it.each([
    { args: ['check', 'light.md', '--today', '2026-03-01'], status: 1, out: impact },
    {
      args: ['check', 'light.md', '--today', '2026-03-01', '--fail-on', 'hint'],
      status: 1,
      out: craft + impact,
    },
    { args: ['check', 'light.md', '--fail-on=error'], status: 0, out: '' },
    { args: ['check', 'covered.md', 'covered.md', '--today=2026-03-01'], status: 0, out: '' },
    {
      args: ['check', 'crlf.md', '--today', '2026-03-01'],
      status: 1,
      out: impact.replace('light.md', 'crlf.md'),
    },
    { args: ['check', '-'], status: 1, out: impact.replace('light.md', '-') },
    {
      args: ['coverage', 'light.md', 'covered.md'],
      status: 1,
      out:
        'light.md: Ada, L4, 2026-H1\n  Craft   2 of 2  covered\n  Impact  0 of 2  unstarted\n\n' +
        'covered.md: Ada, L4, 2026-H1\n  Craft   2 of 0  covered\n  Impact  0 of 0  unstarted\n',
    },
    { args: ['coverage', 'covered.md', '--json'], status: 0 },
    { args: ['--help'], status: 0, out: usage },
    { args: ['check', '-v'], status: 0, out: '1.2.3\n' },
  ])('$args', async ({ args, status, out }) => {
    const told = await call(...args);
    expect(told).toMatchObject({ status, say: '', ...(out === undefined ? {} : { out }) });
  });

  it.each([
    [[], 'No command is given. There are: check, coverage, export. See --help.'],
    [['chekc', 'light.md'], '"chekc" is no command. There are: check, coverage, export. See --help.'],
    [['check'], 'Name the files to look at: performance-alignment check FILE…'],
    [['check', '--fast', 'light.md'], "Unknown option '--fast'. See --help."],
    [['check', '--fail-on', 'light.md'], '--fail-on takes one of: error, warning, information, hint.'],
    [['check', '--today', '2026-02-30', 'light.md'], '"2026-02-30" is no day. Write it as 2026-03-31.'],
    [
      ['check', '--settings', '/nowhere.json', 'light.md'],
      'The settings /nowhere.json cannot be read. Check the path.',
    ],
    [['export', 'light.md', 'covered.md'], 'export takes one file at a time.'],
    [['export', 'light.md', '--format', 'pdf'], '--format takes one of: markdown, text, html.'],
    [
      ['export', 'light.md', '--criterion', 'Speed'],
      'light.md has no criterion "Speed". There are: Craft, Impact.',
    ],
    [['export', 'empty.md'], 'Nothing of empty.md is written yet.'],
    [['export', 'ordinary.md'], 'ordinary.md is no alignment document.'],
    [['check', 'missing.md'], 'missing.md does not exist. Check the path.'],
    [
      ['check', 'reviews/*.md'],
      'reviews/*.md does not exist. Name the folder instead: all Markdown in it is read.',
    ],
    [['export', 'folder'], 'folder is a folder. Name a file in it.'],
    [['check', 'latin.md'], 'latin.md is no UTF-8. Save it in that encoding.'],
    [
      ['check', 'hard.md'],
      'hard.md is too complex to be read. Shorten what is deeply nested or repeated thousands of times.',
    ],
  ])('says what is wrong with %j', async (args, say) => {
    expect(await call(...args)).toEqual({ status: 2, out: '', say: `${say}\n` });
  });

  it('looks at the documents of a folder, and is silent on its other files', async () => {
    const today = ['--today', '2026-03-01'];
    expect(await call('check', 'folder', 'light.md', ...today)).toEqual({ status: 1, out: impact, say: '' });
    for (const folder of ['plain', 'bare']) {
      expect(await call('check', folder, ...today)).toEqual({
        status: 0,
        out: '',
        say: 'There is no alignment document.\n',
      });
    }
    // Named itself, it is told of.
    expect((await call('check', 'folder', 'ordinary.md', ...today)).say).toBe(
      'ordinary.md is no alignment document, and is passed over.\n',
    );
  });

  it('looks at the other files, whatever is the matter with one', async () => {
    expect(await call('check', 'missing.md', 'ordinary.md', 'light.md', '--today=2026-03-01')).toEqual({
      status: 2,
      out: impact,
      say: 'missing.md does not exist. Check the path.\nordinary.md is no alignment document, and is passed over.\n',
    });
    expect((await call('check', 'ordinary.md')).status).toBe(0);
  });

  it('answers machines with all findings, whatever fails', async () => {
    const { out } = await call('check', '--json', 'light.md', '--today', '2026-03-01', '--fail-on', 'error');
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          file: 'light.md',
          findings: [
            { code: 'example-bare', severity: 'hint', line: 12, column: 5, endLine: 12, endColumn: 35 },
            { code: 'criterion-light', severity: 'information', line: 14, column: 5, endLine: 14 },
          ],
        },
      ],
    });
    expect(JSON.parse((await call('coverage', '--json', 'light.md')).out)).toMatchObject({
      files: [
        {
          file: 'light.md',
          employee: 'Ada',
          level: 'L4',
          cycle: { name: '2026-H1', first: '2026-01-01', last: '2026-06-30' },
          criteria: [
            { name: 'Craft', count: 2, minimum: 2, state: 'covered', light: false },
            { name: 'Impact', count: 0, minimum: 2, state: 'unstarted', light: true },
          ],
        },
      ],
    });
  });

  it('misses overalls and summary when a review is prepared, and at the end of the cycle', async () => {
    const missing = /Craft has no Overall yet\. \[overall-missing\]/u;
    const all = ['check', 'light.md', '--fail-on', 'hint', '--today'];
    expect((await call(...all, '2026-03-01')).out).not.toMatch(missing);
    expect((await call(...all, '2026-03-01', '--prepare')).out).toMatch(missing);
    expect((await call(...all, '2026-06-29')).out).toMatch(missing);
  });

  const review =
    '### Craft\n\n- Examples\n    - ([1](https://example.com/1)): replaced the index\n    - ([1](https://example.com/2))\n';

  it('exports the review, without what is still to be written', async () => {
    expect(await call('export', 'light.md')).toEqual({ status: 0, out: review, say: '' });
    expect((await call('export', 'light.md', '--format', 'text')).out).toBe(
      'Craft\n\n- Examples\n  - (1: https://example.com/1): replaced the index\n  - (1: https://example.com/2)\n',
    );
    const { out } = await call('export', 'light.md', '--format=html', '--criterion', 'craft');
    expect(out).toMatch(/^<!doctype html>[\s\S]*<title>Ada, 2026-H1<\/title>[\s\S]*<h3>Craft<\/h3>/u);
    expect(JSON.parse((await call('export', 'light.md', '--json')).out)).toEqual({
      file: 'light.md',
      leaks: [],
      review,
    });
  });

  it('exports nothing that should perhaps not go along, unless that is allowed', async () => {
    const leak = 'leaky.md:11:37: The name at a service: @bob [handle]\n';
    expect(await call('export', 'leaky.md')).toEqual({
      status: 1,
      out: '',
      say: `${leak}Nothing was exported. Mend this, or allow it by --allow-leaks.\n`,
    });
    expect(await call('export', 'leaky.md', '--allow-leaks')).toEqual({
      status: 0,
      out: review.replace('replaced', '@bob replaced'),
      say: leak,
    });
    expect(JSON.parse((await call('export', 'leaky.md', '--json')).out)).toEqual({
      file: 'leaky.md',
      leaks: [{ code: 'handle', message: 'The name at a service: @bob', line: 11, column: 37 }],
    });
  });

  it('tells its options as it has them', async () => {
    const source = await readFile(path.join(__dirname, '../../../src/cli/commandLine.ts'), 'utf8');
    const options = [...source.matchAll(/^ {8}'?([a-z-]+)'?: \{ type/gmu)].map(([, name]) => name);
    const told = [...usage.matchAll(/--([a-z-]+)/gu)].map(([, name]) => name);
    expect(options.length).toBeGreaterThan(5);
    expect([...new Set(told)].toSorted()).toEqual(options.toSorted());
  });
});
