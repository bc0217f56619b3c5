import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What the server answers: a status, headers and a body; or whatever a function does with the connection. */
export type Reply =
  | { status?: number; headers?: Record<string, string>; body?: unknown }
  | ((response: ServerResponse) => void);

/** A server that answers one request after another with what it is told, the last reply again and again. */
export interface Server {
  /** Its address, `http://127.0.0.1:1234`. */
  origin: string;
  /** The host of its pages, `127.0.0.1:1234`. */
  host: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** Starts a server on this computer. It writes JSON as GitHub does, and no date. */
export async function serve(replies: readonly Reply[] | ((asked: Asked) => Reply)): Promise<Server> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const one: Asked = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    asked.push(one);
    response.sendDate = false;
    const reply =
      typeof replies === 'function' ? replies(one) : (replies[asked.length - 1] ?? replies.at(-1));
    if (!reply) throw new Error('There is no reply.');
    if (typeof reply === 'function') return reply(response);
    const { status = 200, headers = {}, body } = reply;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
