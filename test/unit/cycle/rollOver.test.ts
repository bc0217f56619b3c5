// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} in plain text is what this is about
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument } from '../../../src/cycle/newDocument';
import { publicText } from '../../../src/cycle/start/oldText';
import type { AlignmentDocument, Criterion, Reference } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import { alignmentDocument } from '../edits/generated/documents';

const cycle = { name: '2026-H2', first: '2026-07-01', last: '2026-12-31' };

function next(text: string, review?: { label: string; url: string }): string {
  const source = { kind: 'last', ...(review ? { review } : {}) } as const;
  const result = newDocument(text, { source, facts: { cycle }, today: '2026-07-01' });
  return 'failure' in result ? `refused: ${result.failure}` : result.text;
}

const old = `---
employee: Ada # the first
level: L4
next-level: L5
cycle: 2026-H1
identities:
  github: ada
check-ins: [2026-02-03]
minimum-examples: 4
tags: [secret]
---

# Review of Ada

## Guidance

- Read through
    - [Ladder](https://wiki.example.com/ladder)
- Slack
    - [#kudos](https://team.example.com/archives/C1)
        - \`after:2025-12-31 @EMPLOYEE\`
- Follow your work
  * [Merged](https://github.com/pulls?q=merged:2026-01-01..2026-06-30)
    - \`is:pr merged:2026-01-01..2026-06-30 author:\${identity}\`
    - <!-- private -->\`is:pr label:secret\`<!-- /private -->
- For Later
    - ([1](https://a.example/kept)): kept for later

## Previous Cycle

- older still

## Current Level: L4

### *Mastery*

> **General:** Good work
>
> **L4:** Alone
Lazily.

> **L5:** For others

A note of ours.

- Examples
    - **Project X**
        - ([1](https://a.example/1)): did it
- Room for Improvement as L4
    - ask earlier
- Opportunities for Growth to L5
    - lead a *project*
        - with [them](https://a.example/2)
    - TODO

**Overall:** Works _well_,
and alone.

### Impact

...

### Autonomy

- Examples
    - TODO
- Opportunities for Growth to L5
    - (none)

**Overall:** TODO

## Review Summary

A good half. <!-- private -->Pay her more.<!-- /private -->

In the next cycle:

- share drafts earlier
`;

const begun = `---
employee: Ada
level: L4
next-level: L5
cycle: 2026-H2
identities:
  github: ada
minimum-examples: 4
---

# Performance Alignment: Ada, 2026-H2

## Guidance

- Reference Docs
    - [Ladder](https://wiki.example.com/ladder)
- Previous Cycle
    - [Review](old.md)
    - **Mastery:** Works _well_, and alone.
        - lead a *project*
            - with [them](https://a.example/2)
    - share drafts earlier
- References
    - [#kudos](https://team.example.com/archives/C1) <!-- service: slack -->
        - \`after:\${cycleStart-1d} @EMPLOYEE\`
    - [Merged](https://github.com/pulls?q=merged:\${cycleStart}..\${cycleEnd})
        - \`is:pr merged:\${cycleStart}..\${cycleEnd} author:\${identity}\`

## Current Level: L4

### *Mastery*

> **General:** Good work
>
> **L4:** Alone
> Lazily.

> **L5:** For others

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO

### Impact

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO

### Autonomy

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO
`;

describe('The next document from the last one', () => {
  it.each([['\n'], ['\r\n']])('takes over what it should and nothing else, with line ends %j', (eol) => {
    expect(next(old.replaceAll('\n', eol), { label: 'Review', url: 'old.md' })).toBe(
      begun.replaceAll('\n', eol),
    );
  });

  it('is written with the labels and in the language of the old one', () => {
    const german = `## Aktuelles Level: L4\n\nFachwissen\n---\n\n> Kann es.\n\nBeispiele\n\n- tat es\n\nVerbesserungspotenzial\n\n- fragen\n\n**Gesamteindruck:** Gut.\n`;
    const written = next(german);
    expect(written).toMatch(
      /\n### Fachwissen\n\n> Kann es\.\n\nBeispiele\n\n- TODO\n\nVerbesserungspotenzial\n\n- TODO\n/u,
    );
    expect(written).toContain('**Fachwissen:** Gut.');
  });

  it('is that of the last of several documents', () => {
    const two = `## Current Level: L4\n\n### Craft\n\n- Examples\n    - one\n\n## Current Level: L5\n\n### Reach\n\n- Examples\n    - two\n`;
    const document = parse(next(two));
    expect([document.level, document.criteria.map(({ name }) => name)]).toEqual(['L5', ['Reach']]);
  });

  it('takes over a new level, the person and the cycle that were asked for', () => {
    const facts = { employee: 'Grace', level: 'L5', nextLevel: 'L6', cycle };
    const made = newDocument(old, { source: { kind: 'last' }, facts, today: '2026-07-01' });
    if ('failure' in made) throw new Error(made.failure);
    expect(parse(made.text)).toMatchObject(facts);
    expect(made.text).toContain('Room for Improvement as L5');
    expect(made.text).toContain('> **L5:** For others');
  });

  it('goes on in the same way from cycle to cycle', () => {
    expect(next(next(old))).toBe(next(old).replace(/- Previous Cycle\n(?: {4}.*\n)+/u, ''));
  });

  it('hands on nothing of a criterion that stands in the midst of the summary', () => {
    const odd =
      '###### Craft\n\n- Examples\n  - one\n\n#### Summary\n\nGood.\n\n###### Reach\n\n- Examples\n  - secret\n\n###### Opportunities for Growth\n';
    expect(next(odd)).toContain('- Good.');
    expect(next(odd)).not.toContain('secret');
  });

  it('is refused where there are no criteria', () => {
    expect(next('# Notes\n\nNone.\n')).toBe('refused: criteria');
  });

  it('keeps what is private to itself though it is never closed', () => {
    expect(publicText('a <!-- private --> b')).toBe('a ');
  });

  it.each([
    [
      'regions within each other',
      'a <!-- private --> b <!-- private --> c <!-- /private --> d <!-- /private --> e',
      'a  e',
    ],
    ['an end that stands in code', 'a <!-- private --> b `<!-- /private -->` c <!-- /private --> d', 'a  d'],
    ['a comment that Markdown shows as words', 'a <!-- b\n\nc --> d\n', 'a  d\n'],
  ])('knows %s', (_name, text, shown) => {
    expect(publicText(text)).toBe(shown);
  });
});

