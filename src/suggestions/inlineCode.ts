/**
 * Where the inline code begins that is open at the end of a line's beginning: behind its backticks. `undefined` where
 * none is open.
 *
 *     - `` is:pr    →   the offset behind the two backticks
 *     - `is:pr` x   →   undefined
 */
export function openCode(before: string): number | undefined {
  let open: { at: number; length: number } | undefined;
  for (const { 0: run, index } of before.matchAll(/`+/gu)) {
    if (!open) open = { at: index + run.length, length: run.length };
    else if (run.length === open.length) open = undefined;
  }
  return open?.at;
}

/** The length of what is left of inline code behind the cursor: up to its backticks, or all of the line. */
export function restOfCode(after: string): number {
  const closing = after.indexOf('`');
  return closing < 0 ? after.length : closing;
}
