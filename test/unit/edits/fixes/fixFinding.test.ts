import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/coverage/assess';
import type { FindingCode } from '../../../../src/coverage/finding';
import { parse } from '../../../../src/document/parse';
import type { FixName } from '../../../../src/edits/fixes/fix';
import { fixFinding } from '../../../../src/edits/fixes/index';
import { fixed, options } from './fixed';

/** Tries a table in LF and CRLF, and with a byte order mark. */
function both(rows: [title: string, before: string, after: string][]): [string, string, string][] {
  return rows.flatMap(([title, before, after]) => [
    [title, before, after],
    [`${title}, CRLF`, before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n')],
    [`${title}, BOM`, `\uFEFF${before}`, `\uFEFF${after}`],
  ]);
}

const head = '## Current Level: L4\n\n### Craft\n\n';

describe('addBlankLine', () => {
  it.each(
    both([
      [
        'a label below a quote',
        `${head}> **L4:** Does.\nExamples\n- did it\n`,
        `${head}> **L4:** Does.\n\nExamples\n- did it\n`,
      ],
      [
        'a label below a quote in a bullet',
        `${head}Examples\n\n- did it\n  > well\nRoom for Improvement as L4\n- ask\n`,
        `${head}Examples\n\n- did it\n  > well\n\nRoom for Improvement as L4\n- ask\n`,
      ],
      [
        'a label below a bullet',
        `${head}Examples\n\n* did it\nRoom for Improvement\n* ask\n`,
        `${head}Examples\n\n* did it\n\nRoom for Improvement\n* ask\n`,
      ],
      [
        'a label below an ordered list',
        `${head}Examples\n\n1. did it\n2. and that\nOpportunities for Growth\n1. ask\n`,
        `${head}Examples\n\n1. did it\n2. and that\n\nOpportunities for Growth\n1. ask\n`,
      ],
      [
        'moved in by a space, below a loose list',
        `${head}Examples\n\n- 直した\n\n- 書いた\n Room for Improvement\n- 聞く\n`,
        `${head}Examples\n\n- 直した\n\n- 書いた\n\n Room for Improvement\n- 聞く\n`,
      ],
      [
        'moved in as far as code, below a quote',
        `${head}Examples\n\n- did it\n\n**Overall:** Strong.\n\n> as ever\n    Examples\n`,
        `${head}Examples\n\n- did it\n\n**Overall:** Strong.\n\n> as ever\n\nExamples\n`,
      ],
    ]),
  )('label-swallowed: %s', (_, before, after) => {
    expect(fixed(before, 'label-swallowed', 'addBlankLine')).toBe(after);
  });

  it.each(
    both([
      [
        'below label items',
        `${head}- Examples\n    - did it\n- Room for Improvement\n    - (none)\n**Overall:** Strong.\n`,
        `${head}- Examples\n    - did it\n- Room for Improvement\n    - (none)\n\n**Overall:** Strong.\n`,
      ],
      [
        'with tabs',
        `${head}- Examples\n\t- did it\n\t\t- well\n**Overall:** Strong.`,
        `${head}- Examples\n\t- did it\n\t\t- well\n\n**Overall:** Strong.`,
      ],
      [
        'on a line of its own',
        `${head}Examples\n- did it\nOverall:\nStrong.\n`,
        `${head}Examples\n- did it\n\nOverall:\nStrong.\n`,
      ],
    ]),
  )('overall-swallowed: %s', (_, before, after) => {
    expect(fixed(before, 'overall-swallowed', 'addBlankLine')).toBe(after);
  });

  it.each(
    both([
      [
        'on one line',
        `${head}- Examples\n    - did it\n\n**Overall:** Strong.\n---\n\n### Impact\n`,
        `${head}- Examples\n    - did it\n\n**Overall:** Strong.\n\n---\n\n### Impact\n`,
      ],
      [
        'on several lines',
        `${head}Examples\n- did it\n\n**Overall:** Strong,\nand kind\n-----\n`,
        `${head}Examples\n- did it\n\n**Overall:** Strong,\nand kind\n\n-----\n`,
      ],
      [
        'by a bullet that is being typed',
        `${head}Examples\n- did it\n\n**Overall:** Strong.\n- \n### Impact\n`,
        `${head}Examples\n- did it\n\n**Overall:** Strong.\n\n- \n### Impact\n`,
      ],
    ]),
  )('overall-heading: %s', (_, before, after) => {
    expect(fixed(before, 'overall-heading', 'addBlankLine')).toBe(after);
  });
});

describe('addExamplesLabel', () => {
  it.each(
    both([
      [
        'as a bullet',
        `${head}> Does.\n\n- Room for Improvement\n    - ask\n`,
        `${head}> Does.\n\n- Examples\n    - ‸TODO‸\n- Room for Improvement\n    - ask\n`,
      ],
      [
        'as a paragraph',
        `${head}> Does.\n\nRoom for Improvement\n\n- ask\n`,
        `${head}> Does.\n\nExamples\n\n- ‸TODO‸\n\nRoom for Improvement\n\n- ask\n`,
      ],
      [
        'in the words of the others',
        `${head}**Evidence**\n* did it\n\n### Impact\n\n**Overall:** Strong.\n`,
        `${head}**Evidence**\n* did it\n\n### Impact\n\n**Evidence**\n* ‸TODO‸\n\n**Overall:** Strong.\n`,
      ],
      [
        'above a comment that speaks of the next heading',
        `${head}<!-- alignment-ignore link-empty -->\n\n### Room for Improvement\n\n[1]()\n`,
        `${head}- Examples\n  - ‸TODO‸\n\n<!-- alignment-ignore link-empty -->\n\n### Room for Improvement\n\n[1]()\n`,
      ],
    ]),
  )('%s', (_, before, after) => {
    expect(
      fixed(before, 'criterion-light', 'addExamplesLabel', undefined, before.includes('Impact') ? 1 : 0),
    ).toBe(after);
  });
});

const examples = (...bullets: string[]): string =>
  `${head}- Examples\n${bullets.map((one) => `    - ${one}\n`).join('')}`;

describe('writeNote', () => {
  it.each(
    both([
      ['behind the evidence', examples('([1](https://a.example))'), examples('([1](https://a.example)): ‸‸')],
      [
        'behind several',
        examples('([1](https://a.example)) ([2](https://b.example))'),
        examples('([1](https://a.example)) ([2](https://b.example)): ‸‸'),
      ],
      [
        'where a colon stands',
        examples('([1](https://a.example)):'),
        examples('([1](https://a.example)): ‸‸'),
      ],
      [
        'before the evidence, as its neighbours have it',
        examples('直した ([1](https://a.example))', '([2](https://b.example))'),
        examples('直した ([1](https://a.example))', '‸‸ ([2](https://b.example))'),
      ],
      [
        'behind the project',
        examples('**X:** ([1](https://a.example))'),
        examples('**X:** ‸‸ ([1](https://a.example))'),
      ],
      ['behind a bare address', examples('https://a.example/1'), examples('https://a.example/1: ‸‸')],
      [
        'in a group, with tabs',
        `${head}Examples\n1. **X**\n\t1. ([1](https://a.example)): did it\n\t2. ([2](https://a.example))\n`,
        `${head}Examples\n1. **X**\n\t1. ([1](https://a.example)): did it\n\t2. ([2](https://a.example)): ‸‸\n`,
      ],
      [
        'with the links below',
        examples('**X:**\n        - [1](https://a.example)'),
        examples('**X:** ‸‸\n        - [1](https://a.example)'),
      ],
    ]).filter(([title]) => !title.startsWith('with the links below')),
  )('%s', (_, before, after) => {
    expect(fixed(before, 'example-bare', 'writeNote')).toBe(after);
  });
});

describe('answerNone', () => {
  const room = (mark: string): string =>
    `${examples('did it')}- Room for Improvement\n    - ${mark}\n- Opportunities for Growth\n    - ask\n`;

  it.each(
    both([
      ['TODO', room('TODO'), room('(none)')],
      ['dots', room('...'), room('(none)')],
      ['a placeholder', room('`example 4`'), room('(none)')],
      [
        'a paragraph',
        `${head}Examples\n\n+ did it\n\nRoom for Improvement\n\nTODO\n`,
        `${head}Examples\n\n+ did it\n\nRoom for Improvement\n\n(none)\n`,
      ],
      [
        'examples',
        `${head}Examples\n- TODO\n\n**Overall:** Strong.\n`,
        `${head}Examples\n- (none)\n\n**Overall:** Strong.\n`,
      ],
    ]),
  )('%s', (_, before, after) => {
    expect(fixed(before, 'placeholder-left', 'answerNone')).toBe(after);
  });

  it('is no answer beside what is written, or in place of an overall', () => {
    for (const text of [
      room('TODO').replace('TODO', 'ask\n    - TODO'),
      `${examples('did it')}\n**Overall:** TODO\n`,
    ]) {
      expect(fixed(text, 'placeholder-left', 'answerNone')).toBe('failure: unreadable');
    }
  });
});

describe('links', () => {
  const guide = (link: string): string => `- Read through\n    - ${link}\n\n${examples('did it')}`;

  it.each(
    both([
      ['an address', guide('[Ladder]()'), guide('[Ladder](https://a.example/b?c=d&e=%23f)')],
      [
        'with code in its words',
        guide('[the `x` [y]]()'),
        guide('[the `x` [y]](https://a.example/b?c=d&e=%23f)'),
      ],
      ['with empty brackets', guide('[Ladder](<>)'), guide('[Ladder](https://a.example/b?c=d&e=%23f)')],
    ]),
  )('setLink: %s', (_, before, after) => {
    expect(fixed(before, 'link-empty', 'setLink', 'https://a.example/b?c=d&e=%23f')).toBe(after);
  });

  it('setLink: an address with a parenthesis that is left open', () => {
    expect(fixed(guide('[Ladder]()'), 'link-empty', 'setLink', 'https://a.example/(b')).toBe(
      guide('[Ladder](<https://a.example/(b>)'),
    );
  });

  it.each(
    both([
      ['words', guide('[Ladder]()'), guide('Ladder')],
      ['with marks', guide('[the **L4** `ladder`]()'), guide('the **L4** `ladder`')],
      ['in an example', examples('did [it]() well'), examples('did it well')],
      ['without words', examples('did it []()'), examples('did it ')],
      ['on a line of its own', examples('did it\n  []()'), examples('did it')],
    ]),
  )('removeLink: %s', (_, before, after) => {
    expect(fixed(before, 'link-empty', 'removeLink')).toBe(after);
  });

  it('removeLink on the first line', () => {
    const rest = '\n\n## Current Level: L4\n\n### Craft\n\n- Examples\n    - did it\n';
    expect(fixed(`[]()${rest}`, 'link-empty', 'removeLink')).toBe(rest);
  });
});

describe('levels', () => {
  const document = (room: string, quote: string): string =>
    `${head}> **${quote}:** Does.\n\n- Examples\n    - did it\n- Room for Improvement as ${room} (so far)\n    - ask\n`;
  const plain = (room: string, quote: string): string => document(room, quote).replaceAll(' (so far)', '');

  it.each(
    both([
      ['a label', plain('L3', 'L4'), plain('L4', 'L4')],
      ['a quote', plain('L4', 'L3'), plain('L4', 'L4')],
    ]),
  )('changeLevel: %s', (_, before, after) => {
    expect(fixed(before, 'level-mismatch', 'changeLevel')).toBe(after);
  });

  it('changeAllLevels', () => {
    expect(fixed(plain('L3', 'L2'), 'level-mismatch', 'changeAllLevels')).toBe(plain('L4', 'L4'));
  });
});

describe('silence', () => {
  const comment = (code: FindingCode): string => `<!-- alignment-ignore ${code} -->`;

  it.each(
    both([
      [
        'a heading',
        examples('did it'),
        examples('did it').replace('### Craft', `${comment('criterion-light')}\n### Craft`),
      ],
      [
        'in the comment that is there',
        examples('did it').replace('### Craft', `${comment('link-empty')}\n### Craft`),
        examples('did it').replace(
          '### Craft',
          '<!-- alignment-ignore link-empty, criterion-light -->\n### Craft',
        ),
      ],
    ]),
  )('criterion-light: %s', (_, before, after) => {
    expect(fixed(before, 'criterion-light', 'silence')).toBe(after);
  });

  it.each(
    both([
      [
        'one bullet of several',
        examples('([1](https://a.example))', '([2](https://a.example))'),
        examples(`${comment('example-bare')}\n      ([1](https://a.example))`, '([2](https://a.example))'),
      ],
      [
        'the only bullet',
        examples('([1](https://a.example))'),
        examples(`${comment('example-bare')}\n    - ([1](https://a.example))`).replace('- <!--', '<!--'),
      ],
      [
        'with tabs',
        `${head}1. Examples\n\t1. ([1](https://a.example))\n\t2. ([2](https://a.example))\n`,
        `${head}1. Examples\n\t1. ${comment('example-bare')}\n\t   ([1](https://a.example))\n\t2. ([2](https://a.example))\n`,
      ],
    ]),
  )('example-bare: %s', (_, before, after) => {
    expect(fixed(before, 'example-bare', 'silence')).toBe(after);
  });

  it('level-mismatch: in a quote', () => {
    const before = `${head}> **General:** All.\n>\n> **L3:** Does.\n\n${examples('did it').slice(head.length)}`;
    expect(fixed(before, 'level-mismatch', 'silence')).toBe(
      before.replace('> **L3', `> ${comment('level-mismatch')}\n> **L3`),
    );
  });

  it.each<[FindingCode, string]>([
    ['label-swallowed', `${head}> Does.\nExamples\n- did it\n`],
    ['overall-swallowed', `${head}Examples\n- did it\n- and that\n**Overall:** Strong.\n`],
    ['overall-heading', `${examples('did it')}\n**Overall:** Strong.\n---\n`],
    ['placeholder-left', `${examples('did it')}- Room for Improvement\n    - TODO\n`],
    ['link-empty', `- [A]()\n- [B]()\n\n${examples('did it')}`],
  ])('%s is gone, and only that', (code, text) => {
    const after = fixed(text, code, 'silence');
    expect(after).toContain(comment(code));
    const codes = (of: string): FindingCode[] => assess(parse(of), options).map((one) => one.code);
    const expected = codes(text);
    expected.splice(expected.indexOf(code), 1);
    expect(codes(after)).toEqual(expected);
  });
});

describe('silence, where no comment can stand in the bullet', () => {
  it('stands above the list of boxes to tick', () => {
    const text = examples('[x] did it', '[ ] ([1](https://a.example))');
    expect(fixed(text, 'example-bare', 'silence')).toBe(
      text.replace('    - [x]', '    <!-- alignment-ignore example-bare -->\n    - [x]'),
    );
  });
});

describe('repairs of queries', () => {
  const matter = '---\nemployee: Ada\ncycle: 2026-H1\n---\n\n';
  const guide = (query: string): string =>
    `${matter}## Guidance\n\n- Follow your work\n    - [Merged]()\n        - ${query}\n\n${head}- Examples\n    - did it\n`;

  it.each<[FindingCode, FixName, before: string, after: string]>([
    ['query-qualifier', 'writeNearest', '`is:pr reviewer:ada`', '`is:pr reviewed-by:ada`'],
    ['query-value', 'joinValue', '`is:pr author: ada`', '`is:pr author:ada`'],
    ['query-value', 'useIdentity', '`` is:pr author: ``', '`` is:pr author:${identity} ``'],
    ['query-value', 'removeTerm', '`is:pr author:`', '`is:pr`'],
    ['query-date', 'writeNearest', '`is:pr merged:2026-06-31`', '`is:pr merged:2026-06-30`'],
    ['query-date', 'useCycle', '`is:pr merged:>=DATE`', '`is:pr merged:${cycleStart}..${cycleEnd}`'],
    ['query-contradiction', 'removeTerm', '`is:pr is:open is:closed`', '`is:pr is:open`'],
    ['query-contradiction', 'joinByOr', '``org:a is:pr org:b``', '``(org:a OR org:b) is:pr``'],
    [
      'query-contradiction',
      'swapBounds',
      '`is:pr merged:2026-06-30..2026-01-01`',
      '`is:pr merged:2026-01-01..2026-06-30`',
    ],
    ['query-repeated', 'removeTerm', '`is:pr author:ada is:pr`', '`is:pr author:ada`'],
    ['query-period', 'useCycle', '`is:pr merged:>=2026-01-01`', '`is:pr merged:${cycleStart}..${cycleEnd}`'],
    [
      'query-period',
      'useCycle',
      '`in:#kudos after:2025-06-30 @x`',
      '`in:#kudos after:${cycleStart-1d} before:${cycleEnd+1d} @x`',
    ],
    ['query-period', 'useCycle', 'Date: `2024-01-31` - (today)', 'Date: `${cycleStart}` - (today)'],
    [
      'query-period',
      'useCycle',
      'Date: 2024-02-01 - `2026-03-01`; not `2026-03-02`',
      'Date: ${cycleStart} - `2026-03-01`; not `2026-03-02`',
    ],
    ['query-period', 'useCycle', 'Date: `2026-01-01` - `2026-12-31`', 'Date: `2026-01-01` - `${cycleEnd}`'],
    ['query-person', 'useIdentity', '`is:pr author:USERNAME`', '`is:pr author:${identity}`'],
    [
      'query-reviews',
      'searchByUpdate',
      '`is:pr reviewed-by:ada created:>=2026-01-01`',
      '`is:pr reviewed-by:ada updated:>=${cycleStart}`',
    ],
  ])('%s: %s', (code, fix, before, after) => {
    for (const [text, expected] of [
      [guide(before), guide(after)],
      [guide(before).replaceAll('\n', '\r\n'), guide(after).replaceAll('\n', '\r\n')],
      [`\uFEFF${guide(before)}`, `\uFEFF${guide(after)}`],
      [guide(before).replace('Follow', '👩🏽‍💻 Follow'), guide(after).replace('Follow', '👩🏽‍💻 Follow')],
      [guide(before).replace('[Merged]()', 'GitHub'), guide(after).replace('[Merged]()', 'GitHub')],
    ]) {
      expect(fixed(text ?? '', code, fix)).toBe(expected);
    }
  });

  it('leave other queries of the same words alone', () => {
    const query = '`is:pr is:pr`';
    const text = guide(`${query}\n        - ${query}`);
    expect(fixed(text, 'query-repeated', 'removeTerm', undefined, 1)).toBe(
      guide(`${query}\n        - \`is:pr\``),
    );
  });

  it('mend a query that names its own reference', () => {
    const text = guide('x').replace('- Follow your work', '- `is:pr is:pr`\n- Follow your work');
    expect(fixed(text, 'query-repeated', 'removeTerm')).toBe(text.replace('is:pr is:pr', 'is:pr'));
  });

  it('are not made of a query over several lines, which is not looked at', () => {
    const codes = assess(parse(guide('`is:pr\n          is:pr`')), options).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('query-'))).toEqual([]);
  });

  it.each(['query-repeated', 'query-person'] as const)('are silenced: %s', (code) => {
    const text = guide('`is:pr author:USERNAME is:pr`');
    const after = fixed(text, code, 'silence');
    expect(after).toContain(`<!-- alignment-ignore ${code} -->`);
    const left = assess(parse(after), options).map((one) => one.code);
    expect(left.filter((one) => one.startsWith('query-'))).toEqual(
      ['query-person', 'query-repeated'].filter((one) => one !== code),
    );
  });
});

