/**
 * Recognising the service that a reference searches: by what it says of itself in a comment, by its
 * address, by the qualifiers in its query, and by the words around it, in this order.
 */

/** The signs of a service. */
interface Signs {
  id: string;
  host?: RegExp;
  query?: RegExp;
  words?: RegExp;
}

const services: readonly Signs[] = [
  {
    id: 'slack',
    host: /(?:^|\.)slack\.com$/u,
    query: /(?:^|\s)(?:in:[#@]|from:[@<]|has::|to:@)/u,
    words: /\bslack\b/iu,
  },
  { id: 'notion', host: /(?:^|\.)notion\.(?:so|site|com)$/u, words: /\bnotion\b/iu },
  { id: 'linear', host: /(?:^|\.)linear\.app$/u, words: /\blinear\b/iu },
  {
    id: 'confluence',
    host: /(?:^|\.)confluence\./u,
    query: /\b(?:contributor|creator)\s*=.*\bspace\b|\btype\s*=\s*(?:page|blogpost)\b/iu,
    words: /\bconfluence\b/iu,
  },
  {
    id: 'jira',
    host: /(?:^|\.)(?:atlassian\.net|jira\.[a-z]+)$|^jira\./u,
    query: /\b(?:assignee|project|reporter|resolved|status|issuetype)\s*(?:=|>=|<=|\bin\b|\bwas\b)/iu,
    words: /\bjira\b/iu,
  },
  { id: 'gitlab', host: /(?:^|\.)gitlab\./u, words: /\bgitlab\b|\bmerge requests?\b/iu },
  { id: 'bitbucket', host: /(?:^|\.)bitbucket\.org$/u, words: /\bbitbucket\b/iu },
  {
    id: 'azure-devops',
    host: /(?:^|\.)(?:dev\.azure\.com|visualstudio\.com)$/u,
    words: /\bazure devops\b/iu,
  },
  { id: 'google-drive', host: /^(?:drive|docs)\.google\.com$/u, words: /\bgoogle (?:drive|docs)\b/iu },
  {
    id: 'github',
    host: /(?:^|\.)github\.com$/u,
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
  const host = hostOf(signs.url);
  const byHost = host && services.find((service) => service.host?.test(host));
  if (byHost) return byHost.id;
  const { query } = signs;
  const byQuery = query && services.find((service) => service.query?.test(query));
  if (byQuery) return byQuery.id;
  // A full address is what it is, whatever the words around it say.
  if (host && !query) return 'link';
  for (const words of signs.words) {
    const byWords = services.find((service) => service.words?.test(words));
    if (byWords) return byWords.id;
  }
  return query === undefined ? 'link' : 'unknown';
}

function hostOf(url: string | undefined): string | undefined {
  try {
    return url ? new URL(url).hostname : undefined;
  } catch {
    return undefined;
  }
}
