/** The places for arguments in a message, each once: `{0} of {1}` gives `{0}` and `{1}`. */
export function holesIn(message: string): string[] {
  return [...new Set(message.match(/\{\d+\}/gu) ?? [])].sort();
}

/** Where the links of a Markdown text lead to, in their order: `[Open](command:a)` gives `command:a`. */
export function links(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]*)\)/gu)].map(([, target = '']) => target);
}

/** What is wrong with a translation of a table of texts, a line for each flaw. */
export function flaws(
  texts: Readonly<Record<string, string>>,
  translated: Readonly<Record<string, string>>,
): string[] {
  return [
    ...Object.entries(texts).flatMap(([key, text]) => {
      const other = translated[key];
      if (other === undefined) return [`missing: ${key}`];
      if (other.trim() === '') return [`empty: ${key}`];
      return holesIn(other).join() === holesIn(text).join() ? [] : [`other places: ${key}`];
    }),
    ...Object.keys(translated)
      .filter((key) => !Object.hasOwn(texts, key))
      .map((key) => `superfluous: ${key}`),
  ];
}
