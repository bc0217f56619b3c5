import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { type Knowledge, suggest } from '../../../src/suggestions/suggest';
import type { Suggestion } from '../../../src/suggestions/suggestion';

interface Given extends Partial<Knowledge> {
  isAutomatic?: boolean;
}

/** What is suggested at `|` in a text; the model is that of the text without it, unless another is given. */
function at(marked: string, given: Given = {}): Suggestion[] {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const lines = text.split('\n');
  const line = marked.slice(0, offset).split('\n').length - 1;
  const before = marked.slice(0, offset).split('\n').at(-1) ?? '';
  const after = (lines[line] ?? '').slice(before.length);
  return suggest(
    {
      lines: { count: lines.length, line: (index) => lines[index] ?? '' },
      line,
      before,
      after,
      isAutomatic: given.isAutomatic ?? false,
    },
    { model: parse(text), text, today: '2026-05-01', ...given },
  );
}

/** The whole text once the suggestion of that name is accepted; its places are shown as `$0`, `${1:…}`. */
function accepted(marked: string, name: string, given: Given = {}): string {
  const found = at(marked, given).find((one) => one.name === name);
  if (!found) throw new Error(`No ${name} among: ${names(marked, given).join(', ')}`);
  const lines = marked.replace('|', '').split('\n');
  const index = marked.slice(0, marked.indexOf('|')).split('\n').length - 1;
  const line = lines[index] ?? '';
  lines[index] = line.slice(0, found.range.start) + found.snippet + line.slice(found.range.end);
  return lines.join('\n');
}

function names(marked: string, given: Given = {}): string[] {
  return at(marked, given).map(({ name }) => name);
}

const matter =
  '---\nemployee: Ada\nlevel: L4\nnext-level: L5\ncycle: 2026-H1\nidentities:\n  github: ada-x\n  slack: ada\n---\n';
const items = `${matter}
## Guidance

- Follow your work
    - Pull requests
        - \`is:pr author:EMPLOYEE\`

## Current Level: L4

### Mastery

> **L4:** Proficient

- Examples
    - **Project Search**
        - ([1](https://a.test/1)): replaced it
    - **Project Billing**
        - ([1](https://a.test/2)): found it
- Room for Improvement as L4
    - (none)
- Opportunities for Growth to L5
    - lead

**Overall:** Fine.

### Impact

`;

describe('labels', () => {
  it('are those that the criterion lacks, in the document’s shape', () => {
    expect(names(`${items}|`)).toEqual([
      'Examples',
      'Room for Improvement as L4',
      'Opportunities for Growth to L5',
      'Overall',
    ]);
    expect(names(`${items}- Examples\n    - x\n|`)).toEqual([
      'Room for Improvement as L4',
      'Opportunities for Growth to L5',
      'Overall',
    ]);
    expect(
      names(`${items}|\n- Examples\n    - x\n\n### Autonomy\n\n- Room for Improvement as L4\n`),
    ).toContain('Room for Improvement as L4');
  });

  it.each([
    ['', 'Room for Improvement as L4'],
    ['- ', 'Room for Improvement as L4'],
    ['- Roo', 'Room for Improvement as L4'],
    ['Roo', 'Room for Improvement as L4'],
  ])('replace what was typed: %j', (typed, name) => {
    expect(accepted(`${items}${typed}|\n`, name)).toBe(`${items}- Room for Improvement as L4\n    - $0\n`);
    expect(
      at(`${items}${typed}|\n`)
        .find((one) => one.name === name)
        ?.filter.startsWith(typed),
    ).toBe(true);
  });

  it('are lines with the document’s own blank line and bullet where it writes lines', () => {
    const lines =
      '## Current Level: L4\n\n### Mastery\n\n> **L4:** Good\n\nExamples\n* one\n\nRoom for Improvement\n* two\n\n### Impact\n\n> **L4:** Good\n';
    expect(accepted(`${lines}\n|`, 'Examples')).toBe(`${lines}\nExamples\n* $0`);
    // Right below a quote a line would be swallowed by it.
    expect(accepted(`${lines}|`, 'Examples')).toBe(`${lines}\nExamples\n* $0`);
  });

  it('are headings where it writes headings', () => {
    const headings =
      '## Current Level: L4\n\n### Mastery\n\n> **L4:** Good\n\n#### Examples\n\n- one\n\n### Impact\n\n';
    expect(accepted(`${headings}|`, 'Examples')).toBe(`${headings}#### Examples\n\n- $0`);
    expect(accepted(`${headings}|`, 'Room for Improvement as L4')).toBe(
      `${headings}#### Room for Improvement as L4\n\n- $0`,
    );
  });

  it('write an overall as the document does, apart from a list above', () => {
    expect(accepted(`${items}- Examples\n    - x\n\nOv|`, 'Overall')).toBe(
      `${items}- Examples\n    - x\n\n**Overall:** $0`,
    );
    expect(accepted(`${items}- Examples\n    - x\n|`, 'Overall')).toBe(
      `${items}- Examples\n    - x\n\n**Overall:** $0`,
    );
  });

  it.each([
    ['in the guidance', items.replace('## Current', '|\n## Current')],
    ['behind words', `${items}Room service |`],
    ['in a nested bullet', `${items}- Examples\n    - |`],
    ['before words', `${items}|it is`],
    ['in the summary', `${items}\n## Review Summary\n\n|`],
    ['in a fence', `${items}\`\`\`\n|`],
    ['in front matter', items.replace('level: L4', 'level: L4\n|')],
  ])('are not offered %s', (_, marked) => {
    expect(names(marked).filter((name) => name.startsWith('Room'))).toEqual([]);
  });

  it('come by themselves behind a bullet only', () => {
    expect(names(`${items}- |`, { isAutomatic: true })).toContain('Examples');
    expect(names(`${items}|`, { isAutomatic: true })).toEqual([]);
    expect(names(`${items}Roo |`, { isAutomatic: true })).toEqual([]);
  });
});

