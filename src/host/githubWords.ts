import * as vscode from 'vscode';
import type { GitHubFailure } from '../github/failure';
import { Refusal } from './refusal';

/** Makes a refusal of a search that failed; where GitHub names the page that mends it, with a button for that. */
export function refusalOf(failure: GitHubFailure): Refusal {
  const { url } = failure;
  return new Refusal(
    wordGitHubFailure(failure),
    url === undefined ? undefined : { title: vscode.l10n.t('Authorise…'), url },
  );
}

/**
 * Says why a search on GitHub came to nothing, and what would help.
 *
 * @param now milliseconds since 1970
 */
export function wordGitHubFailure(failure: GitHubFailure, now = Date.now()): string {
  switch (failure.reason) {
    case 'unauthorised':
      return vscode.l10n.t(
        'GitHub does not accept your sign-in any more. Sign out of it in the Accounts menu of the Activity Bar, and search again.',
      );
    case 'forbidden':
      return wordForbidden(failure);
    case 'rate-limited':
      return wordRateLimit(failure.until?.getTime() ?? now, now);
    case 'query':
      return failure.words
        ? vscode.l10n.t(
            'GitHub does not take this query: “{0}”. Change it in the document, and search again.',
            quoted(failure),
          )
        : vscode.l10n.t('GitHub does not take this query. Change it in the document, and search again.');
    case 'reviewer':
      return vscode.l10n.t('The query does not say whose reviews are meant. Add “reviewed-by:” and a login.');
    case 'unavailable':
      return vscode.l10n.t('GitHub cannot answer at the moment. Search again in a few minutes.');
    case 'network':
      return vscode.l10n.t(
        'GitHub was not reached, or broke off. Look at the network connection and the proxy, and search again.',
      );
    case 'cancelled':
      return vscode.l10n.t('The search was stopped.');
    case 'insecure':
      return vscode.l10n.t(
        'Your sign-in was not sent, since the address of the GitHub server does not begin with https://. Correct the setting “github-enterprise.uri”.',
      );
    case 'malformed':
      return vscode.l10n.t(
        'What answered does not answer as GitHub does. Look at the network’s own sign-in page, if it has one, and at the setting “github-enterprise.uri”.',
      );
  }
}

function wordForbidden(failure: GitHubFailure): string {
  if (failure.url) {
    return vscode.l10n.t(
      'An organisation shows its work only to those who pass its single sign-on. Authorise VS Code there, and search again.',
    );
  }
  return failure.words
    ? vscode.l10n.t(
        'GitHub does not allow this search: “{0}”. An owner of the organisation can allow it.',
        quoted(failure),
      )
    : vscode.l10n.t('GitHub does not allow this search. An owner of the organisation can allow it.');
}

/** GitHub’s limits are minutes or an hour; the time is more use than seconds that go by while one reads. */
function wordRateLimit(until: number, now: number): string {
  const minute = 60_000;
  if (until - now <= minute) {
    return vscode.l10n.t('There were too many requests to GitHub. Search again in a minute.');
  }
  const time = new Date(Math.ceil(until / minute) * minute).toLocaleTimeString(vscode.env.language, {
    hour: 'numeric',
    minute: '2-digit',
  });
  return vscode.l10n.t('There were too many requests to GitHub. Search again at {0}.', time);
}

function quoted({ words = '' }: GitHubFailure): string {
  return words.replace(/\.$/u, '');
}
