import { expect, it } from 'vitest';
import { readLevelLine } from '../../../src/document/levelLine';

it.each([
  ['P4', 'P4', undefined],
  ['P4, aims for P5', 'P4', 'P5'],
  ['L4 (aiming for L5)', 'L4', 'L5'],
  ['Senior Engineer; next: Staff Engineer', 'Senior Engineer', 'Staff Engineer'],
  ['L4 (since May)', 'L4', undefined],
  ['L4, aims for more', 'L4', undefined],
  ['L4, L5', 'L4', undefined],
  ['Software craftsman, aims for P5', 'Software craftsman, aims for P5', undefined],
  ['レベル4（2026年から）', 'レベル4', undefined],
])('reads %j', (value, level, next) => {
  const line = readLevelLine(value);
  expect(line.level).toBe(level);
  expect(line.next?.level).toBe(next);
  if (line.next) expect(value.startsWith(line.next.level, line.next.start)).toBe(true);
});
