import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { orLate } from '../../../src/host/orLate';

describe('orLate', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives what comes in time, and waits for nothing more', async () => {
    expect(await orLate(Promise.resolve('text'), 1000, '')).toBe('text');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not wait for what never comes', async () => {
    const done = orLate(new Promise<string>(() => {}), 1000, 'nothing');
    await vi.advanceTimersByTimeAsync(999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await done).toBe('nothing');
  });

  it('bears what is refused, early or late', async () => {
    expect(await orLate(Promise.reject(new Error('denied')), 1000, '')).toBe('');
    expect(vi.getTimerCount()).toBe(0);
    const refusedLate = new Promise<string>((_, reject) => {
      setTimeout(() => reject(new Error('denied')), 2000);
    });
    const done = orLate(refusedLate, 1000, '');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await done).toBe('');
  });
});
