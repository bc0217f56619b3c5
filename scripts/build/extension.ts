import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import type { Bundles } from '../../src/platform/platform';

/** The two kinds of extension host: one source, a bundle for each. */
export type Host = 'node' | 'web';

/** What all bundles for a kind of host have in common. */
export function forHost(root: string, host: Host): BuildOptions {
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    // Words in Chinese, Japanese and Korean take half of what they take as escapes.
    charset: 'utf8',
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

/**
 * The extension's bundles for each host: `extension.js`, which VS Code loads for any Markdown; `app.js`,
 * loaded for the first alignment document; `engine.js`, which reads texts in a thread of its own; `github.js`,
 * loaded for the first search on GitHub; `calendar.js`, loaded to schedule check-ins.
 */
export function extensionBundles(root: string, production: boolean): BuildOptions[] {
  return (['node', 'web'] as const).flatMap((host) =>
    Object.entries(entries(host)).map(([name, entry]) => ({
      ...forHost(root, host),
      entryPoints: [entry],
      outfile: path.join(root, 'dist', host, `${name}.js`),
      minify: production,
      define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
    })),
  );
}

/** The command line: `cli.js`, which runs on Node without an editor and loads `engine.js` from beside it. */
export function commandLineBundle(root: string, production: boolean): BuildOptions {
  return {
    ...forHost(root, 'node'),
    external: [],
    entryPoints: ['src/cli/index.ts'],
    outfile: path.join(root, 'dist/node/cli.js'),
    minify: production,
    banner: { js: '#!/usr/bin/env node' },
    // Findings are worded, and settings read, by the same modules as in the editor; what else is in those
    // goes, as nothing here calls it.
    alias: { vscode: path.join(root, 'src/cli/words.ts') },
    logOverride: { 'import-is-undefined': 'silent' },
    mainFields: ['module', 'main'],
  };
}

function entries(host: Host): Record<'extension' | keyof Bundles, string> {
  return {
    extension: `src/platform/${host}/extension.ts`,
    app: 'src/app.ts',
    engine: `src/platform/${host}/engine.ts`,
    github: 'src/github/search.ts',
    calendar: 'src/cycle/calendar/write.ts',
  };
}
