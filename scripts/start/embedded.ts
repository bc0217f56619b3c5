import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveNode } from '../../test/hosts/serve-node';
import type { Shown, Started } from '../start';

/** Where it is to be found, unless something else is there already. */
const PORT = 3131;

/** Listens on the port, or on a free one where it is taken. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (port !== 0 && ['EADDRINUSE', 'EACCES'].includes(error.code ?? '')) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Serves VS Code for a browser, with the extension in it, and prints the address. The address is short and
 * leads on to the real one, which carries the folder and the extension.
 *
 * @throws where the build cannot be obtained or does not start
 */
export async function startEmbedded({ root, folder, file }: Shown): Promise<Started> {
  const served = await serveNode({ folder, file, extensionDevelopmentPath: root });
  const door = createServer((_request, response) => {
    response.writeHead(302, { location: served.url, 'cache-control': 'no-store' }).end();
  });
  const port = await listen(door, PORT);
  console.log(
    `\nVS Code with Performance Alignment is open at\n\n    http://127.0.0.1:${port}/\n\n` +
      `It shows ${folder}; files are saved there. Ctrl-C ends it.\n`,
  );
  return {
    ended: served.ended.then((output) => `The VS Code server has ended:\n${output}`),
    close: async () => {
      door.close();
      door.closeAllConnections();
      await served.close();
    },
  };
}
