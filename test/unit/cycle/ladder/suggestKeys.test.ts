import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectLadder } from '../../../../src/cycle/ladder/readLadder';
import { suggestKeys } from '../../../../src/cycle/ladder/suggestKeys';

/** What is suggested at the bar, and the text after the first of it without its stop. */
function suggested(marked: string): string[] {
  const text = marked.replace('|', '');
  const above = marked.slice(0, marked.indexOf('|')).split('\n');
  const lines = text.split('\n');
  const source = { count: lines.length, line: (index: number) => lines[index] ?? '' };
  const { ladder } = inspectLadder(text);
  return suggestKeys(source, above.length - 1, above.at(-1) ?? '', ladder).map(({ name }) => name);
}

const whole = `name: Engineering
levels:
  - L3
  - L4
criteria:
  - name: Mastery
    levels:
      L3: x
`;

describe('Keys of a ladder', () => {
  it.each<[string, string, string[]]>([
    ['of an empty file', '|', ['name', 'url', 'levels', 'criteria']],
    ['that are missing', `${whole}|`, ['url']],
    ['that are missing above', whole.replace('levels:', 'u|\nlevels:'), ['url']],
    ['of a level', whole.replace('L3\n', '|\n'), ['name', 'title']],
    ['of a level that is begun', whole.replace('- L3\n', '- name: L3\n    t|\n'), ['title']],
    ['of a criterion', `${whole}  - |`, ['name', 'description', 'levels']],
    ['of a criterion that is begun', whole.replace('    levels', '    d|\n    levels'), ['description']],
    ['of a criterion behind its levels', `${whole}    |`, ['description']],
    ['of a criterion with its dash at the margin', 'criteria:\n- name: x\n  |', ['description', 'levels']],
    ['none in a description', `${whole.replace('x', '|-\n        text')}        te|`.replace('|-', '-'), []],
    ['none behind a key', whole.replace('Engineering', 'Eng|'), []],
    ['levels without a description', `${whole}      |`, ['L4']],
    ['all levels', whole.replace('L3: x', '|'), ['L3', 'L4']],
    ['levels, begun', `${whole}      L|`, ['L4']],
    ['none of the next criterion', `${whole}      |\n  - name: Impact\n    levels:\n      L4: y\n`, ['L4']],
  ])('%s', (_, marked, names) => {
    expect(suggested(marked)).toEqual(names);
  });

  it('never fail, and are none twice', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(...whole.split('\n'), '- name: x', '  ', '      ', '    levels:'),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.nat(), (lines, at) => {
        const index = at % lines.length;
        const marked = lines
          .map((one, place) => (place === index ? `${one.replaceAll('|', '')}|` : one))
          .join('\n');
        const names = suggested(marked);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('are written with what follows', () => {
    const lines = { count: 1, line: () => '' };
    const { ladder } = inspectLadder('levels: ["4", "a: b", L4]\n');
    expect(suggestKeys(lines, 0, '', ladder).map(({ snippet }) => snippet)).toEqual([
      'name: $0',
      'url: https://$0',
      'levels:\n  - $0',
      'criteria:\n  - name: $0',
    ]);
    const below = ['criteria:', '  - name: x', '    levels:', '      '];
    const of = { count: 4, line: (index: number) => below[index] ?? '' };
    expect(suggestKeys(of, 3, '      ', ladder).map(({ snippet }) => snippet)).toEqual([
      '"4": $0',
      '"a: b": $0',
      'L4: $0',
    ]);
  });
});
