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
    ['## Craft\n\n### What this means\n\nText\n\n### Examples\n\n- did it\n', ['Craft']],
    ['## Ada\n\n### Craft\n\n> Well made\n\n### Examples\n\n- did it\n', []],
    ['## Craft\r\n\r\n**Examples:**\r\n- did it\r\n', ['Craft']],
    ['## Craft\n\n**Overall:** Strong.\n', ['Craft']],
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

  it.each([
    ['hashes and bullets', '## Craft\n\n- Examples\n    - did it\n', true],
    ['Windows line ends', '## Craft\r\n\r\n- Examples\r\n    - did it\r\n', true],
    ['line ends of long ago', '## Craft\r\r- Examples\r', false],
    ['a fence', '```\n## No\n```\n\n## Craft\n\n- Examples\n', true],
    ['a fence that is indented', '  ```\n## Craft\n\n- Examples\n', false],
    ['a remark', '<!-- private -->\n\n## Craft\n\n- Examples\n', true],
    ['other HTML', '<div>\n\n## Craft\n\n- Examples\n', false],
    ['an underlined heading', 'Craft\n-----\n\n- Examples\n', false],
    ['a link for a name', '## [Craft](https://a.example)\n\n- Examples\n', false],
    ['a label that may go on', '## Craft\n\n- Examples\nof our work\n', false],
    ['a label behind another heading', '## Craft\n\n### Notes\n\nText\n\n### Examples\n', true],
    [
      'a label behind what may be a criterion',
      '## Craft\n\n### Notes\n\nTo us: text\n\n### Examples\n',
      false,
    ],
    ['a label between lines', '## Craft\n\nText\nExamples\nText\n', false],
    ['bold lines', '## Current Level: L4\n\n**Craft**\n\n- Examples\n\n**Impact**\n\n- Examples\n', false],
    ['front matter', '---\nemployee: Ada\ncheck-ins:\n  - 2026-01-01\n---\n\n## Craft\n', true],
    ['front matter that does not end', '---\nemployee: Ada\n\n## Craft\n\n- Examples\n', false],
  ])('says whether it is certain: %s', (_, text, certain) => {
    expect(scan(text).certain).toBe(certain);
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
