import { describe, expect, it } from 'vitest';
import { toTree } from '../../../src/document/markdown';
import { outline } from '../../../src/document/outline';
import { parse } from '../../../src/document/parse';

function tops(text: string): string[] {
  return outline(toTree(text).root).map(
    ({ name, depth, parent }) => `${parent}: ${'#'.repeat(depth)} ${name}`,
  );
}

describe('outline', () => {
  it('nests headings by depth', () => {
    expect(tops('# A\n\n### B\n\n## C\n\n### D\n\n# E\n')).toEqual([
      '-1:  ',
      '0: # A',
      '1: ### B',
      '1: ## C',
      '3: ### D',
      '0: # E',
    ]);
  });
  it('counts no headings in quotes, lists, fences and comments', () => {
    expect(tops('> # A\n\n- # B\n\n```\n# C\n```\n\n<!--\n# D\n-->\n')).toEqual(['-1:  ']);
  });
  it('begins anew at both ends of a details around headings', () => {
    expect(tops('# A\n\n<details>\n\n## B\n\n</details>\n\n## C\n')).toEqual([
      '-1:  ',
      '0: # A',
      '-1:  ',
      '2: ## B',
      '-1:  ',
      '4: ## C',
    ]);
  });
  it('does not at a details without headings, nor at one that is not closed', () => {
    expect(tops('# A\n\n<details>\n\ntext\n\n</details>\n\n## B\n\n<details>\n\n## C\n')).toEqual([
      '-1:  ',
      '0: # A',
      '1: ## B',
      '1: ## C',
    ]);
  });
  it('gets along with a close that nobody opened', () => {
    expect(tops('</details>\n\n# A\n')).toEqual(['-1:  ', '0: # A']);
  });
});

function parts(text: string): string[][] {
  return parse(text).parts.map(({ criteria }) => criteria.map(({ name }) => name));
}

function criterion(name: string, depth = 3): string {
  return `${'#'.repeat(depth)} ${name}\n\n- Examples\n    - TODO\n- Room for Improvement\n    - TODO\n\n`;
}