describe('projects', () => {
  const begun = `${items}- Examples\n    - **|`;

  it('are those of the document, the criterion’s own last', () => {
    expect(names(begun)).toEqual(['Project Search', 'Project Billing']);
    expect(names(`${items}- Examples\n    - **Project Search**\n        - x\n    - **|`)).toEqual([
      'Project Billing',
      'Project Search',
    ]);
  });

  it.each([
    ['', ''],
    ['Pro', ''],
    ['Pro', '**'],
    ['', '**'],
  ])('close the bold once: **%s|%s', (typed, after) => {
    expect(accepted(`${items}- Examples\n    - **${typed}|${after}`, 'Project Billing')).toBe(
      `${items}- Examples\n    - **Project Billing**$0`,
    );
  });

  it('lead prose where the document does that', () => {
    const prose =
      '## Current Level: L4\n\n### Mastery\n\n- Examples\n    - **Project A:** did it.\n\n### Impact\n\n- Examples\n';
    expect(accepted(`${prose}    - **|`, 'Project A')).toBe(`${prose}    - **Project A:** $0`);
  });

  it('are escaped, for Markdown and for the snippet', () => {
    const odd =
      '## Current Level: L4\n\n### Mastery\n\n- Examples\n    - **Project $1 \\*}**\n        - did it\n\n';
    const [found] = at(`${odd}### Impact\n\n- Examples\n    - **|`);
    expect(found?.name).toBe('Project $1 *}');
    expect(found?.snippet).toBe('Project \\$1 \\\\*\\}**$0');
  });

  it.each([
    ['under another label', `${items}- Room for Improvement as L4\n    - **|`],
    ['behind words', `${items}- Examples\n    - it was **|`],
    ['behind closed bold', `${items}- Examples\n    - **a** and |`],
    ['outside of a criterion', items.replace('- Follow', '- **|\n- Follow')],
  ])('are not offered %s', (_, marked) => {
    expect(at(marked).filter(({ kind }) => kind === 'project')).toEqual([]);
  });

  it('need not know the last keystrokes', () => {
    const model = parse(items);
    const typed = items.replace('### Mastery', 'A line more\n\n### Mastery');
    expect(names(`${typed}- Examples\n    - **|`, { model, text: items })).toEqual([
      'Project Search',
      'Project Billing',
    ]);
  });
});

describe('levels', () => {
  it.each([
    ['- Room for Improvement as |', ['L4', 'L5']],
    ['- Opportunities for Growth to |', ['L5', 'L4']],
    ['- Opportunities for Growth towards L|', ['L5', 'L4']],
    ['**Room for Improvement as |', ['L4', 'L5']],
    ['- it came to |', []],
    ['- Examples as |', []],
  ])('%s', (typed, expected) => {
    expect(names(`${items}${typed}`).filter((name) => /^L\d$/u.test(name))).toEqual(expected);
  });

  it('are offered in the heading', () => {
    const rest = '### Mastery\n\n- Examples\n    - TODO\n';
    const head = '---\nlevel: L4\nnext-level: L5\n---\n\n';
    expect(names(`${head}## Current Level: |\n\n${rest}`)).toEqual(['L4', 'L5']);
    expect(accepted(`${head}## Current Level: L|\n\n${rest}`, 'L4')).toBe(
      `${head}## Current Level: L4\n\n${rest}`,
    );
  });
});

