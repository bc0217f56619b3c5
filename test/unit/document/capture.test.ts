import { describe, expect, it } from 'vitest';
import { readCapture } from '../../../src/document/capture';
import { readings } from '../../../src/engine/calls/readings';

const a = 'https://a.example/1';
const b = 'https://b.example/2';

describe('readCapture takes a text apart', () => {
  it.each([
    ['', '', []],
    ['did it', 'did it', []],
    [a, '', [a]],
    [`<${a}>`, '', [a]],
    [`- ([1](${a})): did *it*`, 'did *it*', [a]],
    [`        - ([1](${a})) ([2](${b})): did it`, 'did it', [a, b]],
    [`did it ([1](${a}))`, 'did it', [a]],
    [`Mended [the importer](${a}) today`, 'Mended the importer today', [a]],
    [`[Mend the importer](${a})`, 'Mend the importer', [a]],
    [`see ${a} and\n> \`x\``, 'see and `x`', [a]],
    [`Ada 10:32\nShipped it ${a}\n\nNext ${b} and ${a}`, 'Ada 10:32 Shipped it Next and', [a, b]],
    [`1. one ${a}\r\n2. two`, 'one two', [a]],
    ['## Heading', 'Heading', []],
    [`• typed bullet ${a}`, 'typed bullet', [a]],
    [`修复了导入器 ${a}`, '修复了导入器', [a]],
    [`ask grace@example.com about ${a}`, 'ask grace@example.com about', [a]],
    [`[Bob](mailto:bob@example.com) did it (${a})`, '[Bob](mailto:bob@example.com) did it', [a]],
    ['```\ncode\nmore\n```', 'code more', []],
    ['a_b_c \\*no\\*', 'a_b_c \\*no\\*', []],
  ])('%j', (text, note, evidence) => {
    expect(readCapture(text)).toEqual({ note, evidence });
  });

  it('leaves what may not be evidence as it stands', () => {
    const text = `see [x](javascript:alert(1)) and [y](${a})`;
    expect(readCapture(text, (url) => url.startsWith('https:'))).toEqual({
      note: 'see [x](javascript:alert(1)) and y',
      evidence: [a],
    });
  });
});

describe('What somebody selected', () => {
  it('is recorded without what is private', () => {
    expect(
      readings.readCapture('- did it <!-- private --> [HR](https://a.example) <!-- /private --> well'),
    ).toEqual({ note: 'did it well', evidence: [] });
  });
});
