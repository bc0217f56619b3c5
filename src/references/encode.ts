/**
 * Encodes a value for any place within an address: `# + % & " ' @ :`, spaces and letters of all scripts
 * come out at the other end as they went in.
 *
 *     in:#kudos "thank you"   →   in%3A%23kudos%20%22thank%20you%22
 */
export function encode(value: string): string {
  // Browsers write an apostrophe like this themselves, so the address stays what it is.
  return encodeURIComponent(wellFormed(value)).replaceAll("'", '%27');
}

/** Half an astral character has no encoding, and functions that encode throw at it: it becomes U+FFFD. */
export function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * The end of a piece of an address as it reads: `after%3A` is `after:`. What cannot be decoded, like a text
 * that is no address or that begins in the middle of an escape, stays as it is.
 */
export function readablePart(text: string): string {
  return text.replace(/%(2[0-9A-F]|3[A-F])/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
