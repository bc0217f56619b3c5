/** Later than this, what follows a keystroke is seen to come later. */
const most = 100;
/** For a document that was too complex: to find that out again is not cheap. */
const complex = 1000;

/**
 * How long a document that is written in is left alone before it is read again, in milliseconds: as long as it takes to
 * read it. So reading takes half of the time at most, however quickly somebody types, what is waited for comes at once
 * where reading is cheap, and a busy machine is asked less often.
 *
 * Measured with `npm run bench -- typing`, on Node and a busy machine: at 6 KB, diagnostics follow a keystroke in 40 ms, where a fixed pause
 * of 100 ms made it 122 and none at all would make it 33. Keystrokes of most people are more than 100 ms apart, so that
 * pause spared them no reading, and no look at half a word either.
 * @param took how long the last reading took, until everybody was told of it; `undefined` where there was none
 * @param isComplex whether it found the document too complex
 */
export function readingPause(took: number | undefined, isComplex: boolean): number {
  return isComplex ? complex : Math.min(took ?? most, most);
}
