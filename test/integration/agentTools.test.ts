import * as vscode from 'vscode';
import { registerAgentTools } from '../../src/features/agentTools';
import type { InsertInput } from '../../src/features/agentTools/insert';
import { tools } from '../../src/host/ids';
import { expect } from './harness/expect';
import { cleanUp, expectAfter, showFile } from './support/documents';
import { ourApi } from './support/extension';
import { hostForEach, refused } from './support/host';

const text = `---
employee: Ada
level: L4
cycle: 2199-H1
identities:
  github: ada-example
---

## Guidance

- Follow your work
    - Merged
        - \`is:pr author:\${identity} merged:\${cycleStart}..\${cycleEnd}\`
    - Search Slack
        - \`from:@EMPLOYEE after:\${cycleStart}\`
    - [Board]()

### Craft

> **General:** how well it is made
>
> **L4:** made to last

- Examples
    - **Search**
        - ([1](https://github.com/example/search/pull/12)): replaced the index
- Room for Improvement
    - (none)

### Impact

- Examples
    - ([1](https://github.com/example/search/pull/12/files)): a search takes 80 ms

### Speed

- Examples
    - TODO
`;

/** What a tool answers, called as an agent calls it. */
async function call(name: string, input: object): Promise<unknown> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  if (!(part instanceof vscode.LanguageModelTextPart)) throw new Error('It is no text.');
  return JSON.parse(part.value);
}

describe('The tools for AI agents', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('are known to VS Code', () => {
    const known = vscode.lm.tools.map(({ name }) => name);
    for (const name of Object.values(tools)) expect(known).toContain(name);
  });

  it('read coverage', async () => {
    const { document } = await showFile('ada.md', text);
    const told = await call(tools.readCoverage, {});
    expect(told).toMatchObject({
      file: document.uri.toString(),
      employee: 'Ada',
      level: 'L4',
      cycle: { first: '2199-01-01', last: '2199-06-30' },
      criteria: [
        {
          name: 'Craft',
          index: 0,
          line: 18,
          general: 'how well it is made',
          atThisLevel: 'made to last',
          examples: 1,
          minimum: 3,
          state: 'light',
          light: true,
          projects: ['Search'],
          roomForImprovement: 'answered',
          overall: 'absent',
        },
        { name: 'Impact', line: 30, examples: 1, light: true },
        { name: 'Speed', examples: 0, state: 'unstarted' },
      ],
      reviewSummary: 'absent',
    });
    expect(JSON.stringify(told)).toContain('Craft is light: 1 of 3 examples.');
  });

  it('list references with their addresses, and what is missing', async () => {
    await showFile('ada.md', text);
    expect(await call(tools.listReferences, { file: 'ada.md' })).toMatchObject({
      references: [
        {
          label: 'Merged',
          service: 'GitHub',
          url: expect.stringContaining('merged%3A2199-01-01..2199-06-30'),
        },
        { label: 'Search Slack', service: 'Slack', state: 'written' },
        { label: 'Board', state: 'unfinished' },
      ],
      toRead: [],
    });
  });

  it('take a path that begins with the name of a folder of the workspace', async () => {
    await showFile('ada.md', text);
    const name = vscode.workspace.workspaceFolders?.[0]?.name ?? '';
    expect(await call(tools.readCoverage, { file: `${name}/ada.md` })).toMatchObject({
      criteria: [{ name: 'Craft' }, { name: 'Impact' }, { name: 'Speed' }],
    });
  });

  it('find what is recorded, by words or by an address of the same thing', async () => {
    await showFile('ada.md', text);
    const both = [
      {
        criterion: { name: 'Craft' },
        line: 26,
        project: 'Search',
        note: 'replaced the index',
        evidence: ['https://github.com/example/search/pull/12'],
        alsoUnder: ['Impact'],
      },
      { criterion: { name: 'Impact' }, note: 'a search takes 80 ms', alsoUnder: ['Craft'] },
    ];
    expect(await call(tools.findRecorded, {})).toMatchObject(both);
    expect(
      await call(tools.findRecorded, { url: 'https://github.com/example/search/pull/12' }),
    ).toMatchObject(both);
    expect(await call(tools.findRecorded, { words: 'INDEX replaced' })).toMatchObject(both.slice(0, 1));
    expect(await call(tools.findRecorded, { words: 'index', url: 'https://example.com' })).toEqual([]);
  });

  it('keep to themselves what is private', async () => {
    await showFile(
      'ada.md',
      text
        .replace(
          '- ([1](https://github.com/example/search/pull/12)): replaced',
          '- <!-- private --> replaced',
        )
        .replace('the index\n', 'the index <!-- /private -->\n')
        .replace('    - [Board]()\n', '    <!-- private -->\n    - [Board]()\n    <!-- /private -->\n'),
    );
    expect(await call(tools.readCoverage, {})).toMatchObject({
      criteria: [{ name: 'Craft', examples: 0, projects: ['Search'] }, { name: 'Impact' }, { name: 'Speed' }],
    });
    expect(await call(tools.listReferences, {})).toMatchObject({
      references: [{ label: 'Merged' }, { label: 'Search Slack' }],
    });
    const told = await call(tools.findRecorded, {});
    expect(told).toMatchObject([{ criterion: { name: 'Impact' } }]);
    expect(JSON.stringify(told)).not.toContain('replaced');
  });

  it('keep to themselves what is private around the examples', async () => {
    const secret = (words: string): string => `<!-- private -->\n\n${words}\n\n<!-- /private -->\n`;
    await showFile(
      'ada.md',
      text
        .replace(
          '    - [Board]()\n',
          (board) => `${board}\n${secret('- [Secret list](https://example.com/secret)')}`,
        )
        .replace('> **General:** how well it is made\n>\n', secret('> **General:** secretly written down'))
        .replace(
          '### Craft\n',
          (craft) => `${secret('### Craft\n\n- Examples\n    - **Secret**\n        - did a')}\n${craft}`,
        )
        .replace(
          '        - ([1](https://github.com/example/search/pull/12)): replaced',
          (line) => `        - did b <!-- private --> secret c <!-- /private -->\n${line}`,
        ),
    );
    const coverage = await call(tools.readCoverage, {});
    expect(coverage).toMatchObject({
      // By the ordinal that it has for those who insert.
      criteria: [
        { name: 'Craft', index: 1, atThisLevel: 'made to last' },
        { name: 'Impact' },
        { name: 'Speed' },
      ],
    });
    for (const told of [coverage, await call(tools.listReferences, {}), await call(tools.findRecorded, {})]) {
      expect(JSON.stringify(told)).not.toMatch(/secret/iu);
    }
  });

  it('say what would do where a document or criterion is not there', async () => {
    await showFile('ada.md', text);
    await expect(call(tools.readCoverage, { file: 'grace.md' })).rejects.toThrow(
      /grace\.md is not in this workspace/u,
    );
  });
});

