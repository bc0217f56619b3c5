import type { Event } from 'vscode';

/** Shorter than Mocha's own limit, so that the message says what did not come. */
const LIMIT_MS = 20_000;

/**
 * Waits until `probe` finds something, asking it at once and after each `event`.
 *
 * ```ts
 * await until('a second editor', vscode.window.onDidChangeVisibleTextEditors, () =>
 *   vscode.window.visibleTextEditors[1]);
 * ```
 *
 * @returns what the probe found (anything but `undefined` and `false`)
 * @throws naming `what`, when it does not come in time
 */
export async function until<T>(
  what: string,
  event: Event<unknown>,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  let changed: () => void = () => {};
  let limit = false;
  const subscription = event(() => changed());
  const timer = setTimeout(() => {
    limit = true;
    changed();
  }, LIMIT_MS);
  try {
    for (;;) {
      // Made before the probe runs, so that no event is missed meanwhile.
      const next = new Promise<void>((resolve) => {
        changed = resolve;
      });
      const found = await probe();
      if (found !== undefined && found !== false) return found;
      if (limit) throw new Error(`This did not come: ${what}`);
      await next;
    }
  } finally {
    clearTimeout(timer);
    subscription.dispose();
  }
}

/**
 * Polls `probe` until it finds something, for what VS Code tells no event of.
 *
 * @returns what the probe found (anything but `undefined` and `false`)
 * @throws naming `what`, when it does not come in time
 */
export function poll<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const tick: Event<unknown> = (listener) => {
    const timer = setInterval(listener, 50);
    return { dispose: () => clearInterval(timer) };
  };
  return until(what, tick, probe);
}
