import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';

/** A position in a bundle of the tests, as both builds print it within a stack. */
const POSITION =
  /(?:[\w-]+:\/\/)?[^\s()]*?dist\/test\/(web|node)\/index\.js(?:#vscode-extension)?:(\d+):(\d+)/;

/** A web extension host wraps a module into a function, which begins two lines before it. */
const WRAPPED_LINES = { web: 2, node: 0 } as const;

/**
 * Makes a translator of stacks: positions in the bundles of the tests become positions in the source, and
 * lines that lead into a package are left out.
 *
 * @param root the folder that holds `dist/test`
 */
export function sourcePositions(root: string): (text: string) => string {
  const maps = new Map<string, SourceMap | undefined>();
  const mapFor = (host: string) => {
    if (!maps.has(host)) {
      const file = path.join(root, 'dist/test', host, 'index.js.map');
      const map = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload) : undefined;
      maps.set(host, map && new SourceMap(map));
    }
    return maps.get(host);
  };
  const translate = (line: string): string | undefined => {
    const found = POSITION.exec(line);
    if (!found) return line;
    const [position, host = 'node', row, column] = found;
    const offset = WRAPPED_LINES[host as 'web' | 'node'];
    const entry = mapFor(host)?.findEntry(Number(row) - 1 - offset, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return line;
    const source = path.join('dist/test', host, entry.originalSource);
    if (source.includes('node_modules')) return undefined;
    return line.replace(position, `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
  };
  return (text) =>
    text
      .split('\n')
      .map(translate)
      .filter((line) => line !== undefined)
      .join('\n');
}