describe('The tool that inserts an example', () => {
  const own = hostForEach(registerAgentTools);
  const input: InsertInput = {
    criterion: 'Impact',
    project: 'Search',
    note: 'cut the cost by *half*',
    evidence: ['https://example.com/cost'],
  };
  const tool = () => own().tool<InsertInput>(tools.insertExample);
  const prepare = async (input: InsertInput) => {
    const prepared = await tool().prepareInvocation?.({ input }, new vscode.CancellationTokenSource().token);
    const message = prepared?.confirmationMessages?.message;
    return message instanceof vscode.MarkdownString ? message.value : message;
  };
  const invoke = async (input: InsertInput) =>
    tool().invoke({ input, toolInvocationToken: undefined }, new vscode.CancellationTokenSource().token);
  const inserted = '    - **Search**\n        - ([1](https://example.com/cost)): cut the cost by *half*';

  it('shows the very text that it then writes, in one step of undo', async () => {
    const { document } = await showFile('ada.md', text);
    expect(await prepare(input)).toContain(`\n${inserted}\n`);
    expect(document.getText()).toBe(text);
    await invoke(input);
    expect(document.getText()).toBe(text.replace('80 ms\n', `80 ms\n${inserted}\n`));
    await expectAfter('undo', document, text);
  });

  it('shows what gives way to it', async () => {
    await showFile('ada.md', text);
    expect(await prepare({ ...input, criterion: 'Speed' })).toMatch(
      /In the place of\\:\s+```markdown\n- TODO\n```/u,
    );
  });

  it('writes nothing that was not shown, or would now be another text', async () => {
    const { document } = await showFile('ada.md', text);
    expect(await refused(Promise.resolve(invoke(input)))).toMatch(
      /^The document changed since this was confirmed/u,
    );
    await prepare(input);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().indexOf('\n### Speed')),
      '    - Project Search\n',
    );
    await vscode.workspace.applyEdit(edit);
    const changed = document.getText();
    expect(await refused(Promise.resolve(invoke(input)))).toMatch(
      /^The document changed since this was confirmed/u,
    );
    // What was confirmed once is not written twice.
    expect(document.getText()).toBe(changed);
  });

  for (const [bad, why] of [
    [
      { ...input, criterion: 'Cost' },
      /^There is no criterion “Cost” here\. There are: Craft, Impact, Speed\.$/u,
    ],
    [{ ...input, evidence: ['javascript:alert(1)'] }, /is no address of the web/u],
    [{ criterion: 'Craft' }, /^An example needs a note or a link\.$/u],
  ] satisfies [InsertInput, RegExp][]) {
    it(`refuses ${JSON.stringify(bad)}`, async () => {
      await showFile('ada.md', text);
      expect(await refused(prepare(bad))).toMatch(why);
    });
  }
});
