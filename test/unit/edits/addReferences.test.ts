import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { addReferences, type NewReference } from '../../../src/edits/addReferences';
import type { NewFact } from '../../../src/edits/setFacts';
import { applyEdits } from '../../../src/edits/textEdit';
import { serviceDefaults } from '../../../src/references/services/defaults';

const merged: NewReference = { label: 'Merged pull requests', query: 'is:pr author:${identity}' };
const page: NewReference = { label: 'Merge requests', url: 'https://gitlab.com/x?author=${identity}' };
const rows: NewReference = {
  label: 'Notion pages',
  fields: [
    { name: 'Created By', value: '${identity}' },
    { name: 'Date', value: '${cycleStart} - ${cycleEnd}' },
  ],
};
const jira: NewReference = { label: 'Jira', url: 'https://example.atlassian.net', query: 'assignee = "ada"' };
const github: NewFact = [['identities', 'github'], 'ada-example'];
const cycle: NewFact = [['cycle'], '2026-H1'];

/** What a document begins with for a service. */
function defaultsOf(service: string): NewReference[] {
  const references = serviceDefaults.find(({ id }) => id === service)?.references ?? [];
  return references.map(({ label, ...rest }) => ({ ...rest, label: label.en, service }));
}

/** How many of the references are not there yet. */
function addedTo(text: string, references: readonly NewReference[]): number {
  const result = addReferences(text, parse(text), 0, { references, facts: [] });
  return 'failure' in result ? Number.NaN : result.added;
}

function added(
  text: string,
  references: readonly NewReference[] = [merged, page],
  facts: readonly NewFact[] = [],
  part = 0,
): string {
  const result = addReferences(text, parse(text), part, { references, facts });
  return 'failure' in result ? `refused: ${result.failure}` : applyEdits(text, result.edits);
}

const items = (guidance: string): string => `# Ada

${guidance}## Current Level: L4

### Mastery

- Examples
    - ([1](https://a.example)): did one
- Room for Improvement as L4
    - TODO
`;

const lines = (guidance: string): string => `# Ada

${guidance}### Mastery

Examples
- did one

Room for Improvement
- TODO
`;

/** Each of the ways in which a text may be written, with what turns one into it. */
const ways: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['tabs', (text) => text.replaceAll('    ', '\t')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['other bullets', (text) => text.replaceAll(/^( *)- /gmu, '$1* ')],
];

const cases: [title: string, before: string, after: string][] = [
  [
    'get a section before the level, where there is no guidance',
    items(''),
    items(
      '## Guidance\n\n- References\n    - Merged pull requests\n        - `is:pr author:${identity}`\n' +
        '    - [Merge requests](https://gitlab.com/x?author=${identity})\n\n',
    ),
  ],
  [
    'get a section before the first criterion, with a line for a label where labels are lines',
    lines(''),
    lines(
      '### Guidance\n\nReferences\n- Merged pull requests\n  - `is:pr author:${identity}`\n' +
        '- [Merge requests](https://gitlab.com/x?author=${identity})\n\n',
    ),
  ],
  [
    'go behind the references that are there',
    items(
      '## Guidance\n\n- Follow your work\n    - [Cards](https://b.example)\n- For Later\n    - x\n\n<br>\n\n---\n\n',
    ),
    items(
      '## Guidance\n\n- Follow your work\n    - [Cards](https://b.example)\n    - Merged pull requests\n' +
        '        - `is:pr author:${identity}`\n    - [Merge requests](https://gitlab.com/x?author=${identity})\n' +
        '- For Later\n    - x\n\n<br>\n\n---\n\n',
    ),
  ],
  [
    'go behind those, with a blank line between where these have one',
    lines('Finding your work\n\n- [Cards](https://b.example)\n\n- [Pages](https://c.example)\n\n'),
    lines(
      'Finding your work\n\n- [Cards](https://b.example)\n\n- [Pages](https://c.example)\n\n' +
        '- Merged pull requests\n  - `is:pr author:${identity}`\n\n' +
        '- [Merge requests](https://gitlab.com/x?author=${identity})\n\n',
    ),
  ],
  [
    'get a label beside the others of the guidance',
    items('## Guidance\n\n- Read through\n    - [How](https://b.example)\n- For Later\n    - x\n\n---\n\n'),
    items(
      '## Guidance\n\n- Read through\n    - [How](https://b.example)\n- For Later\n    - x\n' +
        '- References\n    - Merged pull requests\n        - `is:pr author:${identity}`\n' +
        '    - [Merge requests](https://gitlab.com/x?author=${identity})\n\n---\n\n',
    ),
  ],
  [
    'get a label in a guidance of words',
    items('## Guidance\n\nMeet monthly.\n\n'),
    items(
      '## Guidance\n\nMeet monthly.\n\n- References\n    - Merged pull requests\n' +
        '        - `is:pr author:${identity}`\n    - [Merge requests](https://gitlab.com/x?author=${identity})\n\n',
    ),
  ],
];

