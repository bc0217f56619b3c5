import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import manifest from '../../package.json';
import { EngineClient } from '../engine/client';
import { startThread } from '../platform/node/thread';
import { input } from './read';
import { run } from './run';

// The same file that the editor loads: a text that would take too long is left alone here, too.
const require = createRequire(__filename);
const engine = new EngineClient(
  (listener) => startThread(require.resolve('./engine.js'), listener),
  async () => require('./engine.js').engine,
);

/** Writes at once: what is left in a pipe when the program ends is lost. */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; ) {
    try {
      start += writeSync(descriptor, bytes, start);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Nobody reads on, as with `| head`.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

run(process.argv.slice(2), {
  input,
  engine,
  version: manifest.version,
  out: (text) => write(1, text),
  say: (text) => write(2, text),
})
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error: unknown) => {
    write(2, `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  })
  .finally(() => engine.dispose());
