/**
 * Encodes a value for any place within an address: `# + % & " @ :`, spaces and letters of all scripts
 * come out at the other end as they went in.
 *
 *     in:#kudos "thank you"   →   in%3A%23kudos%20%22thank%20you%22
 */
export function encode(value: string): string {
  // Half an astral character has no encoding, and encodeURIComponent would throw.
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
