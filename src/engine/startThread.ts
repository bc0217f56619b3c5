import type { Message, StartThread, Thread } from './protocol';

/** A running thread. `onEnd` is called once it ended by itself. */
export interface Owner {
  onAnswer(message: Exclude<Message, { kind: 'ready' }>): void;
  onEnd(): void;
}

/**
 * Starts a thread, and waits until it says that it is there.
 * @param patience how long that may take, in milliseconds
 * @throws where the host gives no thread, or it does not come up in time
 */
export function startReady(start: StartThread, patience: number, owner: Owner): Promise<Thread> {
  return new Promise((resolve, reject) => {
    let isReady = false;
    const fail = (reason: unknown): void => {
      clearTimeout(timer);
      void started.then((thread) => thread.terminate()).catch(() => undefined);
      reject(reason);
    };
    const timer = setTimeout(() => fail(new Error('The engine does not start.')), patience);
    const started = start({
      onMessage: (message) => {
        if (message.kind !== 'ready') return owner.onAnswer(message);
        clearTimeout(timer);
        isReady = true;
        return resolve(started);
      },
      onEnd: (error) => (isReady ? owner.onEnd() : fail(error)),
    });
    started.catch(fail);
  });
}
