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

/**
 * Takes the links out of a text for a notification. VS Code makes links there of what looks like one, even of
 * what runs a command; and our messages quote documents and services.
 *
 *     No criterion “[a](command:x)”   gives   No criterion “[a] (command:x)”
 */
export function withoutLinks(message: string): string {
  return message.replace(/\](?=\()/gu, '] ');
}
