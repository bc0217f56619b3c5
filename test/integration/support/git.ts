import * as vscode from 'vscode';
import { folder } from './documents';

/** What the tests use of the built-in Git extension's API to make repositories. */
interface Git {
  init(root: vscode.Uri, options: { defaultBranch: string }): Promise<Made | null>;
}

interface Made {
  setConfig(key: string, value: string): Promise<string>;
  add(paths: string[]): Promise<void>;
  commit(message: string, options: { empty: true; amend?: true }): Promise<void>;
  createBranch(name: string, checkout: boolean): Promise<void>;
  checkout(treeish: string): Promise<void>;
  merge(ref: string): Promise<void>;
  addRemote(name: string, url: string): Promise<void>;
  status(): Promise<void>;
}

const extension = vscode.extensions.getExtension<{ getAPI(version: 1): Git }>('vscode.git');

/** Whether this host has Git: a browser has not. */
export const hasGit = extension !== undefined;

/** A real repository, as Git makes it. */
export interface TestRepository {
  /** Commits nothing, as somebody, with a message. */
  commit(message: string, email?: string): Promise<void>;
  /** Writes a file, to be committed with the next commit. */
  write(name: string, content: string): Promise<void>;
  /** Merges a branch with a commit of its own, with a message. */
  merge(message: string): Promise<void>;
}

/**
 * Makes a repository below the window's folder, with a remote. It stays there: the Git extension goes on looking
 * into it.
 */
export async function makeRepository(name: string, remote?: string): Promise<TestRepository> {
  const root = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.createDirectory(root);
  const git = (await extension?.activate())?.getAPI(1);
  const repository = await git?.init(root, { defaultBranch: 'main' });
  if (!repository) throw new Error('Git makes no repository.');
  if (remote) await repository.addRemote('origin', remote);
  const commit = async (message: string, email = 'ada@example.com') => {
    await repository.setConfig('user.name', 'Somebody');
    await repository.setConfig('user.email', email);
    await repository.commit(message, { empty: true });
  };
  await repository.setConfig('commit.gpgsign', 'false');
  return {
    commit,
    write: async (file, content) => {
      const uri = vscode.Uri.joinPath(root, file);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
      await repository.add([uri.fsPath]);
    },
    merge: async (message) => {
      await repository.createBranch('topic', true);
      await commit('On a branch', 'grace@example.com');
      await repository.checkout('main');
      await commit('On main', 'grace@example.com');
      await repository.setConfig('user.email', 'ada@example.com');
      await repository.merge('topic');
      await repository.commit(message, { empty: true, amend: true });
    },
  };
}
