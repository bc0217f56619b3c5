import { safeUrl, type UnsafeReason } from './safeUrl';

/** What somebody sends over from a browser: untrusted, and so only shown until the user says more. */
export interface AddRequest {
  url?: string;
  title: string;
  note: string;
}

export type AddVerdict =
  | { ok: true; request: AddRequest }
  /** `path`: it is another request than to add. `empty`: there is nothing in it. */
  | { ok: false; reason: 'path' | 'empty' }
  | { ok: false; reason: 'url'; url: string; why: UnsafeReason };

const most = { url: 2000, title: 200, note: 1000 };

/**
 * Reads `…/add?url=&title=&note=`. Title and note are cut and become one line of plain text, without
 * characters that nobody sees; an address that would not be opened makes all of it void.
 *
 * The editor decodes a query before anybody splits it, so that an `&` in an address is like one between the
 * fields. The bookmarklet therefore encodes twice; what is encoded once is split at our own names only.
 *
 * @param query as `vscode.Uri` gives it
 */
export function readAddRequest(path: string, query: string, settings: { allowHttp: boolean }): AddVerdict {
  if (path !== '/add') return { ok: false, reason: 'path' };
  const fields = fieldsOf(query.slice(0, 20_000));
  const url = fields.get('url')?.trim() ?? '';
  const title = plain(fields.get('title') ?? '', most.title);
  const note = plain(fields.get('note') ?? '', most.note);
  if (url !== '') {
    const verdict = safeUrl(url, settings);
    if (!verdict.ok) return { ok: false, reason: 'url', url: plain(url, most.title), why: verdict.reason };
    if (url.length > most.url) {
      return { ok: false, reason: 'url', url: plain(url, most.title), why: 'malformed' };
    }
  }
  if (url === '' && title === '' && note === '') return { ok: false, reason: 'empty' };
  return { ok: true, request: { ...(url === '' ? {} : { url }), title, note } };
}

function fieldsOf(query: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const piece of query.split(/&(?=(?:url|title|note)=)/u)) {
    const at = piece.indexOf('=');
    const name = piece.slice(0, Math.max(0, at));
    // The first of its name counts.
    if (!fields.has(name)) fields.set(name, piece.slice(at + 1));
  }
  const isTwice = [...fields.values()].every((value) => /^[\w%.!~*'()-]*$/u.test(value));
  return isTwice ? new Map([...fields].map(([name, value]) => [name, decoded(value)])) : fields;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** One line without control and invisible characters, and not too long. */
function plain(text: string, length: number): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
  return line.length > length ? `${[...line].slice(0, length).join('').trimEnd()}…` : line;
}
