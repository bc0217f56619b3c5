import * as vscode from 'vscode';
import { today } from '../../src/host/today';
import { expect } from './harness/expect';
import { cleanUp, replace, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { set } from './support/settings';
import { middle, readme } from './support/texts';

const details =
  /^(?:label that|project, under|this level|next level|name|variable|evidence|today|the |who |how many|whether |\d{4}-)/u;

/** All completions at `|`, which is taken out of the text. */
async function offered(marked: string, trigger?: string) {
  const offset = marked.indexOf('|');
  const editor = await showNew(marked.replace('|', ''));
  return { editor, items: await allCompletions(editor, offset, trigger) };
}

/** Ours, but for those in queries. */
async function at(marked: string, trigger?: string) {
  const offset = marked.indexOf('|');
  const editor = await showNew(marked.replace('|', ''));
  return { editor, items: await completions(editor, offset, trigger) };
}

async function completions(editor: vscode.TextEditor, offset: number, trigger?: string) {
  const items = await allCompletions(editor, offset, trigger);
  return items.filter(({ detail = '' }) => details.test(detail));
}

async function allCompletions({ document }: vscode.TextEditor, offset: number, trigger?: string) {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(offset),
    trigger,
  );
  return items;
}

const labels = (items: readonly vscode.CompletionItem[]) => items.map(({ label }) => label);

/** The document after the completion of that name is accepted, as the editor would write it. */
async function accept(marked: string, name: string): Promise<string> {
  const { editor, items } = await offered(marked);
  const item = items.find(({ label }) => label === name);
  if (!item) throw new Error(`No ${name} among: ${labels(items).join(', ')}`);
  const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
  await editor.insertSnippet(item.insertText as vscode.SnippetString, range, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  return editor.document.getText();
}

const begun = `${middle.trimEnd()}\n\n### Craft\n\n`;

describe('completions', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('write the labels that a criterion lacks', async () => {
    expect(labels((await at(`${begun}|`)).items)).toEqual([
      'Examples',
      'Room for Improvement as L4',
      'Opportunities for Growth to L5',
      'Overall',
    ]);
    expect(await accept(`${begun}- Roo|\n`, 'Room for Improvement as L4')).toBe(
      `${begun}- Room for Improvement as L4\n    - \n`,
    );
  });

  it('write a project and close its bold', async () => {
    expect(await accept(`${begun}- Examples\n    - **|`, 'Project Billing')).toBe(
      `${begun}- Examples\n    - **Project Billing**`,
    );
  });

  it('write levels, evidence and variables', async () => {
    expect(await accept(`${begun}- Opportunities for Growth to |\n`, 'L5')).toBe(
      `${begun}- Opportunities for Growth to L5\n`,
    );
    expect(await accept(`${begun}- Examples\n    - (|)\n`, '([1](…))')).toBe(
      `${begun}- Examples\n    - ([1](https://)): \n`,
    );
    const query = middle.replace('merged:${cycleStart}', 'merged:|');
    expect(await accept(query, '${cycleStart}')).toBe(middle);
  });

  it('write qualifiers and their values in a query for GitHub, and nowhere else', async () => {
    const query = (typed: string): string =>
      middle.replace('author:EMPLOYEE merged:${cycleStart}..${cycleEnd}', typed);
    expect(query('')).not.toBe(middle);
    const { items } = await offered(query('aut|'));
    const author = items.find(({ label }) => label === 'author:');
    const documentation = { value: expect.stringContaining('https://docs.github.com/') as string };
    expect(author).toMatchObject({ detail: 'who created it', documentation });
    expect(await accept(query('aut|'), 'author:')).toBe(query('author:'));
    expect(await accept(query('is:|'), 'merged')).toBe(query('is:merged'));
    expect(await accept(query('merged:|'), '${cycleStart}..${cycleEnd}')).toBe(
      query('merged:${cycleStart}..${cycleEnd}'),
    );
    expect(labels((await offered(query('author:|'), ':')).items)).toContain('@me');
    expect(labels((await offered(`${begun}- Examples\n    - \`is:|`, ':')).items)).not.toContain('merged');
  });

  it('come at trigger characters', async () => {
    const { items } = await at(`${begun}- Examples\n    - **|`, '*');
    expect(labels(items)).toEqual(['Project Search', 'Project Billing']);
  });

  it('come while the document is being typed in', async () => {
    const editor = await showNew(`${begun}- Examples\n    - x`);
    await completions(editor, 0);
    await replace(editor, '    - x', '    - **');
    expect(labels(await completions(editor, editor.document.getText().length))).toContain('Project Search');
  });

  it('come neither in fences nor in other Markdown', async () => {
    expect((await at(`${begun}\`\`\`\n- Examples\n    - **|`)).items).toEqual([]);
    expect((await at(`${readme}\n\n- Examples\n    - **|`)).items).toEqual([]);
  });

  describe('in the front matter', () => {
    const matter = (own: string) => `---\nemployee: Ada\n${own}---\n`;

    it('write keys and values, where nothing else tells what the document is', async () => {
      const keys = labels((await at(matter('|\n'))).items);
      expect(keys).toEqual([
        ...['level', 'next-level', 'cycle', 'identities', 'check-ins', 'minimum-examples', 'alignment'],
      ]);
      expect(await accept(matter('|\n'), 'identities')).toBe(matter('identities:\n  \n'));
      expect(await accept(matter('identities:\n  |\n'), 'github')).toBe(matter('identities:\n  github: \n'));
      expect(await accept(matter(`check-ins: [|]\n`), today())).toBe(matter(`check-ins: [${today()}]\n`));
    });

    it('come in YAML that cannot be read yet', async () => {
      const { items } = await at('---\nemployee: "Ada\ncycle: |\n');
      expect(items[0]?.label).toMatch(/^\d{4}-H[12]$/u);
      expect(items[0]?.detail).toMatch(/^\d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d$/u);
    });

    it('follow the first month, and know the criteria', async () => {
      await set('cycle.firstMonth', 4);
      const { items } = await at(middle.replace('cycle: 2199-H1', 'cycle: |'));
      expect(items[0]?.detail).toMatch(/^\d{4}-(?:04|10)-01/u);
      const criteria = middle.replace('cycle: 2199-H1', 'cycle: 2199-H1\nminimum-examples:\n  |');
      expect(labels((await at(criteria)).items)).toEqual(['Mastery', 'Impact', 'Autonomy']);
    });

    it('are none in the front matter of others', async () => {
      expect((await at('---\ntitle: A page\n|\n---\n')).items).toEqual([]);
      expect((await at(`---\nalignment: false\nemployee: Ada\n|\n---\n\n${middle}`)).items).toEqual([]);
    });
  });
});
