// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} in plain text is what this is about
import { describe, expect, it } from 'vitest';
import snippets from '../../../snippets/performance-alignment.json';
import { assess } from '../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { parse } from '../../../src/document/parse';
import { factsFor } from '../../../src/references/facts';
import { openingOf } from '../../../src/references/opening';
import { expand, tabStops } from './expand';

const all = Object.entries(snippets);
const variables = { CURRENT_YEAR: '2026' };

function text(prefix: string): string {
  const found = all.find(([, snippet]) => snippet.prefix === prefix);
  if (!found) throw new Error(`No snippet ${prefix}`);
  return expand(found[1].body, variables);
}

describe('expand', () => {
  it.each([
    ['plain', 'plain'],
    ['${1:a} $1 ${1}', 'a a a'],
    ['$1 and $0', ' and '],
    ['${1:a ${2:b} c} $2', 'a b c b'],
    ['${1|x,y,z|} $1', 'x x'],
    ['\\${cycleStart} ${1:\\${cycleStart\\}}', '${cycleStart} ${cycleStart}'],
    ['${CURRENT_YEAR}/$CURRENT_YEAR', '2026/2026'],
  ])('expands %j', (body, expected) => {
    expect(expand(body, variables)).toBe(expected);
  });
});

describe('each snippet', () => {
  it.each(all)('%s is found by pa-, says what it makes, and has tab stops without a gap', (_, snippet) => {
    expect(snippet.prefix).toMatch(/^pa-[a-z-]+$/u);
    expect(snippet.description).toMatch(/^[A-Z].{10,}[^.]$/u);
    const stops = tabStops(snippet.body);
    const numbered = stops.filter((stop) => stop > 0).sort((a, b) => a - b);
    expect(stops).toContain(0);
    expect(numbered).toEqual(numbered.map((_, index) => index + 1));
    expect(snippet.body.join('\n')).not.toContain('\t');
    expect(expand(snippet.body, variables)).not.toMatch(/\$\{?\d/u);
  });

  it('has a prefix of its own', () => {
    expect(new Set(all.map(([, { prefix }]) => prefix)).size).toBe(all.length);
  });
});

describe.each(['pa-document', 'pa-document-paragraphs'])('%s', (prefix) => {
  const shape = prefix === 'pa-document' ? 'item' : 'paragraph';
  const source = text(prefix);
  const document = parse(source);

  it('is recognised, with nothing started', () => {
    expect(document.recognised).toBe(true);
    expect(document.parts).toHaveLength(1);
    expect(document.criteria.map(({ name }) => name)).toEqual([
      'Performance Criteria A',
      'Performance Criteria B',
    ]);
    for (const criterion of document.criteria) {
      expect(criterion).toMatchObject({ started: false, examples: [] });
      expect(criterion.examplesSection).toMatchObject({ state: 'unfinished', shape });
      expect(criterion.roomForImprovement).toMatchObject({ state: 'unfinished', shape });
      expect(criterion.opportunitiesForGrowth).toMatchObject({ state: 'unfinished', shape });
      expect(criterion.generalDescription.state).toBe('unfinished');
      expect(criterion.levelDescription.state).toBe('unfinished');
    }
    for (const fact of [document.employee, document.level, document.nextLevel, document.cycle]) {
      expect(fact).toBeUndefined();
    }
  });

  it('leaves no inline code that is not a placeholder', () => {
    const codes = [...source.matchAll(/`([^`]+)`/gu)].map(([, code]) => code);
    expect(document.placeholders.map(({ text: placeholder }) => placeholder)).toEqual(codes);
    expect(document.references).toHaveLength(5);
    expect(document.referenceDocs).toHaveLength(2);
    expect(document.previousCycle.state).toBe('unfinished');
    expect(
      [...document.references, ...document.referenceDocs].every(({ state }) => state === 'unfinished'),
    ).toBe(true);
  });

  it('shows nothing but hints, on any day', () => {
    for (const preparing of [false, true]) {
      const findings = assess(document, { ...defaultAssessOptions, today: '2026-06-30', preparing });
      expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => 'hint'));
      expect(findings.filter(({ code }) => code === 'criterion-light')).toHaveLength(2);
    }
  });

  it('takes the level, once typed, for its own everywhere', () => {
    const typed = parse(source.replaceAll('`Current Level`', 'L4').replaceAll('`Next Level`', 'L5'));
    expect([typed.level, typed.nextLevel]).toEqual(['L4', 'L5']);
    expect(typed.criteria).toHaveLength(2);
  });
});

describe('the smaller snippets', () => {
  it('pa-criterion makes an unstarted criterion beside others', () => {
    const document = parse(
      `${text('pa-document')}\n${text('pa-criterion').replace('Criteria A', 'Criteria C')}`,
    );
    expect(document.criteria.map(({ name, started }) => [name, started])).toEqual([
      ['Performance Criteria A', false],
      ['Performance Criteria B', false],
      ['Performance Criteria C', false],
    ]);
  });

  it.each([
    ['pa-example', undefined, 'what it shows, and how well'],
    ['pa-example-project', 'Project X', 'what it shows, and how well'],
    ['pa-example-narrative', 'Project X', 'what was done, what it shows, and how well'],
  ])('%s makes one example', (prefix, project, note) => {
    const [criterion] = parse(
      `### Craft\n\n- Examples\n    ${text(prefix).replaceAll('\n', '\n    ')}\n`,
    ).criteria;
    expect(criterion?.examples).toHaveLength(1);
    expect(criterion?.examples[0]).toMatchObject({
      ...(project ? { project } : {}),
      note,
      evidence: [{ label: '1', url: '' }],
    });
  });

  it('pa-overall makes an overall that is still to be written', () => {
    const [criterion] = parse(`### Craft\n\n- Examples\n    - TODO\n\n${text('pa-overall')}\n`).criteria;
    expect(criterion?.overall.state).toBe('unfinished');
  });

  it('pa-front-matter makes front matter that says nothing untrue', () => {
    const document = parse(`${text('pa-front-matter')}\n${text('pa-document')}`);
    expect(document.frontMatter?.problem).toBeUndefined();
    expect(document.cycle).toEqual({ name: '2026-H1', first: '2026-01-01', last: '2026-06-30' });
    expect([document.employee, document.level, document.nextLevel]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([document.identities, document.checkIns]).toEqual([{}, []]);
  });

  it.each([
    [
      'pa-reference',
      {
        kind: 'open',
        url: 'https://github.com/search?q=is%3Apr%20is%3Amerged%20author%3Aada%20merged%3A2026-01-01..2026-06-30&type=pullrequests',
      },
    ],
    [
      'pa-reference-reviews',
      {
        kind: 'open',
        url: 'https://github.com/search?q=is%3Apr%20reviewed-by%3Aada%20-author%3Aada%20updated%3A%3E%3D2026-01-01&type=pullrequests',
      },
    ],
    ['pa-reference-slack', { kind: 'copy', why: 'search', query: 'in:#kudos after:2025-12-31 @ada' }],
  ])('%s makes a reference that opens', (prefix, expected) => {
    const document = parse(
      `---\nemployee: ada\ncycle: 2026-H1\n---\n\n## Guidance\n\n- Follow your work\n    ${text(prefix).replaceAll('\n', '\n    ')}\n\n${text('pa-criterion')}\n`,
    );
    expect(document.references).toHaveLength(1);
    for (const reference of document.references) {
      expect(
        openingOf(reference, factsFor(document, reference), { today: '2026-02-01', allowHttp: false }),
      ).toEqual(expected);
    }
  });
});
