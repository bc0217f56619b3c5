import { GitHubFailure } from './failure';

/**
 * How many bytes of an answer are read. A page of 50 pull requests takes some 500 KB; with descriptions as
 * long as GitHub takes them, not yet 4 MB.
 */
export const largestBody = 4_000_000;

/** What is read of an answer that says no. */
const largestRefusal = 64_000;

/**
 * Reads a body up to a length, and ends the connection beyond it.
 *
 * @throws GitHubFailure `malformed` where it is longer
 */
export async function readBody(body: ReadableStream<Uint8Array> | null, most = largestBody): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      throw new GitHubFailure('malformed', { words: `More than ${most} bytes` });
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * A `fetch` whose refusals are short: Octokit reads them itself, however long they are. What is too long is
 * given to it as empty; the status says enough.
 */
export function withShortRefusals(plain: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await plain(input, init);
    if (response.status < 400) return response;
    const { status, statusText, headers } = response;
    const text = await readBody(response.body, largestRefusal).catch(() => '');
    return new Response(text, { status, statusText, headers: new Headers([...headers]) });
  };
}
