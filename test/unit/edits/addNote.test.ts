import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { addNote, type NewNote } from '../../../src/edits/addNote';
import type { NoteRole } from '../../../src/edits/roles';
import { applyEdits } from '../../../src/edits/textEdit';
import { writings } from './writings';

const a = 'https://a.example/';

/** Adds a note to the criterion of that place. */
function added(text: string, role: NoteRole, note: Partial<NewNote>, place = 0): string {
  const document = parse(text);
  const criterion = document.criteria[place];
  if (!criterion) throw new Error('There is no such criterion');
  const result = addNote(text, document, criterion, role, { note: '', evidence: [], ...note });
  if ('failure' in result) return `refused: ${result.failure}`;
  const after = applyEdits(text, result.edits);
  const now = parse(after).criteria[place]?.[role].notes.map(({ range }) => range);
  expect(now).toContainEqual(result.bullet);
  return after;
}

/** A document with what stands behind the Examples of its first criterion. */
const documentWith = (below: string): string => `# Ada

## Current Level: L4

### Mastery

> **General:** Knows the craft.

- Examples
    - **X**
        - did one
        - did two
${below}
**Overall:** Solid.

### Impact

- Examples
    - did three
- Room for Improvement as L4
    - (none)
- Opportunities for Growth to L5
    - lead
    - teach
`;

const room = (bullets: string): string => `- Room for Improvement as L4\n${bullets}`;
const growth = (bullets: string): string => `- Opportunities for Growth to L5\n${bullets}`;

describe.each(writings)('Adding a note: %s', (_, write) => {
  it.each<[string, NoteRole, Partial<NewNote>, string, string]>([
    [
      'behind the others',
      'roomForImprovement',
      { note: 'ask *early*' },
      room('    - write\n    - test\n') + growth('    - lead\n'),
      room('    - write\n    - test\n    - ask *early*\n') + growth('    - lead\n'),
    ],
    [
      'behind the others at the end',
      'opportunitiesForGrowth',
      { note: 'teach', evidence: [a] },
      room('    - write\n') + growth('    - lead\n    - plan\n'),
      room('    - write\n') + growth(`    - lead\n    - plan\n    - teach ([1](${a}))\n`),
    ],
    [
      'in place of a mark',
      'roomForImprovement',
      { note: 'ask early' },
      room('    - TODO\n') + growth('    - TODO\n'),
      room('    - ask early\n') + growth('    - TODO\n'),
    ],
    [
      'in place of an answer',
      'opportunitiesForGrowth',
      { note: 'lead' },
      room('    - (none)\n') + growth('    - (none)\n'),
      room('    - (none)\n') + growth('    - lead\n'),
    ],
    [
      'under an empty label',
      'opportunitiesForGrowth',
      { note: 'lead' },
      room('    - write\n') + growth(''),
      room('    - write\n') + growth('    - lead\n'),
    ],
    [
      'under a new label behind that of the other kind',
      'opportunitiesForGrowth',
      { note: 'lead' },
      room('    - write\n'),
      room('    - write\n') + growth('    - lead\n'),
    ],
    ['under a new label behind the examples', 'roomForImprovement', { note: 'ask' }, '', room('    - ask\n')],
    [
      'behind a note with details',
      'roomForImprovement',
      { note: 'ask' },
      room('    - write\n        - in a week\n    - test\n        - alone\n'),
      room('    - write\n        - in a week\n    - test\n        - alone\n    - ask\n'),
    ],
  ])('%s', (_name, role, note, before, after) => {
    expect(added(write(documentWith(before)), role, note)).toBe(write(documentWith(after)));
  });
});

