import { expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { moveExamples } from '../../../src/edits/moveExamples';
import { applyEdits } from '../../../src/edits/textEdit';

it.each([
  ['an escaped bullet', '* \\* fixed the importer'],
  ['an escaped dash', '- \\- fixed the importer'],
])('Moves an example that begins with %s', (_, example) => {
  const [bullet = '', content] = example.split(/(?<=^\S+) /u);
  const text = `### Craft\n\n#### Examples\n\n${example}\n${bullet} TODO\n\n### Impact\n\n#### Examples\n\n${bullet} TODO\n`;
  const document = parse(text);
  const [from, criterion] = document.criteria;
  const result = criterion && moveExamples(text, document, from?.examples ?? [], { criterion });
  const after = result && 'edits' in result ? applyEdits(text, result.edits) : result;
  expect(after).toBe(
    `### Craft\n\n#### Examples\n\n${bullet} TODO\n\n### Impact\n\n#### Examples\n\n${bullet} ${content}\n`,
  );
});
