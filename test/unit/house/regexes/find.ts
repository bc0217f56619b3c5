import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Token as AcornToken, tokenizer } from 'acorn';
import { transformSync } from 'esbuild';

/** acorn's own declarations leave the value out. */
type Token = AcornToken & { value?: unknown };

/** A regular expression in the source, and where it stands. */
export interface Found {
  source: string;
  flags: string;
  /** `src/document/labels.ts:12` */
  place: string;
  /** The length of the longest text that it ever meets, where a comment says so. */
  bound?: number;
}

/** What a file holds: regular expressions as literals, and places that make others when they run. */
export interface Holding {
  file: string;
  literals: Found[];
  /** How often `RegExp` is called. */
  calls: number;
}

/** `// … at most 120 characters`, on the line or in the comment above it, for what is not linear by itself. */
const bounded = /\/\/.*\bat most (\d+) characters\b/u;

/** Finds all regular expressions of the TypeScript files in a folder, by their tokens. */
export function findRegexes(root: string, folder: string): Holding[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .sort()
    .map((file) => ({ file, ...regexesIn(readFileSync(path.join(root, file), 'utf8'), file) }));
}

/** Finds the regular expressions of one TypeScript text. Types are taken off before it is read. */
export function regexesIn(text: string, file: string): Omit<Holding, 'file'> {
  const { code } = transformSync(text, { loader: 'ts', target: 'esnext', charset: 'utf8' });
  const tokens: Token[] = [...tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' })];
  const lines = text.split('\n');
  const seen = new Map<string, number>();
  const literals = tokens.flatMap(({ type, value }): Found[] => {
    if (type.label !== 'regexp') return [];
    const { pattern, flags } = value as { pattern: string; flags: string };
    const literal = `/${pattern}/${flags}`;
    const line = lines.findIndex((one, index) => index >= (seen.get(literal) ?? 0) && one.includes(literal));
    seen.set(literal, line + 1);
    const bound = boundOf(lines, line);
    return [{ source: pattern, flags, place: `${file}:${line + 1}`, ...(bound ? { bound } : {}) }];
  });
  const calls = tokens.filter(
    ({ type, value }, index) =>
      type.label === 'name' && value === 'RegExp' && tokens[index + 1]?.type.label === '(',
  );
  return { literals, calls: calls.length };
}

function boundOf(lines: readonly string[], line: number): number | undefined {
  const above = lines.slice(0, Math.max(line, 0)).findLastIndex((one) => !/^\s*\/\//u.test(one));
  const comment = lines.slice(above + 1, line + 1).find((one) => bounded.test(one));
  return comment ? Number(bounded.exec(comment)?.[1]) : undefined;
}
