import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';
import { commandLineBundle, extensionBundles } from './build/extension';
import { exists } from './build/files';
import { printSizes } from './build/sizes';
import { testBundles } from './build/tests';

const root = path.resolve(__dirname, '..');

/** What `npm run build` takes. */
export interface BuildMode {
  /** Minified, as it is published. */
  readonly production?: boolean;
  /** The bundles of the integration tests as well. */
  readonly tests?: boolean;
}

/**
 * Bundles the extension (and its integration tests) into `dist/`, and prints the bundles' sizes.
 *
 * @throws where the source does not compile; esbuild has printed why
 */
export async function buildAll(mode: BuildMode): Promise<void> {
  const bundles = optionsFor(mode);
  await Promise.all(bundles.map((options) => build(options)));
  await copyDeclarations();
  await printSizes(
    root,
    bundles.map((options) => options.outfile ?? ''),
  );
}

function optionsFor(mode: BuildMode): BuildOptions[] {
  const production = mode.production ?? false;
  return [
    ...extensionBundles(root, production),
    commandLineBundle(root, production),
    ...(mode.tests ? testBundles(root) : []),
  ];
}

/** The declarations of the API for other extensions are written by hand and shipped as they are. */
async function copyDeclarations(): Promise<void> {
  const source = path.join(root, 'src/api.d.ts');
  if (!(await exists(source))) return;
  await mkdir(path.join(root, 'dist'), { recursive: true });
  await copyFile(source, path.join(root, 'dist/api.d.ts'));
}

async function main(): Promise<void> {
  const flags = new Set(process.argv.slice(2));
  const mode = { production: flags.has('--production'), tests: flags.has('--tests') };
  if (!flags.has('--watch')) return buildAll(mode);
  for (const options of optionsFor(mode)) {
    const watched = await context({ ...options, logLevel: 'info' });
    await watched.watch();
  }
  await copyDeclarations();
}

if (require.main === module) {
  main().catch(() => {
    process.exitCode = 1;
  });
}
