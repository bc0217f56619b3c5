import * as vscode from 'vscode';
import type { Cycle } from '../../document/model';
import { changeStatus, type GitApi, type GitCommit, type GitRepository, logOf } from '../../host/gitApi';
import { today } from '../../host/today';
import { authorPattern, isAuthor } from '../../results/author';
import { resultOf } from '../../results/commit';
import { withoutRepeated } from '../../results/list';
import { type Remote, remoteOf } from '../../results/remote';
import type { SearchResult } from '../../results/result';
import type { Finds } from './found';

/** Whose commits are looked for, and when. */
export interface LocalSearch {
  /** See {@link isAuthor}. */
  person: string;
  cycle: Cycle;
  /** The host of a GitHub Enterprise server, if there is one. */
  enterprise?: string | undefined;
}

/** How many commits Git is asked for at once, and at most for one repository. */
const page = 500;
const mostRead = 20_000;

/**
 * The person's commits and merges of the cycle, in the repositories of the workspace, each on the branch that is
 * checked out. Nothing but Git is asked: it works without a network.
 *
 * @param tell told the name of each repository before it is read
 * @param failed told why a repository cannot be read; the others are
 */
export async function searchLocal(
  api: GitApi,
  search: LocalSearch,
  tell: (repository: string) => void,
  failed: (repository: string, error: unknown) => void,
  token: vscode.CancellationToken,
): Promise<Pick<Finds, 'results' | 'total' | 'isComplete' | 'changes'>> {
  const changes = new Map<SearchResult, () => Promise<void>>();
  const hashes = new Set<string>();
  const found: SearchResult[] = [];
  let isComplete = true;
  for (const repository of api.repositories) {
    const name = nameOf(repository);
    tell(name);
    const { commits, isAll } = await commitsIn(repository, search, token).catch((error: unknown) => {
      if (error instanceof vscode.CancellationError) throw error;
      failed(name, error);
      return { commits: [], isAll: false };
    });
    isComplete &&= isAll;
    const remote = remoteFor(repository, search.enterprise);
    // Worktrees and clones hold the same commits.
    for (const commit of commits.filter(({ hash }) => !hashes.has(hash))) {
      hashes.add(commit.hash);
      const result = resultOf({ ...commit, date: dayOf(commit) ?? '' }, name, remote);
      const [parent] = commit.parents;
      if (parent) changes.set(result, () => showChanges(api, repository, result, parent, commit.hash));
      found.push(result);
    }
  }
  const results = withoutRepeated(found);
  return { results, total: results.length, isComplete, changes };
}

/** The person's commits of the cycle in one repository, and whether these are all. */
async function commitsIn(
  repository: GitRepository,
  { person, cycle }: LocalSearch,
  token: vscode.CancellationToken,
): Promise<{ commits: GitCommit[]; isAll: boolean }> {
  const author = authorPattern(person);
  const commits: GitCommit[] = [];
  for (let skip = 0; skip < mostRead; skip += page) {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    const some = await logOf(repository, { maxEntries: page, skip, ...(author ? { author } : {}) });
    for (const commit of some) if (isWanted(commit, person, cycle)) commits.push(commit);
    const last = some.at(-1)?.commitDate;
    if (some.length < page || (last && today(last) < cycle.first)) return { commits, isAll: true };
  }
  return { commits, isAll: false };
}

function isWanted(commit: GitCommit, person: string, { first, last }: Cycle): boolean {
  const day = dayOf(commit);
  const { authorName: name = '', authorEmail: email = '' } = commit;
  return day !== undefined && first <= day && day <= last && isAuthor(person, { name, email });
}

/** The day on which the work was done; a rebase makes a commit anew, and keeps that. */
function dayOf({ authorDate, commitDate }: GitCommit): string | undefined {
  const date = authorDate ?? commitDate;
  return date && today(date);
}

function nameOf({ rootUri }: GitRepository): string {
  return rootUri.path.split('/').findLast(Boolean) ?? rootUri.path;
}

/** The remote whose pages are shown: where pull requests go, else where the branch is pushed to, else any. */
function remoteFor({ state }: GitRepository, enterprise: string | undefined): Remote | undefined {
  const wanted = ['upstream', state.HEAD?.upstream?.remote, 'origin'];
  const rank = (name: string): number => (wanted.includes(name) ? wanted.indexOf(name) : wanted.length);
  return state.remotes
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .map(({ fetchUrl, pushUrl }) => remoteOf(fetchUrl ?? pushUrl ?? '', enterprise))
    .find((remote) => remote !== undefined);
}

/** Shows what a commit changed, in the editor. */
async function showChanges(
  api: GitApi,
  repository: GitRepository,
  { id, title }: SearchResult,
  parent: string,
  hash: string,
): Promise<void> {
  const { added, deleted, deletedInIndex } = changeStatus;
  const files = (await repository.diffBetween(parent, hash)).map(({ uri, originalUri, status }) => [
    uri,
    status === added ? undefined : api.toGitUri(originalUri, parent),
    status === deleted || status === deletedInIndex ? undefined : api.toGitUri(uri, hash),
  ]);
  await vscode.commands.executeCommand('vscode.changes', `${id} ${title}`, files);
}
