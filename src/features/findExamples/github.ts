import * as vscode from 'vscode';
import { isGitHubFailure } from '../../github/failure';
import type { GitHubAccess, GitHubSearch, SearchPage } from '../../github/search';
import { refusalOf } from '../../host/githubWords';
import type { Host } from '../../host/host';
import { withoutLinks } from '../../host/plainText';
import { Refusal } from '../../host/refusal';

/** The least that lets private pull requests, issues and commits be read: GitHub has no scope for reading alone. */
const scopes = ['repo'];

/** The address of the Enterprise server that VS Code's own sign-in is set to, if any. */
export function enterpriseServer(): URL | undefined {
  const uri = vscode.workspace.getConfiguration('github-enterprise').get<unknown>('uri');
  try {
    return typeof uri === 'string' && uri !== '' ? new URL(uri) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Gives a way into GitHub.
 * @param url an address at github.com or at an Enterprise server, which tells where
 * @param mayAsk whether the user clicked, so that VS Code may ask to sign in
 */
export type SignIn = (url: string, mayAsk: boolean) => Promise<GitHubAccess>;

/**
 * Asks GitHub, with progress and a button that ends it.
 * @throws Refusal for what is to be expected of a service far away
 */
export async function searchGitHub(
  { load }: Pick<Host, 'load'>,
  access: GitHubAccess,
  search: GitHubSearch,
  title: string,
): Promise<SearchPage> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: withoutLinks(title),
    },
    async (progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      try {
        const client = await load('github');
        return await client.searchGitHub(search, access, {
          signal: abort.signal,
          onProgress: (found, total) =>
            progress.report({ message: vscode.l10n.t('{0} of {1}', found, total) }),
        });
      } catch (error) {
        if (token.isCancellationRequested) throw new vscode.CancellationError();
        if (isGitHubFailure(error)) throw refusalOf(error);
        throw error;
      }
    },
  );
}

/**
 * A token out of VS Code's own sign-in, which is kept nowhere else; for github.com, or for the Enterprise server
 * that it is set to.
 * @throws Refusal if nobody is signed in, or VS Code knows no sign-in there
 */
export const signIn: SignIn = async (url, mayAsk) => {
  const server = enterpriseServer();
  const { host } = new URL(url);
  const isEnterprise = host === server?.host;
  if (!isEnterprise && !/^(?:www\.)?github\.com$/u.test(host)) {
    throw new Refusal(
      vscode.l10n.t('VS Code cannot sign in to {0} yet. Set “github-enterprise.uri” to its address.', host),
    );
  }
  const provider = isEnterprise ? 'github-enterprise' : 'github';
  const silent = await vscode.authentication.getSession(provider, scopes, { silent: true });
  const session = silent ?? (mayAsk ? await ask(provider, host) : undefined);
  if (!session) {
    throw new Refusal(vscode.l10n.t('You are not signed in to GitHub. Call “Find Examples…” to sign in.'));
  }
  return { token: session.accessToken, ...(isEnterprise ? { baseUrl: apiOf(server) } : {}) };
};

/**
 * Asks the user to sign in.
 * @throws CancellationError if they do not want to, which they need not be told
 * @throws Refusal if it fails
 */
async function ask(provider: string, host: string): Promise<vscode.AuthenticationSession> {
  try {
    return await vscode.authentication.getSession(provider, scopes, { createIfNone: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // VS Code rejects for either reason, and its words alone tell which: “User did not consent to login.”
    if (/consent|cancel/iu.test(message)) throw new vscode.CancellationError();
    throw new Refusal(
      vscode.l10n.t('Signing in to {0} failed: {1} Try again, or see “Accounts” in VS Code.', host, message),
    );
  }
}

/**
 * Where the API of an Enterprise server is.
 * @see https://docs.github.com/en/enterprise-server@latest/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
function apiOf({ protocol, host }: URL): string {
  return host.endsWith('.ghe.com') ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}
