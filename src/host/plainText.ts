/**
 * Writes a text as Markdown that shows just that text: nothing in it becomes a link, a command or emphasis.
 * Unlike `MarkdownString.appendText`, it leaves the spaces, at which a long description has to wrap.
 *
 *     [see](command:x) *now*   gives   \[see\]\(command\:x\) \*now\*
 */
export function plainText(text: string): string {
  return text
    .trim()
    .replace(/[!-/:-@[-`{-~]/gu, '\\$&')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n+ ?/gu, '\n\n');
}