const told = (all: readonly Reference[]): string[] =>
  all.map(({ label, service, state }) => `${label} | ${service} | ${state}`);
const described = ({
  name,
  generalDescription,
  levelDescription,
  nextLevelDescription,
}: Criterion): string[] => [
  name,
  ...[generalDescription, levelDescription, nextLevelDescription].map(({ text }) => text),
];

/** Sentences of the person's that must not be found in the new text, unless they stand elsewhere, too. */
function keptBack(model: AlignmentDocument): string[] {
  const part = model.parts.findLast(({ criteria }) => criteria.length > 0);
  const notes = (part?.criteria ?? []).flatMap(({ examples, roomForImprovement }) => [
    ...examples.flatMap(({ note, evidence }) => [note, ...evidence.map(({ url }) => url)]),
    ...roomForImprovement.notes.map(({ text }) => text),
  ]);
  return [...notes, ...model.inbox.map(({ note }) => note)].filter((text) => text.length > 12);
}

/** What the new document may say. */
function handedOn(model: AlignmentDocument, text: string): string {
  const part = model.parts.findLast(({ criteria }) => criteria.length > 0);
  const ranges = [...(part?.references ?? []), ...(part?.referenceDocs ?? [])].map(({ range }) => range);
  const passages = (part?.criteria ?? []).flatMap((one) => [
    one.overall.text,
    ...described(one),
    ...one.opportunitiesForGrowth.notes.flatMap((note) => [
      note.text,
      ...note.evidence.map(({ url }) => url),
    ]),
  ]);
  return [
    ...ranges.map(({ start, end }) => text.slice(start, end)),
    ...passages,
    part?.reviewSummary.text,
  ].join('\n');
}

function faultsOf(text: string): string[] {
  const source = publicText(text);
  const before = parse(source);
  const part = before.parts.findLast(({ criteria }) => criteria.length > 0);
  const written = next(text);
  if (!part) return written === 'refused: criteria' ? [] : ['made of nothing'];
  if (written.startsWith('refused')) return [written];
  const after = parse(written);
  const lines = written.replace(/\r\n?/gu, '\n');
  const same = (name: string, now: unknown, was: unknown): string[] =>
    JSON.stringify(now) === JSON.stringify(was)
      ? []
      : [`${name}: ${JSON.stringify(now)} for ${JSON.stringify(was)}`];
  return [
    ...same('criteria', after.criteria.map(described), part.criteria.map(described)),
    ...same('references', told(after.references), told(part.references)),
    ...same('docs', told(after.referenceDocs), told(part.referenceDocs)),
    ...same(
      'examples',
      after.criteria.flatMap(({ examples }) => examples),
      [],
    ),
    ...same(
      'started',
      after.criteria.some(({ started }) => started),
      false,
    ),
    ...same('inbox', after.inbox, []),
    ...same('check-ins', after.checkIns, []),
    ...same('summary', after.reviewSummary.state, 'absent'),
    ...keptBack(before)
      .filter((said) => lines.includes(said) && !handedOn(before, source).includes(said))
      .map((said) => `leaked: ${said}`),
    ...(written.includes('Only for us.') || /<!--\s*private/u.test(written) ? ['private'] : []),
  ];
}

describe('Of every document', () => {
  const samples = ['ada-middle-of-cycle', 'grace-end-of-cycle', 'linus-start-of-cycle'];
  it.each(samples)(
    'the next one has the same criteria and references, and nothing of the person: %s',
    (name) => {
      expect(faultsOf(readFileSync(`samples/${name}.md`, 'utf8'))).toEqual([]);
    },
  );

  it('the next one has the same criteria and references, and nothing of the person', () => {
    fc.assert(
      fc.property(alignmentDocument, (text) => {
        const faults = faultsOf(text);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 150), seed: 20_261_126 },
    );
  }, 120_000);
});
