import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../../src/coverage/options';
import type { Ladder } from '../../../../src/cycle/ladder/ladder';
import { newDocument } from '../../../../src/cycle/newDocument';
import { parse } from '../../../../src/document/parse';

const ladder: Ladder = {
  name: 'Engineering',
  url: 'https://wiki.example.com/ladder(1)',
  levels: [{ name: 'L3' }, { name: 'L4' }, { name: 'L5' }],
  criteria: [
    {
      name: 'Mastery',
      description: 'Knowledge, and *quality* of work',
      levels: { L4: 'Builds what lasts.\n\n- alone\n- in a team', L5: '- Sets the standard.' },
    },
    { name: 'C# & Growth', levels: { L3: 'Learns.' } },
  ],
};

function made(from: Ladder, level?: string, nextLevel?: string): string {
  const facts = { ...(level ? { level } : {}), ...(nextLevel ? { nextLevel } : {}) };
  const result = newDocument('', { source: { kind: 'ladder', ladder: from }, facts, today: '2026-01-05' });
  if (!('failure' in result)) return result.text;
  return `refused: ${result.failure}${'name' in result ? ` ${result.name}` : ''}`;
}

describe('A document from a ladder', () => {
  it('quotes what the ladder says for anybody, at the level and at the next', () => {
    expect(made(ladder, 'L4', 'L5')).toBe(`---
level: L4
next-level: L5
---

# Performance Alignment

## Guidance

- Read through
    - \`link to performance management process\`
    - [Engineering](<https://wiki.example.com/ladder(1)>)
- Previous cycle
    - \`link to previous performance review\`
    - \`summarize key points from previous performance review\`
- Follow your work
    - \`link to completed tickets/cards\`
    - \`link to completed pull requests\`
    - \`link to pull request reviews\`
    - \`link to notable mentions in chat system\`
    - \`link to documents/pages created\`

## Current Level: L4

### Mastery

> **General:** Knowledge, and *quality* of work
>
> **L4:** Builds what lasts.
>
> - alone
> - in a team
>
> **L5:**
>
> - Sets the standard.

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO

### C# & Growth

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO
`);
  });

  it('tells the descriptions of levels with names of their own by their order', () => {
    const own: Ladder = {
      levels: [{ name: 'Explorer' }, { name: 'Guide' }],
      criteria: [{ name: 'Craft', description: 'Work', levels: { Explorer: 'Alone', Guide: 'For all' } }],
    };
    const document = parse(made(own, 'Explorer', 'Guide'));
    expect(document).toMatchObject({ level: 'Explorer', nextLevel: 'Guide' });
    expect(document.criteria[0]).toMatchObject({
      generalDescription: { text: 'Work' },
      levelDescription: { text: 'Alone' },
      nextLevelDescription: { text: 'For all' },
    });
  });

  it('is refused where a criterion would be read as a label', () => {
    const odd: Ladder = { levels: [{ name: 'L1' }], criteria: [{ name: 'Examples', levels: {} }] };
    expect(made(odd, 'L1')).toBe('refused: name Examples');
  });
});

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'Builds',
        'what',
        'lasts,',
        'and',
        '*well*',
        '`code`',
        '(L2)',
        'C#',
        'a_b',
        '5 > 3;',
        '東京',
        '🎉',
        'at scale',
      ],
      ...[
        '[link](https://a.example/x)',
        'owns: everything',
        'Q3',
        '100%',
        '& more',
        'don’t',
        '~ten',
        'Senior staff',
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => `Does ${all.join(' ')}.`);
const description = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.tuple(words, words).map((all) => all.join('\n\n')),
  fc.tuple(words, words).map((all) => all.join('\n')),
  fc.tuple(words, words, words).map(([lead, a, b]) => `${lead}\n\n- ${a}\n- ${b}`),
  fc.tuple(words, words).map(([a, b]) => `- ${a}\n- ${b}`),
);
const levelNames = fc.constantFrom(
  ['L1', 'L2', 'L3', 'L4'],
  ['IC3', 'IC4', 'IC5'],
  ['Junior', 'Senior', 'Staff', 'Principal'],
  ['Senior Engineer I', 'Senior Engineer II', 'Staff Engineer'],
  ['Stufe 1', 'Stufe 2'],
);
const names = [
  'Mastery',
  'Impact',
  'C# & *stars*',
  'Team_work 🎉',
  '品質',
  'Growth mindset',
  '1. Ownership',
  'How we [lead]',
];
const anyLadder = levelNames.chain((levels) =>
  fc.record({
    levels: fc.constant(levels.map((name) => ({ name }))),
    at: fc.nat(levels.length - 1),
    criteria: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }).chain((chosen) =>
      fc.tuple(
        ...chosen.map((name) =>
          fc.record({
            name: fc.constant(name),
            description: fc.option(description, { nil: undefined }),
            levels: fc
              .tuple(...levels.map(() => fc.option(description, { nil: undefined, freq: 4 })))
              .map((all) =>
                Object.fromEntries(
                  levels.flatMap((level, index) => (all[index] ? [[level, all[index]]] : [])),
                ),
              ),
          }),
        ),
      ),
    ),
  }),
);

/** Markdown as one reads it; a link is its text. */
const plain = (text = ''): string =>
  text
    .replace(/^- /gmu, '')
    .replace(/\[link\]\(\S+\)/gu, 'link')
    .replace(/[*`]/gu, '')
    .replace(/\s+/gu, ' ');

describe('Every ladder', () => {
  it('gives a document with its criteria and descriptions, and nothing in the problems list', () => {
    fc.assert(
      fc.property(
        anyLadder,
        fc.constantFrom('item', 'paragraph', 'heading'),
        ({ levels, at, criteria }, shape) => {
          const level = levels[at]?.name ?? '';
          const nextLevel = levels[at + 1]?.name;
          const cycle = { name: '2026-H1', first: '2026-01-01', last: '2026-06-30' };
          const facts = { employee: 'Ada', level, ...(nextLevel ? { nextLevel } : {}), cycle };
          const source = { kind: 'ladder', shape, ladder: { levels, criteria } as Ladder } as const;
          const result = newDocument('', { source, facts, today: '2026-01-05' });
          if ('failure' in result) throw new Error(JSON.stringify(result));
          const document = parse(result.text);
          expect(document).toMatchObject({ ...facts, recognised: true });
          expect(document.nextLevel).toBe(nextLevel);
          expect(
            document.criteria.map(({ name, generalDescription, levelDescription, nextLevelDescription }) => [
              name,
              ...[generalDescription, levelDescription, nextLevelDescription].map(({ text }) => plain(text)),
            ]),
          ).toEqual(
            criteria.map((one) => [
              one.name,
              plain(one.description),
              plain(one.levels[level]),
              plain(nextLevel ? one.levels[nextLevel] : ''),
            ]),
          );
          expect(document.criteria.some(({ started }) => started)).toBe(false);
          const findings = assess(document, {
            ...defaultAssessOptions,
            today: '2026-06-30',
            preparing: true,
          });
          expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
          expect(findings.filter(({ code }) => code === 'level-mismatch')).toEqual([]);
        },
      ),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 100), seed: 20_261_126 },
    );
  }, 60_000);
});
