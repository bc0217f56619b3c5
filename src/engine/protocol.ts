import type { Engine } from './engine';

/** A call of one of the engine's functions, as it is posted to its thread. */
export interface Call<Name extends keyof Engine = keyof Engine> {
  id: number;
  name: Name;
  args: unknown[];
}

/** What the thread posts: that it is there, and then one answer for each call. */
export type Message =
  | { kind: 'ready' }
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'failure'; id: number; message: string; stack: string | undefined };

/** A thread that the engine runs in, as far as the two kinds of host have it in common. */
export interface Thread {
  post(call: Call): void;
  /** Ends the thread at once, whatever it is doing. */
  terminate(): void;
}

/** What its owner hears of a thread. */
export interface ThreadListener {
  onMessage(message: Message): void;
  /** The thread failed or ended by itself; it posts nothing more. */
  onEnd(error: unknown): void;
}

/** Starts a thread. @throws where the host has none to give */
export type StartThread = (listener: ThreadListener) => Promise<Thread>;
