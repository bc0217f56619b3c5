import * as vscode from 'vscode';
import type { Analysis } from '../host/analysis';
import { type GitApi, type GitCommit, type GitRepository, gitApi, logOf } from '../host/gitApi';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { Refusal } from '../host/refusal';
import { documentOf } from '../host/subject';
import { today } from '../host/today';
import { lastCheckInOf, pastCheckInOf } from '../references/sinceCheckIn';

/** How many commits of a file Git is asked for at once, and at most. */
const page = 100;
const mostRead = 5000;

/** What the comparison shows. */
interface Compared {
  /** The day of the check-in. */
  day: string;
  /** The commit that is compared with. */
  commit: string;
}

/**
 * What Changed Since the Last Check-in: compares the document with what it was at the end of that day, as far as it is
 * under version control.
 */
export function registerChangedSinceCheckIn({ command, store }: Host): void {
  command(commands.changedSinceCheckIn, async (row) => {
    const { analysis } = await documentOf(store, row);
    return compare(analysis);
  });
}

/** @throws Refusal if no check-in is known, or nothing to compare with */
async function compare({ document, model }: Analysis): Promise<Compared> {
  const day = pastCheckInOf(model, today()) ?? lastCheckInOf(model, today());
  const { uri } = document;
  const name = vscode.workspace.asRelativePath(uri);
  if (!day) {
    throw new Refusal(
      vscode.l10n.t(
        'No check-in of this cycle is noted yet. “Start Check-in” notes one at its end, or write its day under “check-ins” in the front matter.',
      ),
      { title: vscode.l10n.t('Start Check-in'), command: commands.startCheckIn },
    );
  }
  const api = await gitApi();
  const repository = uri.scheme === 'file' ? api.getRepository(uri) : null;
  if (!repository) throw new Refusal(notTracked(name));
  const commit = await lastCommitBy(repository, uri, day);
  const title = vscode.l10n.t('{0}: Since the Check-in of {1}', name.split('/').at(-1) ?? name, day);
  await vscode.commands.executeCommand('vscode.diff', versionIn(api, uri, commit), uri, title);
  return { day, commit: commit.hash };
}

function versionIn(api: GitApi, uri: vscode.Uri, { hash }: GitCommit): vscode.Uri {
  return api.toGitUri(uri, hash);
}

/**
 * The last commit that changed a file up to the end of a day, by the day on which it was made here.
 * @throws Refusal where there is none
 */
async function lastCommitBy(repository: GitRepository, uri: vscode.Uri, day: string): Promise<GitCommit> {
  let isTracked = false;
  for (let skip = 0; skip < mostRead; skip += page) {
    const some = await logOf(repository, { path: uri.fsPath, maxEntries: page, skip });
    isTracked ||= some.length > 0;
    const found = some.find(({ commitDate, authorDate }) => {
      const date = commitDate ?? authorDate;
      return date !== undefined && today(date) <= day;
    });
    if (found) return found;
    if (some.length < page) break;
  }
  const name = vscode.workspace.asRelativePath(uri);
  throw new Refusal(
    isTracked
      ? vscode.l10n.t(
          '{0} came into version control after the check-in of {1}, so there is nothing to compare it with. The next check-in will have something: commit it now.',
          name,
          day,
        )
      : notTracked(name),
  );
}

function notTracked(name: string): string {
  return vscode.l10n.t(
    '{0} is not under version control. Put its folder into a Git repository and commit it: from then on changes can be shown.',
    name,
  );
}
