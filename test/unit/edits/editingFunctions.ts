/** A source file, named by its path with slashes. */
export interface Module {
  name: string;
  source: string;
}

/**
 * The functions of a folder that give edits to others: exported ones whose declared result is, or holds, a
 * `TextEdit`, and that are used outside of the folder, or by nobody yet. Read off the sources, so that a
 * new one is found without being listed.
 *
 * @throws for an export that cannot be told: a function without a declared result, or an arrow function
 */
export function editingFunctions(modules: readonly Module[], folder: string): string[] {
  const inside = modules.filter(({ name }) => name.startsWith(folder));
  const outside = modules.filter(({ name }) => !name.startsWith(folder));
  const types = editTypes(inside.map(({ source }) => source).join('\n'));
  return inside.flatMap((module) =>
    exportedFunctions(module)
      .filter(({ result }) => names(result).some((name) => types.has(name)))
      .map(({ name }) => name)
      .filter((name) => {
        const isImported = ({ source }: Module): boolean => imported(source).includes(name);
        return outside.some(isImported) || !inside.some(isImported);
      }),
  );
}

/** The names of the types that are, or hold, edits. */
function editTypes(source: string): Set<string> {
  const declared = [
    ...source.matchAll(
      /^(?:export )?(?:interface|type) (\w+)(?:<[^>]*>)?([\s\S]*?)^(?=\S*export |\}|function |const |\/\*\*)/gmu,
    ),
  ];
  const found = new Set(['TextEdit']);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [, name, body] of declared) {
      if (name && body && names(body).some((one) => found.has(one))) found.add(name);
    }
  }
  return found;
}

/** The exported functions of a module with their declared results, as text. */
function exportedFunctions({ name: file, source }: Module): { name: string; result: string }[] {
  const told = (name = ''): Error =>
    new Error(`What does ${name} of ${file} give? Declare a function with its result.`);
  const arrow = /^export const (\w+)\b[^;]*?=>/mu.exec(source);
  if (arrow) throw told(arrow[1]);
  return [...source.matchAll(/^export (?:async )?function\*? (\w+)/gmu)].map(({ 1: name = '', index }) => {
    const end = closing(source, source.indexOf('(', index));
    const result = /^:([\s\S]*?)\{\n/u.exec(`${source.slice(end + 1)}\n`)?.[1];
    if (result === undefined) throw told(name);
    return { name, result };
  });
}

/** The offset of the parenthesis that closes the one at `open`. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '(') depth++;
    if (source[at] === ')' && --depth === 0) return at;
  }
  return source.length;
}

function imported(source: string): string[] {
  return [...source.matchAll(/^import \{([^}]*)\}/gmu)].flatMap(([, list = '']) => names(list));
}

function names(text: string): string[] {
  return text.match(/\w+/gu) ?? [];
}
