/**
 * Whether a description begins with something that needs a line of its own, and cannot stand behind the words that
 * lead it: a list, a quote, a table, a fence.
 *
 * @param description Markdown
 */
export function beginsWithBlock(description: string): boolean {
  return /^(?:[-*+>#|]|\d{1,9}[.)] |`{3}|~{3})/u.test(description);
}
