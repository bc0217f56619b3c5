import { engine } from './engine';
import type { Call, Message } from './protocol';

/** Answers calls in the engine's own thread, one after another. */
export function serve(post: (message: Message) => void): (call: Call) => void {
  post({ kind: 'ready' });
  return ({ id, name, args }) => {
    try {
      const run = engine[name] as (...given: unknown[]) => unknown;
      post({ kind: 'answer', id, answer: run(...args) });
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      post({ kind: 'failure', id, message, stack });
    }
  };
}
