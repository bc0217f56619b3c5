/** Shorter than a journey's own limit, so that the message says what did not come. */
const LIMIT_MS = 15_000;

/**
 * Asks again and again, for what no event tells of.
 *
 * ```ts
 * await poll('an empty list of problems', async () => (await window.problems()).length === 0);
 * ```
 *
 * @returns what the probe found (anything but `undefined` and `false`)
 * @throws naming `what`, when it does not come in time
 */
export async function poll<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
  limitMs = LIMIT_MS,
): Promise<T> {
  for (const deadline = Date.now() + limitMs; ; ) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`This did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
