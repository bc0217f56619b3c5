import type { TextEdit } from '../../../src/edits/textEdit';

const lineEnd = /\r\n|\r|\n/gu;

/**
 * Where edits write other line ends than they should, or make one with what stands beside them. All that an
 * edit writes ends as the line does that the last of it becomes: as the first line end behind it that stays. At
 * the end of the text it is the last one before it, and a line feed in a text without any. Right behind a lone
 * carriage return it is that.
 *
 * @param edits in the order of the text
 */
export function lineEndFaults(text: string, edits: readonly TextEdit[]): string[] {
  // What stays, before each edit and behind the last.
  const kept = [...edits, undefined].map((edit, index) =>
    text.slice(edits[index - 1]?.range.end ?? 0, edit?.range.start ?? text.length),
  );
  return edits.flatMap(({ range: { start, end }, newText }, index) => {
    const before = kept.slice(0, index + 1).flatMap((piece) => piece.match(lineEnd) ?? []);
    const behind = kept.slice(index + 1).flatMap((piece) => piece.match(lineEnd) ?? []);
    const isBehindReturn = text[start - 1] === '\r' && text[start] !== '\n';
    const right = isBehindReturn ? '\r' : (behind[0] ?? before.at(-1) ?? '\n');
    const strange = (newText.match(lineEnd) ?? []).filter((one) => one !== right);
    const isJoined =
      (text[start - 1] === '\r' && newText.startsWith('\n')) ||
      (newText.endsWith('\r') && text[end] === '\n');
    return [
      ...(strange.length > 0
        ? [`line ends ${JSON.stringify(strange)} where they are ${JSON.stringify(right)}`]
        : []),
      ...(isJoined ? ['makes one line end of two'] : []),
    ];
  });
}
