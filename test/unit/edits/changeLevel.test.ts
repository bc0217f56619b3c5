import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { changeLevel, type Levels } from '../../../src/edits/changeLevel';
import { applyEdits } from '../../../src/edits/textEdit';
import { writings } from './writings';

/** Changes the levels of the part of that place. */
function changed(text: string, levels: Levels, place = 0): string {
  const document = parse(text);
  const part = document.parts[place];
  if (!part) throw new Error('There is no such part');
  const edits = changeLevel(text, document, part, levels);
  if (!edits) return 'refused';
  const after = applyEdits(text, edits);
  expect(parse(after).parts[place]).toMatchObject(levels);
  return after;
}

const criterion = (name: string, level: string, nextLevel: string): string => `### ${name}

> **General:** Knows the craft.
>
> **${level}:** Builds L4 things alone.

- Examples
    - did one as L4
- Room for Improvement as ${level}
    - (none)
- Opportunities for Growth to ${nextLevel}
    - lead
`;

const documentWith = (level: string, nextLevel: string): string =>
  `# Ada\n\n## Current Level: ${level}\n\n${criterion('Mastery', level, nextLevel)}\n${criterion('Impact', level, nextLevel)}`;

describe.each(writings)('Changing the level: %s', (_, write) => {
  it.each<[string, Levels, string, string]>([
    ['both', { level: 'L5', nextLevel: 'L6' }, documentWith('L4', 'L5'), documentWith('L5', 'L6')],
    ['the level alone', { level: 'L5' }, documentWith('L4', 'L6'), documentWith('L5', 'L6')],
    ['the next level alone', { nextLevel: 'L6' }, documentWith('L4', 'L5'), documentWith('L4', 'L6')],
    ['to what it is', { level: 'L4', nextLevel: 'L5' }, documentWith('L4', 'L5'), documentWith('L4', 'L5')],
    [
      'in the front matter, too',
      { level: 'L5', nextLevel: 'L6' },
      `---\nlevel: L4 # since May\nnext-level: "L5"\n---\n\n${documentWith('L4', 'L5')}`,
      `---\nlevel: L5 # since May\nnext-level: "L6"\n---\n\n${documentWith('L5', 'L6')}`,
    ],
    [
      'in the lines at the top',
      { level: 'L5', nextLevel: 'L6' },
      `Employee: Ada\nLevel: L4\nNext Level: L5\n\n${criterion('Mastery', 'L4', 'L5')}`,
      `Employee: Ada\nLevel: L5\nNext Level: L6\n\n${criterion('Mastery', 'L5', 'L6')}`,
    ],
    [
      'leaves a quote where the new one stands already',
      { level: 'L5' },
      documentWith('L4', 'L6').replaceAll('alone.\n', 'alone.\n>\n> **L5:** Leads.\n'),
      documentWith('L5', 'L6')
        .replaceAll('> **L5:**', '> **L4:**')
        .replaceAll('alone.\n', 'alone.\n>\n> **L5:** Leads.\n'),
    ],
  ])('%s', (_name, levels, before, after) => {
    expect(changed(write(before), levels)).toBe(write(after));
  });
});

describe('Changing the level', () => {
  it('writes front matter where the text names none', () => {
    const text = '### Mastery\n\n- Examples\n    - did it\n';
    expect(changed(text, { level: 'L5', nextLevel: 'L6' })).toBe(
      `---\nlevel: L5\nnext-level: L6\n---\n\n${text}`,
    );
  });

  it('fills in what a template left open', () => {
    const text =
      '### Mastery\n\n- Examples\n    - did it\n- Room for Improvement as `Current Level`\n    - TODO\n- Opportunities for Growth to `Next Level`\n    - TODO\n';
    expect(changed(text, { level: 'L5', nextLevel: 'L6' })).toBe(
      text.replace('`Current Level`', 'L5').replace('`Next Level`', 'L6'),
    );
  });

  it('keeps a remark beside the level', () => {
    const text = '## Current Level: L4 (since May)\n\n### Mastery\n\n- Examples\n    - did it\n';
    expect(changed(text, { level: 'L5' })).toBe(text.replace('L4', 'L5'));
  });

  it('changes both in one line', () => {
    const text = 'Level: P4, aims for P5\n\n### Mastery\n\n- Examples\n    - did it\n';
    expect(changed(text, { level: 'P5', nextLevel: 'P6' })).toBe(
      text.replace('P4, aims for P5', 'P5, aims for P6'),
    );
  });

  it('changes one of several parts', () => {
    const text = `${documentWith('L4', 'L5').slice(7)}\n${documentWith('L3', 'L4').slice(7)}`;
    expect(changed(text, { level: 'L5', nextLevel: 'L6' }, 1)).toBe(
      `${documentWith('L4', 'L5').slice(7)}\n${documentWith('L5', 'L6').slice(7)}`,
    );
  });

  it('changes a title', () => {
    const text = '## Current Level: Senior Engineer\n\n### Mastery\n\n- Examples\n    - did it\n';
    expect(changed(text, { level: 'Staff Engineer' })).toBe(text.replace('Senior', 'Staff'));
  });
});

it.each([
  [
    'in a label below a comment that silences what is found there',
    '## Current Level: L4\n\n### Craft\n\n<!-- alignment-ignore criterion-light -->\n\n- Room for Improvement as L4\n    - ask earlier\n',
  ],
  [
    'in a label that is swallowed by the bullet above it',
    '## Current Level: L4\n\n### Craft\n\nExamples\n- fixed the importer\nRoom for Improvement as L4\n- ask earlier\n',
  ],
])('Changes the level %s', (_, text) => {
  expect(changed(text, { level: 'L6' })).toBe(text.replaceAll('L4', 'L6'));
});
