/** What is needed of `fetch`: given from outside, so that nothing here reaches a network by itself. */
export type FetchLink = (
  url: string,
  request: {
    method: 'HEAD' | 'GET';
    redirect: 'manual';
    credentials: 'omit';
    cache: 'no-store';
    signal: AbortSignal;
  },
) => Promise<FetchedLink>;

/** What is needed of a response; its body is never read. */
export interface FetchedLink {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { cancel(): Promise<void> } | null;
}

/**
 * Why an address was not looked at, or not to the end:
 * - `unsafe`, `private`: it leads, perhaps by a redirection, to where nothing is fetched from;
 * - `redirects`: it leads on and on;
 * - `signIn`: the page is there for those who signed in, and this is nobody;
 * - `status`: the server is busy or in trouble;
 * - `timeout`, `connection`: no answer came;
 * - `cancelled`: the user stopped.
 */
export type Unsure =
  | 'unsafe'
  | 'private'
  | 'redirects'
  | 'signIn'
  | 'status'
  | 'timeout'
  | 'connection'
  | 'cancelled';

export type LinkVerdict = { kind: 'works' | 'broken'; status: number } | { kind: 'unsure'; why: Unsure };

export interface LinkCheckOptions {
  fetch: FetchLink;
  /** Why an address must not be fetched, if so; asked before every request, redirections too. */
  against(url: string): 'unsafe' | 'private' | undefined;
  /** Milliseconds for one address, with all that it leads to. */
  timeout: number;
  signal: AbortSignal;
}

/** Longer chains are loops, or somebody's mistake. */
const mostRedirects = 5;

/**
 * Asks a server whether there is a page at an address: by `HEAD`, and where that is refused or not known by `GET`,
 * whose answer is not read. Only 404 and 410 say that a page is gone; other failures may be over tomorrow, or be
 * about who asks.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export async function checkLink(url: string, options: LinkCheckOptions): Promise<LinkVerdict> {
  const { signal, timeout } = options;
  const limit = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    limit.abort();
  }, timeout);
  const stop = (): void => limit.abort();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await follow(url, options, limit.signal);
  } catch {
    return unsure(signal.aborted ? 'cancelled' : isLate ? 'timeout' : 'connection');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function follow(url: string, options: LinkCheckOptions, signal: AbortSignal): Promise<LinkVerdict> {
  let address = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const reason = options.against(address);
    if (reason) return unsure(reason);
    const { status, location } = await ask(address, options.fetch, signal);
    if (status < 300 || status >= 400 || location === undefined) return judge(status);
    const next = resolved(location, address);
    if (next === undefined) return unsure('unsafe');
    address = next;
  }
  return unsure('redirects');
}

interface Answer {
  status: number;
  location: string | undefined;
}

/** `HEAD` first, as it costs the server least; many servers know it badly, so a failure is asked for again. */
async function ask(url: string, fetch: FetchLink, signal: AbortSignal): Promise<Answer> {
  try {
    const head = await request('HEAD', url, fetch, signal);
    if (head.status < 400) return head;
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return request('GET', url, fetch, signal);
}

async function request(
  method: 'HEAD' | 'GET',
  url: string,
  fetch: FetchLink,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    signal,
  });
  // Whatever it is, it is not wanted; a failure to say so changes nothing.
  await answer.body?.cancel().catch(() => undefined);
  return { status: answer.status, location: answer.headers.get('location') ?? undefined };
}

function judge(status: number): LinkVerdict {
  if (status >= 200 && status < 400) return { kind: 'works', status };
  if (status === 404 || status === 410) return { kind: 'broken', status };
  return unsure(status === 401 || status === 403 || status === 407 ? 'signIn' : 'status');
}

function unsure(why: Unsure): LinkVerdict {
  return { kind: 'unsure', why };
}

/** Where a redirection leads, without the place within the page. */
function resolved(location: string, from: string): string | undefined {
  try {
    const url = new URL(location, from);
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/**
 * Checks addresses, each once, a few at a time.
 * @param told told of each as soon as it is known
 */
export async function checkLinks(
  urls: readonly string[],
  check: (url: string) => Promise<LinkVerdict>,
  { atOnce, told }: { atOnce: number; told?: (url: string, verdict: LinkVerdict) => void },
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const waiting = [...new Set(urls)];
  const verdicts = new Map<string, LinkVerdict>();
  const work = async (): Promise<void> => {
    for (;;) {
      const url = waiting.shift();
      if (url === undefined) return;
      const verdict = await check(url);
      verdicts.set(url, verdict);
      told?.(url, verdict);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, work));
  return verdicts;
}
