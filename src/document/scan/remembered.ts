/** So many different texts are remembered; the labels and criteria of a company's documents are fewer. */
const most = 2000;
/** Longer ones hardly come again. */
const longest = 80;

/**
 * The same function of a text, which remembers what it said: the documents of a workspace have their labels, levels
 * and mostly their criteria in common. It starts anew where it has seen too many.
 */
export function remembered<Said>(work: (text: string) => Said): (text: string) => Said {
  const known = new Map<string, { said: Said }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.said;
    const said = work(text);
    if (text.length <= longest) {
      if (known.size >= most) known.clear();
      known.set(text, { said });
    }
    return said;
  };
}
