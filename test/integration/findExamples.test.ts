import * as vscode from 'vscode';
import { Searcher } from '../../src/features/findExamples/searcher';
import { commands, contextKeys } from '../../src/host/ids';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { cleanUp, expectAfter, showFile } from './support/documents';
import { ourApi } from './support/extension';
import { hasGit, makeRepository } from './support/git';
import { hostForEach } from './support/host';
import { set } from './support/settings';
import { middle } from './support/texts';

const text = middle.replace(
  'cycle: 2199-H1',
  'cycle:\n  first: 2000-01-01\n  last: 2199-12-31\nidentities:\n  git: ada@example.com, ada@home.example',
);

interface FoundExamples {
  results: { kind: string; title: string; url?: string; repository: string; id: string; date: string }[];
  total: number;
  isComplete: boolean;
}

/** Why a command refuses a caller. */
async function refusal(command: string, args: object): Promise<string> {
  return vscode.commands.executeCommand(command, args).then(
    () => 'It did not reject.',
    (error: Error) => error.message,
  );
}

describe('Find Examples', () => {
  before(ourApi);
  afterEach(cleanUp);

  describe('in local repositories', () => {
    const find = (document: vscode.TextDocument) =>
      vscode.commands.executeCommand<FoundExamples>(commands.findLocalExamples, { uri: document.uri });

    it('finds the person’s commits and merges, and puts them under a light criterion', async function () {
      if (!hasGit) this.skip();
      const known = await makeRepository('search', 'https://ada:secret@github.com/example/search.git');
      await known.commit('Replace the index\n\nIt was slow.');
      await known.commit('Not hers', 'grace@example.com');
      await known.merge('Merge pull request #12 from ada/topic\n\nRank [by](javascript:alert(1)) *date*');
      const unknown = await makeRepository('scripts');
      await unknown.commit('Tidy up', 'Ada@home.example');
      const { document } = await showFile('ada.md', text);

      const { results, isComplete } = await find(document);
      const told = results.map(({ title, repository, id, kind, url }) => ({
        title,
        repository,
        id,
        kind,
        url,
      }));
      const sorted = told.toSorted((a, b) => a.title.localeCompare(b.title));
      expect(sorted).toEqual([
        {
          title: 'Rank [by](javascript:alert(1)) *date*',
          repository: 'example/search',
          id: '#12',
          kind: 'pull-request',
          url: 'https://github.com/example/search/pull/12',
        },
        {
          title: 'Replace the index',
          repository: 'example/search',
          id: expect.stringMatching(/^[\da-f]{7}$/u),
          kind: 'commit',
          url: expect.stringMatching(/^https:\/\/github\.com\/example\/search\/commit\/[\da-f]{40}$/u),
        },
        {
          title: 'Tidy up',
          repository: 'scripts',
          id: expect.stringMatching(/^[\da-f]{7}$/u),
          kind: 'commit',
        },
      ]);
      expect(isComplete).toBe(true);

      const wanted = results.filter(({ title }) => title !== 'Replace the index');
      await vscode.commands.executeCommand(commands.insertResults, {
        uri: document.uri,
        results: wanted.toSorted((a, b) => a.title.localeCompare(b.title)),
        criterion: 'Autonomy',
        project: 'Search',
      });
      const after = text.replace(
        '- Examples\n    - TODO\n',
        '- Examples\n    - **Search**\n' +
          '        - ([1](https://github.com/example/search/pull/12)): Rank \\[by]\\(javascript:alert(1)) \\*date\\*\n' +
          '        - Tidy up\n',
      );
      expect(document.getText()).toBe(after);
    });

    it('says so where the person has no commit in the cycle', async function () {
      if (!hasGit) this.skip();
      await (await makeRepository('other')).commit('Replace the index');
      const { document } = await showFile('ada.md', text.replace('last: 2199-12-31', 'last: 2000-12-31'));
      expect(await refusal(commands.findLocalExamples, { uri: document.uri })).toMatch(
        /^“ada@example\.com, ada@home\.example” has no commit from 2000-01-01 to 2000-12-31/u,
      );
    });

    it('says what the document does not tell', async function () {
      if (!hasGit) this.skip();
      await makeRepository('another');
      const { document } = await showFile(
        'ada.md',
        text.replace('cycle:\n  first: 2000-01-01\n  last: 2199-12-31\n', ''),
      );
      expect(await refusal(commands.findLocalExamples, { uri: document.uri })).toBe(
        'The document does not say what “${cycleStart}” is. Write it into the front matter.',
      );
    });

    it('is refused where there is no Git', async function () {
      if (hasGit) this.skip();
      const { document } = await showFile('ada.md', text);
      expect(await refusal(commands.findLocalExamples, { uri: document.uri })).toMatch(
        /^There is no Git here/u,
      );
    });
  });

  it('takes only references that search GitHub, and asks nobody else', async () => {
    const { document } = await showFile('ada.md', text);
    expect(await refusal(commands.findExamples, { uri: document.uri, reference: 'Search Slack' })).toBe(
      '“reference” must be the label of one that searches GitHub. There are: Pull requests merged on GitHub.',
    );
  });

  it('has a view that is not there as long as nothing was found', async () => {
    await vscode.commands.executeCommand(commands.clearResults);
    const { contributes } =
      vscode.extensions.getExtension('alignment-docs.performance-alignment')?.packageJSON ?? {};
    const view = contributes.views.performanceAlignment.find(({ id }: { id: string }) =>
      id.endsWith('.results'),
    );
    expect(view.when).toBe(contextKeys.hasResults);
  });
});

