import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { findingCodes } from '../../../src/coverage/finding';
import { explanationIn } from '../../../src/host/explanation';
import { findMessages, messagesIn } from './l10n/find';
import { flaws, holesIn, links } from './l10n/table';

const root = path.resolve(__dirname, '../../..');
const { said, unclear } = findMessages(root, 'src');
const messages = Object.fromEntries(said.map(({ message }) => [message, message]));

const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const found = (folder: string, name: RegExp): string[] =>
  readdirSync(path.join(root, folder))
    .filter((file) => name.test(file))
    .map((file) => path.posix.join(folder, file));

const bundles = found(manifest.l10n, /^bundle\.l10n\..+\.json$/u);
const pages = found('docs', /^findings\..+\.md$/u);
const tables = found('.', /^package\.nls\..+\.json$/u);

describe('What the code says', () => {
  it('is worded by literal messages alone', () => {
    expect(unclear).toEqual([]);
    expect(said.length).toBeGreaterThan(200);
  });

  it('gets as many arguments as it has places for them', () => {
    const uneven = said.filter(
      ({ message, given }) =>
        holesIn(message).join() !== [...Array(given).keys()].map((n) => `{${n}}`).join(),
    );
    expect(uneven).toEqual([]);
  });

  it.each(bundles)('is translated, all of it and nothing else, in %s', (file) => {
    expect(flaws(messages, read(file))).toEqual([]);
  });

  it.each(bundles)('stands sorted in %s, so that a line has one place', (file) => {
    const keys = Object.keys(read(file));
    expect(keys).toEqual(keys.toSorted());
  });
});

describe('What the manifest says', () => {
  const words = read('package.nls.json');

  it.each(tables)('is translated, all of it and nothing else, in %s', (file) => {
    expect(flaws(words, read(file))).toEqual([]);
  });

  it.each(tables)('runs the same commands in %s', (file) => {
    const others = read(file);
    for (const [key, text] of Object.entries(words))
      expect(links(others[key] ?? ''), key).toEqual(links(text));
  });
});

describe('The page of the findings', () => {
  it.each(pages)('explains every code in %s', (file) => {
    const page = readFileSync(path.join(root, file), 'utf8');
    expect([...page.matchAll(/^## (.+)$/gmu)].map(([, code]) => code)).toEqual(findingCodes);
    for (const code of findingCodes) {
      expect(explanationIn(page, code), code).toMatch(/^\p{Lu}.*\. \*[^*]+:\* \S.*[.?]$/u);
    }
  });
});

describe('The languages', () => {
  it('are the same for the code, the manifest and the page of the findings', () => {
    const language = (file: string) => /\.([\w-]+)\.(?:json|md)$/u.exec(file)?.[1];
    expect(bundles.map(language)).toContain('de');
    expect(tables.map(language)).toEqual(bundles.map(language));
    expect(pages.map(language)).toEqual(bundles.map(language));
  });
});

describe('messagesIn', () => {
  it('finds what is said, by syntax', () => {
    const text = `
      // vscode.l10n.t('in a comment')
      const one: string = vscode.l10n.t('{0} of {1}', count, vscode.l10n.t("within"));
      const two = vscode.l10n.t(
        \`over lines\`,
      );
      const three = "vscode.l10n.t('in a text')";`;
    expect(messagesIn(text, 'a.ts')).toEqual({
      said: [
        { file: 'a.ts', message: '{0} of {1}', given: 2 },
        { file: 'a.ts', message: 'within', given: 0 },
        { file: 'a.ts', message: 'over lines', given: 0 },
      ],
      unclear: [],
    });
  });

  it.each([
    'vscode.l10n.t(message)',
    'vscode.l10n.t(`${count} examples`)',
    "vscode.l10n.t('a' + b)",
    "vscode.l10n.t({ message: 'a', comment: 'b' })",
    "vscode.l10n.t('{0}', ...all)",
    'vscode.l10n.t()',
    'const say = vscode.l10n.t',
    'const { l10n } = vscode',
    "import { l10n } from 'vscode'",
  ])('does not let pass: %s', (text) => {
    expect(messagesIn(text, 'a.ts')).toMatchObject({
      said: [],
      unclear: [expect.stringMatching(/^a\.ts: /u)],
    });
  });
});

describe('flaws', () => {
  it.each([
    [{}, ['missing: {0} of {1}']],
    [{ '{0} of {1}': '{0} von {1}', more: 'mehr' }, ['superfluous: more']],
    [{ '{0} of {1}': '{1}: {0}' }, []],
    [{ '{0} of {1}': '{0} von {0}' }, ['other places: {0} of {1}']],
    [{ '{0} of {1}': '{0} von 3' }, ['other places: {0} of {1}']],
    [{ '{0} of {1}': '{0} von {1}, {2}' }, ['other places: {0} of {1}']],
    [{ '{0} of {1}': ' ' }, ['empty: {0} of {1}']],
  ])('of %j', (translated, expected) => {
    expect(flaws({ '{0} of {1}': '{0} of {1}' }, translated)).toEqual(expected);
  });
});
