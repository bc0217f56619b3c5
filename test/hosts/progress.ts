/**
 * Runs one long step of the set-up and tells on standard output that it runs and how long it took.
 *
 * @returns what the step returns
 * @throws what the step throws
 */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  console.log(`${title} …`);
  // A line now and then, so that nobody takes a slow network for a hang.
  const alive = setInterval(() => console.log(`  still at it (${seconds()})`), 15_000);
  try {
    const result = await work();
    console.log(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(alive);
  }
}
