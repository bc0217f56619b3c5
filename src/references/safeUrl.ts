/**
 * Why an address is not opened:
 * - `empty`: there is none;
 * - `character`: it holds white space, a control or invisible character, or a backslash, which programs
 *   read in different ways;
 * - `relative`: it names no scheme, like `docs/ladder.md` or `#mastery`;
 * - `scheme`: its scheme is not one of the web;
 * - `http`: it is not encrypted, and that is not allowed;
 * - `userInfo`: it holds a user's name or password, or pretends to;
 * - `host`: it names no host, or one that is written so as to look like another;
 * - `malformed`: it is no address.
 */
export type UnsafeReason =
  | 'empty'
  | 'character'
  | 'relative'
  | 'scheme'
  | 'http'
  | 'userInfo'
  | 'host'
  | 'malformed';

export type UrlVerdict = { ok: true; url: string } | { ok: false; reason: UnsafeReason };

const treacherous = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u;
const scheme = /^([a-z][a-z\d+.-]*):/iu;
const authority = /^https?:\/\/([^/?#]*)/iu;

/**
 * Judges an address out of a document, after all variables are filled in. Only `https:` (`http:` where
 * the user allows it) is ever opened, and only an address that every program reads in the same way: it is
 * parsed as browsers do (https://url.spec.whatwg.org), and what that parser would quietly repair is
 * refused.
 *
 *     https://example.com/a?q=%23kudos   gives the same text back, byte for byte
 *     javascript:alert(1)                gives `scheme`
 *     https://ada:secret@example.com     gives `userInfo`
 */
export function safeUrl(text: string, { allowHttp }: { allowHttp: boolean }): UrlVerdict {
  const reason = reasonAgainst(text, allowHttp);
  return reason ? { ok: false, reason } : { ok: true, url: text };
}

function reasonAgainst(text: string, allowHttp: boolean): UnsafeReason | undefined {
  if (text === '') return 'empty';
  if (treacherous.test(text)) return 'character';
  const named = scheme.exec(text)?.[1]?.toLowerCase();
  if (named === undefined) return 'relative';
  if (named !== 'https' && named !== 'http') return 'scheme';
  if (named === 'http' && !allowHttp) return 'http';
  // The parser of the web makes hosts out of `https:example.com` and `https:///example.com`; others do not.
  const host = authority.exec(text)?.[1];
  if (!host) return 'host';
  if (host.includes('@')) return 'userInfo';
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'malformed';
  }
  if (url.protocol !== `${named}:`) return 'scheme';
  if (url.username || url.password) return 'userInfo';
  return isHostAsWritten(host.replace(/:\d*$/u, ''), url.hostname) ? undefined : 'host';
}

/**
 * Whether the host that the parser found is the one that a reader sees. It is another for `0x7f.1`
 * (127.0.0.1) and `%65xample.com`; and wide letters and full stops turn into plain ones.
 */
function isHostAsWritten(written: string, parsed: string): boolean {
  const isPlain = /^[\x21-\x7E]*$/u.test(written);
  if (isPlain) return written.toLowerCase() === parsed;
  return parsed !== '' && !/[%\u3002]/u.test(written) && written.normalize('NFKC') === written;
}
