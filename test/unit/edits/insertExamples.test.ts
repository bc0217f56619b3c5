import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { insertExamples, type NewPlaced } from '../../../src/edits/insertExamples';
import { applyEdits } from '../../../src/edits/textEdit';

const text = `## Guidance

- Read the ladder

### Mastery

- Examples
    - **Project X**
        - ([1](https://a.example/1)): did one
- Room for Improvement
    - (none)

### Impact

- Examples
    - TODO
`;

const result = (note: string, url?: string) => ({ note, isPlain: true, evidence: url ? [url] : [] });

function insert(...asked: NewPlaced[]) {
  const { edits, insertions, left } = insertExamples(text, parse(text), asked, 0);
  const after = applyEdits(text, edits);
  return { after, left, bullets: insertions.map(({ range }) => after.slice(range.start, range.end)) };
}

describe('insertExamples', () => {
  it('puts several under several criteria, and tells where each stands in the end', () => {
    const { after, bullets, left } = insert(
      { example: { ...result('two', 'https://a.example/2'), project: 'Project X' }, criteria: [1, 0] },
      { example: { ...result('three', 'https://a.example/3'), project: 'Project X' }, criteria: [0] },
      { example: result('four'), criteria: [] },
    );
    expect(after).toBe(
      text
        .replace('- Read the ladder\n', '- Read the ladder\n\n- For Later\n    - four\n')
        .replace(
          'did one\n',
          'did one\n        - ([2](https://a.example/2)): two\n        - ([3](https://a.example/3)): three\n',
        )
        .replace('    - TODO\n', '    - **Project X**\n        - ([1](https://a.example/2)): two\n'),
    );
    expect(bullets.map((bullet) => bullet.trim())).toEqual([
      '- ([1](https://a.example/2)): two',
      '- ([2](https://a.example/2)): two',
      '- ([3](https://a.example/3)): three',
      '- four',
    ]);
    expect(left).toEqual([]);
  });

  it('leaves what would not be read as meant, and writes the others', () => {
    const { after, left } = insert(
      { example: result('TODO'), criteria: [0] },
      { example: result('', undefined), criteria: [0] },
      { example: result('two'), criteria: [0, 7] },
      { example: result('three'), criteria: [7] },
    );
    expect(left).toEqual([0, 1, 3]);
    expect(after).toBe(text.replace('did one\n', 'did one\n    - two\n'));
  });

  it.each([
    '](javascript:alert(1))',
    '[a](javascript:alert(1)) ![b](https://evil.example/b.png)',
    '<https://evil.example> and https://evil.example',
    'HTTP://evil.example, www.evil.example, mailto:eve@evil.example, eve_1@evil.example',
    '`code` **bold** __it__ ~~no~~ <b>',
    '<script>alert(1)</script>',
    '<!-- private -->',
    '[label]: https://evil.example',
    '# no heading',
    '| a | b |',
    '&lt;b&gt; &#x6a;',
    'ends with a backslash\\',
    '\\[a](b)',
    '🎉 修复 שלום',
  ])('writes a hostile title as the plain text that it is: %s', (title) => {
    for (const url of ['https://a.example/2', undefined]) {
      const { after, left } = insert({ example: result(title, url), criteria: [1] });
      expect(left).toEqual([]);
      const [, { examples } = { examples: [] }] = parse(after).criteria;
      expect(examples.map(({ note, evidence }) => [note, ...evidence.map((one) => one.url)])).toEqual([
        [title, ...(url ? [url] : [])],
      ]);
    }
  });
});
