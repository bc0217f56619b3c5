import { describe, expect, it } from 'vitest';
import type { Ladder } from '../../../src/cycle/ladder/ladder';
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
  it.each([
    ['## Current Level: `Level`', '## Current Level: `5`'],
    ['## Current Level – Level', '## Current Level – 5'],
    ['## Current Level: 4 (since 2024)', '## Current Level: 5 (since 2024)'],
    ['## Aktuelle Stufe: 4 (seit 2024)', '## Aktuelle Stufe: 5 (seit 2024)'],
    ['## Current Level: 4 (4 since 2024)', '## Current Level: 5 (4 since 2024)'],
    ['## 4. Current Level: **4** (since 4 May)', '## 4. Current Level: **5** (since 4 May)'],
    ['## 現在のレベル：4（4月から）', '## 現在のレベル：5（4月から）'],
  ])('is not misled by what else a heading has: %s', (before, after) => {
    const below = '\n\n### Mastery\n\n- Examples\n    - did it\n';
    expect(changed(before + below, { level: '5' })).toBe(after + below);
  });

  it('changes the level of a label whose remark names it, too', () => {
    const text = (level: string): string =>
      `## Current Level: ${level} (L4 since May)\n\n### Mastery\n\n- Examples\n    - did it\n- Room for Improvement as ${level} (L4 since May)\n    - (none)\n`;
    expect(changed(text('L4'), { level: 'L5' })).toBe(text('L5'));
  });

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

  it('fills it in where more is read as the name of the level', () => {
    const text =
      '## Current Level: `Current Level`\n\n### Craft\n\n- Examples\n    - TODO\n- Room for Improvement as `Current Level`\n    2) TODO\n';
    expect(changed(text, { level: 'L5' })).toBe(text.replaceAll('`Current Level`', 'L5'));
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

  it.each([
    ['Staff Engineer', 'Senior Staff Engineer'],
    ['Senior Software Engineer', 'Software Engineer'],
    ['Software Engineer', 'Senior Software Engineer'],
    ['Software Engineer', 'Software Engineer II'],
    ['Entwicklerin', 'Leitende Entwicklerin'],
  ])('changes %s to %s before a description', (level, wanted) => {
    const text = (of: string): string =>
      `---\nlevel: ${of}\nnext-level: Fellow\n---\n\n${criterion('Mastery', of, 'Fellow')}`;
    expect(changed(text(level), { level: wanted })).toBe(text(wanted));
  });

  it('leaves the descriptions of both levels', () => {
    const text = (of: string): string =>
      `---\nlevel: ${of}\n---\n\n### Mastery\n\n> **General:** Knows.\n> **Software Engineer:** Builds.\n> **Senior Software Engineer:** Leads.\n\n- Examples\n    - did one\n`;
    const after = changed(text('Software Engineer'), { level: 'Senior Software Engineer' });
    expect(after).toBe(text('Senior Software Engineer'));
    expect(parse(after).criteria[0]?.generalDescription.text).toBe('Knows.');
    expect(parse(after).criteria[0]?.levelDescription.text).toBe('Leads.');
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

const ladder: Ladder = {
  levels: [{ name: 'L4' }, { name: 'L5' }],
  criteria: [
    {
      name: '1. Mastery',
      levels: {
        L4: 'Builds *things* alone.\n\n- designs\n- reviews',
        L5: 'Others build\non it.\n\nThey say so.',
      },
    },
    { name: 'Impact', levels: { L4: 'Finishes.', L5: '- starts\n- finishes' } },
  ],
};

/** Changes the level from L4 to L5 with the ladder. */
function described(text: string, level = 'L5', by: Ladder = ladder): string {
  const document = parse(text);
  const [part] = document.parts;
  if (!part) throw new Error('There is no part');
  const edits = changeLevel(text, document, part, { level }, undefined, by);
  return edits ? applyEdits(text, edits) : 'refused';
}

const quoting = (level: string, mastery: string, impact: string): string =>
  `## Current Level: ${level}\n\n### Mastery\n\n${mastery}- Examples\n    - did it\n\n### Impact\n\n${impact}- Examples\n    - did it\n`;

describe.each(writings)('Changing the level with a ladder: %s', (_, write) => {
  it.each<[string, string, string, string, string]>([
    [
      'replaces what the ladder said',
      '> **L4:** Builds *things* alone.\n>\n> - designs\n> - reviews\n\n',
      '> **L4:** Finishes.\n\n',
      '> **L5:** Others build\n> on it.\n>\n> They say so.\n\n',
      '> **L5:**\n>\n> - starts\n> - finishes\n\n',
    ],
    [
      'whatever its lines and what stands beside it',
      '> **General:** Knows.\n>\n> **L4:** Builds\n> *things* alone.\n> - designs\n> - reviews\n\n',
      '> Makes it better.\n\n> Finishes.\n\n',
      '> **General:** Knows.\n>\n> **L5:** Others build\n> on it.\n>\n> They say so.\n\n',
      '> Makes it better.\n\n> - starts\n> - finishes\n\n',
    ],
    [
      'writes what is still to be written',
      '> **L4:** TODO\n\n',
      '> **General:** Good.\n> **L4:** ...\n\n',
      '> **L5:** Others build\n> on it.\n>\n> They say so.\n\n',
      '> **General:** Good.\n> **L5:**\n>\n> - starts\n> - finishes\n\n',
    ],
    [
      'writes what is missing',
      '',
      '> **General:** Good.\n\n',
      '> **L5:** Others build\n> on it.\n>\n> They say so.\n\n',
      '> **General:** Good.\n>\n> **L5:**\n>\n> - starts\n> - finishes\n\n',
    ],
    [
      'leaves what the pair wrote',
      '> **L4:** Builds *things* alone, mostly.\n\n',
      '> **L4:** Finishes.\n>\n> And cares.\n\n',
      '> **L5:** Builds *things* alone, mostly.\n\n',
      '> **L5:** Finishes.\n>\n> And cares.\n\n',
    ],
    [
      'leaves both where the new one stands already',
      '> **L4:** Builds.\n>\n> **L5:** Leads.\n\n',
      '> **L4:** Finishes.\n>\n> **L5:** Begins.\n\n',
      '> **L4:** Builds.\n>\n> **L5:** Leads.\n\n',
      '> **L4:** Finishes.\n>\n> **L5:** Begins.\n\n',
    ],
  ])('%s', (_name, mastery, impact, masteryAfter, impactAfter) => {
    const criteria = ladder.criteria.map((one) => ({ ...one, name: write(one.name).trim() }));
    const after = write(quoting('L5', masteryAfter, impactAfter));
    // What is written has the bullets of the document.
    const [, marker = '-'] = /^([-*+]) /mu.exec(after) ?? [];
    expect(described(write(quoting('L4', mastery, impact)), 'L5', { ...ladder, criteria })).toBe(
      after.replace(/^> - /gmu, `> ${marker} `),
    );
  });
});

describe('Changing the level with a ladder', () => {
  const text = quoting('L4', '> **L4:** Builds.\n\n', '> **L4:** Finishes.\n\n');

  it('leaves descriptions that it says nothing better of', () => {
    expect(described(text, 'L6')).toBe(text.replaceAll('L4', 'L6'));
  });

  it('leaves a description that would be read as something else', () => {
    const by: Ladder = {
      ...ladder,
      criteria: [{ name: 'Impact', levels: { L4: 'Finishes.', L5: 'Begins.\n\nExamples' } }],
    };
    expect(described(text, 'L5', by)).toBe(text.replaceAll('L4', 'L5'));
  });

  it('does so for the others all the same', () => {
    const by: Ladder = {
      ...ladder,
      criteria: [
        { name: 'Mastery', levels: { L4: 'Builds.', L5: '...' } },
        { name: 'Impact', levels: { L4: 'Finishes.', L5: 'Begins.' } },
      ],
    };
    expect(described(text, 'L5', by)).toBe(text.replaceAll('L4', 'L5').replace('Finishes', 'Begins'));
  });

  it('keeps lists within lists, and finds them again', () => {
    const levels = {
      L4: '- designs\n    1. early\n    2. with others\n- reviews',
      L5: '- starts\n    - early',
    };
    const by: Ladder = { ...ladder, criteria: [{ name: 'Mastery', levels }] };
    const before = quoting(
      'L4',
      '> **L4:**\n>\n> - designs\n>     1. early\n>     2. with others\n> - reviews\n\n',
      '',
    );
    const after = quoting('L5', '> **L5:**\n>\n> - starts\n>     - early\n\n', '');
    expect(described(before, 'L5', by)).toBe(after);
  });

  it('takes the place of all that is still to be written', () => {
    const open = '> **L4:** TODO\n> **L4:** TODO\n\n';
    expect(described(quoting('L4', '', open))).toBe(
      quoting(
        'L5',
        '> **L5:** Others build\n> on it.\n>\n> They say so.\n\n',
        '> **L5:**\n>\n> - starts\n> - finishes\n\n',
      ),
    );
  });

  it('leaves what stands in no quote', () => {
    const plain = quoting('L4', '**L4:** Builds *things* alone.\n\n', '*Finishes.*\n\n');
    expect(described(plain)).toBe(plain.replaceAll('L4', 'L5'));
  });
});
