/**
 * Recognising the service that a reference searches: by what it says of itself in a comment, by its
 * address, by the qualifiers in its query, and by the words around it, in this order.
 */

/** The signs of a service; `address` is searched in `host/path`. */
interface Signs {
  id: string;
  address: RegExp;
  query?: RegExp;
  words: RegExp;
}

const services: readonly Signs[] = [
  {
    id: 'slack',
    address: /^(?:[^/]+\.)?slack\.com\//u,
    query: /(?:^|\s)(?:in:[#@]|from:[@<]|has::|to:@)/u,
    words: /\bslack\b/iu,
  },
  { id: 'notion', address: /^(?:[^/]+\.)?notion\.(?:so|site|com)\//u, words: /\bnotion\b/iu },
  { id: 'linear', address: /^(?:[^/]+\.)?linear\.app\//u, words: /\blinear\b/iu },
  {
    id: 'confluence',
    address: /^(?:[^/]+\.)?(?:confluence\.[^/]|atlassian\.net\/wiki\/)/u,
    query: /\bspace\s*=|\btype\s*=\s*(?:page|blogpost)\b/iu,
    words: /\bconfluence\b/iu,
  },
  {
    id: 'jira',
    address: /^(?:[^/]+\.)?(?:atlassian\.net\/|jira\.[^/])/u,
    query: /\b(?:assignee|project|reporter|resolved|status|issuetype)\s*(?:=|>=|<=|\bin\b|\bwas\b)/iu,
    words: /\bjira\b/iu,
  },
  {
    id: 'gitlab',
    address: /^(?:[^/]+\.)?gitlab\.[^/]/u,
    words: /\bgitlab\b|\bmerge requests?\b/iu,
  },
  { id: 'bitbucket', address: /^(?:[^/]+\.)?bitbucket\.org\//u, words: /\bbitbucket\b/iu },
  {
    id: 'azure-devops',
    address: /^(?:[^/]+\.)?(?:dev\.azure\.com|visualstudio\.com)\//u,
    words: /\bazure devops\b/iu,
  },
  { id: 'google-drive', address: /^(?:drive|docs)\.google\.com\//u, words: /\bgoogle (?:drive|docs)\b/iu },
  {
    id: 'github',
    address: /^(?:[^/]+\.)?github\.com\//u,
    query:
      /(?:^|\s)-?(?:is|type|author|assignee|reviewed-by|review-requested|involves|mentions|commenter|merged|created|closed|updated|repo|org|user|author-date|committer-date|label):\S/u,
    words: /\bgithub\b|\bpull requests?\b|\bPRs?\b/iu,
  },
];

/**
 * The service of a reference: one of the ids above or what the comment says, `link` for a plain link,
 * `unknown` for a query without any sign.
 */
export function recogniseService(signs: {
  comment?: string | undefined;
  url?: string | undefined;
  query?: string | undefined;
  words: readonly string[];
}): string {
  if (signs.comment) return signs.comment;
  const address = addressOf(signs.url);
  const byAddress = address && services.find((service) => service.address.test(address));
  if (byAddress) return byAddress.id;
  const { query } = signs;
  const byQuery = query && services.find((service) => service.query?.test(query));
  if (byQuery) return byQuery.id;
  // A full address is what it is, whatever the words around it say.
  if (address && !query) return 'link';
  for (const words of signs.words) {
    const byWords = services.find((service) => service.words.test(words));
    if (byWords) return byWords.id;
  }
  return query === undefined ? 'link' : 'unknown';
}

function addressOf(url: string | undefined): string | undefined {
  try {
    const { host, pathname } = new URL(url ?? '');
    return host ? host + pathname : undefined;
  } catch {
    return undefined;
  }
}
