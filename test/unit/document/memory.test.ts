import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/document/memory';
import type { AlignmentDocument } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import { frozen } from '../edits/reading';
import { documentAtOnce } from './atOnce';

/** The bytes in use when all that is not is gone. */
function heap(): number {
  setFlagsFromString('--expose_gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

const criterion = (at: number): string =>
  `### Criterion ${at}\n\n- Examples\n    - **Project X**\n        - ([1](https://a.example/${at})): did what was to be done\n\n`;

const long = `## Current Level: L4\n\n${Array.from({ length: 1000 }, (_, at) => criterion(at)).join('')}`;

describe('What is remembered', () => {
  it('does not keep the texts alive that were read before', { timeout: 120_000 }, () => {
    const memory = new Memory();
    let text = long;
    const write = (count: number): void => {
      const at = text.indexOf(`/${count})): `) + `/${count})): `.length;
      text = `${text.slice(0, at)}and ${text.slice(at)}`;
      parse(text, undefined, memory);
    };
    for (let count = 0; count < 20; count++) write(count);
    const before = heap();
    for (let count = 20; count < 170; count++) write(count);
    // Each version of the text takes a tenth of a megabyte.
    expect(heap() - before).toBeLessThan(0.4 * 150 * long.length);
    expect(parse(text, undefined, memory)).toEqual(documentAtOnce(text));
  });

  it('goes along with what is written between blocks that are read together', () => {
    const memory = new Memory();
    const guidance = '### Guidance\n\n- [Cards](https://example.com/cards)\n';
    const before = `## Current Level: L4\n\n${criterion(1)}## Review Summary\n\nGood.\n\n${guidance}`;
    for (const text of [before, before.replace('did what', 'did at once what'), before]) {
      expect(parse(text, undefined, memory)).toEqual(documentAtOnce(text));
    }
  });

  it('is shared bullet by bullet in a list that was typed in, as long as what they refer to is the same', () => {
    const memory = new Memory();
    const text = '### Craft\n\n- Examples\n    - ([one]): did a\n    - did b\n    - ([two]): did c\n';
    const texts = [text, text.replace('did b', 'did b again'), `${text}\n[one]: https://a.example\n`];
    const [first, typed, defined] = texts.map((one) => frozen(parse(one, undefined, memory)).criteria[0]);
    expect(typed?.examples[0]).toBe(first?.examples[0]);
    expect(typed?.examples[1]?.note).toBe('did b again');
    expect(defined?.examples[0]?.evidence[0]?.url).toBe('https://a.example');
    for (const one of texts) expect(parse(one, undefined, memory)).toEqual(documentAtOnce(one));
  });

  it('is shared by the documents of texts that have it in common, and never changed', () => {
    const memory = new Memory();
    const text = long.slice(0, 2000);
    const read = (one: string): AlignmentDocument => frozen(parse(one, undefined, memory));
    const [first, typed, above] = [read(text), read(`${text}more`), read(text.replace('L4', 'L10'))];
    expect(typed.criteria[0]?.examples).toBe(first.criteria[0]?.examples);
    for (const [document, one] of [
      [first, text],
      [typed, `${text}more`],
      [above, text.replace('L4', 'L10')],
    ] as const) {
      expect(document).toEqual(documentAtOnce(one));
    }
  });

  it('knows apart what is indented and what is not', () => {
    const memory = new Memory();
    const list = '- [Merged](https://a.example)\n    - [Closed](https://b.example)\n';
    const text = (indent: string): string => `${indent}${list}\n## Current Level: L4\n`;
    for (const indent of ['', '  ', '   ', '']) {
      expect(parse(text(indent), undefined, memory)).toEqual(documentAtOnce(text(indent)));
    }
  });

  it.each(['  \n\u00A0', '  \n\u3000', '  \n\f', '\n    1. ```\n'])(
    'knows a bullet apart from one that ends in %j',
    (end) => {
      const memory = new Memory();
      const text = (written: string): string => `### Craft\n\nExamples\n- did it${written}\n### Impact\n`;
      for (const written of ['\n', end, '\n', `${end}x`, '\n']) {
        expect(parse(text(written), undefined, memory)).toEqual(documentAtOnce(text(written)));
      }
    },
  );

  it('knows apart what labels are defined, and where they lead', () => {
    const memory = new Memory();
    const text = (defined: string): string =>
      `## Current Level: L4\n\n### Craft\n\n- Examples\n    - did [it][1]\n    - [a][b]() and [c]\n\n## Links\n\n${defined}\n`;
    for (const defined of ['', '[1]: /x', '[1]: /y', '[b]: /z', '[c]: /z\n[b]: /z', '[d]: /z', '']) {
      expect(parse(text(defined), undefined, memory)).toEqual(documentAtOnce(text(defined)));
    }
  });

  it('knows settings apart', () => {
    const memory = new Memory();
    const text = '## Current Level: L4\n\n### Craft\n\n- Beispiele\n    - PENDING\n';
    const options = { marks: ['PENDING'] };
    const other = parse(text, options, memory);
    expect(parse(text, undefined, memory)).toEqual(documentAtOnce(text));
    expect(parse(text, options, memory)).toEqual(other);
    expect(other.placeholders).not.toEqual(documentAtOnce(text).placeholders);
  });
});
