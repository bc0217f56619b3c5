import type { TextEdit } from '../../../src/edits/textEdit';

const lineEnd = /\r\n|\r|\n/gu;

/** Where edits write other line ends than stand around them, or make one with what stands beside them. */
export function lineEndFaults(text: string, edits: readonly TextEdit[]): string[] {
  return edits.flatMap(({ range: { start, end }, newText }) => {
    const around = [text.slice(0, start).match(lineEnd)?.at(-1), text.slice(end).match(lineEnd)?.[0]];
    const allowed = around.filter((one) => one !== undefined);
    const isAllowed = (one: string): boolean => (allowed.length > 0 ? allowed.includes(one) : one === '\n');
    const strange = (newText.match(lineEnd) ?? []).filter((one) => !isAllowed(one));
    const isJoined =
      (text[start - 1] === '\r' && newText.startsWith('\n')) ||
      (newText.endsWith('\r') && text[end] === '\n');
    return [
      ...(strange.length > 0
        ? [`line ends ${JSON.stringify(strange)} among ${JSON.stringify(allowed)}`]
        : []),
      ...(isJoined ? ['makes one line end of two'] : []),
    ];
  });
}
