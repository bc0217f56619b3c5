import fc from 'fast-check';

/** Generators of alignment documents as people write them, and of examples to be put into them. */

const word = fc.constantFrom(
  'fixed',
  'the',
  'importer',
  'Ada',
  'naïve',
  '修复',
  '🎉',
  'a_b',
  'x*y',
  '`code`',
  '#12',
  'שלום',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const link = fc.nat(9).map((number) => `([${number}](https://a.example/${number}))`);
const mark = fc.constantFrom('TODO', '...', '(none)', 'TBD', '`example 1`');

const bullet = fc.constantFrom('-', '*', '+', '1.', '2)');
const indent = fc.constantFrom('  ', '    ', '\t', '   ');

const said = fc.oneof(
  words,
  fc.tuple(link, words).map(([evidence, note]) => `${evidence}: ${note}`),
  fc.tuple(words, link, link).map(([note, one, two]) => `${note} ${one} ${two}`),
  link,
);

/** A list item with what is nested in it, as lines without the outer indent. */
interface Item {
  head: string;
  nested: readonly string[];
}

const example: fc.Arbitrary<Item> = fc.oneof(
  said.map((head) => ({ head, nested: [] })),
  fc.tuple(words, fc.array(fc.oneof(said, mark), { maxLength: 3 })).map(([name, nested]) => ({
    head: `**Project ${name.replace(/[*`_]/gu, '')}**`,
    nested,
  })),
  fc.tuple(words, said).map(([name, prose]) => ({
    head: `**${name.replace(/[*`_]/gu, '')}:** ${prose}`,
    nested: [],
  })),
  mark.map((head) => ({ head, nested: [] })),
);

const section = fc.record({
  label: fc.constantFrom('Examples', '**Examples:**', 'Examples:', 'EXAMPLES', 'Evidence'),
  items: fc.array(example, { maxLength: 4 }),
});

const criterion = fc.record({
  description: fc.constantFrom('', '> **General:** Good work\n>\n> **L4:** Alone', '> Knows.', '> ...'),
  shape: fc.constantFrom('item', 'paragraph', 'heading', 'none'),
  examples: section,
  room: fc.option(fc.array(fc.oneof(words, mark), { maxLength: 2 }), { nil: undefined }),
  overall: fc.constantFrom('', '**Overall:** Strong half-year.', '**Overall:** TODO'),
  blank: fc.boolean(),
  loose: fc.boolean(),
});
type Criterion = typeof criterion extends fc.Arbitrary<infer Value> ? Value : never;

const document = fc.record({
  matter: fc.constantFrom('', '---\nemployee: Ada\nlevel: L4\n---\n', '---\n# only a remark\n---\n\n'),
  guidance: fc.constantFrom(
    '',
    '### Guidance\n\n- Follow your work\n    - [Merged]()\n        - `is:pr author:EMPLOYEE`\n\n---\n\n',
    '<ArticleHeader />\n\n',
    '```md\n### Fenced\n\nExamples\n- no\n```\n\n',
    '<details>\n<summary>Ladder</summary>\n\nText.\n\n</details>\n\n',
  ),
  criteria: fc.array(criterion, { minLength: 1, maxLength: 3 }),
  bullet,
  indent,
  end: fc.constantFrom('', '\n', '\n\n## Review Summary\n\nGood.\n', '\n\n</details>\n'),
  eol: fc.constantFrom('\n', '\r\n', 'mixed'),
  mark: fc.boolean(),
});

/** The text of an alignment document: its shapes, bullets, indents, line ends and byte order marks vary. */
export const alignmentDocument: fc.Arbitrary<string> = document.map((made) => {
  const criteria = made.criteria.map((one, index) => writeCriterion(one, index, made.bullet, made.indent));
  const body = `${made.matter}${made.guidance}## Current Level: L4\n\n${criteria.join('\n\n')}${made.end}`;
  let line = 0;
  const text =
    made.eol === 'mixed'
      ? body.replaceAll('\n', () => (line++ % 3 === 0 ? '\r\n' : '\n'))
      : body.replaceAll('\n', made.eol);
  return made.mark ? `\uFEFF${text}` : text;
});

function writeCriterion(made: Criterion, index: number, marker: string, unit: string): string {
  const name = `### ${['Mastery', 'Impact', 'Autonomy'][index]}`;
  const blank = made.blank ? '\n' : '';
  const gap = made.loose ? '\n' : '';
  const list = (items: readonly Item[], outer: string): string =>
    items
      .map(({ head, nested }, at) => {
        const lines = [`${outer}${next(marker, at)} ${head}`];
        for (const [inner, text] of nested.entries()) {
          lines.push(`${outer}${nest(marker, unit)}${next(marker, inner)} ${text}`);
        }
        return lines.join('\n');
      })
      .join(`\n${gap}`);
  const room: Item[] = (made.room ?? []).map((head) => ({ head, nested: [] }));
  const parts = [name, made.description];
  if (made.shape === 'item') {
    const inner = nest(marker, unit);
    const lines = [`${marker} ${made.examples.label}`, list(made.examples.items, inner)];
    if (made.room) lines.push(`${next(marker, 1)} Room for Improvement as L4`, list(room, inner));
    parts.push(lines.filter(Boolean).join('\n'));
  } else if (made.shape !== 'none') {
    const label = (text: string): string => (made.shape === 'heading' ? `#### ${text}` : text);
    parts.push(`${label(made.examples.label)}\n${blank}${list(made.examples.items, '')}`.trimEnd());
    if (made.room) parts.push(`${label('Room for Improvement')}\n${blank}${list(room, '')}`.trimEnd());
  }
  parts.push(made.overall);
  return parts.filter(Boolean).join('\n\n');
}

/** The marker of the bullet at `index`: numbers count on. */
function next(marker: string, index: number): string {
  return marker.replace(/\d+/u, (number) => String(Number(number) + index));
}

/** The unit, or as much as nests below the marker. */
function nest(marker: string, unit: string): string {
  return unit === '  ' && marker.length > 1 ? '   ' : unit;
}

/** An example as somebody types it. */
export const newExample = fc.record(
  {
    project: fc.constantFrom('Project X', 'importer', 'New *one*', 'Ада', 'a_b'),
    note: fc.oneof(
      words.map((text) => `did ${text}`),
      fc.constantFrom(
        '# no heading',
        '- no bullet',
        '1. no number',
        '> no quote',
        '<b>',
        'a\nb',
        '[x] done',
        '``` no fence',
        '**open',
        '[open',
        '|a|',
      ),
    ),
    evidence: fc.constantFrom<string[]>(
      [],
      ['https://a.example/?q=(1)'],
      ['https://a.example/a_b', 'https://b.example/*'],
    ),
  },
  { requiredKeys: ['note', 'evidence'] },
);
