import { expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';

it.each<[string, string, string]>([
  ['bullets', '> - Works alone.\n> - Helps others.', '- Works alone.\n> - Helps others.'],
  ['a bullet that is being typed', '> -\n> - Helps others.', 'Helps others.'],
  ['a bullet without text of its own', '> - 1. Works alone.\n> - Helps others.', 'Helps others.'],
])('A description in %s begins and ends where its words do', (_, quote, wanted) => {
  const text = `## Current Level: L4\n\n### Mastery\n\n${quote}\n\n- Examples\n    - TODO\n`;
  const { range } = parse(text).criteria[0]?.generalDescription ?? {};
  expect(text.slice(range?.start, range?.end)).toBe(wanted.replace(/^- /u, ''));
});
