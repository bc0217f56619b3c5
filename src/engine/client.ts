import type { Engine } from './engine';
import type { Call, Message, StartThread, Thread } from './protocol';
import { startReady } from './startThread';
import { TooComplex } from './tooComplex';

type Name = keyof Engine;
type Answer<Of extends Name> = ReturnType<Engine[Of]>;

/** How long the engine may take. */
export interface Limits {
  /** To start, in milliseconds. After that no thread is to be had, and texts are read without one. */
  start: number;
  /** To answer a call, in milliseconds, counted from when its thread begins with it. */
  answer: number;
  /** The same for the functions that compute edits, which read the text several times. */
  edit: number;
  /** The length of a text from which on it gets more time, in proportion: one that is merely long is not complex. */
  longText: number;
  /** The length of a text that is read without a thread, where no clock can stop us. */
  inlineLength: number;
}

/** Analyses must not keep anybody waiting; an edit is waited for, and computes several readings. */
export const defaultLimits: Limits = {
  start: 5000,
  answer: 1500,
  edit: 5000,
  longText: 150_000,
  inlineLength: 20_000,
};

const reading: ReadonlySet<Name> = new Set([
  'parse',
  'analyse',
  'analyseNext',
  'survey',
  'inspectLadder',
  'overview',
]);

/** What a caller may add to a call. */
export interface CallOptions {
  /** Takes the call back; one that has begun goes on, and its answer is dropped. */
  signal?: AbortSignal;
  /** Goes behind all other calls: nobody waits for it in the window. */
  background?: boolean;
}

interface Job extends Call {
  background: boolean;
  signal: AbortSignal | undefined;
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
}

/**
 * Calls the engine in a thread of its own, one call after another. A call that takes too long ends its
 * thread, and the next one gets a new thread.
 */
export class EngineClient {
  private readonly start: StartThread;
  private readonly loadInline: () => Promise<Engine>;
  private readonly limits: Limits;
  private readonly waiting: Job[] = [];
  private running: { job: Job; timer: ReturnType<typeof setTimeout> | undefined } | undefined;
  private thread: Promise<Thread | undefined> | undefined;
  private isThreadless = false;
  private isDisposed = false;
  private lastId = 0;

  /**
   * @param start starts a thread
   * @param loadInline loads the engine into this thread, for hosts that give none
   */
  constructor(start: StartThread, loadInline: () => Promise<Engine>, limits: Limits = defaultLimits) {
    this.start = start;
    this.loadInline = loadInline;
    this.limits = limits;
  }

  /** Starts the thread ahead of the first call. */
  warm(): void {
    if (!this.isThreadless) void this.ready();
  }

  /**
   * Calls a function of the engine.
   * @throws TooComplex if it takes too long, or exhausts memory or stack
   * @throws the signal's reason if the call was taken back
   */
  ask<Of extends Name>(
    name: Of,
    args: Parameters<Engine[Of]>,
    options: CallOptions = {},
  ): Promise<Answer<Of>> {
    const { signal, background = false } = options;
    return new Promise((resolve, reject) => {
      this.lastId += 1;
      const job: Job = {
        id: this.lastId,
        name,
        args,
        background,
        signal,
        resolve: resolve as (answer: unknown) => void,
        reject,
      };
      const firstBehind = background ? -1 : this.waiting.findIndex((one) => one.background);
      this.waiting.splice(firstBehind < 0 ? this.waiting.length : firstBehind, 0, job);
      void this.next();
    });
  }

  private async next(): Promise<void> {
    if (this.running || this.isDisposed) return;
    const job = this.waiting.shift();
    if (!job) return;
    if (job.signal?.aborted) {
      job.reject(job.signal.reason);
      return this.next();
    }
    this.running = { job, timer: undefined };
    const thread = this.isThreadless ? undefined : await this.ready();
    // The thread may have ended, and its owner with it, while we waited.
    if (this.running?.job !== job) return undefined;
    if (!thread) return this.answerInline(job);
    const { id, name, args } = job;
    this.running.timer = setTimeout(() => this.late(job), this.timeFor(job));
    thread.post({ id, name, args });
    return undefined;
  }

  /** How long a call may take, in milliseconds. */
  private timeFor({ name, args: [text] }: Job): number {
    const { answer, edit, longText } = this.limits;
    const length = typeof text === 'string' ? text.length : 0;
    return (reading.has(name) ? answer : edit) * Math.max(1, length / longText);
  }

  /** The thread, as soon as it says that it is there; `undefined` where none is to be had. */
  private ready(): Promise<Thread | undefined> {
    this.thread ??= startReady(this.start, this.limits.start, {
      onAnswer: (message) => this.settle(message),
      onEnd: () => this.abandon(),
    }).catch(() => {
      this.isThreadless = true;
      return undefined;
    });
    return this.thread;
  }

  /** The clock ran out. The answer may wait behind other work of this thread: it gets one more turn. */
  private late(job: Job): void {
    setTimeout(() => {
      if (this.running?.job !== job) return;
      void this.thread?.then((thread) => thread?.terminate());
      this.abandon();
    }, 20);
  }

  /** The thread is gone, and what it was doing was too much for it. The next call gets a new one. */
  private abandon(): void {
    this.thread = undefined;
    const job = this.running?.job;
    if (job) this.finish(job, () => job.reject(new TooComplex()));
  }

  private settle(message: Exclude<Message, { kind: 'ready' }>): void {
    const job = this.running?.job;
    if (job?.id !== message.id) return;
    this.finish(job, () => {
      if (message.kind === 'answer') job.resolve(message.answer);
      else job.reject(Object.assign(new Error(message.message), { stack: message.stack }));
    });
  }

  private async answerInline(job: Job): Promise<void> {
    try {
      const [text] = job.args;
      if (typeof text === 'string' && text.length > this.limits.inlineLength) throw new TooComplex();
      const run = (await this.loadInline())[job.name] as (...args: unknown[]) => unknown;
      const answer = run(...job.args);
      this.finish(job, () => job.resolve(answer));
    } catch (error) {
      this.finish(job, () => job.reject(error));
    }
  }

  private finish(job: Job, tell: () => void): void {
    clearTimeout(this.running?.timer);
    this.running = undefined;
    if (job.signal?.aborted) job.reject(job.signal.reason);
    else tell();
    void this.next();
  }

  /** Ends the thread. Calls that wait are never answered. */
  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.running?.timer);
    void this.thread?.then((thread) => thread?.terminate());
  }
}
