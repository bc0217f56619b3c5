import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { scan } from '../../../src/document/scan';

const folder = path.resolve(__dirname, '../../../samples');
const samples = readdirSync(folder);

const names = (text: string): string[] => scan(text).criteria.map(({ name }) => name);

describe('scan', () => {
  it.each([
    ['## Craft\n\n- Examples\n    - did it\n\n## Notes\n\ntext\n', ['Craft']],
    ['## **Craft** ##\n\n> **General:** well made\n', ['Craft']],
    ['## Craft\n\n> **L4:** alone\n', ['Craft']],
    ['### `Craft`\n\n#### Examples\n\n- did it\n', ['Craft']],
    ['## Craft\r\n\r\n**Examples:**\r\n- did it\r\n', ['Craft']],
    ['## Craft\n\n**Overall:** Strong.\n', []],
    [
      '## Craft\n\nExamples\n\n## Impact\n\n...\n\n## Reach\n\n## Notes\n\nText\n',
      ['Craft', 'Impact', 'Reach'],
    ],
    ['```\n## Craft\n\nExamples\n```\n\n## Impact\n\nExamples\n', ['Impact']],
    ['~~~~\n~~~\n## Craft\n\nExamples\n~~~~\n', []],
    ['## Guidance\n\nExamples\n\n## Review Summary\n\nExamples\n', []],
    ['Examples\n', []],
    ['', []],
  ])('finds the criteria of %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('tells where they stand', () => {
    const text = '\uFEFF# Ada\r\n\r\n##   Craft  ##\r\n\r\nExamples\r\n';
    const [{ nameRange } = { nameRange: { start: 0, end: 0 } }] = scan(text).criteria;
    expect(text.slice(nameRange.start, nameRange.end)).toBe('Craft');
  });

  it.each([
    [
      'two signs, again and again',
      '## Craft\n\n- Examples\n- Growth\n\n## Impact\n\n- Examples\n- Growth\n',
      true,
    ],
    ['two signs, once', '## Craft\n\n- Examples\n- Growth\n', false],
    [
      'headings beside each other',
      '## Craft\n\n## Examples\n\n## Growth\n\n## Impact\n\n## Examples\n\n## Growth\n',
      false,
    ],
    ['a level', '## Current Level: L4\n\n### Craft\n\n- Examples\n', true],
    ['our front matter', '---\nemployee: Ada\n---\n\n## Craft\n\n- Examples\n', true],
    ['nothing of that', '# A library\n\n- Examples\n    - one\n\n## Overview\n\nText\n', false],
    ['no criterion', '---\nemployee: Ada\n---\n\n# Ada\n', false],
  ])('says whether it is likely: %s', (_, text, likely) => {
    expect(scan(text).likely).toBe(likely);
  });

  it.each(['start-of-cycle', 'middle-of-cycle', 'end-of-cycle'])(
    'sees in the sample %s what the parser reads',
    (name) => {
      const file = samples.find((one) => one.includes(name)) ?? '';
      const text = readFileSync(path.join(folder, file), 'utf8');
      expect(scan(text).likely).toBe(true);
      expect(names(text)).toEqual(parse(text).criteria.map((one) => one.name));
    },
  );

  it('is bounded', () => {
    const criteria = scan('## Craft\n\nExamples\n\n'.repeat(100_000)).criteria;
    expect(criteria.length).toBeGreaterThan(500);
    expect(criteria.length).toBeLessThan(5000);
  });
});
