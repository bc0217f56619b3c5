import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/document/model';
import { type Marks, markOf, readMarks, withMark } from '../../../src/references/marks';

const reference = (label: string, query?: string): Reference => ({
  label,
  service: 'github',
  ...(query === undefined ? {} : { query }),
  state: 'written',
  range: { start: 0, end: 1 },
});
const works = { state: 'works', day: '2026-03-04' } as const;
const broken = { state: 'broken', day: '2026-03-05' } as const;

describe('Marks', () => {
  it('are of a reference as it is written, wherever it stands', () => {
    const marks = withMark([], 'a.md', reference('Merged', 'is:pr'), works);
    const moved = { ...reference('Merged', 'is:pr'), range: { start: 9, end: 10 } };
    expect(markOf(marks, 'a.md', moved)).toEqual(works);
    expect(markOf(marks, 'a.md', reference('Merged', 'is:issue'))).toBeUndefined();
    expect(markOf(marks, 'a.md', reference('Merged'))).toBeUndefined();
    expect(markOf(marks, 'b.md', moved)).toBeUndefined();
  });

  it('take the place of earlier ones', () => {
    const once = withMark([], 'a.md', reference('Merged'), works);
    const twice = withMark(once, 'a.md', reference('Merged'), broken);
    expect(markOf(twice, 'a.md', reference('Merged'))).toEqual(broken);
    expect(twice).toHaveLength(1);
    expect(twice[0]?.[1]).toHaveLength(1);
  });

  it('are bounded: the oldest give way, and what is very long is not kept', () => {
    let marks: Marks = [];
    for (let index = 0; index < 60; index++) marks = withMark(marks, `${index}.md`, reference('a'), works);
    for (let index = 0; index < 250; index++) marks = withMark(marks, 'a.md', reference(`${index}`), works);
    expect(marks).toHaveLength(50);
    expect(marks[0]?.[1]).toHaveLength(200);
    expect(markOf(marks, '0.md', reference('a'))).toBeUndefined();
    expect(markOf(marks, '59.md', reference('a'))).toEqual(works);
    expect(markOf(marks, 'a.md', reference('0'))).toBeUndefined();
    expect(withMark(marks, 'a.md', reference('x'.repeat(3000)), works)).toBe(marks);
  });

  it('are read from what was kept, and only those', () => {
    const marks = withMark([], 'a.md', reference('Merged'), works);
    expect(readMarks(JSON.parse(JSON.stringify(marks)))).toEqual(marks);
    for (const kept of [undefined, null, 7, 'x', {}, [1], [['a.md', 7]]]) {
      expect(markOf(readMarks(kept), 'a.md', reference('Merged'))).toBeUndefined();
    }
    expect(
      readMarks([
        [
          'a.md',
          [
            ['x', { state: 'good', day: 1 }],
            ['y', works],
          ],
        ],
      ]),
    ).toEqual([['a.md', [['y', works]]]]);
  });
});
