import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inMarkdown, leftOut, replacedBetween, type Table } from '../../../../scripts/bench/table';

const keystroke: Table = {
  name: 'One keystroke',
  head: ['6 KB', '60 KB'],
  rows: [
    { name: 'tree', cells: [0.136, 4.52] },
    { name: 'remark', cells: [35.4, leftOut] },
  ],
};

describe('inMarkdown', () => {
  it('writes times to as many digits as they are worth, and words as they are', () => {
    expect(inMarkdown([keystroke])).toBe(`### One keystroke

|  | 6 KB | 60 KB |
| --- | ---: | ---: |
| tree | 0.14 | 4.5 |
| remark | 35 | – |
`);
  });

  it('keeps tables apart', () => {
    const other: Table = { name: 'Memory', head: ['held'], rows: [{ name: '6 KB', cells: ['1 MB'] }] };
    expect(inMarkdown([keystroke, other])).toContain('| 35 | – |\n\n### Memory\n');
  });
});

describe('replacedBetween', () => {
  const page = '# Speed\n\n<!-- figures -->\n\nold\n\n<!-- /figures -->\n\nMore.\n';

  it('changes nothing but what stands between the marks', () => {
    const written = '# Speed\n\n<!-- figures -->\n\nnew\n\n<!-- /figures -->\n\nMore.\n';
    expect(replacedBetween(page, 'figures', 'new\n')).toBe(written);
    expect(replacedBetween(written, 'figures', 'new\n')).toBe(written);
  });

  it('knows where the figures go in the docs', () => {
    const docs = readFileSync(new URL('../../../../docs/speed.md', import.meta.url), 'utf8');
    expect(replacedBetween(docs, 'figures', 'new\n')).toContain(
      '<!-- figures -->\n\nnew\n\n<!-- /figures -->',
    );
  });

  it('takes content as it is', () => {
    expect(replacedBetween(page, 'figures', "$& $' $1\n")).toContain("\n$& $' $1\n");
  });

  it.each(['# Speed\n', '<!-- figures -->\nold\n', '<!-- /figures -->\nold\n<!-- figures -->\n'])(
    'refuses a page that lacks a mark: %j',
    (without) => {
      expect(() => replacedBetween(without, 'figures', 'new\n')).toThrow('lacks');
    },
  );
});
