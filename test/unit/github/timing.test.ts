import { describe, expect, it } from 'vitest';
import { realTime } from '../../../src/github/timing';

describe('Real time', () => {
  it('goes by', async () => {
    const before = realTime.now();
    await realTime.wait(1, new AbortController().signal);
    expect(realTime.now()).toBeGreaterThanOrEqual(before);
  });

  it('is not waited for once the signal is aborted', async () => {
    const controller = new AbortController();
    const waiting = realTime.wait(2 ** 31 - 1, controller.signal);
    controller.abort();
    await waiting;
    await realTime.wait(2 ** 31 - 1, controller.signal);
  });
});
