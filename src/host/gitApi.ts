import * as vscode from 'vscode';
import { Refusal } from './refusal';

/**
 * What we use of the built-in Git extension's API.
 * @see https://github.com/microsoft/vscode/blob/main/extensions/git/src/api/git.d.ts
 */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<GitApi['state']>;
  readonly repositories: readonly GitRepository[];
  /** The repository that a file lies in, if there is one; the innermost. */
  getRepository(uri: vscode.Uri): GitRepository | null;
  /** The address of a file as it was in a commit. */
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly upstream?: { readonly remote: string } } | undefined;
    readonly remotes: readonly {
      readonly name: string;
      readonly fetchUrl?: string;
      readonly pushUrl?: string;
    }[];
  };
  /** The commits of the branch that is checked out, the newest first. */
  log(options: {
    maxEntries: number;
    skip?: number;
    author?: string;
    /** Those that changed this file only. */
    path?: string;
  }): Promise<GitCommit[]>;
  /** What `git blame` prints of a file as it is saved. */
  blame(path: string): Promise<string>;
  diffBetween(ref1: string, ref2: string): Promise<GitChange[]>;
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly authorDate?: Date;
  readonly authorName?: string;
  readonly authorEmail?: string;
  readonly commitDate?: Date;
}

export interface GitChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly status: number;
}

/** Those of the API's kinds of change of which one side is empty. */
export const changeStatus = { added: 1, deletedInIndex: 2, deleted: 6 } as const;

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

const id = 'vscode.git';

/** Whether this VS Code has the Git extension: it is not there in a browser. */
export function hasGitExtension(): boolean {
  return vscode.extensions.getExtension(id) !== undefined;
}

/**
 * The API of Git, once it has looked for repositories.
 * @throws Refusal if there is no Git, or it is switched off
 */
export async function gitApi(): Promise<GitApi> {
  const extension = vscode.extensions.getExtension<GitExtension>(id);
  if (!extension && !vscode.workspace.isTrusted) {
    throw new Refusal(
      vscode.l10n.t(
        'Git is left alone in a workspace that is not trusted. Trust it, if you do, and try again.',
      ),
      { title: vscode.l10n.t('Manage Trust'), command: 'workbench.trust.manage' },
    );
  }
  if (!extension) {
    throw new Refusal(
      vscode.l10n.t('There is no Git here. Open the folder in a VS Code on the desktop or on a server.'),
    );
  }
  const git = await extension.activate();
  if (!git.enabled) {
    throw new Refusal(
      vscode.l10n.t('Git is switched off, or was not found. Install it, and set “git.enabled” to true.'),
    );
  }
  const api = git.getAPI(1);
  if (api.state === 'initialized') return api;
  await new Promise<void>((resolve) => {
    const listener = api.onDidChangeState(() => {
      listener.dispose();
      resolve();
    });
  });
  return api;
}

/** The commits that Git lists; a repository without any commit fails, and has none. */
export async function logOf(
  repository: GitRepository,
  options: Parameters<GitRepository['log']>[0],
): Promise<GitCommit[]> {
  try {
    return await repository.log(options);
  } catch (error) {
    const { stderr } = Object(error) as { stderr?: unknown };
    if (/does not have any commits yet/u.test(String(stderr))) return [];
    throw error;
  }
}
