import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectLadder, readLadder } from '../../../../src/cycle/ladder/readLadder';
import { writeLadder } from '../../../../src/cycle/ladder/writeLadder';
import { anyLadder } from './generated/ladders';
import { toldProblems } from './told';

const whole = `name: Engineering
url: https://ladder.example/
levels:
  - L3
  - name: L4
    title: Senior Engineer
criteria:
  - name: Mastery
    description: Knows the craft.
    levels:
      L3: Builds with help.
      L4: |
        Builds alone:

        - designs
        - reviews
  - name: Impact
    levels:
      L4: 4
`;

describe('Reading a ladder', () => {
  const ladder = {
    name: 'Engineering',
    url: 'https://ladder.example/',
    levels: [{ name: 'L3' }, { name: 'L4', title: 'Senior Engineer' }],
    criteria: [
      {
        name: 'Mastery',
        description: 'Knows the craft.',
        levels: { L3: 'Builds with help.', L4: 'Builds alone:\n\n- designs\n- reviews' },
      },
      { name: 'Impact', levels: { L4: '4' } },
    ],
  };

  it('reads YAML, with any line ends', () => {
    expect(readLadder(whole)).toEqual({ ladder });
    expect(readLadder(whole.replaceAll('\n', '\r\n'))).toEqual({ ladder });
    expect(readLadder(`\uFEFF${whole}`)).toEqual({ ladder });
  });

  it('reads JSON', () => {
    const json = JSON.stringify({ $schema: './ladder.schema.json', ...ladder }, undefined, 2);
    expect(readLadder(json)).toEqual({ ladder });
  });

  it('reads what is written once and said twice', () => {
    const text = 'levels: [L3, L4]\ncriteria:\n  - name: Craft\n    levels: { L3: &a Builds., L4: *a }\n';
    expect(readLadder(text)).toMatchObject({
      ladder: { criteria: [{ levels: { L3: 'Builds.', L4: 'Builds.' } }] },
    });
  });

  it('takes the name of a level however it is written', () => {
    const text = 'levels: [L3]\ncriteria:\n  - name: Craft\n    levels: { l3: Builds. }\n';
    expect(readLadder(text)).toMatchObject({ ladder: { criteria: [{ levels: { L3: 'Builds.' } }] } });
  });

  it('uses a ladder without what slight problems speak of', () => {
    const text =
      'titel: x\nurl: http://a.example\nlevels: [L3]\ncriteria:\n  - name: Craft\n    levels: { L9: x }\n';
    expect(readLadder(text)).toEqual({
      ladder: { levels: [{ name: 'L3' }], criteria: [{ name: 'Craft', levels: {} }] },
    });
  });
});

describe('Problems of a ladder', () => {
  const list = 'levels: [L3, L4]\ncriteria:\n  - name: Craft\n';
  it.each<[string, string, string[]]>([
    ['none', list, []],
    ['none while a description is typed', `${list}    levels:\n      L3:\n`, []],
    [
      'a slip in a key',
      list.replace('levels:', 'level:'),
      ['ladder-key level → levels', 'ladder-missing levels: level: [L3, L4]'],
    ],
    ['a slip in a criterion', `${list}    descripton: x\n`, ['ladder-key descripton → description']],
    ['a key of somebody else', `${list}    weight: 3\n`, ['ladder-key weight']],
    ['a key of a level', list.replace('[L3,', '[{ name: L3, titel: x },'), ['ladder-key titel → title']],
    ['a level that there is not', `${list}    levels: { L5: x }\n`, ['ladder-level L5']],
    [
      'a slip in a level',
      `levels: [Senior]\ncriteria:\n  - name: Craft\n    levels: { Senoir: x }\n`,
      ['ladder-level Senoir → Senior'],
    ],
    ['a level twice', list.replace('L4', 'l3'), ['ladder-repeated l3']],
    ['a criterion twice', `${list}  - name: craft\n`, ['ladder-repeated craft']],
    ['a description twice', `${list}    levels: { L3: x, l3: y }\n`, ['ladder-repeated l3']],
    ['nothing', '', ['ladder-empty ladder']],
    ['a comment', '# to be written\n', ['ladder-empty ladder']],
    ['a list', '- L3\n', ['ladder-kind ladder is no map: - L3']],
    ['words', 'L3', ['ladder-kind ladder is no map: L3']],
    ['no levels', 'levels:\ncriteria: []\n', ['ladder-empty levels', 'ladder-empty criteria']],
    ['no criteria', 'levels: [L3]\n', ['ladder-missing criteria: levels: [L3]']],
    ['levels that are words', list.replace('[L3, L4]', 'L3'), ['ladder-kind levels is no list: L3']],
    ['a criterion that is a word', `${list}  - Impact\n`, ['ladder-kind criterion is no map: Impact']],
    ['a criterion without a name', `${list}  - description: x\n`, ['ladder-missing name: description']],
    ['a name to be typed', `${list}  - name:\n`, ['ladder-empty name: name']],
    [
      'a description that is a list',
      `${list}    description: [x]\n`,
      ['ladder-kind description is no text: [x]'],
    ],
    ['descriptions as a list', `${list}    levels: [x]\n`, ['ladder-kind levels is no map: [x]']],
    ['a truth value for a text', `${list}    levels: { L3: true }\n`, ['ladder-kind L3 is no text: true']],
    ['another scheme', `url: http://a.example\n${list}`, ['ladder-address http://a.example']],
    ['words for an address', `url: on the wiki\n${list}`, ['ladder-address on the wiki']],
    [
      'a password in an address',
      `url: https://a:b@c.example\n${list}`,
      ['ladder-address https://a:b@c.example'],
    ],
    ['no YAML', `${list}    levels: [\n`, ['ladder-unreadable BAD_INDENT']],
    ['a key twice', `${list}name: a\nname: b\n`, ['ladder-unreadable DUPLICATE_KEY']],
  ])('%s', (_, text, expected) => {
    expect(toldProblems(text)).toEqual(expected);
  });

  it('stand within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyLadder, fc.nat(), (words, ladder, at) => {
        const text = writeLadder(ladder);
        const place = at % (text.length + 1);
        for (const one of [words, text.slice(0, place), text.slice(0, place) + words + text.slice(place)]) {
          for (const { range } of inspectLadder(one).problems) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(one.length);
          }
        }
      }),
    );
  });

  it('are told of what is nested too deeply', () => {
    expect(toldProblems('['.repeat(100_000))).toHaveLength(1);
  });
});

it('A ladder is read as it was written', () => {
  fc.assert(
    fc.property(anyLadder, (ladder) => {
      expect(readLadder(writeLadder(ladder))).toEqual({ ladder });
    }),
  );
});
