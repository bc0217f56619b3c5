import { describe, expect, it } from 'vitest';
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

describe('Moves the only example of a criterion', () => {
  it.each([
    [
      'and leaves what keeps the labels apart',
      '- fixed the importer',
      '### Craft\nExamples\n- fixed the importer\nRoom for Improvement\n- ask earlier\n',
      '### Craft\nExamples\n- TODO\nRoom for Improvement\n- ask earlier\n',
    ],
    [
      'with a link that leads nowhere yet',
      '- fixed the importer ([1]())',
      '### Craft\n\n- Examples\n    - fixed the importer ([1]())\n',
      '### Craft\n\n- Examples\n',
    ],
  ])('%s', (_, example, from, left) => {
    const rest = '\n### Impact\n\n#### Examples\n\n- wrote the exporter\n';
    const text = from + rest;
    const document = parse(text);
    const [source, criterion] = document.criteria;
    const result = criterion && moveExamples(text, document, source?.examples ?? [], { criterion });
    const after = result && 'edits' in result ? applyEdits(text, result.edits) : result;
    expect(after).toBe(`${left}${rest}${example}\n`);
  });
});
