import * as vscode from 'vscode';
import type { PlatformOf } from '../platform';
import { startThread } from './thread';

declare const require: unknown;

/**
 * Extension hosts in a browser: the bundles are fetched. A module is evaluated as the host does it with
 * the extension's main file, since nothing but `vscode` can be required and a worker of another origin
 * cannot import.
 */
export const webPlatform: PlatformOf = (extensionUri) => {
  const source = async (name: string): Promise<string> => {
    const address = vscode.Uri.joinPath(extensionUri, 'dist', 'web', `${name}.js`).toString(true);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
    return `${await response.text()}\n//# sourceURL=${address}`;
  };
  return {
    load: async (name) => {
      const module = { exports: {} };
      // The code is our own, out of the package that holds this line.
      new Function('module', 'exports', 'require', await source(name))(module, module.exports, require);
      return module.exports as never;
    },
    startThread: async (listener) => startThread(await source('engine'), listener),
  };
};