describe('identities and variables', () => {
  const query = (typed: string): string => items.replace('is:pr author:EMPLOYEE', typed);

  it.each([
    ['is:pr author:|', ['ada-x', 'ada', 'EMPLOYEE', '${employee}', '${identity}', '@me']],
    ['in:#kudos @|', ['ada-x', 'ada', 'EMPLOYEE', '${employee}', '${identity}']],
    [
      'merged:|',
      ['${cycleStart}..${cycleEnd}', '${cycleStart}', '${cycleEnd}', '${lastCheckIn}', '${today}'],
    ],
    ['created:>=|', ['${cycleStart}', '${cycleEnd}', '${lastCheckIn}', '${today}']],
    ['merged:${cycleStart}..|', ['${cycleStart}', '${cycleEnd}', '${lastCheckIn}', '${today}']],
  ])('in a query: %s', (typed, expected) => {
    expect(names(query(typed), { isAutomatic: true })).toEqual(expected);
  });

  it.each(['is:pr |', 'label:|'])('keep quiet where nobody asked: %s', (typed) => {
    expect(names(query(typed), { isAutomatic: true })).toEqual([]);
    expect(names(query(typed))).toContain('${cycleStart}');
  });

  it.each(['merged:$|', 'merged:${|', 'merged:${|}', 'merged:${cyc|}', 'merged:cyc|'])(
    'write a variable whole: %s',
    (typed) => {
      expect(accepted(query(typed), '${cycleStart}')).toBe(query('merged:\\${cycleStart\\}'));
    },
  );

  it('tell the present value', () => {
    const about = Object.fromEntries(at(query('merged:|')).map((one) => [one.name, one.about]));
    expect(about).toEqual({
      '${cycleStart}..${cycleEnd}': '2026-01-01..2026-06-30',
      '${cycleStart}': '2026-01-01',
      '${cycleEnd}': '2026-06-30',
      '${lastCheckIn}': undefined,
      '${today}': '2026-05-01',
    });
  });

  it('are names only in a criterion, and the code is closed', () => {
    const marked = `${items}- Examples\n    - \`|`;
    expect(names(marked)).toEqual(['ada-x', 'ada', 'Ada']);
    expect(accepted(marked, 'ada-x')).toBe(`${items}- Examples\n    - \`ada-x\`$0`.replace('$0', ''));
    expect(accepted(`${marked}\``, 'ada-x')).toBe(`${items}- Examples\n    - \`ada-x\``);
  });

  it('are not offered outside of code', () => {
    expect(at(`${items}- Examples\n    - \`a\` author:|`)).toEqual([]);
  });
});

describe('in a query for GitHub', () => {
  const query = (typed: string): string => items.replace('is:pr author:EMPLOYEE', typed);

  it('are qualifiers, and what else may stand there', () => {
    const found = names(query('is:pr |'));
    expect(found.slice(0, 4)).toEqual(['is:', 'author:', 'reviewed-by:', 'assignee:']);
    expect(found).toContain('${cycleStart}');
    expect(found).not.toContain('committer:');
    expect(found).not.toContain('reason:');
  });

  it('are those of the tab', () => {
    expect(names(query('author:ada author-date:2026-01-01 |'))).toContain('committer-date:');
    expect(names(query('is:issue |'))).toContain('reason:');
    expect(names(query('is:issue |'))).not.toContain('reviewed-by:');
  });

  it.each([
    ['is:pr aut|', 'author:', 'is:pr author:'],
    ['is:pr -aut|', 'author:', 'is:pr -author:'],
    ['is:pr (aut|', 'author:', 'is:pr (author:'],
    ['is:pr mer|ged:2026-01-01', 'merged:', 'is:pr merged:2026-01-01'],
    ['is:pr is:mer|', 'merged', 'is:pr is:merged'],
    ['is:mer|ge author:ada', 'merged', 'is:merged author:ada'],
    ['is:issue reason:|', '"not planned"', 'is:issue reason:"not planned"'],
    ['is:pr in:title,b|', 'body', 'is:pr in:title,body'],
    ['is:pr merged:|', '${cycleStart}..${cycleEnd}', 'is:pr merged:\\${cycleStart\\}..\\${cycleEnd\\}'],
    ['is:pr author:|', '@me', 'is:pr author:@me'],
    ['is:pr reviewed-by:a|', 'ada-x', 'is:pr reviewed-by:ada-x'],
  ])('%s: %s', (typed, name, after) => {
    expect(accepted(query(typed), name)).toBe(query(after));
  });

  it('are values that other queries of the document name', () => {
    const both = query('org:one author:ada`\n        - `org:two label:"help wanted"`\n        - `org:|');
    expect(names(both)).toEqual(['one', 'two']);
    expect(names(both.replace('org:|', 'label:|'))).toContain('"help wanted"');
  });

  it('come by themselves at the beginning and behind a colon', () => {
    const auto = { isAutomatic: true };
    expect(names(query('|'), auto).slice(0, 2)).toEqual(['is:', 'author:']);
    expect(names(query('draft:|'), auto)).toEqual(['true', 'false']);
    expect(names(query('is:pr |'), auto)).toEqual([]);
  });

  it('tell where they are documented', () => {
    const merged = at(query('is:pr |')).find(({ name }) => name === 'merged:');
    expect(merged?.docs).toMatch(
      /^https:\/\/docs\.github\.com\/.*#search-by-when-a-pull-request-was-merged$/u,
    );
  });

  it.each([
    ['of another service', query('in:#kudos |').replace('Pull requests', 'Slack')],
    ['of no service', query('|').replace('Pull requests', 'Search')],
    ['in quotes', query('label:"help |')],
    ['behind a qualifier that GitHub does not know', query('foo:|')],
    ['in prose', query('is:pr').replace('Pull requests', 'Pull requests |')],
    ['in a criterion', `${items}- Examples\n    - \`is:pr |`],
  ])('are none %s', (_, marked) => {
    expect(at(marked).filter(({ kind }) => kind === 'qualifier' || kind === 'value')).toEqual([]);
  });

  it('are made in code of two backticks', () => {
    expect(names(items.replace('`is:pr author:EMPLOYEE`', '``is:|``'))).toContain('merged');
  });

  it('need not know the last keystrokes', () => {
    const before = query('is:pr');
    expect(names(query('is:pr dra|'), { model: parse(before), text: before })).toContain('draft:');
  });
});

