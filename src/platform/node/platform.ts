import { createRequire } from 'node:module';
import type { PlatformOf } from '../platform';
import { startThread } from './thread';

/** Extension hosts that run on Node: the bundles are files. */
export const nodePlatform: PlatformOf = ({ fsPath }) => {
  const require = createRequire(`${fsPath}/dist/node/extension.js`);
  return {
    load: async (name) => require(`./${name}.js`),
    startThread: (listener) => startThread(require.resolve('./engine.js'), listener),
    // Looked up when it is called: the editor puts one in its place that knows the user's proxy.
    fetchLink: (url, request) => fetch(url, request),
  };
};
