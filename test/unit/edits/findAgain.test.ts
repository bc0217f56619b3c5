import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { findAgain, saysTheSame } from '../../../src/edits/findAgain';

/** The examples of a list in a document, each line a bullet. */
function examples(...lines: string[]) {
  const bullets = lines.map((line) => `    - ${line}\n`).join('');
  return parse(`## Current Level: L4\n\n### Craft\n\n- Examples\n${bullets}`).criteria[0]?.examples ?? [];
}

describe('findAgain', () => {
  it.each([
    ['at its place', ['a', 'b', 'c'], 1, ['a', 'b', 'c'], 1],
    ['at its place, though others say the same', ['b', 'b', 'b'], 1, ['b', 'b', 'b'], 1],
    ['below one that came before it', ['a', 'b', 'c'], 1, ['x', 'a', 'b', 'c'], 2],
    ['above one that went', ['a', 'b', 'c'], 2, ['b', 'c'], 1],
    ['at the place of a twin that went', ['b', 'b'], 1, ['b'], 0],
    ['behind its twin that now stands at its place', ['a', 'b', 'b'], 1, ['x', 'b', 'b'], 1],
  ])('finds one %s', (_, before, index, after, place) => {
    const [says, now] = [examples(...before)[index], examples(...after)];
    if (!says) throw new Error('There is no such example.');
    expect(now).toHaveLength(after.length);
    expect(now.indexOf(findAgain(now, { index, says }) as (typeof now)[number])).toBe(place);
  });

  it.each([
    ['one that is gone', ['a', 'b'], 1, ['a', 'c']],
    ['one of twins that both moved', ['b', 'x', 'b'], 2, ['x', 'b', 'x', 'b', 'x']],
    ['one whose words changed', ['a', 'b'], 1, ['a', 'b, and more']],
    ['one whose link changed', ['a', 'b ([1](https://a.test))'], 1, ['a', 'b ([1](https://b.test))']],
    ['one whose number changed', ['a', 'b ([1](https://a.test))'], 1, ['a', 'b ([2](https://a.test))']],
    ['anything where there is nothing', ['a'], 0, []],
  ])('does not find %s', (_, before, index, after) => {
    const says = examples(...before)[index];
    if (!says) throw new Error('There is no such example.');
    expect(findAgain(examples(...after), { index, says })).toBeUndefined();
  });

  it('tells the projects apart', () => {
    const [one, other] = examples('**Project A**\n        - a', '**Project B**\n        - a');
    if (!one || !other) throw new Error('There are no two examples.');
    expect(saysTheSame(one, other)).toBe(false);
    expect(findAgain([other], { index: 0, says: one })).toBeUndefined();
  });
});
