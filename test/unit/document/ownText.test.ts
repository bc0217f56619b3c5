import { expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';

it('ends a bullet’s own text where its words end, whatever white space follows', () => {
  const text =
    '### Mastery\n\nExamples\n- rewrote it\n\u00a0\n- `did it`\n\u00a0\n### Impact\n\n- Room for Improvement\n    - ask\n ';
  const [mastery, impact] = parse(text).criteria;
  const own = [...(mastery?.examplesSection.entries ?? []), ...(impact?.roomForImprovement.entries ?? [])];
  expect(own.map((entry) => text.slice(entry.text.start, entry.text.end))).toEqual([
    'rewrote it',
    '`did it`',
    'ask',
  ]);
  expect(own.map(({ range }) => text.slice(range.start, range.end))).toEqual([
    '- rewrote it',
    '- `did it`',
    '- ask',
  ]);
});

it('ends a bullet with an open fence in it where its words end, and before the next bullet', () => {
  const text =
    '### Mastery\n\n1. Examples\n    1. **X**\n        1. ```\n\n           did\n    2. did it\n- ```  \n### Impact\n';
  const [mastery] = parse(text).criteria;
  const ranges = mastery?.examplesSection.entries.map(({ range }) => text.slice(range.start, range.end));
  expect(ranges).toEqual(['1. **X**\n        1. ```\n\n           did', '2. did it', '- ```']);
});

it('begins a heading below the definitions above it', () => {
  const text = '[foo]: /foo\n[bar]: /bar\n  Mastery\n===\n\nExamples\n- did it\n';
  const [mastery] = parse(text).criteria;
  expect(text.slice(mastery?.heading.start, mastery?.heading.end)).toBe('Mastery\n===');
});

it.each(['', '  ', '\t', '  \n\u00A0', '\n '])('ends where its words end, and not with %j', (behind) => {
  const text = `### Craft\n\nExamples\n- did it${behind}\n### Impact\n`;
  const [entry] = parse(text).criteria[0]?.examplesSection.entries ?? [];
  const end = text.indexOf('did it') + 'did it'.length;
  expect([entry?.text.end, entry?.range.end]).toEqual([end, end]);
});

it('goes on over no line of no-break spaces', () => {
  const text = '### Craft\n\n- Examples\n    - did it\n\n**Overall:** Good.\n\n\u00A0\n';
  const { overall } = parse(text).criteria[0] ?? {};
  expect(text.slice(overall?.range?.start, overall?.range?.end)).toBe('**Overall:** Good.');
});

it('tells a label from the answer behind it, however that ends', () => {
  const { examplesSection } = parse('### Craft\n\nExamples: none\u00A0\n').criteria[0] ?? {};
  expect([examplesSection?.label, examplesSection?.entries[0]?.range]).toEqual([
    { start: 11, end: 20 },
    { start: 21, end: 25 },
  ]);
});
