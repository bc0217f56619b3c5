import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { alsoUnder } from '../../../src/coverage/shared';
import { parse } from '../../../src/document/parse';

const pr = 'https://github.com/o/r/pull/1';

/** A document of criteria, each with bullets under Examples. */
function documentOf(criteria: Record<string, string[]>, level = 'L4'): string {
  const sections = Object.entries(criteria).map(
    ([name, bullets]) => `### ${name}\n\n- Examples\n${bullets.map((one) => `    - ${one}\n`).join('')}`,
  );
  return `## Current Level: ${level}\n\n${sections.join('\n')}`;
}

/** For each example, its note and the criteria that rest on its evidence, too. */
function shared(text: string): string[] {
  const { parts } = parse(text);
  return parts.flatMap((part) =>
    part.criteria.flatMap((criterion) =>
      criterion.examples.map(({ note, evidence }) =>
        [note, ...alsoUnder(part, criterion, evidence).map(({ name }) => name)].join(' > '),
      ),
    ),
  );
}

/** What is said to be repeated, as the text that it stands at. */
function repeated(text: string): string[] {
  return assess(parse(text), { ...defaultAssessOptions, today: '2026-05-01' })
    .filter(({ code }) => code === 'evidence-repeated')
    .map(({ range, severity }) => `${severity} ${range.start} ${text.slice(range.start, range.end)}`);
}

describe('alsoUnder', () => {
  it('names the other criteria in the order of the text', () => {
    const text = documentOf({
      Mastery: [`one ([1](${pr}/files))`, 'two ([1](https://a.test/x))'],
      Impact: [`three ([1](${pr}))`],
      Autonomy: ['four', `five ([1](https://a.test/y)) ([2](${pr}#discussion_r1))`],
    });
    expect(shared(text)).toEqual([
      'one > Impact > Autonomy',
      'two',
      'three > Mastery > Autonomy',
      'four',
      'five > Mastery > Impact',
    ]);
  });

  it('does not name a criterion for what stands twice in itself', () => {
    expect(shared(documentOf({ Mastery: [`one ([1](${pr}))`, `two ([1](${pr}))`] }))).toEqual(['one', 'two']);
  });

  it('finds nothing in links that lead nowhere', () => {
    expect(shared(documentOf({ Mastery: ['one ([1]())'], Impact: ['two ([1]())'] }))).toEqual(['one', 'two']);
  });

  it('keeps the documents of one file apart', () => {
    const text =
      documentOf({ Mastery: [`one ([1](${pr}))`] }, 'L3') +
      documentOf({ Impact: [`two ([1](${pr}))`] }, 'L4');
    expect(parse(text).parts).toHaveLength(2);
    expect(shared(text)).toEqual(['one', 'two']);
  });
});

describe('evidence-repeated', () => {
  it('is a hint at every piece but the first', () => {
    const text = documentOf({
      Mastery: [`**X:** one ([1](${pr}))`, `**Y:** two ([1](${pr}/commits))`, `three ([9](${pr}/))`],
    });
    expect(repeated(text)).toEqual([
      `hint ${text.indexOf('[1]', text.indexOf('two'))} [1](${pr}/commits)`,
      `hint ${text.indexOf('[9]')} [9](${pr}/)`,
    ]);
    const [finding] = assess(parse(text), { ...defaultAssessOptions, today: '2026-05-01' }).filter(
      ({ code }) => code === 'evidence-repeated',
    );
    expect(finding?.args).toEqual({ criterion: 'Mastery', evidence: 'o/r#1' });
  });

  it('is said within one example, too', () => {
    const text = documentOf({ Mastery: [`one ([1](${pr})) ([2](${pr}))`] });
    expect(repeated(text)).toEqual([`hint ${text.indexOf('[2]')} [2](${pr})`]);
  });

  it('is not said across criteria', () => {
    expect(repeated(documentOf({ Mastery: [`one ([1](${pr}))`], Impact: [`two ([1](${pr}))`] }))).toEqual([]);
  });

  it('takes made-up addresses for one only within a project', () => {
    const url = 'https://example.com/link-to-notion-doc';
    const across = documentOf({ Mastery: [`**X:** one ([1](${url}))`, `**Y:** two ([1](${url}))`] });
    expect(repeated(across)).toEqual([]);
    const within = documentOf({ Mastery: [`**X:** one ([1](${url}))`, `**X:** two ([2](${url}))`] });
    expect(repeated(within)).toEqual([`hint ${within.indexOf('[2]')} [2](${url})`]);
  });

  it('is silenced by a comment and by the setting', () => {
    const text = documentOf({ Mastery: [`one ([1](${pr}))`, `two ([1](${pr}))`] });
    const ignored = text.replace('- Examples', '<!-- alignment-ignore evidence-repeated -->\n- Examples');
    expect(repeated(ignored)).toEqual([]);
    const severities = { 'evidence-repeated': 'off' } as const;
    const codes = assess(parse(text), { ...defaultAssessOptions, today: '2026-05-01', severities });
    expect(codes.map(({ code }) => code)).not.toContain('evidence-repeated');
  });
});
