/** A text that could not be read in the time, or with the stack and memory, that we allow. */
export class TooComplex extends Error {
  override readonly name = 'TooComplex';

  constructor() {
    super('The text is too complex to be read.');
  }
}