describe('a part', () => {
  const craft = criterion('Craft');
  const impact = criterion('Impact');
  const level = '## Current Level: L4\n\n';
  it.each([
    ['holds all there is', craft + impact, [['Craft', 'Impact']]],
    ['is there without a criterion', 'Text.\n', [[]]],
    ['is there without text', '', [[]]],
    ['ends at a second level', level + craft + level + impact, [['Craft'], ['Impact']]],
    ['does not end at the first level', craft + level + impact, [['Craft', 'Impact']]],
    ['ends where a name comes again', craft + impact + craft, [['Craft', 'Impact'], ['Craft']]],
    [
      'ends where it comes again in capitals',
      craft + craft.replace('Craft', 'CRAFT'),
      [['Craft'], ['CRAFT']],
    ],
    ['ends behind its details', `<details>\n\n${craft}</details>\n\n${impact}`, [['Craft'], ['Impact']]],
    ['is not begun by a mere end', `<details>\n\n${craft}</details>\n\nText.\n`, [['Craft']]],
    [
      'is not ended by the details of the guidance',
      `<details>\n\n## Guidance\n\n</details>\n\n${craft}`,
      [['Craft']],
    ],
    [
      'does not end at a heading beside a summary',
      `${craft}## Review Summary\n\nGood.\n\n${impact}`,
      [['Craft', 'Impact']],
    ],
  ])('%s', (_, text, expected) => expect(parts(text)).toEqual(expected));

  it('takes the heading and guidance above its first criterion with it', () => {
    const text = `${craft}## Ada\n\n### Guidance\n\n- [Cards](https://a.example)\n\n${craft}`;
    const [first, second] = parse(text).parts;
    expect([first?.references.length, second?.references.length]).toEqual([0, 1]);
    expect(text.slice(second?.range.start)).toMatch(/^## Ada/u);
  });

  it('counts equal names through the whole text', () => {
    expect(
      parse(craft + craft + impact + craft).criteria.map(({ ordinal, part }) => [part, ordinal]),
    ).toEqual([
      [0, 0],
      [1, 1],
      [1, 0],
      [2, 2],
    ]);
  });
});

describe('a criterion', () => {
  const names = (text: string): string[] => parse(text).criteria.map(({ name }) => name);
  it.each([
    ['not a title that governs criteria', `# Ada\n\n**Overall:** Good.\n\n${criterion('Craft')}`, ['Craft']],
    [
      'not what only governs others',
      `${criterion('Craft', 2)}## Team\n\n${criterion('Impact')}`,
      ['Craft', 'Impact'],
    ],
    ['with nothing but an overall', '## Craft\n\n**Overall:** Good.\n', ['Craft']],
    [
      'beside one, in another part of the outline',
      `# A\n\n## B\n\n${criterion('Craft')}# C\n\n### Impact\n`,
      ['Craft'],
    ],
    [
      'with an unfinished body beside one',
      `${criterion('Craft')}### Impact\n\n...\n\n### Values\n\n- TODO\n`,
      ['Craft', 'Impact'],
    ],
    [
      'not a guidance or summary, empty as it may be',
      `${criterion('Craft')}### Guidance\n\n### Review Summary\n`,
      ['Craft'],
    ],
    [
      'whose name is a level of some other kind',
      `${criterion('Craft')}### Levelling up\n`,
      ['Craft', 'Levelling up'],
    ],
    [
      'with its labels behind a heading of another kind',
      '## Craft\n\n### What this means\n\nText.\n\n#### More\n\n### Examples\n\n- did it\n',
      ['Craft'],
    ],
    [
      'not what governs criteria and has labels behind them',
      `## Ada\n\n${criterion('Craft')}### Impact\n\n### Room for Improvement\n\n- all of it\n`,
      ['Craft', 'Impact'],
    ],
    [
      'not what has labels behind a criterion that is called like one',
      `## Ada\n\n### Craft\n\n### Growth\n\n- Examples\n    - did it\n\n### Room for Improvement\n\n- x\n`,
      ['Craft', 'Growth'],
    ],
    [
      'not what governs a level or guidance and has labels behind them',
      '## Ada\n\n### Guidance\n\n### Current Level: L4\n\n#### Craft\n\n### Room for Improvement\n\n- x\n',
      ['Craft'],
    ],
    ['not the title of a README', '# Tool\n\n## Usage\n\nText.\n\n## Examples\n\n- run it\n', []],
    [
      'not a title with an overall behind other headings',
      '## Ada\n\n### About\n\nText.\n\n### Overall\n\nGood.\n',
      [],
    ],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));

  it('goes on behind deeper headings of other kinds', () => {
    const text =
      '### Craft\n\n> **L4:** Alone.\n\n#### What this means\n\nText.\n\n##### Examples of it\n\n#### Examples\n\n' +
      '- one\n- two\n\n#### Context\n\nText.\n\n#### Growth\n\n- ask\n\n#### Overall\n\nStrong.\n';
    const [craft, ...others] = parse(text).criteria;
    expect(others).toEqual([]);
    expect(craft).toMatchObject({
      started: true,
      examples: [{ note: 'one' }, { note: 'two' }],
      opportunitiesForGrowth: { notes: [{ text: 'ask' }] },
      overall: { text: 'Strong.' },
    });
  });
  it('does not take what stands below other deeper headings', () => {
    const [craft] = parse(
      '### Craft\n\n> **L4:** Alone.\n\n#### Notes of mine\n\n##### Growth\n\n- ask\n',
    ).criteria;
    expect(craft?.opportunitiesForGrowth.state).toBe('absent');
  });

  it('keeps what its deeper headings call a summary', () => {
    const { criteria, reviewSummary } = parse(`${criterion('Craft')}#### Summary\n\nGood.\n`);
    expect(criteria[0]?.overall.text).toBe('Good.');
    expect(reviewSummary.state).toBe('absent');
  });
});

describe('a review summary above the criteria', () => {
  const below = `## Current Level: L4\n\n${criterion('Craft')}`;
  const summaryOf = (text: string): string[] => {
    const { state, text: said } = parse(text).reviewSummary;
    return [state, said];
  };
  it.each([
    ['is read', `# Ada\n\n## Review Summary\n\nA good half.\n\n${below}`, 'A good half.'],
    [
      'is read below the level',
      `## Current Level: L4\n\n### Review Summary\n\nGood.\n\n${criterion('Craft')}`,
      'Good.',
    ],
    ['is read in German', `# Ada\n\n## Zusammenfassung\n\nGut.\n\n${below}`, 'Gut.'],
    ['is read in Japanese', `# Ada\n\n## 評価のまとめ\n\n良い半年。\n\n${below}`, '良い半年。'],
    [
      'is read with what stands below',
      `## Review Summary\n\n### So far\n\nGood.\n\n${below}`,
      'So far\nGood.',
    ],
    ['goes behind one that follows', `## Review Summary\n\nOld.\n\n${below}## Summary\n\nNew.\n`, 'New.'],
  ])('%s', (_, text, said) => expect(summaryOf(text)).toEqual(['written', said]));

  it.each([
    ['in words that may mean anything', `# Ada\n\n## Overview\n\nHow we work.\n\n${below}`],
    ['without anything below it', `# Ada\n\n## Review Summary\n\n---\n\n${below}`],
    ['as a title', `# Review Summary\n\nAda\n\n${below}`],
    ['as a title of criteria', `## Review Summary\n\nAda\n\n${criterion('Craft')}`],
    ['in the guidance', `## Guidance\n\n### Review Summary\n\nOf last year.\n\n${below}`],
    ['of the previous cycle', `## Previous Cycle\n\n### Review Summary\n\nIt was good.\n\n${below}`],
  ])('is none %s', (_, text) => expect(summaryOf(text)[0]).toBe('absent'));

  it('belongs to its part', () => {
    const one = (said: string): string =>
      `## Current Level: L4\n\n### Review Summary\n\n${said}\n\n${criterion('Craft')}`;
    expect(
      parse(one('First.') + one('Second.')).parts.map(({ reviewSummary }) => reviewSummary.text),
    ).toEqual(['First.', 'Second.']);
  });
});
