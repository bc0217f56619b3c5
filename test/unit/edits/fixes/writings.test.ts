import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../../src/coverage/finding';
import type { FixName } from '../../../../src/edits/fixes/fix';
import { documentWith, writings } from '../writings';
import { fixed } from './fixed';

const a = 'https://a.example/';
const b = 'https://b.example/';
const some = '    - did one\n    - did two\n';

describe.each(writings)('Fixing a finding: %s', (_, write) => {
  it.each<[FindingCode, FixName, string, string, string]>([
    [
      'overall-swallowed',
      'addBlankLine',
      'below the labels',
      documentWith(some).replace('\n**Overall', '**Overall'),
      documentWith(some),
    ],
    [
      'overall-heading',
      'addBlankLine',
      'above a rule',
      documentWith(some).replace('Solid.\n', 'Solid.\n---\n'),
      documentWith(some).replace('Solid.\n', 'Solid.\n\n---\n'),
    ],
    [
      'criterion-light',
      'addExamplesLabel',
      'before an overall',
      documentWith('').replace(/- Examples\n- Room[\s\S]*?(?=\*\*Overall)/u, ''),
      documentWith('').replace(/- Examples\n- Room[\s\S]*?(?=\*\*Overall)/u, '- Examples\n    - ‸TODO‸\n\n'),
    ],
    [
      'example-bare',
      'writeNote',
      'behind the evidence',
      documentWith(`    - ([1](${a}))\n    - ([1](${b})): did two\n`),
      documentWith(`    - ([1](${a})): ‸‸\n    - ([1](${b})): did two\n`),
    ],
    [
      'example-bare',
      'writeNote',
      'before the evidence',
      documentWith(`    - **X**\n        - did one ([1](${a}))\n        - ([2](${b})) ([3](${a}))\n`),
      documentWith(`    - **X**\n        - did one ([1](${a}))\n        - ‸‸ ([2](${b})) ([3](${a}))\n`),
    ],
    [
      'placeholder-left',
      'answerNone',
      'in place of a mark',
      documentWith(some, some),
      documentWith(some, some).replace('    - TODO\n', '    - (none)\n'),
    ],
    [
      'link-empty',
      'setLink',
      'in the guidance',
      documentWith(some).replace('https://a.example/how', ''),
      documentWith(some).replace('https://a.example/how', b),
    ],
    [
      'link-empty',
      'setLink',
      'as evidence',
      documentWith('    - did one ([1]())\n'),
      documentWith(`    - did one ([1](${b}))\n`),
    ],
    [
      'link-empty',
      'removeLink',
      'in an example',
      documentWith('    - did [one]() well\n'),
      documentWith('    - did one well\n'),
    ],
    [
      'level-mismatch',
      'changeLevel',
      'in a label',
      documentWith(some).replace('Improvement as L4', 'Improvement as L3'),
      documentWith(some),
    ],
    [
      'level-mismatch',
      'changeAllLevels',
      'in all labels',
      documentWith(some).replaceAll('Improvement as L4', 'Improvement as L3'),
      documentWith(some),
    ],
    [
      'criterion-light',
      'silence',
      'above a heading',
      documentWith(some),
      documentWith(some).replace('### Mastery', '<!-- alignment-ignore criterion-light -->\n### Mastery'),
    ],
    [
      'link-empty',
      'silence',
      'above an overall',
      documentWith(some).replace('Solid.', '[Solid]().'),
      documentWith(some).replace(
        '**Overall:** Solid.',
        '<!-- alignment-ignore link-empty -->\n**Overall:** [Solid]().',
      ),
    ],
  ])('%s, %s: %s', (code, fix, _title, before, after) => {
    expect(fixed(write(before), code, fix, b)).toBe(write(after));
  });
});

it.each(writings.filter(([title]) => title.startsWith('lines for labels')))(
  'Parting a label from the quote above it: %s',
  (_, write) => {
    const after = write(documentWith(some));
    const before = after.replace(/(?<=craft\.)(\r\n|\n)\1/u, '$1');
    expect(fixed(before, 'label-swallowed', 'addBlankLine')).toBe(after);
  },
);
