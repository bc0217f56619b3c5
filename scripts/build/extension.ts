import path from 'node:path';
import type { BuildOptions } from 'esbuild';

/** The two kinds of extension host: one source, a bundle for each. */
export type Host = 'node' | 'web';

/** What all bundles for a kind of host have in common. */
export function forHost(root: string, host: Host): BuildOptions {
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    sourcemap: true,
    logLevel: 'warning',
    // Pages that the extension shows are part of the bundle.
    loader: { '.md': 'text' },
  };
  return host === 'node'
    ? { ...common, platform: 'node', target: 'node20' }
    : {
        ...common,
        platform: 'browser',
        target: 'es2022',
        // A web extension runs in a worker. Some packages have a file for pages, which wants a `document`,
        // and another for workers.
        conditions: ['worker'],
        mainFields: ['browser', 'module', 'main'],
      };
}

/** The extension's bundles: `dist/node/extension.js` and `dist/web/extension.js`. */
export function extensionBundles(root: string, production: boolean): BuildOptions[] {
  return (['node', 'web'] as const).map((host) => ({
    ...forHost(root, host),
    entryPoints: ['src/extension.ts'],
    outfile: path.join(root, 'dist', host, 'extension.js'),
    minify: production,
    define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
  }));
}
