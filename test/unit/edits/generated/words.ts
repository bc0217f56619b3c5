import fc from 'fast-check';

/** What people write on a line: words of several scripts, marks, code, and links of every kind. */

const word = fc.constantFrom(
  'fixed',
  'the',
  'importer',
  'Ada',
  'naïve',
  '修复',
  '🎉',
  '👩🏽‍💻',
  '𝒳',
  'a_b',
  'x*y',
  '`code`',
  '#12',
  'שלום',
  '**bold**',
  '*so*',
  '~~no~~',
  'a &amp; b',
  '\\*',
  '1.',
  'TODO',
);

export const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));

/** What may be the name of a project or criterion, without marks of its own. */
export const name = fc
  .array(fc.constantFrom('Search', 'new', 'Importer', '修复', '🎉', 'X-Ray', '2.0', "Ada's"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.join(' '));

export const mark = fc.constantFrom(
  'TODO',
  '...',
  '(none)',
  'TBD',
  '`example 1`',
  '**TODO**',
  'TODO: ask Ada',
);

const numbered = fc.nat(9).map((number) => `([${number}](https://a.example/${number}))`);

/** A link as it may be written anywhere: with a title, brackets, an angle address, by reference, bare. */
export const link = fc.oneof(
  { weight: 3, arbitrary: numbered },
  fc.constantFrom(
    '([1](https://a.example/x "The title"))',
    "([1](https://a.example/x 'A (title)'))",
    '([a [b] c](https://a.example/(x)))',
    '([1](<https://a.example/a b>))',
    '<https://a.example/angle>',
    'https://a.example/bare?q=1&r=2',
    'www.a.example/bare',
    '([1][ref])',
    '[ref]',
    '[Merged]()',
    '![picture](https://a.example/p.png)',
    '[`code`](https://a.example/code)',
  ),
);

/** The text of a bullet that says something. */
export const said = fc.oneof(
  words,
  fc.tuple(numbered, words).map(([evidence, note]) => `${evidence}: ${note}`),
  fc.tuple(words, link, link).map(([note, one, two]) => `${note} ${one} ${two}`),
  link,
  fc.tuple(words, fc.nat(15)).map(([note, count]) => `${note}${' and more of it'.repeat(count)}`),
);
