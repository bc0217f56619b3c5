import fc from 'fast-check';
import type { Node, Parents, Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { insertExample } from '../../../src/edits/insertExample';
import { applyEdits } from '../../../src/edits/textEdit';
import { plainLine } from '../../../src/results/plainLine';
import { bodiesOf, issues } from './support/bodies';
import { searchOn } from './support/search';
import { type Server, serve } from './support/server';

/** Titles that somebody might give to a pull request. The second is what is to be seen of it, if not just the same. */
const titles: [title: string, seen?: string][] = [
  ['](javascript:alert(1))'],
  ['[click](javascript:alert(1))'],
  ['[click][1] [1]: https://evil.example'],
  ['[1]: https://evil.example'],
  ['![pixel](https://evil.example/a.png)'],
  ['<https://evil.example>'],
  ['<javascript:alert(1)>'],
  ['see https://evil.example/a?b=(c) and http://evil.example, www.evil.example'],
  ['HTTPS://EVIL.EXAMPLE WWW.EVIL.EXAMPLE'],
  ['(https://evil.example) [https://evil.example] *https://evil.example*'],
  ['ask eve@evil.example or mailto:eve@evil.example xmpp:eve@evil.example/b'],
  ['`rm -rf` ``x`` ```sh'],
  ['```sh'],
  ['~~~'],
  ['**bold** _it_ __init__ ~~no~~ ~no~ snake_case'],
  ['<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['<!-- alignment-ignore -->'],
  ['<!--'],
  ['<?php ?>'],
  ['&lt;b&gt; &amp; &#60;b&#62; &copy'],
  ['# Mastery'],
  ['### Mastery'],
  ['- [ ] no task'],
  ['[x] no task'],
  ['1. one'],
  ['> quoted'],
  ['| a | b |'],
  ['---'],
  ['==='],
  ['$x^2$ $$y$$'],
  ['[^1]'],
  ['[^1]: note'],
  ['ends with a backslash\\'],
  ['\\[a\\](b) \\\\'],
  [':tada: #12 @ada acme/shop#12'],
  ['[label](command:workbench.action.terminal.new)'],
  ['first\n\n### Mastery\n\n- Examples\n', 'first ### Mastery - Examples'],
  ['a\r\n[1]: https://evil.example', 'a [1]: https://evil.example'],
  ['a\u2028b\u2029c\u0085d\u000be', 'a b c d e'],
  ['\u202Eevil\u202C \u2067x\u2069 \u200Fy\u200E \u061Cz', 'evil x y z'],
  ['a\u200Bb\uFEFFc\u00ADd\u2060e\u180Ef\u034Fg', 'abcdefg'],
  ['\u{E0041}\u{E0042}tag', 'tag'],
  ['\u0000\u001B[31mred\u001B[0m\u009B', '[31mred [0m'],
  ['lone \uD83D surrogate \uDE00', 'lone surrogate'],
  ['ht\u200Btps://evil.example', 'https://evil.example'],
  ['שלום עולם'],
  ['نمی\u200Cخواهم'],
  ['👩‍💻 ❤️ 🏳️‍🌈'],
  ['\u00a0 a \u3000 b\t', 'a b'],
];

let server: Server;
let title = '';
beforeAll(async () => {
  server = await serve(() => ({ body: issues([bodiesOf(server).pullRequest(1, { title })]) }));
});
afterAll(() => server.close());

/** The title as the search gives it. */
async function found(given: string): Promise<string> {
  title = given;
  const { results } = await searchOn(server, {});
  return results[0]?.title ?? '';
}

/** Documents that write the evidence first and last, and one without an example. */
const documents = [
  `### Mastery\n\n- Examples\n    - ([1](https://a.example)): did a\n- Overall: good\n`,
  `### Mastery\n\nExamples\n\n* did a ([1](https://a.example))\n\nOverall: good\n`,
  `### Mastery\n\n#### Examples\n\n- TODO\n`,
];

/** As GitHub reads Markdown, bare addresses included. */
const reader = unified()
  .use(remarkParse)
  .use(function (this: Processor) {
    Object.assign(this.data(), { micromarkExtensions: [gfm()], fromMarkdownExtensions: [gfmFromMarkdown()] });
  })
  .freeze();

function read(text: string): Root {
  return reader.parse(text);
}

function all(node: Node | Parents): Node[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

/** What the new bullet is made of, once it is read again. */
function bulletOf(text: string, note: string): { text: string; types: string[]; urls: string[] } {
  const document = parse(text);
  const url = `https://${server.host}/acme/shop/pull/1`;
  const example = { note, isPlain: true, evidence: [url] };
  const inserted = insertExample(text, document, document.criteria, example);
  if ('failure' in inserted) throw new Error(`${inserted.failure}: ${JSON.stringify(note)}`);
  const after = applyEdits(text, inserted.edits);
  const { start, end } = inserted.insertions[0]?.range ?? { start: 0, end: 0 };
  // Nothing of it comes to stand elsewhere.
  expect(parse(after).criteria.map(({ name }) => name)).toEqual(['Mastery']);
  expect(
    parse(after)
      .criteria[0]?.examples.at(-1)
      ?.evidence.map((one) => one.url),
  ).toEqual([url]);
  const nodes = all(read(after)).filter(({ position }) => {
    const at = position?.start.offset ?? 0;
    return at >= start && at < end;
  });
  return {
    text: plainText(read(after.slice(start, end))),
    types: [...new Set(nodes.map(({ type }) => type))].toSorted(),
    urls: nodes.flatMap((node) => ('url' in node ? [String(node.url)] : [])),
  };
}

function expectHarmless(text: string, note: string): void {
  const bullet = bulletOf(text, note);
  expect(bullet.urls).toEqual([`https://${server.host}/acme/shop/pull/1`]);
  expect(bullet.types.filter((type) => !/^(?:link|list|listItem|paragraph|text)$/u.test(type))).toEqual([]);
  const [first, last] = [`(1): ${note}`, `${note} (1)`];
  expect(note === '' ? ['(1)'] : [first, last]).toContain(bullet.text);
}

describe('A hostile title', () => {
  it.each(titles)('is one line of plain text: %j', async (given, seen = given) => {
    expect(await found(given)).toBe(seen);
  });

  it.each(titles)('stands in the document as it was given, and does nothing: %j', async (given) => {
    const note = await found(given);
    for (const text of documents) expectHarmless(text, note);
  });

  it('may be put together of anything', () => {
    const piece = fc.constantFrom(
      ...titles.flatMap(([one]) => [one, ...one.split(/\b/u)]),
      ' ',
      '\\',
      '*',
      '_',
    );
    const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 50);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(documents.length - 1), (pieces, index) => {
        expectHarmless(documents[index] ?? '', plainLine(pieces.join('')));
      }),
      { numRuns },
    );
  }, 300_000);
});

describe('plainLine', () => {
  it.each([299, 300])('keeps %d characters', (length) => {
    expect(plainLine('😀'.repeat(length))).toBe('😀'.repeat(length));
  });

  it.each([301, 6001, 1_000_000])('cuts %d characters', (length) => {
    expect(plainLine('😀'.repeat(length))).toBe(`${'😀'.repeat(299)}…`);
    expect(plainLine('a'.repeat(length), 10)).toBe('aaaaaaaaa…');
  });

  it('finds what is seen behind much that is not', () => {
    expect(plainLine(`${'\n'.repeat(1000)}a`)).toBe('a');
  });
});
