import { describe, expect, it } from 'vitest';
import type { Ladder } from '../../../src/cycle/ladder/ladder';
import { parse } from '../../../src/document/parse';
import { suggest } from '../../../src/suggestions/suggest';

const ladder: Ladder = {
  levels: [{ name: 'L4' }, { name: 'L5' }],
  criteria: [
    {
      name: 'mastery',
      description: 'Knows.',
      levels: { L4: 'Builds.\n\nAlone.', L5: '- leads\n- costs ${money}' },
    },
  ],
};

/** What is suggested of the ladder at `|`: the name, and what is written. */
function described(marked: string, isAutomatic = false, by: Ladder | null = ladder): Record<string, string> {
  const text = marked.replace('|', '');
  const lines = text.split('\n');
  const above = marked.slice(0, marked.indexOf('|')).split('\n');
  const before = above.at(-1) ?? '';
  const line = above.length - 1;
  const place = {
    lines: { count: lines.length, line: (index: number) => lines[index] ?? '' },
    line,
    before,
    after: (lines[line] ?? '').slice(before.length),
    isAutomatic,
  };
  const found = suggest(place, {
    model: parse(text),
    text,
    today: '2026-05-01',
    ...(by ? { ladder: by } : {}),
  });
  return Object.fromEntries(
    found.filter(({ kind }) => kind === 'description').map(({ name, snippet }) => [name, snippet]),
  );
}

const around = (quote: string): string =>
  `---\nlevel: L4\nnext-level: L5\n---\n\n### 1. Mastery\n\n${quote}\n\n- Examples\n    - did it\n`;

const all = {
  General: '> **General:** Knows.',
  L4: '> **L4:** Builds.\n>\n> Alone.',
  L5: '> **L5:**\n>\n> - leads\n> - costs \\${money\\}',
};

describe('What a ladder says', () => {
  it.each([
    ['on an empty line', '|'],
    ['in a quote that is begun', '> |'],
    ['in one that is still to be written', '> ...|'],
    ['or another mark', '> TODO|'],
  ])('is offered %s', (_, quote) => {
    expect(described(around(quote))).toEqual(all);
  });

  it('is offered by what was typed', () => {
    expect(Object.keys(described(around('> L|')))).toEqual(['L4', 'L5']);
    expect(Object.keys(described(around('gen|')))).toEqual(['General']);
  });

  it('is offered where it is not quoted yet, in a paragraph of its own', () => {
    expect(described(around('> **General:** Knows.\n> |'))).toEqual({
      L4: `>\n${all.L4}`,
      L5: `>\n${all.L5}`,
    });
    expect(described(around('> **General:** Knows.\n>\n> |\n>\n> **L5:** Leads.'))).toEqual({ L4: all.L4 });
  });

  it('is led by the document’s own word', () => {
    const other = '\n### Impact\n\n> **Allgemein:** Wirkt.\n\n- Examples\n    - did it\n';
    expect(Object.keys(described(around('> |') + other))).toEqual(['Allgemein', 'L4', 'L5']);
  });

  it('comes by itself in a quote that was just begun', () => {
    expect(described(around('> |'), true)).toEqual(all);
    expect(described(around('|'), true)).toEqual({});
    expect(described(around('> ... |'), true)).toEqual({});
  });

  it.each([
    ['below a label', around('').replace('did it', 'did it\n\n|')],
    ['below prose', around('Some prose.\n\n|')],
    ['in the midst of a line', around('> so| far')],
    ['in a criterion that it does not know', around('> |').replace('Mastery', 'Craft')],
  ])('is not offered %s', (_, text) => {
    expect(described(text)).toEqual({});
  });

  it('is not offered without a ladder', () => {
    expect(described(around('> |'), false, null)).toEqual({});
  });
});
