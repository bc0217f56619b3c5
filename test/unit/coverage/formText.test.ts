import { describe, expect, it } from 'vitest';
import { formTextOf, sizeOf } from '../../../src/coverage/formText';
import { parse } from '../../../src/document/parse';

/** What of the first criterion goes into the form. */
function formText(text: string): string | undefined {
  const [criterion] = parse(text).criteria;
  return criterion && formTextOf(text, criterion);
}

const head = '## Current Level: L4\n\n### Mastery\n\n';
const labels = '- Examples\n    - fixed it\n- Room for Improvement as L4\n    - (none)\n';

describe('formTextOf', () => {
  it.each([
    ['one quote', '> **General:** How well\n>\n> **L4:** Proficient\n\n'],
    ['two quotes', '> How well\n\n> Proficient\n\n'],
    ['another level’s quote', '> **L3:** Learns\n>\n> **L4:** Proficient\n\n'],
    ['a description without a quote', '**General:** How well\n\n**L4:** Proficient\n\n'],
    ['none', ''],
  ])('leaves out the descriptions: %s', (_, quotes) => {
    expect(formText(head + quotes + labels)).toBe(labels.trimEnd());
  });

  it('keeps a quote below a label', () => {
    const said = `${labels}\n**Overall:** Great.\n\n> So says everybody.`;
    expect(formText(`${head}> **L4:** Proficient\n\n${said}\n`)).toBe(said);
  });

  it('leaves out comments and what is private', () => {
    expect(
      formText(
        `${head}- Examples\n    - fixed it <!-- when? -->\n    - <!-- private -->ask Bob<!-- /private -->led it\n`,
      ),
    ).toBe('- Examples\n    - fixed it\n    - led it');
    expect(
      formText(
        `${head}${labels}\n<!-- private -->\n\nA score.\n\n<!-- /private -->\n\n**Overall:** Great.\n`,
      ),
    ).toBe(`${labels}\n**Overall:** Great.`);
    expect(formText(`${head}${labels}\n<!-- private -->\n\nA score.\n`)).toBe(labels.trimEnd());
  });

  it('counts every line end once', () => {
    const text = `${head}> **L4:** Proficient\n\n${labels}`;
    expect(formText(text.replaceAll('\n', '\r\n'))).toBe(labels.trimEnd());
    expect(formText(text.replaceAll('\n', '\r'))).toBe(labels.trimEnd());
  });

  it('ends with the criterion', () => {
    expect(formText(`${head}${labels}\n### Impact\n\n- Examples\n    - more\n`)).toBe(labels.trimEnd());
  });
});

describe('sizeOf', () => {
  it.each([
    ['', 0, 0],
    ['- fixed it', 10, 2],
    ["can't well-known", 16, 2],
    ['([1](https://a.example/b-c)): fixed it', 38, 3],
    ['see https://a.example/b/c now', 29, 2],
    ['検索を速くした', 7, 7],
    ['API を 2 回', 9, 4],
    ['검색을 빠르게', 7, 2],
    ['👍 done', 7, 1],
  ])('%j has %i characters and %i words', (text, characters, words) => {
    expect(sizeOf(text)).toEqual({ characters, words });
  });
});
