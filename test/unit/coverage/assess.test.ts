import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/coverage/assess';
import { coverageOf, criterionAt, lightestFirst } from '../../../src/coverage/coverage';
import { type AssessOptions, defaultAssessOptions } from '../../../src/coverage/options';
import { parse } from '../../../src/document/parse';

const today = '2026-05-01';

/** The findings of a text as `severity code "where it stands"`. */
function findings(text: string, options: Partial<AssessOptions> = {}): string[] {
  return assess(parse(text), { ...defaultAssessOptions, today, ...options }).map(
    ({ severity, code, range }) => `${severity} ${code} "${text.slice(range.start, range.end)}"`,
  );
}

/** A covered criterion with what else is given. */
const criterion = (
  name: string,
  rest = '',
  examples = ['**X:** one', '**Y:** two', '**Z:** three'],
): string => `### ${name}\n\n- Examples\n${examples.map((one) => `    - ${one}\n`).join('')}${rest}\n`;

const head = '## Current Level: L4\n\n';

describe('criterion-light', () => {
  it('tells how many examples are missing, at the name', () => {
    const text = head + criterion('Mastery') + criterion('Impact', '', ['did it']);
    expect(findings(text)).toEqual(['information criterion-light "Impact"']);
    const [finding] = assess(parse(text), { ...defaultAssessOptions, today });
    expect(finding?.args).toEqual({ criterion: 'Impact', count: 1, minimum: 3 });
  });

  it('is a hint while there is no example at all', () => {
    const text = `${head}### Mastery\n\n...\n\n### Impact\n\n- Examples\n    - TODO\n- Room for Improvement\n`;
    expect(findings(text)).toEqual(['hint criterion-light "Mastery"', 'hint criterion-light "Impact"']);
  });

  it.each([
    ['a number', 'minimum-examples: 1', []],
    ['a map, in any case', 'minimum-examples:\n  IMPACT: 1', []],
    ['a map without it', 'minimum-examples:\n  Mastery: 1', ['information criterion-light "Impact"']],
  ])('takes the minimum from the document: %s', (_, yaml, expected) => {
    const text = `---\n${yaml}\n---\n${head}${criterion('Mastery')}${criterion('Impact', '', ['did it'])}`;
    expect(findings(text)).toEqual(expected);
  });

  it('takes the minimum from the settings', () => {
    expect(findings(head + criterion('Mastery'), { minimumExamples: 4 })).toEqual([
      'information criterion-light "Mastery"',
    ]);
    expect(findings(`${head}### Mastery\n`, { minimumExamples: 0 })).toEqual([]);
  });

  it('says nothing else about a criterion that is unstarted', () => {
    const impact =
      '### Impact\n\n> **L3:** Does.\n\n- Examples\n    - TODO\n- Room for Improvement as L3\n    - TODO\n';
    const text = `${head}${criterion('M', '\n**Overall:** Good.\n')}${impact}\n## Review Summary\n\nGood.\n`;
    expect(findings(text, { preparing: true })).toEqual(['information criterion-light "Impact"']);
  });
});

describe('criterion-narrow', () => {
  it('is said where all come from one project', () => {
    expect(findings(head + criterion('M', '', ['**X:** one', '**X:** two', '**X:** three']))).toEqual([
      'hint criterion-narrow "M"',
    ]);
  });

  it.each([
    ['two projects', ['**X:** one', '**X:** two', '**Y:** three']],
    ['some without a project', ['**X:** one', '**X:** two', 'three']],
    ['no projects', ['one', 'two', 'three']],
  ])('is not said with %s', (_, examples) => {
    expect(findings(head + criterion('M', '', examples))).toEqual([]);
  });

  it('is not said of a single example that is enough', () => {
    expect(findings(head + criterion('M', '', ['**X:** one']), { minimumExamples: 1 })).toEqual([]);
  });
});

describe('criterion-crowded', () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `did ${index}`);

  it('is said above the maximum', () => {
    expect(findings(head + criterion('M', '', many(13)))).toEqual(['hint criterion-crowded "M"']);
    expect(findings(head + criterion('M', '', many(12)))).toEqual([]);
    expect(findings(head + criterion('M', '', many(4)), { maximumExamples: 3 })).toHaveLength(1);
  });
});

describe('example-bare', () => {
  it('is said of links alone, not of a note alone', () => {
    const bare = '**X:** ([1](https://a.example)) ([2](https://b.example))';
    expect(findings(head + criterion('M', '', [bare, 'two', 'three ([1](https://a.example))']))).toEqual([
      `hint example-bare "- ${bare}"`,
    ]);
  });
});

