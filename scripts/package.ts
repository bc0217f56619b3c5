import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build';
import { kilobytes } from './build/sizes';

const root = path.resolve(__dirname, '..');

/**
 * Builds the extension as it is published and packs it, without node_modules, into
 * `dist/performance-alignment-<version>.vsix`. Prints the files in it and its size.
 *
 * @returns the path of the package
 * @throws where the build fails or vsce finds fault with the manifest
 */
export async function packageExtension(): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  await buildAll({ production: true });
  const packagePath = path.join(root, 'dist', `${manifest.name}-${manifest.version}.vsix`);
  await mkdir(path.dirname(packagePath), { recursive: true });
  // There is no repository to rewrite the README's relative links to, and vsce insists on one otherwise.
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  // vsce has printed the files with their sizes.
  console.log(`${path.relative(root, packagePath)}: ${kilobytes((await stat(packagePath)).size)}`);
  return packagePath;
}

if (require.main === module) {
  packageExtension().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
