/**
 * The text that a snippet gives when its tab stops are left as they are: the part of VS Code's snippet
 * syntax that ours use (https://code.visualstudio.com/docs/editing/userdefinedsnippets#_snippet-syntax).
 *
 *     ${1:Project X} of $1 in ${CURRENT_YEAR}-${2|H1,H2|}$0   →   Project X of Project X in 2026-H1
 */
export function expand(body: string | readonly string[], variables: Record<string, string> = {}): string {
  const source = typeof body === 'string' ? body : body.join('\n');
  const values = new Map<string, string>();
  let at = 0;

  const until = (ends: string): string => {
    let text = '';
    while (at < source.length && !ends.includes(source[at] ?? '')) text += piece();
    return text;
  };
  const piece = (): string => {
    const rest = source.slice(at);
    const escaped = /^\\([$}\\,|])/u.exec(rest);
    if (escaped) {
      at += 2;
      return escaped[1] ?? '';
    }
    const open = /^\$(?:(\w+)|\{(\w+)([:|}]))/u.exec(rest);
    if (!open) {
      at += 1;
      return rest[0] ?? '';
    }
    at += open[0].length;
    const name = open[1] ?? open[2] ?? '';
    if (!/^\d+$/u.test(name)) {
      if (open[3] !== undefined && open[3] !== '}') throw new Error(`Not supported: ${rest.slice(0, 20)}`);
      const value = variables[name];
      if (value === undefined) throw new Error(`Unknown variable ${name}`);
      return value;
    }
    if (open[3] === ':') {
      values.set(name, until('}'));
      at += 1;
    } else if (open[3] === '|') {
      values.set(name, until(',|'));
      until('|');
      at += 2;
    }
    return values.get(name) ?? '';
  };
  return until('');
}

/** The numbers of the tab stops in a snippet, each once, in the order of the text. */
export function tabStops(body: string | readonly string[]): number[] {
  const source = typeof body === 'string' ? body : body.join('\n');
  const found = [...source.matchAll(/(?<!\\)\$\{?(\d+)/gu)].map(([, number]) => Number(number));
  return [...new Set(found)];
}