describe('evidence', () => {
  const group = `${items}- Examples\n    - **Project Search**\n`;

  it.each([
    ['        - (|', '        - ([1](${1:https://})): $0'],
    ['        - (|)', '        - ([1](${1:https://})): $0'],
    ['        - ([|])', '        - ([1](${1:https://})): $0'],
    ['        - (|): did it', '        - ([1](${1:https://}))$0: did it'],
    ['        - did it (|)', '        - did it ([1](${1:https://}))$0'],
    [
      '        - did it ([1](https://a.test)) (|)',
      '        - did it ([1](https://a.test)) ([2](${1:https://}))$0',
    ],
    [
      '        - ([1](https://a.test)): a\n        - (|)',
      '        - ([1](https://a.test)): a\n        - ([2](${1:https://})): $0',
    ],
    [
      '        - ([1](https://a.test)): a\n        - ([1](https://b.test)): b\n        - (|)',
      '        - ([1](https://a.test)): a\n        - ([1](https://b.test)): b\n        - ([1](${1:https://})): $0',
    ],
    [
      '    - **B:** did it ([1](https://a.test))\n    - **C:** did it (|)',
      '    - **B:** did it ([1](https://a.test))\n    - **C:** did it ([1](${1:https://}))$0',
    ],
    [
      '    - did a ([1](https://a.test))\n    - did b ([2](https://a.test))\n    - did c (|)',
      '    - did a ([1](https://a.test))\n    - did b ([2](https://a.test))\n    - did c ([3](${1:https://}))$0',
    ],
    [
      '        - did a ([1](https://a.test))\n        - did b ([2](https://a.test))\n    - did c (|)',
      '        - did a ([1](https://a.test))\n        - did b ([2](https://a.test))\n    - did c ([1](${1:https://}))$0',
    ],
  ])('%j', (typed, expected) => {
    const [found] = at(group + typed);
    expect(found?.kind).toBe('evidence');
    expect(accepted(group + typed, found?.name ?? '')).toBe(group + expected);
  });

  it('links to an address', () => {
    const marked = `${group}        - (|)`;
    expect(accepted(marked, '([1](…))', { address: 'https://a.test/$1' })).toBe(
      `${group}        - ([1](https://a.test/\\$1)): $0`,
    );
    expect(accepted(marked, '([1](…))', { address: 'https://a.test/(b' })).toBe(
      `${group}        - ([1](<https://a.test/(b>)): $0`,
    );
  });

  it.each([
    ['in the middle of a word', `${group}        - call(|)`],
    ['behind a link’s text', `${group}        - [1](|)`],
    ['under another label', `${items}- Room for Improvement as L4\n    - (|)`],
    ['in a fence', `${group}\n\`\`\`\n- (|)`],
  ])('is not offered %s', (_, marked) => {
    expect(at(marked)).toEqual([]);
  });
});

it('costs little in a long document', () => {
  const long = `${items}- Examples\n${'    - x\n'.repeat(2000)}    - **|`;
  expect(names(long, { model: parse(items), text: items })).toEqual(['Project Search', 'Project Billing']);
  expect(at(`${items}${'a'.repeat(100_000)}|`, { model: parse(items), text: items })).toEqual([]);
});
