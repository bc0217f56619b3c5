import { expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { changeLevel } from '../../../src/edits/changeLevel';
import { applyEdits } from '../../../src/edits/textEdit';

/** Changes the level of the first part to L6. */
function changed(text: string): string {
  const document = parse(text);
  const [part] = document.parts;
  const edits = part && changeLevel(text, document, part, { level: 'L6' });
  return edits ? applyEdits(text, edits) : 'refused';
}

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
  expect(changed(text)).toBe(text.replaceAll('L4', 'L6'));
});