describe('searchCycle', () => {
  const of = (rows: readonly string[], cycle = '2026-H1', comment = ''): string =>
    `---\ncycle: ${cycle}\nidentities:\n  github: ada\n---\n\n### Guidance\n\n- Follow your work\n` +
    rows.map((row) => `    - Here\n        - \`${row}\`\n`).join('') +
    `    - Search Slack [#kudos](https://example.slack.com/archives/C1):\n        - ${comment}\`in:#kudos after:2024-01-31 @EMPLOYEE\`\n\n` +
    `${head}- Examples\n    - did it on 2024-02-01\n`;
  const stray = [
    'user:example is:pr author:EMPLOYEE is:merged merged:>=2024-02-01',
    'user:example is:pr reviewed-by:EMPLOYEE created:>=2024-02-01 -author:EMPLOYEE',
    'assignee = ada AND resolved >= "2024-02-01" AND resolved < "2024-08-01"',
    'is:pr is:pr author:ada',
  ];
  const cycled = [
    'user:example is:pr author:EMPLOYEE is:merged merged:${cycleStart}..${cycleEnd}',
    'user:example is:pr reviewed-by:EMPLOYEE updated:>=${cycleStart} -author:EMPLOYEE',
    'assignee = ada AND resolved >= "${cycleStart}" AND resolved < "${cycleEnd+1d}"',
    'is:pr is:pr author:ada',
  ];
  const kudos = (text: string): string =>
    text.replace('after:2024-01-31', () => 'after:${cycleStart-1d} before:${cycleEnd+1d}');

  it.each(both([['every query', of(stray), kudos(of(cycled))]]))(
    'is for %s, from whichever finding',
    (_, before, after) => {
      expect(fixed(before, 'query-period', 'searchCycle')).toBe(after);
      expect(fixed(before, 'query-period', 'searchCycle', undefined, 2)).toBe(after);
      expect(fixed(before, 'query-reviews', 'searchCycle')).toBe(after);
    },
  );

  it('is for rows of fields, too', () => {
    const among = (guide: string, days: string): string =>
      guide.replace(
        '- Follow your work\n',
        (label) =>
          `${label}    - Search Notion\n        - Sort: \`Newest first\`\n        - Created By: \`EMPLOYEE\`\n        - Date: ${days}\n`,
      );
    const before = among(of(stray), '`2024-01-31` - `2024-07-31`');
    const after = among(kudos(of(cycled)), '`${cycleStart}` - `${cycleEnd}`');
    expect(fixed(before, 'query-period', 'searchCycle')).toBe(after);
  });

  it('leaves alone what is silenced, and days of the cycle', () => {
    const comment = '<!-- alignment-ignore query-period -->\n          ';
    expect(fixed(of(stray, '2026-H1', comment), 'query-period', 'searchCycle')).toBe(
      of(cycled, '2026-H1', comment),
    );
    const own = of(['is:pr merged:2024-02-01..2024-03-01', 'is:pr merged:>=2025-01-01'], '2024-H1');
    expect(fixed(own, 'query-period', 'searchCycle')).toBe(
      of(['is:pr merged:2024-02-01..2024-03-01', 'is:pr merged:${cycleStart}..${cycleEnd}'], '2024-H1'),
    );
  });
});

