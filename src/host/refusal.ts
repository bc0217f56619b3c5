/**
 * An expected failure: something the user asked for cannot be done. The message says why and what would
 * help, in the user's language.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
