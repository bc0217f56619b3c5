import fc from 'fast-check';
import type { NewExample } from '../../../../src/edits/fragment';

/** What users ask for, together with how it is to be read afterwards. */

/** An example as somebody types it, and its note as it reads. */
export interface ExampleIntent {
  example: NewExample;
  note: string;
  /** Chooses among the criteria. */
  choice: number;
}

const plain = ['fixed', 'the', 'importer', 'Ada', 'naïve', '修复', '🎉', '𝒳', 'שלום', 'a_b_c', '#12', '1.'];
const note = fc.oneof(
  fc.array(fc.constantFrom(...plain), { maxLength: 6 }).map((all) => typed(`did ${all.join(' ')}`.trim())),
  fc.constantFrom(
    typed('made `parse_all` and *max* **safe**', 'made parse_all and max safe'),
    typed('# no heading'),
    typed('- no bullet'),
    typed('1. no number'),
    typed('> no quote'),
    typed('<b>'),
    typed('<!-- no comment'),
    typed('a\nb\r\nc', 'a b c'),
    typed('  spaced   out  ', 'spaced out'),
    typed('[x] done'),
    typed('``` no fence'),
    typed('**open'),
    typed('`open'),
    typed('a <b'),
    typed('a] b'),
    typed('[open'),
    typed('|a|b|'),
    typed('| - | no table |'),
    typed('==== no heading'),
    typed('--- no rule'),
    typed('[label]: /path'),
    typed('    indented', 'indented'),
    typed('a\\*b', 'a*b'),
    typed('&copy; &amp;', '© &'),
    typed('ends with a backslash\\'),
    typed('$1 $& ${level} %s'),
  ),
);

function typed(text: string, read = text): { text: string; read: string } {
  return { text, read };
}

const evidence = fc.uniqueArray(
  fc.constantFrom(
    'https://a.example/?q=(1)',
    'https://a.example/a_b',
    'https://a.example/?a=1&b=2&amp;c=&#38;&copy',
    'https://b.example/*#frag',
    'https://a.example/with space',
    'https://a.example/)(',
    'https://a.example/<angle>',
    'https://a.example/修复?a=1&amp;b=2',
    'https://a.example/%20%2F',
    'https://a.example/back\\slash',
  ),
  { maxLength: 3 },
);

const project = fc.option(
  fc.constantFrom(
    ...['Project X', 'Search', 'Importer', 'New *one*', 'Ада', 'a_b', '2.0', '`tick', '[link](x)', 'end\\'],
  ),
  { nil: undefined },
);

export const exampleIntent: fc.Arbitrary<ExampleIntent> = fc
  .record({ project, note, evidence, choice: fc.nat(1000) })
  .map(({ project: of, note: { text, read }, evidence: urls, choice }) => ({
    example: { ...(of === undefined ? {} : { project: of }), note: text, evidence: urls },
    note: read,
    choice,
  }));

/** A fact as it is answered to a question, and under which key of the model it is read. */
export interface FactIntent {
  path: readonly [key: string, inner?: string];
  value: string;
}

const text = fc.constantFrom(
  ...[
    'Ada',
    'Ada: L',
    'no',
    'null',
    '12',
    '1e3',
    '# hash',
    "O'Hara",
    '"quoted"',
    '- dash',
    '修复 🎉',
    '{a}',
    '&a',
  ],
  ...[
    '*a',
    '!t',
    '@ada',
    'a\\b',
    '`x`',
    '% y',
    '? z',
    '0x1F',
    'true',
    '2026-03-31',
    '[a, b]',
    'a #b',
    'many words '.repeat(12).trim(),
  ],
);

export const factIntent: fc.Arbitrary<FactIntent> = fc.oneof(
  text.map((value): FactIntent => ({ path: ['employee'], value })),
  fc
    .tuple(fc.constantFrom('github', 'slack', 'linear'), text)
    .map(([service, value]): FactIntent => ({ path: ['identities', service], value })),
  fc.constantFrom('L4', 'L5', 'Senior', 'IC3').map((value): FactIntent => ({ path: ['level'], value })),
  fc.constantFrom('L5', 'Staff').map((value): FactIntent => ({ path: ['next-level'], value })),
  fc.constantFrom('2026-H1', '2026-Q3', '2026').map((value): FactIntent => ({ path: ['cycle'], value })),
  fc
    .constantFrom('2026-03-31', '2026-02-03', '2025-12-31')
    .map((value): FactIntent => ({ path: ['check-ins'], value })),
);
