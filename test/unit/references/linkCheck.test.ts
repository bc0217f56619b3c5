import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLink, checkLinks, type LinkVerdict } from '../../../src/references/linkCheck';
import { isPrivateHost } from '../../../src/references/privateHost';

/** What the server does at each path. */
const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/page': (_request, response) => response.end('a page'),
  '/gone': status(410),
  '/sign-in': status(403),
  '/busy': status(429),
  '/trouble': status(500),
  '/no-head': ({ method }, response) => status(method === 'HEAD' ? 405 : 200)(undefined, response),
  '/bad-head': ({ method }, response) => status(method === 'HEAD' ? 404 : 200)(undefined, response),
  '/cut-head': ({ method, socket }, response) =>
    method === 'HEAD' ? socket.destroy() : response.end('a page'),
  '/cut': ({ socket }) => socket.destroy(),
  '/cut-body': ({ method, socket }, response) => {
    if (method === 'HEAD') return status(405)(undefined, response);
    response.writeHead(200, { 'content-length': 1000 });
    response.write('a', () => socket.end());
    return undefined;
  },
  '/endless': ({ method }, response) => {
    if (method === 'HEAD') return status(405)(undefined, response);
    response.writeHead(200);
    const more = (): void => {
      if (!response.destroyed) response.write('x'.repeat(10_000), () => setImmediate(more));
    };
    more();
    return undefined;
  },
  '/silent': () => {},
  '/moved': redirect('/page'),
  '/moved-to-gone': redirect('/gone'),
  '/loop': redirect('/loop'),
  '/nowhere': redirect('http://['),
  '/script': redirect('javascript:alert(1)'),
  '/no-location': status(302),
  '/home': redirect('https://192.168.0.1/'),
};

function status(code: number) {
  return (_request: unknown, response: ServerResponse): void => void response.writeHead(code).end();
}

function redirect(location: string) {
  return (_request: unknown, response: ServerResponse): void =>
    void response.writeHead(301, { location }).end();
}

let server: Server;
let origin: string;
let asked: string[] = [];
const sockets = new Set<Socket>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method, url = '' } = request;
    asked.push(`${method} ${url}`);
    const page = pages[url.split('#', 1)[0] ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  asked = [];
});

afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

/** Only our server is fetched from. */
function against(url: string): 'unsafe' | 'private' | undefined {
  if (url.startsWith(`${origin}/`)) return undefined;
  return isPrivateHost(url) ? 'private' : 'unsafe';
}

async function check(path: string, timeout = 20_000, signal = new AbortController().signal) {
  return checkLink(origin + path, { fetch, against, timeout, signal });
}

const unsure = (why: string) => ({ kind: 'unsure', why });

