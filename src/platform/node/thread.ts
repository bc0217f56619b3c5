import { Worker } from 'node:worker_threads';
import type { Thread, ThreadListener } from '../../engine/protocol';
import { engineThread } from '../platform';

/** What the engine may hold: texts are small, but their trees may be large. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** Starts the engine out of its file. */
export async function startThread(file: string, { onMessage, onEnd }: ThreadListener): Promise<Thread> {
  const worker = new Worker(file, { workerData: engineThread, resourceLimits });
  // A thread that waits for work keeps nothing alive.
  worker.unref();
  worker.on('message', onMessage);
  worker.on('error', onEnd);
  worker.on('exit', () => onEnd(new Error('The engine ended.')));
  return {
    post: (call) => worker.postMessage(call),
    terminate: () => {
      worker.removeAllListeners();
      // What it throws on its way out is of no interest any more.
      worker.on('error', () => undefined);
      void worker.terminate();
    },
  };
}
