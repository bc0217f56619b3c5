import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Settings } from './settings';

/**
 * The process that serves VS Code's web build. It is a process of its own because the server that
 * `@vscode/test-web` makes logs to the console.
 *
 * Its only argument is this configuration as JSON; it prints `port N` when it listens.
 */
export interface WebServerConfig {
  /** The folder of `@vscode/test-web`. */
  readonly server: string;
  readonly configurationDefaults: Settings;
  readonly productConfiguration: Settings;
  /** The language of the window; English where it is left out. */
  readonly locale?: string | undefined;
  /** A `.code-workspace` file in the folder that is served, which is shown instead of the folder. */
  readonly workspace?: string | undefined;
  /** What `@vscode/test-web` itself takes. */
  readonly app: Settings;
}

/** The part of Koa that is used here. */
interface Context {
  path: string;
  body: unknown;
}
interface App {
  readonly middleware: ((context: Context, next: () => Promise<void>) => Promise<void>)[];
  callback(): Parameters<typeof createServer>[1];
}

const SETTINGS = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

/** Adds our settings to those that the page hands to the workbench. */
function withSettings(html: string, config: WebServerConfig): string {
  return html.replace(SETTINGS, (_, before: string, attribute: string) => {
    const given = JSON.parse(attribute.replaceAll('&quot;', '"')) as Settings;
    if (config.workspace) {
      given['workspaceUri'] = { ...(given['folderUri'] as Settings), path: `/${config.workspace}` };
      delete given['folderUri'];
    }
    const json = JSON.stringify({
      ...given,
      configurationDefaults: config.configurationDefaults,
      productConfiguration: {
        ...(given['productConfiguration'] as Settings),
        ...config.productConfiguration,
      },
    });
    return `${before}${json.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

/** Where the words in another language stand, in the build and in the extension under development. */
function translated(file: string, locale: string): string {
  return file
    .replace(/\/out\/nls\.messages\.js$/, `/nls/${locale}/nls.messages.js`)
    .replace(/^(\/static\/devextensions\/package\.nls)\.json$/, `$1.${locale}.json`);
}

async function main(): Promise<void> {
  const config = JSON.parse(process.argv[2] ?? '') as WebServerConfig;
  const load = createRequire(`${config.server}/package.json`);
  const { default: createApp } = load('./out/server/app.js') as {
    default(options: Settings): Promise<App>;
  };
  const app = await createApp(config.app);
  app.middleware.unshift(async (context, next) => {
    if (config.locale) context.path = translated(context.path, config.locale);
    await next();
    if (context.path === '/' && typeof context.body === 'string') {
      context.body = withSettings(context.body, config);
    }
  });
  const server = createServer(app.callback());
  server.listen(0, '127.0.0.1', () => console.log(`port ${(server.address() as AddressInfo).port}`));
}

void main();
