import { readArguments, runInBrowser } from './launch';
import { serveNode } from './serve-node';

/** VS Code's server build behind VS Code's own arguments. Exits with the tests' status. */
async function main(): Promise<void> {
  const { locale, ...options } = readArguments(process.argv.slice(2));
  process.exitCode = await runInBrowser(await serveNode(options), locale);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
