import type { Message, Thread, ThreadListener } from '../../engine/protocol';
import { engineThread } from '../platform';

/** Starts the engine out of its source: a worker may not be fetched from another origin, a blob is of ours. */
export async function startThread(source: string, { onMessage, onEnd }: ThreadListener): Promise<Thread> {
  const script = `var module = { exports: {} }, exports = module.exports;\n${source}`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: engineThread });
  worker.onmessage = ({ data }: MessageEvent<Message>) => onMessage(data);
  worker.onerror = (event) => {
    // Heard: it need not end the extension host's own work.
    event.preventDefault();
    onEnd(event.message);
  };
  return {
    post: (call) => worker.postMessage(call),
    terminate: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
