import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineBundle, extensionBundles } from '../../../scripts/build/extension';

const root = path.resolve(__dirname, '../../..');
const sample = path.join(root, 'samples/ada-middle-of-cycle.md');

// The two files that are published, in a folder of their own.
describe('The program', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'program-'));
    const engine = extensionBundles(root, true).find(({ outfile }) => outfile?.endsWith('node/engine.js'));
    if (!engine) throw new Error('There is no engine.');
    for (const options of [engine, commandLineBundle(root, true)]) {
      await build({ ...options, outfile: path.join(folder, path.basename(options.outfile ?? '')) });
    }
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  const start = (args: readonly string[], given = '') =>
    new Promise<{ status: number; out: string; say: string }>((resolve) => {
      const child = execFile(process.execPath, [path.join(folder, 'cli.js'), ...args], (error, out, say) =>
        resolve({ status: Number(error?.code ?? 0), out, say }),
      );
      child.stdin?.end(given);
    });

  it('checks files', async () => {
    const { status, out, say } = await start(['check', sample, '--today', '2026-10-01']);
    expect(say).toBe('');
    expect(out.replaceAll(sample, 'ada.md')).toBe(
      [
        'ada.md:58:5: information: Impact is light: 1 of 3 examples. [criterion-light]\n',
        'ada.md:72:5: information: Ownership is light: 2 of 3 examples. [criterion-light]\n',
        'ada.md:87:5: information: Teamwork is light: 0 of 3 examples. [criterion-light]\n',
      ].join(''),
    );
    expect(status).toBe(1);
  });

  it('checks the Markdown of a folder, except what is hidden and what is in packages', async () => {
    const reviews = path.join(folder, 'reviews');
    for (const below of ['', '2026', '.alignment', 'node_modules']) {
      await mkdir(path.join(reviews, below), { recursive: true });
      await copyFile(sample, path.join(reviews, below, 'ada.md'));
    }
    const { out } = await start(['coverage', '--json', reviews]);
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual([
      path.join(reviews, '2026', 'ada.md'),
      path.join(reviews, 'ada.md'),
    ]);
  });

  it('takes standard input, and ends', async () => {
    const { status, out } = await start(
      ['coverage', '-'],
      '---\nlevel: L4\ncycle: 2026-H1\n---\n\n### Craft\n\n- Examples\n    - it works\n',
    );
    expect(out).toBe('-: L4, 2026-H1\n  Craft  1 of 3  light\n');
    expect(status).toBe(1);
  });

  it('leaves alone what takes too long', async () => {
    const file = path.join(folder, 'hard.md');
    await writeFile(file, `### Craft\n\nExamples\n\n- it works\n\n${'a\n=\n\n'.repeat(30_000)}`);
    const { status, out, say } = await start(['check', file]);
    expect(say).toMatch(/hard\.md is too complex to be read\./u);
    expect([status, out]).toEqual([2, '']);
  });

  it('loses nothing of a long answer', async () => {
    const long = `---\ncycle: 2026-H1\n---\n\n${'### Craft\n\n- Examples\n    - [here]()\n\n'.repeat(400)}`;
    const { out } = await start(['check', '-', '--json'], long);
    expect(JSON.parse(out).files[0].findings.length).toBeGreaterThan(400);
  });
});
