import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { mayBeAlignmentDocument } from '../../../src/document/glance';
import type { AlignmentDocument } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import { factsFor } from '../../../src/references/facts';
import { openingOf } from '../../../src/references/opening';

function read(name: string): AlignmentDocument {
  return parse(readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8'));
}

function counts(document: AlignmentDocument): Record<string, number> {
  return Object.fromEntries(document.criteria.map(({ name, examples }) => [name, examples.length]));
}

function openings(document: AlignmentDocument, today: string): string[] {
  return document.references.map((reference) => {
    const opening = openingOf(reference, factsFor(document, reference), { today, allowHttp: false });
    const what = {
      open: '',
      missing: '',
      nothing: '',
      template: '',
      copy: opening.kind === 'copy' ? `${opening.query} → ` : '',
    };
    const where = 'url' in opening ? opening.url : opening.kind;
    return `${reference.service}: ${what[opening.kind]}${where}`;
  });
}

/** What the problems list shows: everything but hints. */
function problems(document: AlignmentDocument, today: string): string[] {
  return assess(document, { ...defaultAssessOptions, today }).flatMap((finding) =>
    finding.severity === 'hint'
      ? []
      : [`${finding.code} ${'criterion' in finding.args ? finding.args.criterion : ''}`],
  );
}

describe('ada-middle-of-cycle.md', () => {
  const document = read('ada-middle-of-cycle.md');

  it('reads as intended', () => {
    expect(document).toMatchObject({
      recognised: true,
      employee: 'Ada Lovelace',
      level: 'L4',
      nextLevel: 'L5',
      cycle: { first: '2026-07-01', last: '2026-12-31' },
      checkIns: ['2026-08-04', '2026-09-08', '2026-10-06'],
    });
    expect(counts(document)).toEqual({ Craft: 3, Impact: 1, Ownership: 2, Teamwork: 0 });
    expect(document.criteria.map(({ started }) => started)).toEqual([true, true, true, false]);
    expect(document.criteria[0]?.projects).toEqual(['Project Faster Search', 'Project Billing Cleanup']);
    expect(document.criteria[0]?.levelDescription.state).toBe('written');
    expect(document.previousCycle.state).toBe('written');
    expect(document.emptyLinks).toEqual([]);
  });

  it('has three light criteria, whatever the day', () => {
    const light = ['criterion-light Impact', 'criterion-light Ownership', 'criterion-light Teamwork'];
    expect(problems(document, '2026-10-20')).toEqual(light);
    expect(problems(document, '2027-03-01')).toEqual(light);
  });

  it('has references that open', () => {
    expect(openings(document, '2026-10-20')).toEqual([
      'github: https://github.com/search?q=org%3Aexample%20is%3Apr%20is%3Amerged%20author%3Aada-example%20merged%3A2026-07-01..2026-12-31&type=pullrequests',
      'github: https://github.com/search?q=org%3Aexample%20is%3Apr%20reviewed-by%3Aada-example%20-author%3Aada-example%20created%3A2026-07-01..2026-12-31&type=pullrequests',
      'github: https://github.com/search?q=org%3Aexample%20author%3Aada-example%20author-date%3A%3E%3D2026-10-06&type=commits',
      'linear: https://linear.app/example/view/done-by-ada',
      'slack: in:#thanks after:2026-06-30 @ada → https://example.slack.com/archives/C0000000001',
    ]);
  });
});

describe('grace-end-of-cycle.md', () => {
  const document = read('grace-end-of-cycle.md');

  it('reads as intended', () => {
    expect(document).toMatchObject({
      recognised: true,
      employee: 'Grace Hopper',
      level: 'Senior',
      nextLevel: 'Staff',
      cycle: { first: '2026-01-01', last: '2026-06-30' },
    });
    expect(counts(document)).toEqual({ Craft: 3, Impact: 3, Judgement: 3, Collaboration: 3 });
    expect(document.criteria.map(({ overall }) => overall.state)).toEqual([
      'written',
      'written',
      'written',
      'written',
    ]);
    expect(document.criteria.map(({ roomForImprovement }) => roomForImprovement.state)).toEqual([
      'answered',
      'written',
      'answered',
      'written',
    ]);
    expect(document.reviewSummary.state).toBe('written');
    expect(document.placeholders).toEqual([]);
    expect(document.emptyLinks.map(({ label }) => label)).toEqual([
      'Calibration notes',
      'Pull requests reviewed',
    ]);
  });

  it('has nothing in the problems list, only hints for its two empty links', () => {
    expect(problems(document, '2026-07-05')).toEqual([]);
    expect(
      assess(document, { ...defaultAssessOptions, today: '2026-07-05' }).map(({ code }) => code),
    ).toEqual(['link-empty', 'link-empty']);
  });

  it('has references that open', () => {
    expect(openings(document, '2026-07-05')).toEqual([
      'github: https://github.com/search?q=org%3Aexample%20is%3Apr%20is%3Amerged%20author%3Agrace-example%20merged%3A2026-01-01..2026-06-30&type=pullrequests',
      'github: https://github.com/search?q=org%3Aexample%20is%3Apr%20reviewed-by%3Agrace-example%20-author%3Agrace-example%20created%3A2026-01-01..2026-06-30&type=pullrequests',
      'slack: in:#thanks after:2025-12-31 before:2026-07-01 @grace → https://example.slack.com/archives/C0000000001',
      'notion: Created By: Grace Hopper\nDate: 2026-01-01 - 2026-06-30 → https://www.notion.so/',
    ]);
  });
});

describe('linus-start-of-cycle.md', () => {
  const document = read('linus-start-of-cycle.md');

  it('reads as intended', () => {
    expect(document).toMatchObject({
      recognised: true,
      employee: 'Linus Pauling',
      cycle: { first: '2027-01-01', last: '2027-06-30' },
    });
    expect([document.level, document.nextLevel]).toEqual([undefined, undefined]);
    expect(counts(document)).toEqual({ 'Technical Depth': 0, Delivery: 0, Communication: 0, Mentoring: 0 });
    expect(document.criteria.every(({ started }) => !started)).toBe(true);
    expect(document.criteria[0]).toMatchObject({
      generalDescription: { state: 'written' },
      levelDescription: { state: 'unfinished' },
      examplesSection: { shape: 'paragraph', state: 'unfinished' },
    });
    expect(document.references).toHaveLength(5);
  });

  it('has nothing in the problems list', () => {
    expect(problems(document, '2027-01-10')).toEqual([]);
  });
});

describe('README.md', () => {
  it('is no alignment document', () => {
    const text = readFileSync(new URL('../../../samples/README.md', import.meta.url), 'utf8');
    expect(mayBeAlignmentDocument(text)).toBe(false);
    expect(parse(text).recognised).toBe(false);
  });
});
