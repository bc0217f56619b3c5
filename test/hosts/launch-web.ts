import { readArguments, runInBrowser } from './launch';
import { serveWeb } from './serve-web';
import { readSettings } from './settings';

/** VS Code's web build behind VS Code's own arguments. Exits with the tests' status. */
async function main(): Promise<void> {
  const { userDataDir, ...options } = readArguments(process.argv.slice(2));
  const settings = userDataDir === undefined ? undefined : await readSettings(userDataDir);
  process.exitCode = await runInBrowser(await serveWeb({ ...options, settings }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
