import path from 'node:path';
import { vi } from 'vitest';
import type { Found } from './find';

/** A regular expression that code made when it ran, and the place in the running code that did it. */
export interface Made extends Found {
  file: string;
}

/**
 * Loads modules afresh, with an eye on the regular expressions that they make, and runs what makes others.
 *
 * @param files TypeScript files below `root`
 * @param run calls functions of these modules
 */
export async function regexesMadeBy(
  root: string,
  files: readonly string[],
  run: () => Promise<void>,
): Promise<Made[]> {
  const made = new Map<string, Made>();
  const note = (source: string, flags: string): void => {
    for (const line of new Error().stack?.split('\n') ?? []) {
      const [, file, position] =
        /[( ](?:file:\/\/)?([^( ]*\/src\/[^:?]+\.ts)[^:]*:(\d+:\d+)/u.exec(line) ?? [];
      if (!file || !position) continue;
      const at = path.relative(root, file).replaceAll('\\', '/');
      made.set(`${at}:${position} ${source}`, { source, flags, file: at, place: `${at}:${position}` });
      return;
    }
  };
  const Original = RegExp;
  const Watched: RegExpConstructor = new Proxy(Original, {
    construct(target, [pattern, flags], newTarget): RegExp {
      if (typeof pattern === 'string') note(pattern, flags ?? '');
      return Reflect.construct(target, [pattern, flags], newTarget === Watched ? target : newTarget);
    },
    apply(target, self, [pattern, flags]) {
      if (typeof pattern === 'string') note(pattern, flags ?? '');
      return Reflect.apply(target, self, [pattern, flags]);
    },
  });
  vi.stubGlobal('RegExp', Watched);
  vi.resetModules();
  try {
    for (const file of files) await import(path.join(root, file));
    await run();
  } finally {
    vi.unstubAllGlobals();
  }
  return [...made.values()];
}
