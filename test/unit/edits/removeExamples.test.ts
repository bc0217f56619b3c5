import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { removeExamples } from '../../../src/edits/removeExamples';
import { documentWith, writings } from './writings';

const a = 'https://a.example/';

/** Takes examples out, by their places among all. */
function removed(text: string, places: readonly number[]): string {
  const document = parse(text);
  const all = document.criteria.flatMap(({ examples }) => examples);
  const outcome = removeExamples(
    text,
    document,
    all.filter((_, index) => places.includes(index)),
  );
  return outcome?.edited ?? 'refused';
}

describe.each(writings)('Taking examples out: %s', (_, write) => {
  it.each<[string, readonly number[], string, string]>([
    [
      'the first',
      [0],
      documentWith('    - did one\n    - did two\n    - did three\n'),
      documentWith('    - did two\n    - did three\n'),
    ],
    [
      'the last',
      [2],
      documentWith('    - did one\n    - did two\n    - did three\n'),
      documentWith('    - did one\n    - did two\n'),
    ],
    [
      'one between others',
      [1],
      documentWith('    - did one\n    - did two\n    - did three\n'),
      documentWith('    - did one\n    - did three\n'),
    ],
    [
      'with its details and links',
      [0],
      documentWith(`    - did one ([1](${a}))\n        - in a week\n        - alone\n    - did two\n`),
      documentWith('    - did two\n'),
    ],
    [
      'with the name of the project that would hold nothing',
      [0],
      documentWith('    - **X**\n        - did one\n    - **Y**\n        - did two\n'),
      documentWith('    - **Y**\n        - did two\n'),
    ],
    [
      'all of a project, and what stands behind it',
      [0, 1, 2],
      documentWith('    - **X**\n        - did one\n        - did two\n    - did three\n    - did it\n'),
      documentWith('    - did it\n'),
    ],
    [
      'one of a project',
      [1],
      documentWith('    - **X**\n        - did one\n        - did two\n    - did three\n'),
      documentWith('    - **X**\n        - did one\n    - did three\n'),
    ],
    [
      'in narrative form',
      [0],
      documentWith(`    - **X:** did one. ([1](${a}))\n    - **Y:** did two.\n`),
      documentWith('    - **Y:** did two.\n'),
    ],
    [
      'of several criteria',
      [1, 2],
      documentWith('    - did one\n    - did two\n', '    - did three\n    - did it\n'),
      documentWith('    - did one\n', '    - did it\n'),
    ],
    ['all, with the label left', [0, 1], documentWith('    - did one\n    - did two\n'), documentWith('')],
    [
      'beside a mark, which stays',
      [0],
      documentWith('    - did one\n    - TODO\n'),
      documentWith('    - TODO\n'),
    ],
  ])('%s', (_name, places, before, after) => {
    expect(removed(write(before), places)).toBe(write(after));
  });
});

describe('Taking examples out', () => {
  it('leaves a mark where the label would become a heading', () => {
    expect(removed('### Mastery\n\nExamples\n- did one\n- did two\n---\n', [0, 1])).toBe(
      '### Mastery\n\nExamples\n- TODO\n---\n',
    );
  });

  it('takes a line that has no line end', () => {
    expect(removed('### Mastery\n\n- Examples\n    - did one\n    - did two', [1])).toBe(
      '### Mastery\n\n- Examples\n    - did one',
    );
  });

  it('takes a paragraph with one of the blank lines around it', () => {
    expect(
      removed('### Mastery\n\nExamples\n\nDid one.\n\nDid two.\n\nRoom for Improvement\n\n- ask\n', [0]),
    ).toBe('### Mastery\n\nExamples\n\nDid two.\n\nRoom for Improvement\n\n- ask\n');
  });
});

describe('Taking examples out where line ends differ', () => {
  it('makes no one line end of two', () => {
    const text =
      '## Current Level: L4\r### Craft\r- Examples\r    - did one\r    - did two\n\n**Overall:** Good.\r';
    expect(removed(text, [1])).toBe(text.replace('\r    - did two', ''));
  });

  it('takes the line end of the line where it has one', () => {
    const text =
      '## Current Level: L4\r\n### Craft\r\n- Examples\r\n    - did one\n    - did two\r\n\n**Overall:** Good.\n';
    expect(removed(text, [1])).toBe(text.replace('    - did two\r\n', ''));
  });
});
