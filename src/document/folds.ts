import type { Html, Paragraph, RootContent, Text } from 'mdast';

/** What may become a heading. */
export type Line = Pick<Paragraph, 'children' | 'position'>;

/** The words between the tags of `<details><summary>Mastery</summary>`, if that is all of the HTML. */
export function summaryOf({ value, position }: Html, text: string): Line | undefined {
  const [, lead = '', name = ''] =
    /^(<details[^>]*>\s*<summary[^>]*>)([^<\r\n]*)<\/summary>$/iu.exec(value.trim()) ?? [];
  const words = name.trim();
  const start = position?.start.offset;
  if (!words || !position || start === undefined) return undefined;
  const offset = text.indexOf(words, start + lead.length);
  if (offset < 0) return undefined;
  const end = { ...position.end, offset: offset + words.length };
  const inner: Text = {
    type: 'text',
    value: words,
    position: { start: { ...position.start, offset }, end },
  };
  return { children: [inner], position };
}

/** Makes a mere separator, in place, of what ends a `<details>` that becomes a heading. */
export function unfold(nodes: RootContent[], begin: number, end: number): void {
  for (let index = begin + 1; index < end; index++) {
    const node = nodes[index];
    if (node?.type !== 'html' || node.value.trim() !== '</details>') continue;
    nodes[index] = { type: 'thematicBreak', ...(node.position ? { position: node.position } : {}) };
    return;
  }
}