describe('overall-missing and summary-missing', () => {
  const text = (cycle: string, rest = ''): string =>
    `---\ncycle: ${cycle}\n---\n${head}${criterion('M', rest)}`;
  const both = ['hint summary-missing "## Current Level: L4"', 'hint overall-missing "M"'];

  it.each([
    ['30 days before the end', '2026-06-01', both],
    ['31 days before the end', '2026-05-31', []],
    ['on the last day', '2026-06-30', both],
    ['after the end', '2027-01-01', both],
  ])('%s', (_, day, expected) => {
    expect(findings(text('2026-H1'), { today: day })).toEqual(expected);
  });

  it('do not come where the summary stands above the criteria', () => {
    const above = text('2026-H1').replace('---\n#', '---\n## Review Summary\n\nGood.\n\n#');
    expect(above).toContain('Good.');
    expect(findings(above, { today: '2026-06-30' })).toEqual(['hint overall-missing "M"']);
  });

  it('come with unknown dates only when a review is prepared', () => {
    expect(findings(head + criterion('M'), { today: '2030-01-01' })).toEqual([]);
    expect(findings(head + criterion('M'), { preparing: true })).toEqual(both);
  });

  it('are content with what is written', () => {
    const rest = '\n**Overall:** Strong.\n\n## Review Summary\n\nStrong.\n';
    expect(findings(text('2026-H1', rest), { today: '2026-06-30' })).toEqual([]);
  });

  it('are not said of a document in which nothing is started', () => {
    expect(findings(`${head}### M\n\n- Examples\n    - TODO\n`, { preparing: true })).toEqual([
      'hint criterion-light "M"',
    ]);
  });
});

describe('placeholder-left', () => {
  it('is said once for a label or list', () => {
    const text = `${head}- Read through\n    - \`link to ladder\`\n    - \`link to process\`\n\n${criterion(
      'M',
      '- Room for Improvement\n    - TODO\n    - TODO: ask\n- Opportunities for Growth\n    - (none)\n',
    )}`;
    expect(findings(text)).toEqual([
      'hint placeholder-left "`link to ladder`"',
      'hint placeholder-left "TODO"',
    ]);
  });

  it('leaves other code alone', () => {
    expect(findings(head + criterion('M', '- Room for Improvement\n    - use `grep` more\n'))).toEqual([]);
  });
});

describe('link-empty', () => {
  it('is said of each', () => {
    expect(findings(`${head}- [Ladder]()\n- [Merged]()\n\n${criterion('M')}`)).toEqual([
      'hint link-empty "[Ladder]()"',
      'hint link-empty "[Merged]()"',
    ]);
  });
});

describe('findings about queries', () => {
  const matter = '---\nemployee: Ada\ncycle: 2026-H1\n---\n\n';
  const guide = (rows: string): string => `${matter}## Guidance\n\n${rows}\n${head}${criterion('M')}`;

  it('stand at the words that they are about, in references and what is to be read', () => {
    const text = guide(
      '- Follow your work\n    - Pull requests\n        - ``  is:pr reviewer:ada  ``\n- Read through\n    - `is:pr is:pr`\n',
    );
    expect(findings(text)).toEqual(['hint query-qualifier "reviewer"', 'hint query-repeated "is:pr"']);
  });

  it('are of the service that the reference searches', () => {
    const text = guide('- Slack: `in:#kudos foo:bar after:2024-01-31`\n- GitHub: `author:ada foo:bar`\n');
    expect(findings(text)).toEqual(['hint query-period "2024-01-31"', 'hint query-qualifier "foo"']);
  });

  it('are said of the days of fields, but of nothing else there, of queries over several lines, and of placeholders', () => {
    const text = guide(
      '- Search Notion\n    - Created By: `USERNAME`\n    - Date: `2024-01-31` - (today)\n    - Until: `2026-06-30`, 2026-02-30\n- GitHub: `is:pr\n  is:pr`\n- `link to completed pull requests`\n',
    );
    expect(findings(text).filter((one) => one.includes('query-'))).toEqual([
      'hint query-period "2024-01-31"',
    ]);
  });
});

