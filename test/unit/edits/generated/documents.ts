import fc from 'fast-check';
import { anyCriteria, type Criterion, tidyCriteria, writeCriterion } from './criteria';
import { frontMatter, tidyFrontMatter } from './frontMatter';
import { lineEnds, withLineEnds } from './lineEnds';

/** Whole alignment documents, as people write them and as nobody should. */

const guidance = fc.constantFrom(
  ...['', '', ''],
  '# Review of Ada\n\n',
  'Review of Ada\n===\n\n',
  '### Guidance\n\n- Follow your work\n    - [Merged]()\n        - `is:pr author:EMPLOYEE`\n\n---\n\n',
  `## Guidance\n\n- [Merged](https://github.com/pulls)\n    - ${'`is:pr is:pr reviewer:ada author: ada closed:`'}\n    - ${'`` org:a org:b merged:2026-06-30..2026-01-01 ``'}\n\n`,
  '## Guidance\n\n- Reviews\n    * `is:pr reviewed-by:USERNAME created:>=2025-01-01 -author:USERNAME`\n\n',
  '## Guidance\n\n- `org:a is:pr org:b author:@USERNAME`\n- Slack: `in:#kudos after:2025-02-30 @EMPLOYEE`\n\n',
  '## Guidance\n\n- [Wiki](https://a.example)\n\n## Previous Cycle\n\n- She did well.\n\n',
  '## Guidance\n\n- For Later\n    - ([1](https://a.example/kept)): mended it\n    - ask Grace\n\n',
  'For Later\n- one\n\n- two\n\n',
  '## Inbox\n\n* [PR 7](https://a.example/7)\n\n',
  '<ArticleHeader />\n\n',
  '```md\n### Fenced\n\nExamples\n- no\n```\n\n',
  '<details>\n<summary>Ladder</summary>\n\nText.\n\n</details>\n\n',
  'Employee: Ada\nCycle: 2026-H1\n\n',
  'Cycle: 2026-H1\n\n- `is:pr merged:2026-01-01..2026-06-30`\n- Slack: `` in:#kudos after:2025-12-31 ``\n\n',
);

const levelHeading = fc.constantFrom('## Current Level: L4', '## Current Level: `Level`', '# L4 to L5', '');

const end = fc.constantFrom(
  ...['', '\n', '\n'],
  '\n\n',
  '   ',
  '\n\n## Review Summary\n\nGood.\n',
  '\n\n[ref]: https://a.example/ref\n',
  '\n\n</details>\n',
  '\n\n---\n\n<br>\n',
);

interface Made {
  matter: string;
  guidance: string;
  parts: readonly { level: string; isFolded: boolean; criteria: readonly Criterion[] }[];
  end: string;
  depth: number;
  /** Which lines get spaces behind them. */
  trailing: number;
}

function write({ matter, guidance: before, parts, end: after, depth, trailing }: Made): string {
  const body = parts.map(({ level, isFolded, criteria }) => {
    const blocks = [level, ...criteria.map((one) => writeCriterion(one, depth))].filter(Boolean);
    const text = blocks.join('\n\n');
    return isFolded ? `<details>\n<summary>One</summary>\n\n${text}\n\n</details>` : text;
  });
  const text = `${before}${body.join('\n\n')}${after}`;
  const lines = text.split('\n');
  const spaced = lines.map((line, at) => (trailing > 0 && at % 11 === trailing ? `${line}  ` : line));
  return matter + spaced.join('\n');
}

const part = fc.record({
  level: levelHeading,
  isFolded: fc.constantFrom(false, false, false, true),
  criteria: anyCriteria,
});

/** Documents in every variation, several in one file now and then. */
const anyDocument = fc
  .record({
    matter: frontMatter,
    guidance,
    parts: fc.oneof(
      { weight: 4, arbitrary: fc.array(part, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(part, { minLength: 2, maxLength: 2 }) },
    ),
    end,
    depth: fc.constantFrom(1, 2, 3, 3, 3, 4, 6),
    trailing: fc.constantFrom(0, 0, 0, 3, 7),
  })
  .map(write);

/** Documents in one style throughout, which keep most of a linter's rules. */
const tidyText = fc
  .record({
    matter: tidyFrontMatter,
    guidance: fc.constantFrom(
      '',
      '## Guidance\n\nFor Later\n\n- one\n- two\n\n',
      '## Guidance\n\nAgreed\n\n- 2026-01-05: rest\n\n',
    ),
    criteria: tidyCriteria,
    end: fc.constantFrom('\n', '\n\n## Review Summary\n\nGood.\n'),
  })
  .map(({ matter, guidance: before, criteria, end: after }) =>
    write({
      matter,
      guidance: `# Review of Ada\n\n${before}`,
      parts: [{ level: '## Current Level: L4', isFolded: false, criteria }],
      end: after,
      depth: 3,
      trailing: 0,
    }),
  );

/** Documents in one style throughout, with one kind of line ends. */
export const tidyDocument = fc
  .tuple(tidyText, fc.constantFrom('\n', '\r\n'))
  .map(([text, end]) => withLineEnds(text, [end]));

/** Alignment documents: one in four is tidy. Line ends and byte order marks vary in all of them. */
export const alignmentDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: anyDocument }, { weight: 1, arbitrary: tidyText }),
    lineEnds,
    fc.constantFrom('', '', '', '\uFEFF'),
  )
  .map(([text, ends, mark]) => mark + withLineEnds(text, ends));