describe('checkLink', () => {
  it.each<[path: string, verdict: unknown, asked: string[]]>([
    ['/page', { kind: 'works', status: 200 }, ['HEAD /page']],
    ['/missing', { kind: 'broken', status: 404 }, ['HEAD /missing', 'GET /missing']],
    ['/gone', { kind: 'broken', status: 410 }, ['HEAD /gone', 'GET /gone']],
    ['/sign-in', unsure('signIn'), ['HEAD /sign-in', 'GET /sign-in']],
    ['/busy', unsure('status'), ['HEAD /busy', 'GET /busy']],
    ['/trouble', unsure('status'), ['HEAD /trouble', 'GET /trouble']],
    ['/no-head', { kind: 'works', status: 200 }, ['HEAD /no-head', 'GET /no-head']],
    ['/bad-head', { kind: 'works', status: 200 }, ['HEAD /bad-head', 'GET /bad-head']],
    ['/cut-body', { kind: 'works', status: 200 }, ['HEAD /cut-body', 'GET /cut-body']],
    ['/endless', { kind: 'works', status: 200 }, ['HEAD /endless', 'GET /endless']],
    ['/moved', { kind: 'works', status: 200 }, ['HEAD /moved', 'HEAD /page']],
    ['/moved-to-gone', { kind: 'broken', status: 410 }, ['HEAD /moved-to-gone', 'HEAD /gone', 'GET /gone']],
    ['/loop', unsure('redirects'), Array.from({ length: 6 }, () => 'HEAD /loop')],
    ['/nowhere', unsure('unsafe'), ['HEAD /nowhere']],
    ['/script', unsure('unsafe'), ['HEAD /script']],
    ['/home', unsure('private'), ['HEAD /home']],
    ['/no-location', { kind: 'works', status: 302 }, ['HEAD /no-location']],
  ])('at %s', async (path, verdict, requests) => {
    expect(await check(path)).toEqual(verdict);
    expect(asked).toEqual(requests);
  });

  it('asks again where a connection is cut, and says so where it is cut again', async () => {
    expect(await check('/cut-head')).toEqual({ kind: 'works', status: 200 });
    expect(await check('/cut')).toEqual(unsure('connection'));
    // How often `fetch` itself tries again is its own affair.
    expect(asked).toContain('GET /cut');
  });

  it('does not wait for ever', async () => {
    expect(await check('/silent', 50)).toEqual(unsure('timeout'));
  });

  it('stops when the user does', async () => {
    const stop = new AbortController();
    const pending = check('/silent', 20_000, stop.signal);
    stop.abort();
    expect(await pending).toEqual(unsure('cancelled'));
    asked = [];
    expect(await check('/page', 20_000, stop.signal)).toEqual(unsure('cancelled'));
    expect(asked).toEqual([]);
  });

  it('asks nobody where an address is not to be fetched', async () => {
    const options = { fetch, against, timeout: 1000, signal: new AbortController().signal };
    expect(await checkLink('https://127.0.0.1/', options)).toEqual(unsure('private'));
    expect(await checkLink('https://a.example/', options)).toEqual(unsure('unsafe'));
    expect(asked).toEqual([]);
  });

  it('hands over nothing of the user, and follows nothing by itself', async () => {
    const requests: unknown[] = [];
    const recording: typeof fetch = async (url, request) => {
      requests.push({ ...request, signal: undefined });
      return fetch(url, request);
    };
    const options = {
      fetch: recording as never,
      against,
      timeout: 9000,
      signal: new AbortController().signal,
    };
    await checkLink(`${origin}/page`, options);
    expect(requests).toEqual([
      { method: 'HEAD', redirect: 'manual', credentials: 'omit', cache: 'no-store', signal: undefined },
    ]);
  });
});

describe('checkLinks', () => {
  it('asks for each address once, and for few at a time', async () => {
    let now = 0;
    let most = 0;
    const told: string[] = [];
    const urls = Array.from({ length: 20 }, (_, index) => `https://a.example/${index % 12}`);
    const one = async (): Promise<LinkVerdict> => {
      now += 1;
      most = Math.max(most, now);
      await Promise.resolve();
      now -= 1;
      return { kind: 'works', status: 200 };
    };
    const found = await checkLinks(urls, one, { atOnce: 4, told: (url) => told.push(url) });
    expect([found.size, told.length, most]).toEqual([12, 12, 4]);
  });
});

describe('isPrivateHost', () => {
  it.each([
    ...['localhost', 'LOCALHOST.', 'a.localhost', 'printer.local', 'metadata.google.internal', 'x.home.arpa'],
    ...['127.0.0.1', '127.1', '0x7f.1', '2130706433', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
    ...['192.168.0.1', '169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255'],
    ...['[::1]', '[::]', '[fe80::1]', '[fc00::1]', '[::ffff:127.0.0.1]', '[64:ff9b::7f00:1]'],
  ])('is true for %s', (host) => expect(isPrivateHost(`https://${host}/a`)).toBe(true));

  it.each([
    'a.example',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '[2606:4700::1111]',
    'local.example',
    'wiki',
  ])('is false for %s', (host) => expect(isPrivateHost(`https://${host}/a`)).toBe(false));
  it('is false for what is no address', () => expect(isPrivateHost('x')).toBe(false));
});
