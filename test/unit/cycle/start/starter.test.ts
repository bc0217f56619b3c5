import { describe, expect, it } from 'vitest';
import snippets from '../../../../snippets/performance-alignment.json';
import { assess } from '../../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../../src/coverage/options';
import { newDocument } from '../../../../src/cycle/newDocument';
import { type CriterionDraft, writeDraft } from '../../../../src/cycle/start/draft';
import { draftOf, labelsFor, quoteOf } from '../../../../src/cycle/start/starter';
import { parse } from '../../../../src/document/parse';
import { expand } from '../../snippets/expand';

const cycle = { name: '2026-H1', first: '2026-01-01', last: '2026-06-30' };
const known = { employee: 'Ada', level: 'L4', nextLevel: 'L5', cycle };

describe.each(['item', 'paragraph', 'heading'] as const)('The starter with labels as %s', (shape) => {
  it.each([
    ['what is known', known],
    ['nothing known', {}],
    ['a level alone', { level: 'Staff' }],
  ])('and %s has four criteria with nothing started, and nothing in the problems list', (_, facts) => {
    const made = newDocument('', { source: { kind: 'starter', shape }, facts, today: '2026-01-05' });
    if ('failure' in made) throw new Error(made.failure);
    const document = parse(made.text);
    expect(document).toMatchObject({ recognised: true, ...facts });
    expect(document.criteria.map(({ name }) => name)).toEqual([
      'Mastery',
      'Impact',
      'Autonomy',
      'Collaboration',
    ]);
    for (const criterion of document.criteria) {
      expect(criterion).toMatchObject({
        started: false,
        examples: [],
        examplesSection: { shape, state: 'unfinished' },
      });
      expect(criterion.generalDescription.state).toBe('written');
      expect(criterion.levelDescription.state).toBe('unfinished');
      expect(criterion.roomForImprovement.state).toBe('unfinished');
      expect(criterion.opportunitiesForGrowth.state).toBe('unfinished');
    }
    expect([document.references.length, document.referenceDocs.length]).toEqual([5, 2]);
    expect(document.previousCycle.state).toBe('unfinished');
    for (const today of ['2026-01-05', '2026-06-30', '2027-01-01']) {
      const findings = assess(document, { ...defaultAssessOptions, today, preparing: true });
      expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    }
    expect(made.text.slice(made.first.start, made.first.end)).toBe(
      '`link to performance management process`',
    );
  });
});

/** What the snippets have in place of criteria, for tab stops to lead through. */
function sample(letter: string, shape: 'item' | 'paragraph'): CriterionDraft {
  const code = (text: string) => ({ text: `\`${text}\`` });
  const project = (name: string, example: string) => ({ ...code(name), below: [code(example)] });
  return {
    heading: `\`Performance Criteria ${letter}\``,
    description: quoteOf([
      '`General description of the criterion`',
      "`Current level's description of the criterion`",
    ]),
    labels: labelsFor({}, shape, [
      [project('Project X', 'example 1'), project('Project Y', 'example 2')],
      [code('example 3')],
      [code('example 4')],
    ]),
  };
}

describe('The snippets for a whole document', () => {
  it.each([
    ['item', 'pa-document'],
    ['paragraph', 'pa-document-paragraphs'],
  ] as const)('have the shape of the starter with labels as %s', (shape, prefix) => {
    const [body] = Object.values(snippets).flatMap((one) => (one.prefix === prefix ? [one.body] : []));
    const draft = draftOf({}, [sample('A', shape), sample('B', shape)], shape);
    expect(expand(body ?? [], {})).toBe(writeDraft(draft));
  });
});
