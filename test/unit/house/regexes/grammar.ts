import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import type { Found } from './find';

/** The regular expressions of the grammars in a folder, as they stand there: in Oniguruma's language. */
export function grammarPatterns(root: string, folder: string, files: readonly string[]): Found[] {
  const found: Found[] = [];
  for (const file of files) {
    JSON.parse(readFileSync(path.join(root, folder, file), 'utf8'), (key, value: unknown) => {
      const isPattern = ['match', 'begin', 'end', 'while'].includes(key) && typeof value === 'string';
      if (isPattern) found.push({ source: value, flags: 'u', place: `${folder}/${file}` });
      return value;
    });
  }
  return found;
}

/**
 * The same in JavaScript's language: where the last match ended (`\G`) becomes the beginning, and what gives
 * nothing back (`*+`) may give it back, which is only slower.
 */
export function inJavaScript({ source, ...found }: Found): Found {
  return { ...found, source: source.replaceAll('\\G', '^').replace(/([*+?}])\+/gu, '$1') };
}

/** Loads Oniguruma; the function that it gives finds all matches of a pattern in a line, as VS Code does. */
export async function loadOniguruma(): Promise<(pattern: string, line: string) => number> {
  const wasm = readFileSync(createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);
  return (pattern, line) => {
    const scanner = createOnigScanner([pattern]);
    const text = createOnigString(line);
    let count = 0;
    for (let at = 0; at <= line.length; count++) {
      const match = scanner.findNextMatchSync(text, at);
      if (!match) break;
      at = Math.max(at + 1, match.captureIndices[0]?.end ?? at);
    }
    scanner.dispose();
    text.dispose?.();
    return count;
  };
}
