import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineClient, type Limits } from '../../../src/engine/client';
import type { Engine } from '../../../src/engine/engine';
import type { Call, StartThread, ThreadListener } from '../../../src/engine/protocol';
import { TooComplex } from '../../../src/engine/tooComplex';

const limits: Limits = {
  start: 1000,
  answer: 100,
  edit: 500,
  longText: 1000,
  inlineLength: 10,
};

/** A thread that the test speaks for. */
class FakeThread {
  readonly calls: Call[] = [];
  readonly listener: ThreadListener;
  isTerminated = false;

  constructor(listener: ThreadListener) {
    this.listener = listener;
  }

  post(call: Call): void {
    this.calls.push(call);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Answers the call that was posted last. */
  answer(answer: unknown): void {
    this.listener.onMessage({ kind: 'answer', id: this.calls.at(-1)?.id ?? 0, answer });
  }
}

/** What a call comes to, as a word or the answer itself. */
async function outcome(asked: Promise<unknown>): Promise<unknown> {
  return asked.catch((error: unknown) => (error instanceof TooComplex ? 'too complex' : error));
}

let threads: FakeThread[];
let isReady: boolean;
const start: StartThread = async (listener) => {
  const thread = new FakeThread(listener);
  threads.push(thread);
  if (isReady) queueMicrotask(() => listener.onMessage({ kind: 'ready' }));
  return thread;
};
const inline = async (): Promise<Engine> => ({ parse: (text: string) => `inline ${text}` }) as never;
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('The engine’s client', () => {
  let client: EngineClient;
  const texts = (): unknown[] => threads.flatMap(({ calls }) => calls.map(({ args }) => args[0]));

  beforeEach(() => {
    vi.useFakeTimers();
    threads = [];
    isReady = true;
    client = new EngineClient(start, inline, limits);
  });
  afterEach(() => {
    client.dispose();
    vi.useRealTimers();
  });

  it('posts a call and gives its answer', async () => {
    const asked = client.ask('parse', ['a']);
    await settle();
    expect(threads[0]?.calls).toMatchObject([{ name: 'parse', args: ['a'] }]);
    threads[0]?.answer('model');
    expect(await asked).toBe('model');
  });

  it('starts its thread once, ahead of the first call if it is told to', async () => {
    client.warm();
    client.warm();
    void client.ask('parse', ['a']);
    await settle();
    expect(threads).toHaveLength(1);
    expect(texts()).toEqual(['a']);
  });

  it('posts one call after another, and last what nobody waits for', async () => {
    void client.ask('parse', ['a']);
    void client.ask('parse', ['b'], { background: true });
    void client.ask('parse', ['c'], { background: true });
    void client.ask('parse', ['d']);
    for (let count = 1; count <= 4; count++) {
      await settle();
      expect(texts()).toHaveLength(count);
      threads[0]?.answer('');
    }
    expect(texts()).toEqual(['a', 'd', 'b', 'c']);
  });

  it('gives up a call that takes too long, ends its thread, and goes on in a new one', async () => {
    const slow = outcome(client.ask('parse', ['slow']));
    const next = client.ask('parse', ['next']);
    await vi.advanceTimersByTimeAsync(200);
    expect(await slow).toBe('too complex');
    expect(threads.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    threads[1]?.answer('model');
    expect(await next).toBe('model');
  });

  it('gives a long text more time, in proportion', async () => {
    const [long, tooLong] = [
      client.ask('parse', ['a'.repeat(3000)]),
      client.ask('parse', ['a'.repeat(2000)]),
    ];
    await vi.advanceTimersByTimeAsync(290);
    threads[0]?.answer('model');
    expect(await long).toBe('model');
    const late = outcome(tooLong);
    await vi.advanceTimersByTimeAsync(230);
    expect(await late).toBe('too complex');
  });

  it('counts from when the thread begins with a call', async () => {
    const first = client.ask('parse', ['first']);
    const second = client.ask('parse', ['second']);
    await vi.advanceTimersByTimeAsync(90);
    threads[0]?.answer(1);
    await vi.advanceTimersByTimeAsync(90);
    threads[0]?.answer(2);
    expect(await Promise.all([first, second])).toEqual([1, 2]);
  });

  it('has more patience with an edit, which somebody waits for', async () => {
    const edit = client.ask('setFact', ['a', ['level'], 'L4']);
    await vi.advanceTimersByTimeAsync(400);
    threads[0]?.answer('edit');
    expect(await edit).toBe('edit');
  });

  it('takes an answer that waited behind other work of its own thread', async () => {
    const asked = client.ask('parse', ['a']);
    await vi.advanceTimersByTimeAsync(limits.answer);
    threads[0]?.answer('just in time');
    expect(await asked).toBe('just in time');
    expect(threads[0]?.isTerminated).toBe(false);
  });

  it('does not listen to an answer that nobody waits for any more', async () => {
    const slow = outcome(client.ask('parse', ['slow']));
    await vi.advanceTimersByTimeAsync(200);
    const next = client.ask('parse', ['next']);
    await settle();
    threads[0]?.answer('late');
    threads[1]?.answer('model');
    expect(await slow).toBe('too complex');
    expect(await next).toBe('model');
  });

  it('does not post a call that was taken back', async () => {
    const abort = new AbortController();
    void client.ask('parse', ['a']);
    const asked = outcome(client.ask('parse', ['b'], { signal: abort.signal }));
    await settle();
    abort.abort(new Error('not wanted'));
    threads[0]?.answer('');
    expect(await asked).toMatchObject({ message: 'not wanted' });
    expect(texts()).toEqual(['a']);
  });

  it('drops the answer of one that was taken back meanwhile', async () => {
    const abort = new AbortController();
    const asked = outcome(client.ask('parse', ['a'], { signal: abort.signal }));
    await settle();
    abort.abort(new Error('not wanted'));
    threads[0]?.answer('model');
    expect(await asked).toMatchObject({ message: 'not wanted' });
  });

  it('takes a thread that ends by itself for one that had too much to do', async () => {
    const asked = outcome(client.ask('parse', ['a']));
    await settle();
    threads[0]?.listener.onEnd(new Error('out of memory'));
    expect(await asked).toBe('too complex');
    void client.ask('parse', ['b']);
    await settle();
    expect(threads[1]?.calls).toMatchObject([{ args: ['b'] }]);
  });

  it('passes on a failure with its stack', async () => {
    const asked = outcome(client.ask('parse', ['a']));
    await settle();
    const { id = 0 } = threads[0]?.calls[0] ?? {};
    threads[0]?.listener.onMessage({ kind: 'failure', id, message: 'a fault', stack: 'there' });
    expect(await asked).toMatchObject({ message: 'a fault', stack: 'there' });
  });

  describe('without threads', () => {
    it('reads short texts itself, and leaves long ones alone', async () => {
      client = new EngineClient(() => Promise.reject(new Error('none')), inline, limits);
      expect(await outcome(client.ask('parse', ['short']))).toBe('inline short');
      expect(await outcome(client.ask('parse', ['longer than that']))).toBe('too complex');
    });

    it('finds that out where a thread does not come up in time', async () => {
      isReady = false;
      const asked = client.ask('parse', ['short']);
      await vi.advanceTimersByTimeAsync(limits.start);
      expect(await asked).toBe('inline short');
      expect(threads.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    });

    it('finds that out where a thread ends before it is there', async () => {
      isReady = false;
      const asked = client.ask('parse', ['short']);
      await settle();
      threads[0]?.listener.onEnd(new Error('not allowed'));
      expect(await asked).toBe('inline short');
    });

    it('tells of a failure', async () => {
      client = new EngineClient(
        () => Promise.reject(new Error('none')),
        () => Promise.reject(new Error('no file')),
        limits,
      );
      expect(await outcome(client.ask('parse', ['short']))).toMatchObject({ message: 'no file' });
    });
  });
});
