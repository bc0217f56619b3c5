import { parentPort, workerData } from 'node:worker_threads';
import { engine } from '../../engine/engine';
import { serve } from '../../engine/serve';
import { engineThread } from '../platform';

// The same file serves as the thread and, where no thread can be had, as a module.
if (parentPort && workerData === engineThread) {
  const port = parentPort;
  port.on(
    'message',
    serve((message) => port.postMessage(message)),
  );
}

export { engine };
