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
  const set = (text: string, path: [string, string?], value: string): string => {
    const edit = setFact(text, parse(text), path, value);
    return edit ? applyEdits(text, [edit]) : 'refused';
  };

  it.each<[string, string, [string, string?], string, string]>([
    ['no front matter', '# T\n', ['employee'], 'Ada', '---\nemployee: Ada\n---\n\n# T\n'],
    [
      'a byte order mark',
      '\uFEFF# T\r\n',
      ['employee'],
      'Ada',
      '\uFEFF---\r\nemployee: Ada\r\n---\r\n\r\n# T\r\n',
    ],
    ['nothing at all', '', ['identities', 'github'], 'ada', '---\nidentities:\n  github: ada\n---\n\n'],
    ['front matter that is empty', '---\n---\n', ['employee'], 'Ada', '---\nemployee: Ada\n---\n'],
    [
      'other keys',
      '---\nlevel:   L4 # since May\n\n# a remark\n---\n# T\n',
      ['employee'],
      'Ada: L',
      '---\nlevel:   L4 # since May\n\n# a remark\nemployee: "Ada: L"\n---\n# T\n',
    ],
    [
      'the key',
      '---\nemployee:   EMPLOYEE    # who\ntags: [a,b]\n---\n',
      ['employee'],
      'Ada',
      '---\nemployee:   Ada    # who\ntags: [a,b]\n---\n',
    ],
    [
      'the key without a value',
      '---\nemployee:\nlevel: L4\n---\n',
      ['employee'],
      'Ada',
      '---\nemployee: Ada\nlevel: L4\n---\n',
    ],
    [
      'a value on lines of its own, the last',
      '---\nlevel: L4\nemployee: |\n  Ada\n---\n# x\n',
      ['employee'],
      'Grace',
      '---\nlevel: L4\nemployee: Grace\n---\n# x\n',
    ],
    [
      'a folded value before others',
      '---\r\nemployee: >-\r\n  Ada\r\n  Lovelace\r\n\r\nlevel: L4\r\n---\r\n# x\r\n',
      ['employee'],
      'Grace',
      '---\r\nemployee: Grace\r\n\r\nlevel: L4\r\n---\r\n# x\r\n',
    ],
    [
      'a map that ends in a value on lines of its own',
      '---\nidentities:\n  slack: |\n    ada\n---\n# x\n',
      ['identities', 'github'],
      'ada',
      '---\nidentities:\n  slack: |\n    ada\n  github: ada\n---\n# x\n',
    ],
    [
      'days that end in one on lines of its own',
      '---\ncheck-ins:\n  - |-\n    2026-02-03\n---\n# x\n',
      ['check-ins'],
      '2026-03-31',
      '---\ncheck-ins:\n  - |-\n    2026-02-03\n  - 2026-03-31\n---\n# x\n',
    ],
    [
      'a map',
      '---\nidentities:\n    slack: ada # in #team\nlevel: L4\n---\n',
      ['identities', 'github'],
      'ada',
      '---\nidentities:\n    slack: ada # in #team\n    github: ada\nlevel: L4\n---\n',
    ],
    [
      'a map in brackets',
      '---\nidentities: { slack: ada }\n---\n',
      ['identities', 'github'],
      'ada',
      '---\nidentities: { slack: ada, github: ada }\n---\n',
    ],
    [
      'a map with the key',
      '---\nidentities:\n  github: x\n---\n',
      ['identities', 'github'],
      'ada',
      '---\nidentities:\n  github: ada\n---\n',
    ],
    [
      'days',
      '---\ncheck-ins:\n  - 2026-02-03 # first\n---\n',
      ['check-ins'],
      '2026-03-31',
      '---\ncheck-ins:\n  - 2026-02-03 # first\n  - 2026-03-31\n---\n',
    ],
    [
      'days in brackets',
      '---\ncheck-ins: [2026-02-03]\n---\n',
      ['check-ins'],
      '2026-03-31',
      '---\ncheck-ins: [2026-02-03, 2026-03-31]\n---\n',
    ],
    [
      'days that hold it already',
      '---\ncheck-ins:\n  - 2026-02-03 # first\n  - "2026-03-31"\n---\n',
      ['check-ins'],
      '2026-02-03',
      '---\ncheck-ins:\n  - 2026-02-03 # first\n  - "2026-03-31"\n---\n',
    ],
    [
      'days in brackets that hold it already',
      '---\ncheck-ins: [2026-02-03, "2026-03-31"]\n---\n',
      ['check-ins'],
      '2026-03-31',
      '---\ncheck-ins: [2026-02-03, "2026-03-31"]\n---\n',
    ],
    [
      'a value in quotes',
      '---\nlevel: "L4" # since May\nidentities: {github: \'ada\'}\n---\n',
      ['level'],
      'L5',
      '---\nlevel: "L5" # since May\nidentities: {github: \'ada\'}\n---\n',
    ],
    [
      'a value in single quotes',
      "---\nidentities: {github: 'ada'}\n---\n",
      ['identities', 'github'],
      "o'neill",
      "---\nidentities: {github: 'o''neill'}\n---\n",
    ],
    [
      'a list in brackets that is empty',
      '---\ncheck-ins: []\n---\n',
      ['check-ins'],
      '2026-03-31',
      '---\ncheck-ins: [2026-03-31]\n---\n',
    ],
    [
      'a list that is still to be written',
      '---\ncheck-ins:\nlevel: L4\n---\n',
      ['check-ins'],
      '2026-03-31',
      '---\ncheck-ins: [2026-03-31]\nlevel: L4\n---\n',
    ],
    [
      'a map that is still to be written',
      '---\nidentities: # who\n---\n',
      ['identities', 'github'],
      'ada',
      '---\nidentities: {github: ada} # who\n---\n',
    ],
    ['a blank line', '\n# T\n', ['employee'], 'Ada', '---\nemployee: Ada\n---\n\n# T\n'],
    ['lone carriage returns', '---\rlevel: L4\r---\r', ['level'], 'L5', '---\rlevel: L5\r---\r'],
    [
      'line ends that are mixed',
      '---\r\nlevel: L4\n---\n',
      ['employee'],
      'Ada',
      '---\r\nlevel: L4\nemployee: Ada\n---\n',
    ],
    [
      'a long value on one line',
      '---\nemployee: x\n---\n',
      ['employee'],
      'many words '.repeat(12).trim(),
      `---\nemployee: ${'many words '.repeat(12).trim()}\n---\n`,
    ],
    ['no days yet', '# T\n', ['check-ins'], '2026-03-31', '---\ncheck-ins:\n  - 2026-03-31\n---\n\n# T\n'],
  ])('adds to %s', (_, before, path, value, after) => {
    expect(set(before, path, value)).toBe(after);
  });

  it.each<[string, string, [string, string?]]>([
    ['what is still to be closed', '---\nlevel: L4\n# T\n', ['employee']],
    ['broken YAML', '---\nlevel: [L4\n---\n', ['employee']],
    ['a map in brackets as a whole', '---\n{ level: L4 }\n---\n', ['employee']],
    ['a text where a map should be', '---\nidentities: ada\n---\n', ['identities', 'github']],
    ['a map where a text should be', '---\nemployee:\n  first: Ada\n---\n', ['employee']],
  ])('leaves %s alone', (_, text, path) => {
    expect(set(text, path, 'Grace')).toBe('refused');
  });

  it('leaves everything below in its place, behind characters of any width', () => {
    const text = '---\nemployee: 🎉\n---\n### M\n\n- Examples\n';
    expect(parse(text).criteria[0]?.heading.start).toBe(text.indexOf('### M'));
  });

  it('writes what is read again', () => {
    expect(parse(set('# Title\n', ['check-ins'], '2026-03-31')).checkIns).toEqual(['2026-03-31']);
    expect(parse(set('# Title\n', ['cycle'], '2026-H1')).cycle?.last).toBe('2026-06-30');
    expect(parse(set('# Title\n', ['employee'], 'no')).employee).toBe('no');
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
  const below = text.length;

  it.each([
    ['mastery ', undefined, 0],
    ['Mastery', second, 2],
    ['Mastery', below, 2],
    ['Mastery', text.indexOf('Impact'), 0],
    [{ name: 'Mastery', index: 1 }, 0, 2],
    [{ name: 'Impact' }, second, 1],
    [{ name: 'Mastery', index: 2 }, undefined, -1],
    ['Autonomy', undefined, -1],
  ] as const)('%j at %s', (name, offset, index) => {
    expect(findCriterion(document, name, offset)).toBe(document.criteria[index]);
  });
});
