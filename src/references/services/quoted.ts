import { readablePart } from '../encode';

/**
 * A name as a value of JQL or CQL: in quotes unless it is one plain word or stands in quotes already, and
 * with quotes and backslashes escaped.
 *
 *     assignee = EMPLOYEE     →   assignee = "Ada Lovelace"
 *     assignee = "EMPLOYEE"   →   assignee = "Ada Lovelace"
 *
 * @param before the text before the name, percent-encoded in an address
 */
export function inJql(name: string, before: string): string {
  const open = openQuote(before);
  const sign = open ?? '"';
  const escaped = name.replace(/[\\"']/gu, (one) => (one === '\\' || one === sign ? `\\${one}` : one));
  return open || /^\w+$/u.test(name) ? escaped : sign + escaped + sign;
}

/** The same for WIQL, which doubles a quote within quotes and has no values without them. */
export function inWiql(name: string, before: string): string {
  const open = openQuote(before);
  const sign = open ?? "'";
  const escaped = name.replaceAll(sign, sign + sign);
  return open ? escaped : sign + escaped + sign;
}

/** The quote that is still open at the end of a text. */
function openQuote(before: string): string | undefined {
  let open: string | undefined;
  for (const [sign] of readablePart(before).matchAll(/["']/gu)) {
    if (open === undefined) open = sign;
    else if (open === sign) open = undefined;
  }
  return open;
}
