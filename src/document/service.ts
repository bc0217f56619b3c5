import { isGitHubLike } from './githubQualifiers';
import { builtInSigns, type ServiceSigns } from './serviceSigns';

/** How a service that a user added, or one whose host a user named, is recognised. */
export interface OwnSigns {
  id: string;
  /** Hosts of its links, in small letters: `tracker.example.com`, with a port where there is one. */
  hosts?: readonly string[];
  /** Words that name it. */
  words?: readonly string[];
}

/** What a reference shows of the service that it searches. */
export interface ShownSigns {
  /** What `<!-- service: id -->` says. */
  comment?: string | undefined;
  url?: string | undefined;
  query?: string | undefined;
  /** The words of the reference and of what stands above it, nearest first. */
  words: readonly string[];
}

/**
 * The service of a reference: the id of one that is built in or the user's own, or what the comment says;
 * `link` for a plain link, `unknown` for a query without any sign.
 *
 * A comment states it. Else it is told by the address; by the service's name in the words around, the nearest
 * first; by what only one service has in its queries, like `assignee = ada`; by qualifiers all of which GitHub
 * knows; and at last by words like "pull requests". So `assignee:ada` under "Linear" is for Linear.
 *
 * A name does not hold against a query that cannot be for its service: `assignee = ada` under "GitHub" is for
 * Jira, and `is:pr` under "Slack" for GitHub. Under "GitLab" it stays there, as another host of code may have
 * been meant.
 */
export function recogniseService(
  { comment, url, query, words }: ShownSigns,
  own: readonly OwnSigns[] = [],
): string {
  if (comment) return comment;
  const address = addressOf(url);
  const byAddress = address && serviceAt(address, own);
  if (byAddress) return byAddress;
  // A full address is what it is, whatever the words around it say.
  if (address && !query) return 'link';
  const byQuery = query ? builtInSigns.find((signs) => signs.query?.test(query))?.id : undefined;
  const isForGitHub = query !== undefined && isGitHubLike(query);
  for (const text of words) {
    const named = servicesNamedIn(text, own).filter((id) => isPossible(id, byQuery, own));
    if (named.length > 1) {
      if (byQuery && named.includes(byQuery)) return byQuery;
      return isForGitHub && named.includes('github') ? 'github' : 'unknown';
    }
    if (named[0] !== undefined) return named[0];
  }
  if (byQuery) return byQuery;
  if (isForGitHub) return 'github';
  for (const text of words) {
    const atWork = builtInSigns.find((signs) => signs.work?.test(text));
    if (atWork) return atWork.id;
  }
  return query === undefined ? 'link' : 'unknown';
}

const hostsOfCode: ReadonlySet<string> = new Set(['gitlab', 'bitbucket', 'azure-devops']);

/** Whether a query that looks like one for `byQuery` may be meant for the service that words name. */
function isPossible(named: string, byQuery: string | undefined, own: readonly OwnSigns[]): boolean {
  if (byQuery === undefined || byQuery === named) return true;
  if (byQuery === 'github') return hostsOfCode.has(named) || own.some(({ id }) => id === named);
  return named !== 'github';
}

/** The service that an address belongs to. */
function serviceAt({ host, pathname }: URL, own: readonly OwnSigns[]): string | undefined {
  const added = own.find(({ hosts }) => hosts?.includes(host));
  return added?.id ?? builtInSigns.find(({ address }) => address.test(host + pathname))?.id;
}

/** The services that a text names, each once. */
function servicesNamedIn(text: string, own: readonly OwnSigns[]): string[] {
  const added = own.filter(({ words }) => words?.some((word) => isNamedIn(text, word)));
  const builtIn = builtInSigns.filter(({ name }: ServiceSigns) => name.test(text));
  return [...new Set([...added, ...builtIn].map(({ id }) => id))];
}

/** Whether a word, or several, stand in a text as they are, apart from the case of their letters. */
function isNamedIn(text: string, word: string): boolean {
  const [inside, wanted] = [text.toLowerCase(), word.trim().toLowerCase()];
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = wanted ? inside.indexOf(wanted) : -1; at >= 0; at = inside.indexOf(wanted, at + 1)) {
    if (!isLetter(inside[at - 1]) && !isLetter(inside[at + wanted.length])) return true;
  }
  return false;
}

function addressOf(url: string | undefined): URL | undefined {
  try {
    const address = new URL(url ?? '');
    return address.host ? address : undefined;
  } catch {
    return undefined;
  }
}
