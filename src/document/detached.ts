/**
 * The same text, which does not keep the one alive that it was cut out of. Engines share what is cut out of a text or
 * put together from texts; what outlasts many versions of a document must not hold on to all of them.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
