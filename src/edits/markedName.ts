/** A name in bold or code at the beginning of a text. */
export interface MarkedName {
  mark: '**' | '__' | '`';
  name: string;
  /** Where the text goes on, behind the closing mark. */
  end: number;
}

const marks = ['**', '__', '`'] as const;

/**
 * Reads the name that a text begins with in bold or code; `undefined` where there is none.
 *
 *     **Project X:** did it    the name "Project X:", which ends before " did it"
 */
export function markedName(text: string): MarkedName | undefined {
  for (const mark of marks) {
    if (!text.startsWith(mark)) continue;
    const at = text.slice(0, 200).indexOf(mark, mark.length + 1);
    if (at >= 0) return { mark, name: text.slice(mark.length, at), end: at + mark.length };
  }
  return undefined;
}