describe('silencing a query', () => {
  it('stands in the row of a field', () => {
    const row = (comment: string): string =>
      `---\ncycle: 2026-H1\n---\n\n### Guidance\n\n- Search Notion\n    - Sort: \`Newest first\`\n    - ${comment}Date: \`2024-01-31\` - (today)\n\n${head}- Examples\n    - did it\n`;
    expect(fixed(row(''), 'query-period', 'silence')).toBe(
      row('<!-- alignment-ignore query-period -->\n      '),
    );
  });

  it('takes what is found twice in one query together', () => {
    const text = `## Guidance\n\n- Merged\n    - \`is:pr merged:2026-1-1..2026-2-1\`\n\n${head}- Examples\n    - did it\n`;
    const after = fixed(text, 'query-date', 'silence');
    expect(after).toContain('<!-- alignment-ignore query-date -->');
    expect(assess(parse(after), options).filter(({ code }) => code === 'query-date')).toEqual([]);
  });
});

describe('fixFinding', () => {
  it('does nothing about a finding that is not there', () => {
    const request = { fix: 'silence', code: 'link-empty', range: { start: 0, end: 3 } } as const;
    const text = examples('did it');
    expect(fixFinding(text, parse(text), request, options)).toEqual({ failure: 'gone' });
  });
});

