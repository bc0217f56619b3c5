import { describe, expect, it } from 'vitest';
import { median, milliseconds, quantile, rounded } from '../../../../scripts/bench/figures';

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('gives what a share of the values does not exceed, in whatever order they are', () => {
    expect([median(hundred), quantile(hundred, 0.99), quantile(hundred, 1)]).toEqual([51, 100, 100]);
  });

  it('gives the greatest of a few', () => {
    expect(quantile([2, 3, 1], 0.99)).toBe(3);
  });
});

describe('rounded', () => {
  it.each([
    [0.0449, '0.04', '0.04 ms'],
    [3.14, '3.1', '3.1 ms'],
    [1519.6, '1520', '1520 ms'],
  ])('writes %d as %s', (value, figure, time) => {
    expect([rounded(value), milliseconds(value)]).toEqual([figure, time]);
  });
});
