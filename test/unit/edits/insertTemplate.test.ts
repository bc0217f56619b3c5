import { describe, expect, it } from 'vitest';
import type { Ladder } from '../../../src/cycle/ladder/ladder';
import type { Source } from '../../../src/cycle/newDocument';
import { blocksFor } from '../../../src/cycle/start/blocks';
import { parse } from '../../../src/document/parse';
import { insertTemplate } from '../../../src/edits/insertTemplate';
import { applyEdits } from '../../../src/edits/textEdit';
import { documentWith, writings } from './writings';

const ladder: Ladder = {
  levels: [{ name: 'L4' }],
  criteria: [
    { name: 'Impact', levels: {} },
    { name: 'Judgement', description: 'What is left alone', levels: { L4: 'Says no.' } },
  ],
};

function inserted(text: string, source: Source, template = '', cursor?: string): string {
  const document = parse(text);
  const blocks = blocksFor(template, { source, today: '2026-03-31' }, text, document);
  if ('failure' in blocks) return `refused: ${blocks.failure}`;
  const offset = cursor === undefined ? undefined : text.indexOf(cursor);
  const result = insertTemplate(text, document, blocks, offset);
  return 'failure' in result ? `refused: ${result.failure}` : applyEdits(text, result.edits);
}

const judgement = `### Judgement

> **General:** What is left alone
>
> **L4:** Says no.

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO
`;

describe.each(writings)('Inserting a template: %s', (_, write) => {
  const text = write(`---\nlevel: L4\nnext-level: L5\n---\n\n${documentWith('    - did it\n')}`);

  it('adds the criteria of a ladder that are not there, in the document’s own way', () => {
    const after = inserted(text, { kind: 'ladder', ladder });
    expect(after.startsWith(text.trimEnd())).toBe(true);
    const criteria = (one: string) => parse(one).criteria;
    const old = criteria(text).map(({ name }) => name);
    const fresh = ['Impact', 'Judgement'].filter((name) => !old.includes(name));
    expect(criteria(after).map(({ name }) => name)).toEqual([...old, ...fresh]);
    const labels = criteria(after).flatMap(({ examplesSection: { label, shape } }) => [
      shape,
      label && after.slice(label.start, label.end),
    ]);
    expect(new Set(labels).size).toBe(2);
    expect(inserted(after, { kind: 'ladder', ladder })).toBe('refused: present');
  });
});

describe('Inserting a template', () => {
  const matter = '---\nlevel: L4\nnext-level: L5\n---\n';
  const text = `${matter}\n${documentWith('    - did it\n')}`;

  it('goes behind the last criterion, above the summary', () => {
    const summary = '\n## Review Summary\n\nGood.\n';
    expect(inserted(text + summary, { kind: 'ladder', ladder })).toBe(`${text}\n${judgement}${summary}`);
  });

  it('goes into the blank line at the cursor', () => {
    const [before, behind] = text.split('\n### Impact');
    expect(inserted(text, { kind: 'ladder', ladder }, '', '\n### Impact')).toBe(
      `${before}\n${judgement}\n### Impact${behind}`,
    );
  });

  it('is a block of its own between lines that end in two characters', () => {
    const windows = (one: string): string => one.replaceAll('\n', '\r\n');
    const [before, behind] = text.split('\n### Impact');
    expect(inserted(windows(text), { kind: 'ladder', ladder }, '', '\r\n### Impact')).toBe(
      windows(`${before}\n${judgement}\n### Impact${behind}`),
    );
  });

  it('goes where the text ends, where the cursor stands within something', () => {
    expect(inserted(text, { kind: 'ladder', ladder }, '', 'did it')).toBe(`${text}\n${judgement}`);
  });

  it('does not go into the front matter', () => {
    const loose = text.replace('level: L4\n', 'level: L4\n\n');
    expect(inserted(loose, { kind: 'ladder', ladder }, '', '\nnext-level')).toBe(`${loose}\n${judgement}`);
  });

  it('is as deep as the criteria that are there', () => {
    const deep = text.replaceAll('### ', '#### ');
    expect(inserted(deep, { kind: 'ladder', ladder })).toBe(`${deep}\n#${judgement}`);
  });

  it.each([
    ['nothing', '', '# Ada\n\n### Craft\n\n- Examples\n    - TODO\n'],
    ['blank lines', '\n\n', '\n\n# Ada\n\n### Craft\n\n- Examples\n    - TODO\n'],
    [
      'front matter',
      '---\nemployee: Ada\n---\n',
      '---\nemployee: Ada\n---\n\n# Ada\n\n### Craft\n\n- Examples\n    - TODO\n',
    ],
  ])('is written as a whole where there is %s', (_, empty, expected) => {
    expect(inserted(empty, { kind: 'template' }, '# Ada\n\n### Craft\n\n- Examples\n    - TODO\n')).toBe(
      expected,
    );
  });

  it('writes a template without criteria below everything, without its title', () => {
    expect(inserted(text, { kind: 'template' }, '# Ours\n\n## Questions\n\n- How is ${level}?\n')).toBe(
      `${text}\n## Questions\n\n- How is L4?\n`,
    );
  });

  it('is refused where a fence that is left open would take all of it', () => {
    expect(inserted('# Notes\n\n```\n', { kind: 'ladder', ladder })).toBe('refused: unreadable');
  });
});
