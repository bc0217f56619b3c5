import { excerptOf } from './excerpt';
import { plainLine } from './plainLine';
import { commitPage, type Remote, requestPage } from './remote';
import type { SearchResult } from './result';

/** A commit as a local repository tells it. */
export interface Commit {
  hash: string;
  message: string;
  parents: readonly string[];
  /** The day that counts, `YYYY-MM-DD`. */
  date: string;
}

/** What a commit's message says of the pull request that it came from. */
interface Request {
  number: string;
  title: string;
}

/** How many digits of a hash people write. */
const shortHash = 7;

/**
 * What is shown of a commit. One that a service made of a pull request stands for that: its page and title say
 * more than the commit's own.
 *
 *     Merge pull request #12 from ada/index     #12  Replace the index
 *
 *     Replace the index
 *
 * @param repository what it is called where it has no known pages
 */
export function resultOf(commit: Commit, repository: string, remote?: Remote): SearchResult {
  const [subject = '', ...rest] = commit.message.split(/\r\n|\r|\n/u);
  const request = remote && requestIn(remote.service, subject, rest);
  const id = commit.hash.slice(0, shortHash);
  const below = request ? rest.filter((line) => line !== request.title) : rest;
  const common = {
    repository: remote?.name ?? repository,
    date: commit.date,
    ...excerptOf(below.join('\n')),
  };
  if (remote && request) {
    const sign = remote.service === 'gitlab' || remote.service === 'azure-devops' ? '!' : '#';
    return {
      kind: 'pull-request',
      title: plainLine(request.title) || id,
      url: requestPage(remote, request.number),
      ...common,
      id: sign + request.number,
    };
  }
  return {
    kind: commit.parents.length > 1 ? 'merge' : 'commit',
    title: plainLine(subject) || id,
    ...(remote ? { url: commitPage(remote, commit.hash) } : {}),
    ...common,
    id,
  };
}

/**
 * The messages that services give to what they merge. Their number is at most nine digits.
 *
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
 * @see https://docs.gitlab.com/user/project/merge_requests/commit_templates/
 */
function requestIn(
  service: Remote['service'],
  subject: string,
  rest: readonly string[],
): Request | undefined {
  const below = rest.find((line) => line.trim() !== '') ?? '';
  switch (service) {
    case 'github': {
      const [, merged] = /^Merge pull request #(\d{1,9}) from \S/u.exec(subject) ?? [];
      if (merged) return { number: merged, title: below || subject };
      return numbered(subject, /^(.*\S) \(#(\d{1,9})\)$/u.exec(subject));
    }
    case 'gitlab': {
      const line = rest.findLast((one) => one.startsWith('See merge request '));
      const [, number] = /!(\d{1,9})$/u.exec(line?.trimEnd() ?? '') ?? [];
      if (!number) return undefined;
      const isMerge = /^Merge branch '/u.test(subject) && below !== line;
      return { number, title: isMerge ? below : subject };
    }
    case 'bitbucket': {
      const [, number] = /^Merged in \S+ \(pull request #(\d{1,9})\)$/u.exec(subject) ?? [];
      if (number) return { number, title: below || subject };
      return numbered(subject, /^(.*\S) \(pull request #(\d{1,9})\)$/u.exec(subject));
    }
    case 'azure-devops': {
      const [, number, title] = /^Merged PR (\d{1,9}): (.+)$/u.exec(subject) ?? [];
      return number && title ? { number, title } : undefined;
    }
  }
}

function numbered(subject: string, match: RegExpExecArray | null): Request | undefined {
  const [, title = subject, number] = match ?? [];
  return number ? { number, title } : undefined;
}
