import { GitHubFailure, type GitHubFailureReason } from '../../src/github/failure';
import { refusalOf, wordGitHubFailure } from '../../src/host/githubWords';
import { expect } from './harness/expect';

const now = Date.parse('2026-11-26T12:00:00Z');

/** What the user reads, and where a button leads. */
function read(
  reason: GitHubFailureReason,
  details: ConstructorParameters<typeof GitHubFailure>[1] = {},
): string {
  return wordGitHubFailure(new GitHubFailure(reason, details), now);
}

describe('What GitHub refuses', () => {
  it('is told with what would help', () => {
    for (const [reason, remedy] of [
      ['unauthorised', 'Sign out of it in the Accounts menu'],
      ['forbidden', 'An owner of the organisation can allow it.'],
      ['query', 'Change it in the document'],
      ['reviewer', 'Add “reviewed-by:” and a login.'],
      ['unavailable', 'Search again in a few minutes.'],
      ['network', 'Look at the network connection and the proxy'],
      ['insecure', 'Correct the setting “github-enterprise.uri”.'],
      ['malformed', 'the setting “github-enterprise.uri”.'],
    ] as const) {
      expect(read(reason)).toContain(remedy);
    }
  });

  it('is told in GitHub’s own words where it has some', () => {
    expect(read('query', { words: 'The search is longer than 256 characters.' })).toBe(
      'GitHub does not take this query: “The search is longer than 256 characters”. Change it in the document, and search again.',
    );
    expect(read('forbidden', { words: 'Not yours' })).toContain('“Not yours”');
  });

  it('says when to come back', () => {
    const at = (iso: string): string => read('rate-limited', { until: new Date(iso) });
    expect(at('2026-11-26T12:00:40Z')).toBe(
      'There were too many requests to GitHub. Search again in a minute.',
    );
    // The next full minute, by the clock of the reader.
    const minute = String(new Date('2026-11-26T12:43:00Z').getMinutes()).padStart(2, '0');
    for (const iso of ['2026-11-26T12:42:10Z', '2026-11-26T12:43:00Z']) {
      expect(at(iso)).toMatch(new RegExp(`Search again at \\d+:${minute}(?:\\s?[AP]M)?\\.$`, 'u'));
    }
  });

  it('offers the page on which an organisation lets one in', () => {
    const url = 'https://github.com/orgs/acme/sso?authorization_request=AZSC';
    expect(refusalOf(new GitHubFailure('forbidden', { words: 'SAML', url }))).toMatchObject({
      message:
        'An organisation shows its work only to those who pass its single sign-on. Authorise VS Code there, and search again.',
      remedy: { title: 'Authorise…', url },
    });
    expect(refusalOf(new GitHubFailure('network')).remedy).toBe(undefined);
  });
});
