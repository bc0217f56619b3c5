import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSettingsFile } from '../../../src/cli/settings';

// As in the bundle.
vi.mock('vscode', () => import('../../../src/cli/words'));

describe('The settings of the command line', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'settings-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (text: string) => {
    const file = path.join(folder, 'settings.json');
    await writeFile(file, text);
    return readSettingsFile(file);
  };

  it('are those of the editor, comments and all', async () => {
    const { assess, parse, services } = await read(`\uFEFF{
      // As we agreed.
      "performanceAlignment.coverage.minimumExamples": 2,
      "performanceAlignment.severity.example-bare": "warning",
      "performanceAlignment.severity.link-empty": "loud",
      "performanceAlignment.labels.examples": ["Evidence of it"],
      "github-enterprise.uri": "https://github.example.com/",
      "editor.fontSize": 14,
    }`);
    expect(assess.minimumExamples).toBe(2);
    expect(assess.severities).toEqual({ 'example-bare': 'warning' });
    expect(parse.labels).toEqual({ examples: ['Evidence of it'] });
    expect(services.sites).toEqual({ github: 'https://github.example.com' });
  });

  it('are the defaults without a file, or with an empty one', async () => {
    const defaults = await readSettingsFile(undefined);
    expect(defaults.assess.minimumExamples).toBe(3);
    expect(await read('')).toEqual(defaults);
    expect(await read('[]')).toEqual(defaults);
  });

  it('say where they are no JSON', async () => {
    await expect(read('{\n  "a": 1\n  "b": 2\n}')).rejects.toThrow(
      /settings\.json are no JSON: CommaExpected in line 3\.$/u,
    );
  });
});