describe('Find Examples shows what a commit changed', () => {
  const own = hostForEach();

  it('in the editor, against the commit before', async function () {
    if (!hasGit) this.skip();
    const repository = await makeRepository('changed');
    await repository.commit('Begin');
    await repository.write('index.txt', 'by date\n');
    await repository.commit('Rank by date');
    const { document } = await showFile('ada.md', text);
    const analysis = await own().host.store.current(document);
    const searcher = new Searcher(own().host, async () => {
      throw new Error('Nobody is asked.');
    });
    const finds = analysis && (await searcher.local(analysis, undefined, false));
    const result = (title: string) =>
      finds?.results.find((one) => one.title === title && one.repository === 'changed');
    const [first, second] = [result('Begin'), result('Rank by date')];
    if (!first || !second) throw new Error('Both are found.');
    // The first of all has none before it.
    expect(finds?.changes?.has(first)).toBe(false);
    await finds?.changes?.get(second)?.();
    const tab = await until('the changes', vscode.window.tabGroups.onDidChangeTabs, () => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab?.label.includes('Rank by date') ? activeTab : undefined;
    });
    expect(tab.label).toContain(second.id);
  });
});

describe('Insert Results', () => {
  before(ourApi);
  afterEach(cleanUp);

  const results = [
    { title: 'Second <b>', url: 'https://github.com/o/r/pull/2', date: '2199-02-02' },
    { title: 'First', url: 'https://github.com/o/r/pull/1', date: '2199-01-01' },
    { title: 'Known', url: 'http://example.com/4/', date: '2199-01-01' },
  ];
  const insert = (document: vscode.TextDocument, more: object) =>
    vscode.commands.executeCommand<{
      present: string[];
      left: string[];
      insertions: { criterion: string }[];
    }>(commands.insertResults, { uri: document.uri, ...more });

  it('puts several under several criteria, the oldest first, each once, as one step of undo and redo', async () => {
    const { document } = await showFile('ada.md', middle);
    const safe = results.map((one) => ({ ...one, url: one.url.replace('http:', 'https:') }));
    const { present, left, insertions } = await insert(document, {
      results: safe,
      criterion: ['Impact', 'Autonomy'],
    });
    const first = '([1](https://github.com/o/r/pull/1)): First';
    const second = '([1](https://github.com/o/r/pull/2)): Second \\<b>';
    const after = middle
      .replace('a search takes 80 ms\n', `a search takes 80 ms\n    - ${first}\n    - ${second}\n`)
      .replace(
        '- Examples\n    - TODO\n',
        `- Examples\n    - ${first}\n    - ([1](https://example.com/4/)): Known\n    - ${second}\n`,
      );
    expect(document.getText()).toBe(after);
    expect([present, left, insertions.map(({ criterion }) => criterion)]).toEqual([
      [],
      [],
      ['Impact', 'Autonomy', 'Autonomy', 'Impact', 'Autonomy'],
    ]);
    await expectAfter('undo', document, middle);
    await expectAfter('redo', document, after);
    expect(
      await refusal(commands.insertResults, { uri: document.uri, results: safe, criterion: 'Impact' }),
    ).toBe('What you chose stands there already. Choose other criteria, or other results.');
    expect(document.getText()).toBe(after);
  });

  it('leaves out what stands there, and what is not safe', async () => {
    const { document } = await showFile('ada.md', middle);
    const { present, left } = await insert(document, {
      results: [
        results[1],
        { title: 'There', url: 'https://example.com/4' },
        { title: 'Hostile', url: 'javascript:alert(1)' },
      ],
      criterion: 'Impact',
    });
    expect([present, left]).toEqual([['There'], ['Hostile']]);
    expect(document.getText()).not.toContain('javascript');
  });

  it('writes the day only if a setting says so', async () => {
    await set('results.writeDate', true);
    const { document } = await showFile('ada.md', middle);
    await insert(document, { results: [results[1]], criterion: 'Impact' });
    expect(document.getText()).toContain('([1](https://github.com/o/r/pull/1)): First (2199-01-01)\n');
  });

  it('keeps several for later, as one step of undo', async () => {
    const { document } = await showFile('ada.md', middle);
    await vscode.commands.executeCommand(commands.keepResults, {
      uri: document.uri,
      results: results.slice(0, 2),
    });
    const after = middle.replace(
      '    - [Cards done]()\n',
      '    - [Cards done]()\n- For Later\n    - ([1](https://github.com/o/r/pull/1)): First\n    - ([1](https://github.com/o/r/pull/2)): Second \\<b>\n',
    );
    expect(document.getText()).toBe(after);
    await expectAfter('undo', document, middle);
  });

  it('says which arguments will not do', async () => {
    const { document } = await showFile('ada.md', middle);
    const told = (more: object) => refusal(commands.insertResults, { uri: document.uri, ...more });
    expect(await told({ results })).toMatch(/^“criterion” is missing/u);
    expect(await told({ criterion: 'Impact' })).toMatch(/^“results” must be a list/u);
    expect(await told({ criterion: 'Impact', results: [{ title: '' }] })).toMatch(
      /^“results” must be a list/u,
    );
    expect(await told({ criterion: 'Impact', results: [{ title: 'a', date: 'today' }] })).toMatch(
      /^“results”/u,
    );
    expect(await told({ criterion: 'Nothing', results })).toMatch(/^There is no criterion “Nothing” here/u);
    expect(await told({ criterion: 'Impact', results: Array(51).fill(results[0]) })).toMatch(
      /^These are 51/u,
    );
    expect(document.getText()).toBe(middle);
  });
});
