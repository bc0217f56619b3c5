import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { poll } from './harness/wait';
import { cleanUp, expectAfter, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { ourPlatform } from './support/platform';
import { middle } from './support/texts';

const bare = `# Ada

## Current Level: L4

### Craft

- Examples
    - TODO
`;

const searches = `- References
    - Merged pull requests
        - \`is:pr is:merged author:\${identity} merged:\${cycleStart}..\${cycleEnd}\`
    - Reviewed pull requests
        - \`is:pr reviewed-by:\${identity} -author:\${identity} updated:>=\${cycleStart}\`
    - Closed issues
        - \`is:issue assignee:\${identity} closed:\${cycleStart}..\${cycleEnd}\`
    - Commits
        - \`author:\${identity} author-date:\${cycleStart}..\${cycleEnd}\`
    - Slack messages
        - \`from:@\${identity} after:\${cycleStart-1d} before:\${cycleEnd+1d}\`
    - Slack messages from others
        - \`@\${identity} after:\${cycleStart-1d} before:\${cycleEnd+1d}\`
`;

const afterwards = bare
  .replace('# Ada\n', '---\nidentities:\n  github: ada-example\n  slack: ada\ncycle: 2199-H1\n---\n\n# Ada\n')
  .replace('## Current', `## Guidance\n\n${searches}\n## Current`);

const setUp = (args?: unknown) =>
  vscode.commands.executeCommand<{ added: number } | undefined>(commands.setUpReferences, args);

async function refusalOf(command: string, args: unknown): Promise<string> {
  return vscode.commands.executeCommand(command, args).then(
    () => 'It did not reject.',
    (error: Error) => error.message,
  );
}

/** Accepts what is marked in the lists that come, one after the other, until a command is done. */
async function acceptAll<Result>(pending: Thenable<Result>): Promise<Result> {
  let done = false;
  const result = Promise.resolve(pending).finally(() => {
    done = true;
  });
  await poll('the end of the questions', async () => {
    if (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done;
  });
  return result;
}

describe('Search the Cycle in All References', () => {
  const guide = (matter: string, merged: string, day: string): string =>
    `${matter}# Ada\n\n## Guidance\n\n- References 👩🏽‍💻\n    - Merged\n        - \`is:pr ${merged}\`\n` +
    `    - Search Notion\n        - Date: ${day} - (today)\n\n## Current Level: L4\n\n### Craft\n\n- Examples\n    - TODO\n`;
  const matter = '---\ncycle: 2199-H1\n---\n\n';
  const old = ['merged:>=2024-02-01', '`2024-01-31`'] as const;
  const now = ['merged:${cycleStart}..${cycleEnd}', '`${cycleStart}`'] as const;
  const search = (): Thenable<number> => vscode.commands.executeCommand(commands.searchCycle);
  before(ourApi);
  afterEach(cleanUp);

  for (const [ends, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`leads them there in one undo, ${ends}`, async () => {
      const [text, cycled] = [guide(matter, ...old), guide(matter, ...now)].map((one) =>
        one.replaceAll('\n', eol),
      );
      const { document } = await showNew(text ?? '');
      expect(await search()).toBe(2);
      expect(document.getText()).toBe(cycled);
      await expectAfter('undo', document, text ?? '');
      await expectAfter('redo', document, cycled ?? '');
      // Twice is once.
      expect(await search()).toBe(0);
      expect(document.getText()).toBe(cycled);
    });
  }

  it('says what is missing where the cycle is not known, and where there is nothing to search', async () => {
    const { document } = await showNew(guide('', ...old));
    expect(await refusalOf(commands.searchCycle, {})).toContain('The cycle is not known.');
    expect(document.getText()).toBe(guide('', ...old));
    await showNew(matter + bare);
    expect(await refusalOf(commands.searchCycle, {})).toContain('There is no reference');
  });
});

describe('Set Up References', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('writes searches and what is known of the person, in one undo', async () => {
    const { document } = await showNew(bare);
    const wanted = { services: { github: 'ada-example', slack: 'ada' }, cycle: '2199-H1' };
    expect(await setUp(wanted)).toMatchObject({ added: 6 });
    expect(document.getText()).toBe(afterwards);
    await expectAfter('undo', document, bare);
    await expectAfter('redo', document, afterwards);
    // Twice is once.
    expect(await setUp(wanted)).toMatchObject({ added: 0 });
    expect(document.getText()).toBe(afterwards);
  });

  it('writes with the line ends of the document', async () => {
    const { document } = await showNew(bare.replaceAll('\n', '\r\n'));
    await setUp({ services: { github: 'ada-example', slack: 'ada' }, cycle: '2199-H1' });
    expect(document.getText()).toBe(afterwards.replaceAll('\n', '\r\n'));
  });

  it('asks for the services, the names and the cycle', async () => {
    const { document } = await showNew(bare.replace('# Ada\n', '---\nemployee: ada-example\n---\n\n# Ada\n'));
    expect(await acceptAll(setUp())).toMatchObject({ added: 4 });
    expect(document.getText()).toMatch(
      /^---\nemployee: ada-example\nidentities:\n {2}github: ada-example\ncycle: \d{4}-H[12]\n---\n/u,
    );
    expect(document.getText()).toContain(searches.slice(0, searches.indexOf('    - Slack')));
  });

  it('refuses a call that names no service, and front matter that takes nothing', async () => {
    await showNew(bare);
    expect(await refusalOf(commands.setUpReferences, { services: { nobody: 'x' } })).toMatch(
      /^“services” is missing/u,
    );
    await showNew(`---\nemployee: [\n---\n\n${bare}`);
    expect(await refusalOf(commands.setUpReferences, { services: { github: 'x' } })).toMatch(
      /^The front matter cannot be added to/u,
    );
  });
});

describe('Test References', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('goes through them one by one, and keeps what is said of each', async () => {
    const onlyCopied = middle
      .replace(/ {4}- Pull requests merged.*\n.*\n/u, '')
      .replace(/- Read through\n.*\n.*\n/u, '');
    const { document } = await showNew(onlyCopied);
    await vscode.env.clipboard.writeText('before');
    const tested = await acceptAll(vscode.commands.executeCommand(commands.testReferences));
    // The first answer to one that was opened is that it works; to one that cannot be, that it is broken.
    expect(tested).toEqual({ working: ['Search Slack'], broken: ['Cards done'], skipped: [] });
    expect(await vscode.env.clipboard.readText()).toBe('in:#kudos after:2198-12-31 @Ada');
    expect(document.getText()).toBe(onlyCopied);
  });

  it('refuses where there is nothing to test', async () => {
    await showNew(bare);
    expect(await refusalOf(commands.testReferences, {})).toMatch(/^There is no reference to test yet/u);
  });
});

describe('Check Links', () => {
  before(ourApi);
  afterEach(cleanUp);

  const links = bare.replace(
    '## Current',
    '- Follow your work\n    - [Router](https://192.168.0.1/)\n    - [Search](https://github.com/search?q=x)\n\n## Current',
  );

  it('asks nobody in the user’s own network, and nobody at all in a browser', async () => {
    await showNew(links);
    if (ourPlatform().fetchLink) {
      expect(await vscode.commands.executeCommand(commands.checkLinks)).toEqual({
        working: [],
        broken: [],
        unsure: [{ label: 'Router', why: 'leads into your own network' }],
      });
    } else {
      expect(await refusalOf(commands.checkLinks, {})).toMatch(/^In a browser/u);
    }
  });

  it('refuses where there are only searches', async () => {
    await showNew(links.replace(/ {4}- \[Router.*\n/u, ''));
    const reason = ourPlatform().fetchLink ? /^There is no plain link to check/u : /^In a browser/u;
    expect(await refusalOf(commands.checkLinks, {})).toMatch(reason);
  });
});
