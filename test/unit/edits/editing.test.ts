import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/host/ids';
import { editings, readingCommands } from './editing/table';
import { editingFunctions, type Module } from './editingFunctions';

const src = path.resolve(__dirname, '../../../src');

function modulesIn(folder: string): Module[] {
  return readdirSync(path.join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      name: path.posix.join(folder, file.split(path.sep).join('/')),
      source: readFileSync(path.join(src, folder, file), 'utf8'),
    }));
}

describe('The table of editing functions', () => {
  it('holds every command, as one that edits or as one that does not', () => {
    const editing = editings.flatMap((one) => one.commands);
    const listed = [...new Set(editing), ...readingCommands];
    expect(listed.toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  it('holds every function that gives edits', () => {
    const modules = modulesIn('.');
    const functions = new Set(editings.map((one) => one.function));
    expect([...functions].toSorted()).toEqual(editingFunctions(modules, 'edits/').toSorted());
  });

  it('is not gone around: nothing but host/apply.ts speaks of the editor’s edits', () => {
    const speaking = modulesIn('.').filter(({ source }) =>
      /\b(?:WorkspaceEdit|TextEditorEdit)\b|vscode\.(?:Text|Snippet)Edit\b|\.edit\(\(/u.test(source),
    );
    expect(speaking.map(({ name }) => name)).toEqual(['host/apply.ts']);
  });
});

describe('editingFunctions', () => {
  const edit = {
    name: 'edits/textEdit.ts',
    source:
      'export interface TextEdit {\n  newText: string;\n}\nexport function applyEdits(a: TextEdit): string {',
  };
  const plan = {
    name: 'edits/plan.ts',
    source:
      'export type Plan =\n  | { edit: TextEdit }\n  | { failure: string };\n\nexport function planFor(a: (b: number) => string): Plan {\n  return 1;\n}\n',
  };
  const user = { name: 'features/a.ts', source: "import { planFor } from '../edits/plan';\n" };
  const inner = { name: 'edits/b.ts', source: "import { planFor } from './plan';\n" };

  it('finds functions by what they return, directly or by another type', () => {
    expect(editingFunctions([edit, plan], 'edits/')).toEqual(['planFor']);
    expect(editingFunctions([edit, plan, user], 'edits/')).toEqual(['planFor']);
  });

  it('leaves those that only serve others of the folder', () => {
    expect(editingFunctions([edit, plan, inner], 'edits/')).toEqual([]);
    expect(editingFunctions([edit, plan, inner, user], 'edits/')).toEqual(['planFor']);
  });

  it('lets no function by that is not declared as one, or does not say what it returns', () => {
    const arrow = { name: 'edits/c.ts', source: 'export const f = (a: string): Plan => a;\n' };
    const silent = { name: 'edits/c.ts', source: 'export function f(a: string) {\n' };
    expect(() => editingFunctions([edit, arrow], 'edits/')).toThrow(/f of edits\/c\.ts/u);
    expect(() => editingFunctions([edit, silent], 'edits/')).toThrow(/f of edits\/c\.ts/u);
  });
});
