import { describe, expect, it } from 'vitest';
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

describe('Levels by titles', () => {
  const told = (matter: string, quote: string): unknown => {
    const [criterion] = parse(`${matter}### Mastery\n\n${quote}\n\n- Examples\n    - TODO\n`).criteria;
    return [
      criterion?.generalDescription.text,
      criterion?.levelDescription.text,
      criterion?.nextLevelDescription.text,
    ];
  };
  const matter = (level: string, next: string): string =>
    `---\nlevel: ${level}\nnext-level: ${next}\n---\n\n`;
  const quotes = (...leads: string[]): string => leads.map((lead) => `> **${lead}:** As ${lead}.`).join('\n');

  it.each([
    ['Software Engineer', 'Senior Software Engineer'],
    ['Staff Engineer', 'Senior Staff Engineer'],
    ['Senior', 'Senior Engineer'],
    ['Software Engineer', 'Software Engineer II'],
    ['Softwareentwicklerin', 'Senior-Softwareentwicklerin'],
    ['Conductor', 'Composer'],
  ])('%s and %s are two, in either order', (level, next) => {
    const expected = ['As General.', `As ${level}.`, `As ${next}.`];
    expect(told(matter(level, next), quotes('General', level, next))).toEqual(expected);
    expect(told(matter(level, next), quotes('General', next, level))).toEqual(expected);
    expect(told(matter(level, next), quotes('General', level, next).replaceAll('\n', '\n>\n'))).toEqual(
      expected,
    );
  });

  it('is the one that a heading names', () => {
    expect(told('## Current Level: Conductor\n\n', quotes('General', 'Conductor'))).toEqual([
      'As General.',
      'As Conductor.',
      '',
    ]);
  });

  it('is none of ours where another one is beside it', () => {
    expect(
      told(
        '## Current Level: Senior Software Engineer\n\n',
        quotes('General', 'Software Engineer', 'Senior Software Engineer'),
      ),
    ).toEqual(['As General.', 'As Senior Software Engineer.', '']);
  });

  it('is whoever said so where nothing else is led', () => {
    const { criteria, recognised } = parse(`### Mastery\n\n${quotes('Product Manager')}\n`);
    expect([criteria.length, recognised]).toEqual([0, false]);
    expect(told('## Current Level: L4\n\n', quotes('Product Manager'))).toEqual([
      'Product Manager: As Product Manager.',
      '',
      '',
    ]);
  });

  it('is read again when front matter names another one', () => {
    const body = `### Mastery\n\n${quotes('General', 'Conductor')}\n\n- Examples\n    - TODO\n`;
    const before = parse(`---\nlevel: Composer\n---\n\n${body}`).criteria[0];
    const after = parse(`---\nlevel: Conductor\n---\n\n${body}`).criteria[0];
    expect(before?.levelDescription.text).toBe('');
    expect(after?.levelDescription.text).toBe('As Conductor.');
  });
});