describe('level-mismatch', () => {
  const labels = (room: string, growth: string): string =>
    criterion(
      'M',
      `- Room for Improvement as ${room}\n    - (none)\n- Opportunities for Growth to ${growth}\n    - (none)\n`,
    );

  it.each([
    ['all agree', head + labels('L4', 'L5'), []],
    ['a label of another level', head + labels('L3', 'L5'), ['hint level-mismatch "L3"']],
    [
      'the heading against front matter',
      `---\nemployee: Ada\nlevel: L5\n---\n${head}${labels('L5', 'L6')}`,
      ['hint level-mismatch "L4"'],
    ],
    [
      'next levels that differ',
      `${head}${labels('L4', 'L5')}${labels('L4', 'L6').replace('M', 'N')}`,
      ['hint level-mismatch "L6"'],
    ],
    [
      'a quote of another level',
      `${head}${criterion('M').replace('\n\n', '\n\n> **L3:** Does.\n\n')}`,
      ['hint level-mismatch "L3"'],
    ],
    [
      'quotes of this level and the next',
      `${head}${criterion('M').replace('\n\n', '\n\n> **L5:** Leads.\n>\n> **L4:** Does.\n\n')}`,
      [],
    ],
    [
      'a label of a level that holds ours',
      `---\nemployee: Ada\nlevel: Staff Engineer\n---\n${labels('Senior Staff Engineer', 'Fellow')}`,
      ['hint level-mismatch "Senior Staff Engineer"'],
    ],
    [
      'titles of this level and the next',
      `---\nemployee: Ada\nlevel: Software Engineer\nnext-level: Senior Software Engineer\n---\n${labels('Software Engineer', 'Senior Software Engineer').replace('\n\n', '\n\n> **Software Engineer:** Does.\n> **Senior Software Engineer:** Leads.\n\n')}`,
      [],
    ],
    [
      'a quote that names no level',
      `${head}${criterion('M').replace('\n\n', '\n\n> **Requirement:** Does.\n\n')}`,
      [],
    ],
    ['a level that is unknown', criterion('M').replace('\n\n', '\n\n> Does.\n\n'), []],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe('severities', () => {
  const text =
    head + criterion('M', '', ['**X:** one', '**X:** two', '**X:** three']) + criterion('N', '', ['did it']);

  it('are settings', () => {
    expect(findings(text, { severities: { 'criterion-light': 'off', 'criterion-narrow': 'error' } })).toEqual(
      ['error criterion-narrow "M"'],
    );
  });
});

describe('alignment-ignore', () => {
  const light = (comment: string): string =>
    `${head}${criterion('M')}${comment}\n### N\n\n- Examples\n    - did it\n`;

  it.each([
    ['the code', '<!-- alignment-ignore criterion-light -->', []],
    ['several codes', '<!-- alignment-ignore link-empty, criterion-light -->', []],
    ['no code', '<!-- alignment-ignore -->', []],
    ['another code', '<!-- alignment-ignore link-empty -->', ['information criterion-light "N"']],
  ])('silences %s in the block that follows', (_, comment, expected) => {
    expect(findings(light(comment))).toEqual(expected);
  });

  it('reaches no further than that block', () => {
    const text = `${head}<!-- alignment-ignore link-empty -->\n- [A]()\n\nText [B]().\n\n${criterion('M')}`;
    expect(findings(text)).toEqual(['hint link-empty "[B]()"']);
  });
});

describe('coverage', () => {
  const text = `${head}${criterion('Covered')}### Unstarted\n\n- Examples\n    - TODO\n- Room for Improvement\n\n${criterion('Light', '', ['one'])}### Answered\n\n- Examples\n    - (none)\n\n## Review Summary\n\nGood.\n`;
  const document = parse(text);

  it('tells the states apart', () => {
    expect(document.criteria.map((one) => coverageOf(one, document, 3).state)).toEqual([
      'covered',
      'unstarted',
      'light',
      'light',
    ]);
  });

  it('orders the lightest first', () => {
    expect(lightestFirst(document, 3).map(({ name }) => name)).toEqual([
      'Unstarted',
      'Answered',
      'Light',
      'Covered',
    ]);
  });

  it('finds the criterion at an offset, blank lines behind it included', () => {
    const at = (offset: number): string | undefined => criterionAt(document, offset)?.name;
    expect(at(0)).toBeUndefined();
    expect(at(text.indexOf('two'))).toBe('Covered');
    expect(at(text.indexOf('### Unstarted') - 1)).toBe('Covered');
    expect(at(text.indexOf('(none)'))).toBe('Answered');
    expect(at(text.indexOf('Good.'))).toBeUndefined();
  });
});
