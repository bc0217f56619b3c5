import { engine } from '../../engine/engine';
import type { Call } from '../../engine/protocol';
import { serve } from '../../engine/serve';
import { engineThread } from '../platform';

// The same file serves as the thread and, where no thread can be had, as a module: the extension host of a
// browser is a worker itself, so the name tells them apart. The host puts its own name before ours.
if (self.name.endsWith(engineThread)) {
  const answer = serve((message) => self.postMessage(message));
  self.onmessage = ({ data }: MessageEvent<Call>) => answer(data);
}

export { engine };
