import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { renumberEvidence } from '../../../src/edits/renumber';
import { applyEdits } from '../../../src/edits/textEdit';
import { documentWith, writings } from './writings';

const a = 'https://a.example/';
const b = 'https://b.example/';

/** Puts the evidence in order, of all criteria or of one. */
function renumbered(text: string, place?: number): string {
  const document = parse(text);
  const chosen = place === undefined ? undefined : document.criteria.slice(place, place + 1);
  const edits = renumberEvidence(text, document, chosen);
  return edits ? applyEdits(text, edits) : 'refused';
}

describe.each(writings)('Renumbering evidence: %s', (_, write) => {
  it.each<[string, string, string]>([
    [
      'through a project',
      `    - **X**\n        - ([2](${a})): did one\n        - ([5](${b})) ([5](${a})): did two\n`,
      `    - **X**\n        - ([1](${a})): did one\n        - ([2](${b})) ([3](${a})): did two\n`,
    ],
    [
      'anew in each bullet, as most do',
      `    - **X**\n        - ([1](${a})): did one\n        - ([1](${b})) ([3](${a})): did two\n        - ([1](${b})): did it\n`,
      `    - **X**\n        - ([1](${a})): did one\n        - ([1](${b})) ([2](${a})): did two\n        - ([1](${b})): did it\n`,
    ],
    [
      'in each project from one',
      `    - **X**\n        - did one ([1](${a}))\n        - did two ([2](${b}))\n    - **Y**\n        - did three ([3](${a}))\n        - did it ([4](${b}))\n`,
      `    - **X**\n        - did one ([1](${a}))\n        - did two ([2](${b}))\n    - **Y**\n        - did three ([1](${a}))\n        - did it ([2](${b}))\n`,
    ],
    [
      'outside of projects from one in each bullet',
      `    - did one ([2](${a}))\n    - **X:** did two. ([1](${a})) ([4](${b}))\n`,
      `    - did one ([1](${a}))\n    - **X:** did two. ([1](${a})) ([2](${b}))\n`,
    ],
    [
      'outside of projects through the criterion, as most do',
      `    - did one ([1](${a}))\n    - did two ([2](${a})) ([3](${b}))\n    - **X:** did it. ([1](${b}))\n    - did more ([6](${a}))\n    - did all ([5](${a}))\n`,
      `    - did one ([1](${a}))\n    - did two ([2](${a})) ([3](${b}))\n    - **X:** did it. ([4](${b}))\n    - did more ([5](${a}))\n    - did all ([6](${a}))\n`,
    ],
    [
      'through the bullets that are left',
      `    - did two ([2](${a}))\n    - **X**\n        - did it ([2](${b}))\n    - did three ([3](${a}))\n    - did 1200 ([733](${a}))\n`,
      `    - did two ([1](${a}))\n    - **X**\n        - did it ([1](${b}))\n    - did three ([2](${a}))\n    - did 1200 ([733](${a}))\n`,
    ],
    [
      'in the details of an example',
      `    - did one ([1](${a}))\n        - in a week ([1](${b}))\n    - did two ([1](${a}))\n`,
      `    - did one ([1](${a}))\n        - in a week ([2](${b}))\n    - did two ([1](${a}))\n`,
    ],
    [
      'but leaves words, and the numbers of something else, alone',
      `    - did one ([design](${a})) ([4](${b}))\n    - did two ([1200](${a}))\n    - did it ([733](${b}))\n`,
      `    - did one ([design](${a})) ([1](${b}))\n    - did two ([1200](${a}))\n    - did it ([733](${b}))\n`,
    ],
  ])('%s', (_name, before, after) => {
    expect(renumbered(write(documentWith(before)))).toBe(write(documentWith(after)));
    expect(renumbered(write(documentWith(after)))).toBe(write(documentWith(after)));
  });

  it('leaves numbers alone that run through all bullets outside of projects', () => {
    const bullets = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
      (what, index) => `    - did ${what} ([${index + 1}](${a}))\n`,
    );
    const text = write(documentWith(bullets.join(''), `    - did it ([1](${b}))\n`));
    expect(renumbered(text)).toBe(text);
  });

  it('in one criterion only, if that is asked for', () => {
    const bullet = (number: number): string => `    - did one ([${number}](${a}))\n`;
    expect(renumbered(write(documentWith(bullet(2), bullet(3))), 1)).toBe(
      write(documentWith(bullet(2), bullet(1))),
    );
  });
});
