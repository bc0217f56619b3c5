import { expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';

it('ends a bullet’s own text where its words end, whatever white space follows', () => {
  const text =
    '### Mastery\n\nExamples\n- rewrote it\n\u00a0\n### Impact\n\n- Room for Improvement\n    - ask\n ';
  const [mastery, impact] = parse(text).criteria;
  const own = [...(mastery?.examplesSection.entries ?? []), ...(impact?.roomForImprovement.entries ?? [])];
  expect(own.map((entry) => text.slice(entry.text.start, entry.text.end))).toEqual(['rewrote it', 'ask']);
  expect(own.map(({ range }) => text.slice(range.start, range.end))).toEqual(['- rewrote it', '- ask']);
});