describe('Adding a note', () => {
  it('puts the label before that of growth, in its shape', () => {
    expect(
      added(
        '### M\n\n- Examples\n    - did it\n- Opportunities for Growth\n    - lead\n',
        'roomForImprovement',
        {
          note: 'ask',
        },
      ),
    ).toBe(
      '### M\n\n- Examples\n    - did it\n- Room for Improvement\n    - ask\n- Opportunities for Growth\n    - lead\n',
    );
    expect(
      added('### M\n\nExamples\n- did it\n\nOpportunities for Growth\n- lead\n', 'roomForImprovement', {
        note: 'ask',
      }),
    ).toBe(
      '### M\n\nExamples\n- did it\n\nRoom for Improvement\n- ask\n\nOpportunities for Growth\n- lead\n',
    );
  });

  it('is prose where the others are', () => {
    expect(
      added('### M\n\nExamples\n\n- did it\n\nRoom for Improvement\n\nAda is late.\n', 'roomForImprovement', {
        note: 'She is loud.',
      }),
    ).toBe('### M\n\nExamples\n\n- did it\n\nRoom for Improvement\n\nAda is late.\n\nShe is loud.\n');
  });

  it('goes below a heading that is a label', () => {
    expect(
      added(
        '### M\n\n#### Examples\n\n- did it\n\n#### Room for Improvement\n\n### N\n',
        'roomForImprovement',
        {
          note: 'ask',
        },
      ),
    ).toBe('### M\n\n#### Examples\n\n- did it\n\n#### Room for Improvement\n\n- ask\n\n### N\n');
  });

  it.each<[string, Partial<NewNote>]>([
    ['empty', { note: ' ' }],
    ['unreadable', { note: 'TODO' }],
  ])('is refused: %s', (failure, note) => {
    expect(added(documentWith(room('    - write\n')), 'roomForImprovement', note)).toBe(
      `refused: ${failure}`,
    );
  });
});

describe('Adding a note where line ends are mixed', () => {
  it.each<[string, string, string]>([
    [
      'ends the lines of an underlined label as those around it',
      'Mastery\r\n=======\r\n\r\nExamples\n--------\n\r\n- did one\r\n\r\nImpact\r\n======\r\n\r\nExamples\r\n--------\r\n\r\n- did two\r\n',
      'Mastery\r\n=======\r\n\r\nExamples\n--------\n\r\n- did one\r\n\r\nRoom for Improvement\r\n--------\r\n\r\n- ask\r\n\r\nImpact\r\n======\r\n\r\nExamples\r\n--------\r\n\r\n- did two\r\n',
    ],
    [
      'those of a label of two lines that is a bullet',
      '### M\r\n\r\n- Examples\r\n\r\n### N\r\n\r\n7. Room for Improvement as L4\r\n     7. TODO\r\n',
      '### M\r\n\r\n- Examples\r\n- Room for Improvement as L4\r\n       7. TODO\r\n     - ask\r\n\r\n### N\r\n\r\n7. Room for Improvement as L4\r\n     7. TODO\r\n',
    ],
    [
      'those of such a label that another criterion ends otherwise',
      '### M\n\n- Examples\r\n    - did it\r\n\r\n### N\n\n7. Room for Improvement as L4\n     7. TODO\r\n\n### O\n\n- Examples',
      '### M\n\n- Examples\r\n    - did it\r\n- Room for Improvement as L4\r\n       7. TODO\r\n    - ask\r\n\r\n### N\n\n7. Room for Improvement as L4\n     7. TODO\r\n\n### O\n\n- Examples',
    ],
  ])('%s', (_, before, after) => {
    expect(added(before, 'roomForImprovement', { note: 'ask' })).toBe(after);
  });
});

it('Adding a note below a label that stands behind a heading of another kind', () => {
  const text = (notes: string): string =>
    `### Mastery\n\n#### Examples\n\n- one\n\n#### Context\n\nText.\n\n#### Room for Improvement\n\n${notes}`;
  expect(added(text('- late\n'), 'roomForImprovement', { note: 'loud' })).toBe(text('- late\n- loud\n'));
});

describe('A note stays out of a private region', () => {
  it.each([
    [
      'behind it',
      '    - write\n    <!-- private -->\n    - ask HR\n    <!-- /private -->\n',
      '    - write\n    <!-- private -->\n    - ask HR\n    <!-- /private -->\n    - test\n',
    ],
    [
      'before one that nothing closes',
      '    - write\n    <!-- private -->\n    - ask HR\n',
      '    - write\n    - test\n    <!-- private -->\n    - ask HR\n',
    ],
    [
      'before one that nothing closes and that is all there is',
      '    <!-- private -->\n    - ask HR\n',
      '    - test\n    <!-- private -->\n    - ask HR\n',
    ],
  ])('%s', (_, before, after) => {
    const text = documentWith(room(before));
    expect(added(text, 'roomForImprovement', { note: 'test' })).toBe(documentWith(room(after)));
  });
});
