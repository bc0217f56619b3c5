import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { survey } from '../../../src/document/survey';
import { applyEdits } from '../../../src/edits/textEdit';
import { treatAsAlignmentDocument, treatAsOrdinary } from '../../../src/edits/treat';

/** The whole text after the headings of these names were chosen; or the failure. */
function treated(text: string, ...names: string[]): unknown {
  const chosen = survey(text).headings.filter(({ name }) => names.includes(name));
  expect(chosen.map(({ name }) => name)).toEqual(names);
  const starts = chosen.map(({ heading }) => heading.start);
  const result = treatAsAlignmentDocument(text, parse(text), starts);
  if ('failure' in result) return result;
  const after = applyEdits(text, result.edits);
  expect(parse(after)).toMatchObject({ recognised: true, alignment: true });
  expect(parse(after).criteria.map(({ name }) => name)).toEqual(names);
  return after;
}

const matter = '---\nalignment: true\n---\n\n';

describe('treatAsAlignmentDocument', () => {
  it.each([
    [
      'a list is taken for the examples',
      '## Craft\n\n- wrote it\n',
      `${matter}## Craft\n\nExamples\n\n- wrote it\n`,
    ],
    [
      'so is one right below the heading',
      '## Craft\n- wrote it\n',
      `${matter}## Craft\n\nExamples\n\n- wrote it\n`,
    ],
    [
      'so is one below prose',
      '## Craft\n\nHow it is made:\n- wrote it',
      `${matter}## Craft\n\nHow it is made:\n\nExamples\n\n- wrote it`,
    ],
    [
      'so is one behind a lone carriage return, which stays one',
      '## Craft\n\nHow it is made:\r- wrote it\n',
      `${matter}## Craft\n\nHow it is made:\r\rExamples\r\r- wrote it\n`,
    ],
    ['so is an ordered one', '## Craft\n\n1. wrote it\n', `${matter}## Craft\n\nExamples\n\n1. wrote it\n`],
    [
      'prose is left alone',
      '## Craft\n\nWrote it.\n\n## Links\n',
      `${matter}## Craft\n\nWrote it.\n\nExamples\n\n- TODO\n\n## Links\n`,
    ],
    [
      'a line right below the heading is parted from the label',
      '## Craft\n<b>Examples</b>\n<u>Room for Improvement as L4</u>:\n- \n- ask earlier\n',
      `${matter}## Craft\n\nExamples\n\n- TODO\n\n<b>Examples</b>\n<u>Room for Improvement as L4</u>:\n- \n- ask earlier\n`,
    ],
    ['a heading alone', '## Craft', `${matter}## Craft\n\nExamples\n\n- TODO`],
    ['a heading underlined', 'Craft\n=====\n\n* did it\n', `${matter}Craft\n=====\n\nExamples\n\n* did it\n`],
    [
      'what ends in an open fence',
      '## Craft\n\n```\ncode\n',
      `${matter}## Craft\n\nExamples\n\n- TODO\n\n\`\`\`\ncode\n`,
    ],
    [
      'CRLF',
      '## Craft\r\n\r\n- did it\r\n',
      `${matter}## Craft\n\nExamples\n\n- did it\n`.replaceAll('\n', '\r\n'),
    ],
    [
      'a byte order mark',
      '\uFEFF## Craft\n\n- did it\n',
      `\uFEFF${matter}## Craft\n\nExamples\n\n- did it\n`,
    ],
    [
      'front matter of somebody else',
      '---\ntitle: Ada # her\n---\n\n## Craft\n\n- did it\n',
      '---\ntitle: Ada # her\nalignment: true\n---\n\n## Craft\n\nExamples\n\n- did it\n',
    ],
    [
      'a denial',
      '---\nalignment: false\n---\n\n## Craft\n\n- Examples\n    - did it\n',
      `${matter}## Craft\n\n- Examples\n    - did it\n`,
    ],
  ])('%s', (_, text, expected) => {
    expect(treated(text, 'Craft')).toBe(expected);
  });

  it('writes a label where one is needed, and nowhere else', () => {
    const text = '## Craft\n\n- Examples\n    - a\n\n## Impact\n\n- b\n\n## Notes\n\n- c\n';
    expect(treated(text, 'Craft', 'Impact')).toBe(matter + text.replace('- b', 'Examples\n\n- b'));
  });

  it('changes nothing where everything is said', () => {
    const text = `${matter}## Craft\n\n- Examples\n    - a\n`;
    expect(treated(text, 'Craft')).toBe(text);
  });

  it('refuses broken front matter, and writes nothing', () => {
    expect(treated('---\na: [\n---\n\n## Craft\n', 'Craft')).toEqual({ failure: 'frontMatter' });
  });

  it('refuses to take what is kept for later', () => {
    const text = '## Craft\n\nFor Later\n- did it\n\n## Impact\n\n- did it\n';
    expect(treated(text, 'Craft')).toEqual({ failure: 'kept', name: 'Craft' });
    expect(treated(text, 'Impact')).toContain('For Later\n- did it\n\n## Impact\n\nExamples\n\n- did it');
  });
});

describe('treatAsOrdinary', () => {
  it.each([
    ['## Craft\n', '---\nalignment: false\n---\n\n## Craft\n'],
    ['---\nalignment: true # yes\n---\n', '---\nalignment: false # yes\n---\n'],
    ['---\r\nlevel: L4\r\n---\r\n', '---\r\nlevel: L4\r\nalignment: false\r\n---\r\n'],
  ])('%j', (text, expected) => {
    const edit = treatAsOrdinary(text, parse(text));
    expect(applyEdits(text, edit ? [edit] : [])).toBe(expected);
  });
});
