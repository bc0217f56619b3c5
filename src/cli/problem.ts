/** What keeps a command from being carried out: its message names the remedy, and is all that is shown. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
