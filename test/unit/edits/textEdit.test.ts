import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { setFact } from '../../../src/edits/setFact';
import { findCriterion } from '../../../src/edits/target';
import { applyEdits, shiftBefore } from '../../../src/edits/textEdit';

describe('applyEdits', () => {
  it('applies edits in any order, all meant for the text as it was', () => {
    const edits = [
      { range: { start: 4, end: 5 }, newText: 'E!' },
      { range: { start: 0, end: 1 }, newText: '' },
      { range: { start: 2, end: 2 }, newText: '--' },
    ];
    expect(applyEdits('abcde', edits)).toBe('b--cdE!');
    expect(shiftBefore(edits, 4)).toBe(1);
  });

  it.each([
    [
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
    ],
    [[{ start: 4, end: 9 }]],
    [[{ start: 3, end: 2 }]],
  ])('refuses what overlaps or reaches beyond the text: %j', (ranges) => {
    expect(() =>
      applyEdits(
        'abcde',
        ranges.map((range) => ({ range, newText: '' })),
      ),
    ).toThrow(RangeError);
  });
});

describe('setFact', () => {
  const set = (text: string, path: string[], value: string): string =>
    applyEdits(text, [setFact(text, parse(text), path, value)]);

  it('makes front matter where there is none', () => {
    expect(set('# Title\n', ['employee'], 'Ada')).toBe('---\nemployee: Ada\n---\n\n# Title\n');
    expect(set('\uFEFF# Title\r\n', ['employee'], 'Ada')).toBe(
      '\uFEFF---\r\nemployee: Ada\r\n---\r\n\r\n# Title\r\n',
    );
    expect(set('', ['identities', 'github'], 'ada')).toBe('---\nidentities:\n  github: ada\n---\n\n');
  });

  it('adds a key at the end, and touches nothing else', () => {
    const before = '---\nlevel:   L4 # since May\n\n# a remark\n---\n# Title\n';
    expect(set(before, ['employee'], 'Ada: L')).toBe(
      '---\nlevel:   L4 # since May\n\n# a remark\nemployee: "Ada: L"\n---\n# Title\n',
    );
  });

  it('adds to a map that stands there', () => {
    const before = '---\nidentities:\n  slack: ada # in #team\nlevel: L4\n---\n';
    expect(set(before, ['identities', 'github'], 'ada')).toBe(
      '---\nidentities:\n  slack: ada # in #team\n  github: ada\nlevel: L4\n---\n',
    );
  });

  it('writes what is read again', () => {
    expect(parse(set('# Title\n', ['check-ins'], '2026-03-31')).checkIns).toEqual(['2026-03-31']);
    expect(parse(set('# Title\n', ['cycle'], '2026-H1')).cycle?.last).toBe('2026-06-30');
    expect(parse(set('# Title\n', ['employee'], 'no')).employee).toBe('no');
  });

  it('leaves front matter alone that is no YAML', () => {
    const text = '---\nlevel: [L4\n---\n';
    expect(() => setFact(text, parse(text), ['employee'], 'Ada')).toThrow();
  });
});

describe('findCriterion', () => {
  const text = `## Current Level: L4

### Mastery

- Examples

### Impact

- Examples

## Current Level: L5

### Mastery

- Examples
    - did it
`;
  const document = parse(text);
  const second = text.indexOf('did it');

  it.each([
    ['mastery ', undefined, 0],
    ['Mastery', second, 2],
    ['Mastery', text.indexOf('Impact'), 0],
    [{ name: 'Mastery', index: 1 }, 0, 2],
    [{ name: 'Impact' }, second, 1],
    [{ name: 'Mastery', index: 2 }, undefined, -1],
    ['Autonomy', undefined, -1],
  ] as const)('%j at %s', (name, offset, index) => {
    expect(findCriterion(document, name, offset)).toBe(document.criteria[index]);
  });
});
