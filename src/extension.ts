import * as vscode from 'vscode';
import { registerEmptyViews } from './activation/views';
import { watchForDocuments } from './activation/watch';
import type { PerformanceAlignment } from './api';
import type { App } from './app';
import { addressHandler, commands, panels, tools } from './host/ids';
import type { Platform } from './platform/platform';

/**
 * What happens when VS Code activates the extension, which is whenever somebody opens Markdown: nothing but
 * a look at the open documents. Everything else is in another bundle, which the first alignment document,
 * command or call of the API loads.
 */
export function start(context: vscode.ExtensionContext, platform: Platform): PerformanceAlignment {
  let loading: Promise<App> | undefined;
  const views = registerEmptyViews();
  const watch = watchForDocuments(() => {
    app().catch((error: unknown) => console.error('Performance Alignment cannot be loaded:', error));
  });
  const app = (): Promise<App> => {
    loading ??= platform.load('app').then(
      ({ startApp }) => {
        watch.dispose();
        views.dispose();
        return startApp(context, platform);
      },
      (error: unknown) => {
        // Where it has to be fetched, the next document or command may find it.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  context.subscriptions.push(
    views,
    watch,
    ...Object.values(commands).map((id) =>
      vscode.commands.registerCommand(id, async (...args: unknown[]) =>
        (await app()).handlers.get(id)?.(args),
      ),
    ),
  );
  context.subscriptions.push(
    vscode.window.registerUriHandler({
      handleUri: async (uri) => {
        // As text: an object would be taken for the arguments of a caller.
        await (await app()).handlers.get(addressHandler)?.([uri.path, uri.query]);
      },
    }),
  );
  context.subscriptions.push(
    ...Object.values(panels).map((id) =>
      vscode.window.registerWebviewPanelSerializer(id, {
        deserializeWebviewPanel: async (panel, state) => {
          await (await app()).handlers.get(id)?.([panel, state]);
        },
      }),
    ),
  );
  const toolOf = async (name: string) => {
    const tool = (await app()).tools.get(name);
    if (!tool) throw new Error(`There is no tool ${name}.`);
    return tool;
  };
  context.subscriptions.push(
    ...Object.values(tools).map((name) =>
      vscode.lm.registerTool(name, {
        prepareInvocation: async (...args) => (await toolOf(name)).prepareInvocation?.(...args),
        invoke: async (...args) => (await toolOf(name)).invoke(...args),
      }),
    ),
  );
  watch.start();
  return {
    apiVersion: 1,
    parse: async (...args) => (await app()).api.parse(...args),
    assess: async (...args) => (await app()).api.assess(...args),
  };
}
