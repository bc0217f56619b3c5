import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { forHost } from './extension';

/**
 * Provides the module `virtual:tests`, which imports every `*.test.ts` below `test/integration`: nobody has to
 * register a test file.
 */
function allTests(root: string): Plugin {
  const folder = path.join(root, 'test/integration');
  return {
    name: 'all-tests',
    setup(build) {
      build.onResolve({ filter: /^virtual:tests$/ }, () => ({ path: 'tests', namespace: 'tests' }));
      build.onLoad({ filter: /.*/, namespace: 'tests' }, () => {
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.test.ts'))
          .map((file) => file.replaceAll('\\', '/'))
          .sort();
        return {
          contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
          resolveDir: folder,
          watchDirs: [folder],
        };
      });
    },
  };
}

/** The integration tests' bundles, one for each kind of host, out of the same test files. */
export function testBundles(root: string): BuildOptions[] {
  return (['node', 'web'] as const).map((host) => {
    const common = forHost(root, host);
    return {
      ...common,
      entryPoints: [`test/integration/index.${host}.ts`],
      outfile: path.join(root, 'dist/test', host, 'index.js'),
      plugins: [allTests(root)],
      // A web extension host has no environment to read it from.
      define: { MOCHA_GREP: JSON.stringify(process.env['MOCHA_GREP'] ?? '') },
      // In a Node host the tests run beside node_modules; Mocha loads its own parts by path there.
      external: host === 'node' ? ['vscode', 'mocha'] : ['vscode'],
    };
  });
}
