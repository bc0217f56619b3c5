import { describe, expect, it } from 'vitest';
import { readingPause } from '../../../src/host/readingPause';

describe('the pause before a document is read again', () => {
  it.each([
    ['is as long as the last reading took', 7.5, 7.5],
    ['is never so long that it is seen', 450, 100],
    ['is that long, too, where nothing was read yet', undefined, 100],
  ])('%s', (_, took, pause) => {
    expect(readingPause(took, false)).toBe(pause);
  });

  it.each([undefined, 7.5, 1500])('is long where the text was too complex, which took %s ms', (took) => {
    expect(readingPause(took, true)).toBe(1000);
  });
});
