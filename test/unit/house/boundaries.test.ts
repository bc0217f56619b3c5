import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(__dirname, '../../..');

/** Where a module stands, what it imports, and which rule forbids that. */
const forbidden: [module: string, imported: string, rule: string][] = [
  ...[
    'document',
    'coverage',
    'coverage/rules',
    'edits',
    'references',
    'references/services',
    'references/query/checks',
    'suggestions',
    'results',
    'cycle',
    'engine',
    'github',
    'results',
  ].flatMap((folder): [string, string, string][] => [
    [folder, 'vscode', 'noRestrictedImports'],
    [folder, 'node:fs', 'noNodejsModules'],
    [folder, 'path', 'noNodejsModules'],
    [folder, `${'../'.repeat(folder.split('/').length)}host/log`, 'noRestrictedImports'],
    [folder, `${'../'.repeat(folder.split('/').length)}features/statusBar`, 'noRestrictedImports'],
  ]),
  ['document', '../coverage/assess', 'noRestrictedImports'],
  ['features', './statusBar', 'noRestrictedImports'],
  ['features', './references', 'noRestrictedImports'],
  ['features/references', '../statusBar', 'noRestrictedImports'],
  ['features/references', '../insertExample/questions', 'noRestrictedImports'],
];

const allowed: [module: string, imported: string][] = [
  ['document', './model'],
  ['coverage/rules', '../../document/model'],
  ['edits', '../document/parse'],
  ['engine', '../edits/insertExample'],
  ['platform/node', 'node:worker_threads'],
  ['platform/node', '../../engine/engine'],
  ['references', './services'],
  ['coverage/rules', '../../references/query/inReference'],
  ['host', 'vscode'],
  ['features', '../host/log'],
  ['features/references', './open'],
  ['features/references', '../../document/model'],
];

describe('The linter keeps the house in order', () => {
  let house: string;
  let report: string;
  const fileOf = (index: number, module: string, kind: string): string => `src/${module}/${kind}${index}.ts`;

  beforeAll(() => {
    house = mkdtempSync(path.join(tmpdir(), 'house-'));
    cpSync(path.join(root, 'biome.json'), path.join(house, 'biome.json'));
    const write = (file: string, imported: string): void => {
      mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
      writeFileSync(path.join(house, file), `import { a } from '${imported}';\n\nexport const b = a;\n`);
    };
    for (const [index, [module, imported]] of forbidden.entries())
      write(fileOf(index, module, 'bad'), imported);
    for (const [index, [module, imported]] of allowed.entries())
      write(fileOf(index, module, 'good'), imported);
    const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
    try {
      report = execFileSync(
        process.execPath,
        [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'],
        { cwd: house, encoding: 'utf8' },
      );
    } catch (error) {
      report = String((error as { stdout: unknown }).stdout);
    }
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(forbidden)('src/%s may not import %s', (module, imported, rule) => {
    const index = forbidden.findIndex(([one, other]) => one === module && other === imported);
    const lines = report.split('\n').filter((line) => line.includes(fileOf(index, module, 'bad')));
    expect(lines.join('\n')).toContain(rule);
  });

  it.each(allowed)('src/%s may import %s', (module, imported) => {
    const index = allowed.findIndex(([one, other]) => one === module && other === imported);
    expect(report).not.toContain(fileOf(index, module, 'good'));
  });
});