describe.each(ways)('References, with %s', (_, way) => {
  it.each(cases)('%s', (_title, before, after) => {
    expect(added(way(before))).toBe(way(after));
    // Twice is once.
    expect(added(added(way(before)))).toBe(added(way(before)));
  });
});

describe('References', () => {
  it('are written with rows of fields, and with a link above their query', () => {
    expect(added(items(''), [rows, jira])).toContain(
      '    - Notion pages\n        - Created By: `${identity}`\n        - Date: `${cycleStart} - ${cycleEnd}`\n' +
        '    - [Jira](https://example.atlassian.net)\n        - `assignee = "ada"`\n\n## Current',
    );
  });

  it('are not repeated where they go by the same words, and are not left empty', () => {
    const text = items(
      '## Guidance\n\n- References\n    - Pull Requests, merged\n        - `is:pr author:x`\n\n',
    );
    expect(added(text, [merged])).toBe(text);
    const empty = items('## Guidance\n\n- References\n    - [Merged Pull Requests]()\n\n');
    expect(added(empty, [merged])).toContain(
      '    - [Merged Pull Requests]()\n    - Merged pull requests\n        - `is:pr author:${identity}`\n',
    );
  });

  it('are not repeated, whatever they are called', () => {
    const text = items('## Guidance\n\n- References\n    - Done\n        - `is:pr   author:${identity}`\n\n');
    expect(added(text, [merged])).toBe(text);
    const result = addReferences(text, parse(text), 0, { references: [merged, page], facts: [] });
    expect(result).toMatchObject({ added: 1 });
  });

  it.each([
    ['GitHub', 'github', 'is:pr   author:EMPLOYEE is:merged merged:>=2024-02-01'],
    ['a person who left', 'github', 'author:grace is:merged merged:2024-02-01..2024-07-31 is:pr'],
    ['Slack', 'slack', 'from:@EMPLOYEE after:2024-01-31'],
    ['Slack, a name', 'slack', 'from:grace after:2024-01-31 before:2024-08-01'],
    ['Jira', 'jira', 'assignee="grace" and resolved >= 2024-02-01 AND resolved < 2024-08-01'],
    [
      'Confluence',
      'confluence',
      'type=page AND creator="EMPLOYEE" AND created>="2024-02-01" AND created<"2024-08-01"',
    ],
  ])('are not repeated for other people and days: %s', (_, service, query) => {
    const text = items(
      `## Guidance\n\n- References\n    - <!-- service: ${service} -->\n      Done\n        - \`${query}\`\n\n`,
    );
    expect(parse(text).references).toMatchObject([{ service, query }]);
    const [first] = defaultsOf(service);
    expect(first && addedTo(text, [first])).toBe(0);
    expect(addedTo(text, defaultsOf(service))).toBe(defaultsOf(service).length - 1);
  });

  it.each([
    ['another channel', 'slack', 'in:#kudos from:@EMPLOYEE after:2024-01-31'],
    ['another service', 'google-drive', 'from:@EMPLOYEE after:2024-01-31'],
    ['another qualifier', 'github', 'is:pr is:merged author:EMPLOYEE created:>=2024-02-01'],
    ['the contrary', 'github', 'is:pr is:merged -author:EMPLOYEE merged:>=2024-02-01'],
    ['another word', 'jira', 'assignee = "grace" AND resolved >= 2024-02-01 AND type = Bug'],
  ])('are written beside what searches for something else: %s', (_, service, query) => {
    const text = items(
      `## Guidance\n\n- References\n    - <!-- service: ${service} -->\n      Done\n        - \`${query}\`\n\n`,
    );
    for (const id of ['github', 'slack', 'jira']) {
      expect(addedTo(text, defaultsOf(id))).toBe(defaultsOf(id).length);
    }
  });

  it('are not repeated where rows of fields hold their filters, for other people and days', () => {
    const text = (day: string): string =>
      items(
        `## Guidance\n\n- References\n    - Search Notion\n        - Sort: \`Newest first\`\n        - Created By: \`EMPLOYEE\`\n${day}\n`,
      );
    expect(addedTo(text('        - Date: `2024-01-31` - (today)\n'), defaultsOf('notion'))).toBe(0);
    expect(addedTo(text(''), defaultsOf('notion'))).toBe(1);
  });

  it('come with facts in the front matter, which keeps its remarks and order', () => {
    const text = `---\nemployee: Ada # who\nidentities:\n  slack: ada\n# last\n---\n${items('')}`;
    const result = addReferences(text, parse(text), 0, { references: [merged], facts: [github, cycle] });
    if ('failure' in result) throw new Error(result.failure);
    expect(result.edits).toHaveLength(3);
    expect(applyEdits(text, result.edits)).toContain(
      '---\nemployee: Ada # who\nidentities:\n  slack: ada\n  github: ada-example\n# last\ncycle: 2026-H1\n---\n# Ada\n\n## Guidance\n',
    );
  });

  it('and their front matter are put in as one, where both begin the text', () => {
    const text = '### Mastery\n\n- Examples\n    - did it\n';
    const wanted = { references: [merged], facts: [github] };
    const result = addReferences(text, parse(text), 0, wanted);
    if ('failure' in result) throw new Error(result.failure);
    expect(result.edits).toHaveLength(1);
    expect(applyEdits(text, result.edits)).toBe(
      '---\nidentities:\n  github: ada-example\n---\n\n### Guidance\n\n- References\n    - Merged pull requests\n' +
        `        - \`is:pr author:\${identity}\`\n\n${text}`,
    );
  });

  it('and their front matter are put in as one, where only the very beginning is left for them', () => {
    const open =
      '\u0000# Ada\n\n<details>\n<summary>Mastery</summary>\n\nExamples\n\n- did it\n\n<\n >\n```\n';
    expect(added(open, [merged], [github])).toBe(
      '---\nidentities:\n  github: ada-example\n---\n\n## Guidance\n\n- References\n  - Merged pull requests\n' +
        `    - \`is:pr author:\${identity}\`\n\n${open}`,
    );
  });

  it('are refused with front matter that takes no facts', () => {
    const text = `---\nidentities: [\n---\n${items('')}`;
    expect(added(text, [merged], [github])).toBe('refused: frontMatter');
    expect(added(text, [merged])).toContain('## Guidance');
  });

  it('end a text without criteria', () => {
    expect(added('---\nalignment: true\n---\n', [merged])).toBe(
      '---\nalignment: true\n---\n\n## Guidance\n\n- References\n  - Merged pull requests\n    - `is:pr author:${identity}`\n',
    );
    expect(added('# Ada\n\nSome words', [merged])).toBe(
      '# Ada\n\nSome words\n\n## Guidance\n\n- References\n  - Merged pull requests\n    - `is:pr author:${identity}`',
    );
  });

  it('belong to the part that is meant', () => {
    const two = `${items('')}\n${items('').replaceAll('L4', 'L5').replace('# Ada\n\n', '')}`;
    const after = parse(added(two, [merged], [], 1));
    expect(after.parts.map(({ references }) => references.length)).toEqual([0, 1]);
  });

  it('use the words of the document’s language', () => {
    const german =
      '## Fachwissen\n\n- Beispiele\n    - repariert\n- Verbesserungspotenzial\n    - (keines)\n';
    expect(added(german, [merged])).toMatch(/^## Leitfaden\n\n- Referenzen\n/u);
  });

  it('of every service are read as that service’s, with a person and dates to be filled in', () => {
    for (const { id, site, references } of serviceDefaults) {
      const wanted = references.map(({ label, url, query, fields }) => ({
        label: label.en,
        ...(url ? { url } : site ? { url: site } : {}),
        ...(query ? { query } : {}),
        ...(fields ? { fields } : {}),
      }));
      const { references: read } = parse(added(items(''), wanted));
      const ids = read.map(({ service }) => service);
      expect([id, ...ids]).toEqual([id, ...references.map(() => id)]);
      for (const { query, url } of read) expect(`${query} ${url}`).toContain('${identity}');
    }
  });
});
