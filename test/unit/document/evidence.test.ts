import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';

/** The one example in a bullet. */
function example(bullet: string): Example | undefined {
  const { criteria } = parse(`## Craft\n\n- Examples\n    - ${bullet}\n\n[two]: https://b.example\n`);
  return criteria[0]?.examples[0];
}

const a = 'https://a.example';

describe('the note', () => {
  it.each([
    [`([1](${a})): fixed it`, 'fixed it'],
    [`([1](${a})) fixed it`, 'fixed it'],
    [`([1](${a})) - fixed it`, 'fixed it'],
    [`([1](${a}) [2](${a})): fixed it`, 'fixed it'],
    [`([1](${a})) ([2](${a})): fixed it`, 'fixed it'],
    [`[#12](${a}): fixed it`, 'fixed it'],
    [`fixed it ([1](${a}))`, 'fixed it'],
    [`fixed it ([1](${a})).`, 'fixed it.'],
    [`fixed it, [1](${a})`, 'fixed it,'],
    [`fixed it [1](${a}), [2](${a}); then rested`, 'fixed it; then rested'],
    [`fixed it — [1](${a})`, 'fixed it'],
    [`fixed it (with [1](${a}))`, 'fixed it (with)'],
    [`fixed [it](${a})`, 'fixed it'],
    [`fixed it ([the run](${a}))`, 'fixed it'],
    [`fixed it ([1](${a}), [the run](${a})) and [more](${a})`, 'fixed it and more'],
    [`([the (old) run](${a})): fixed [it](${a})`, 'fixed it'],
    [`fixed it: ${a}`, 'fixed it'],
    [`fixed it: <${a}>.`, 'fixed it'],
    [`fixed it ([1][two])`, 'fixed it'],
    [`fixed it (really)`, 'fixed it (really)'],
    ['fixed it ()', 'fixed it ()'],
    ['- 5 % at last', '- 5 % at last'.slice(2)],
    ['**fixed** _it_ `now`', 'fixed it now'],
    [`100 % \uFDD0 \uFDD1 ([1](${a}))`, '100 %'],
    ['wait for it ...', 'wait for it ...'],
    ['🎉', '🎉'],
    ['修復した（[1](https://a.example)）', '修復した'],
    ...['and', 'und', 'sowie', 'y', 'e', 'et', '和', '以及', 'と', '및'].map((word): [string, string] => [
      `fixed it ([1](${a}) ${word} [2](${a}))`,
      'fixed it',
    ]),
    [`修復した（[1](${a})、[2](${a})および[3](${a})）`, '修復した'],
    [`고쳤다 ([1](${a})과 [2](${a}))`, '고쳤다'],
    [`fixed it ([1](${a}) undone)`, 'fixed it ( undone)'],
    ['fixed it (und)', 'fixed it (und)'],
  ])('of %j is %j', (bullet, note) => expect(example(bullet)?.note).toBe(note));

  it.each([
    `([1](${a}))`,
    `[PR 7](${a})`,
    a,
    `<${a}>`,
    `([1](${a})): `,
    `([1](${a})): TODO`,
    `— [1](${a}) —`,
  ])('of %j is empty, for it is links and nothing else', (bullet) => {
    expect(example(bullet)?.note).toBe('');
    expect(example(bullet)?.evidence).toHaveLength(1);
  });
});

describe('the evidence', () => {
  it.each([
    [`([1](${a})): fixed it`, [['1', a]]],
    [
      `fixed it ([1](${a})) ([2](<https://b.example/x y>))`,
      [
        ['1', a],
        ['2', 'https://b.example/x y'],
      ],
    ],
    [`[**bold** \`code\` [x]](${a})`, [['bold code [x]', a]]],
    [`[](${a})`, [['', a]]],
    ['[1]()', [['1', '']]],
    [`see ${a}/b?c=d&e=f#g.`, [[`${a}/b?c=d&e=f#g`, `${a}/b?c=d&e=f#g`]]],
    ['www.a.example', [['www.a.example', 'http://www.a.example']]],
    [
      '[one][two], [two][], [two]',
      [
        ['one', 'https://b.example'],
        ['two', 'https://b.example'],
        ['two', 'https://b.example'],
      ],
    ],
    ['[one][three]', []],
    [`**Project X ([1](${a})):** fixed it`, [['1', a]]],
    [`\`[1](${a})\``, []],
  ])('of %j is %j', (bullet, links) => {
    expect(example(bullet)?.evidence.map(({ label, url }) => [label, url]) ?? []).toEqual(links);
  });
});

describe('notes under the other labels', () => {
  function notes(bullet: string): unknown {
    return parse(`## Craft\n\n- Room for Improvement\n    - ${bullet}\n`).criteria[0]?.roomForImprovement;
  }
  it('keep links that are all they say', () => {
    expect(notes(`[the thread](${a})`)).toMatchObject({ state: 'written', notes: [{ text: 'the thread' }] });
  });
  it('take in what is nested', () => {
    expect(notes('ask earlier\n        - and louder')).toMatchObject({
      notes: [{ text: 'ask earlier and louder' }],
    });
  });
  it.each(['TODO', '...', '`example 1`', '`example 1`, `example 2`', '**`example 1`**'])(
    'are none in %j',
    (bullet) => {
      expect(notes(bullet)).toMatchObject({ state: 'unfinished', notes: [] });
    },
  );
  it('are none in an answer', () => expect(notes('(none)')).toMatchObject({ state: 'answered', notes: [] }));
});