describe('in the front matter', () => {
  const body = `\n${head}- Examples\n    - did it\n`;
  it.each(
    both([
      [
        'the nearest key',
        `---\nemployee: Ada\nnextLevel: L5 # soon\n---\n${body}`,
        `---\nemployee: Ada\nnext-level: L5 # soon\n---\n${body}`,
      ],
      ['a key in quotes', `---\n"Levl": L4\n---\n${body}`, `---\n"level": L4\n---\n${body}`],
      [
        'a key of the cycle',
        `---\ncycle:\n  frist: 2026-01-01\n  last: 2026-06-30\n---\n${body}`,
        `---\ncycle:\n  first: 2026-01-01\n  last: 2026-06-30\n---\n${body}`,
      ],
    ]),
  )('renameKey: %s', (_, before, after) => {
    expect(fixed(before, 'front-matter-key', 'renameKey')).toBe(after);
  });

  it.each(
    both([
      [
        'a remark of YAML',
        `---\ncycle: x\n---\n${body}`,
        `---\n# alignment-ignore front-matter-value\ncycle: x\n---\n${body}`,
      ],
    ]),
  )('silence: %s', (_, before, after) => {
    expect(fixed(before, 'front-matter-value', 'silence')).toBe(after);
  });

  it('silences what cannot be read', () => {
    expect(fixed(`---\na: "b\n---\n${body}`, 'front-matter-unreadable', 'silence')).toBe(
      `---\n# alignment-ignore front-matter-unreadable\na: "b\n---\n${body}`,
    );
  });
});
