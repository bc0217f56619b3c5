import type { ProcessGroup } from './process';

/** A VS Code that answers on this machine's own address. */
export interface Served {
  /** What a browser opens. */
  readonly url: string;
  /** Resolves when the server has ended, for whatever reason, with the end of what it printed. */
  readonly ended: Promise<string>;
  /** Ends the server with all its children; with 0 at once, without asking it to. */
  close(graceMs?: number): Promise<void>;
}

/**
 * Waits until a server prints the port that it listens on.
 *
 * @param pattern matches the line, with the port as its first group
 * @returns the port, and what `Served` needs to know of the process
 * @throws with what the server printed, when it ends or is silent instead
 */
export async function untilListening(
  name: string,
  group: ProcessGroup,
  pattern: RegExp,
): Promise<{ port: number } & Pick<Served, 'ended' | 'close'>> {
  const { child } = group;
  let output = '';
  let announce: (port: number) => void = () => {};
  const listening = new Promise<number>((resolve) => {
    announce = resolve;
  });
  const hear = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
    const port = pattern.exec(output)?.[1];
    if (port) announce(Number(port));
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(`${output}\n${error.message}`));
    child.on('close', () => resolve(output));
  });
  const limit = AbortSignal.timeout(60_000);
  const silent = new Promise<never>((_, reject) => {
    limit.addEventListener('abort', () => reject(new Error(`${name} does not start:\n${output}`)));
  });
  const died = ended.then((text) => Promise.reject(new Error(`${name} ended at once:\n${text}`)));
  died.catch(() => {}); // It ends for good reasons later on.
  silent.catch(() => {});
  try {
    return { port: await Promise.race([listening, died, silent]), ended, close: group.close };
  } catch (error) {
    await group.close();
    throw error;
  }
}
