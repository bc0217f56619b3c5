/** The signs by which a service is recognised; `address` is searched in `host/path`. */
export interface ServiceSigns {
  id: string;
  address: RegExp;
  /** What a query for this service holds and one for another does not. */
  query?: RegExp;
  /** The service's own name. */
  name: RegExp;
  /** Words for its work that name no service: they count where nothing else does. */
  work?: RegExp;
}

/** The services that are built in. Where an address or a query could be of several, the first one counts. */
export const builtInSigns: readonly ServiceSigns[] = [
  {
    id: 'slack',
    address: /^(?:[^/]+\.)?slack\.com\//u,
    query:
      /(?:^|\s)-?(?:in:[#@<]|from:[@<]|to:[@<]|with:[@<]|has::|during:|has:(?:link|pin|star|reaction))/iu,
    name: /\bslack\b/iu,
  },
  { id: 'notion', address: /^(?:[^/]+\.)?notion\.(?:so|site|com)\//u, name: /\bnotion\b/iu },
  { id: 'linear', address: /^(?:[^/]+\.)?linear\.app\//u, name: /\blinear\b/iu },
  {
    id: 'azure-devops',
    address: /^(?:[^/]+\.)?(?:dev\.azure\.com|visualstudio\.com)\/|\/_workitems(?:\/|$)/u,
    query: /\bfrom\s+workitem(?:s|links)\b|\[(?:system|microsoft\.vsts)\./iu,
    name: /\bazure (?:devops|boards)\b|\bwiql\b/iu,
  },
  {
    id: 'confluence',
    address: /^(?:[^/]+\.)?(?:confluence\.[^/]|atlassian\.net\/wiki\/)|\/dosearchsite\.action$/u,
    query:
      /\b(?:space|contributor|ancestor|macro)\s*(?:!?=|in\s*\()|\btype\s*(?:=|in\s*\()\s*"?(?:page|blogpost)\b|\bsitesearch\s*~|\blastmodified\s*[<>]/iu,
    name: /\bconfluence\b|\bcql\b/iu,
  },
  {
    id: 'gitlab',
    address:
      /^(?:[^/]+\.)?gitlab\.[^/]|\/-\/(?:merge_requests|issues)(?:\/|$)|\/dashboard\/merge_requests(?:\/|$)/u,
    query:
      /(?:^|[\s&?])(?:(?:author|assignee|reviewer|merge_user)_username|approved_by_usernames|(?:merged|created|updated|deployed)[_-](?:after|before))(?:\[\])?[=:]|(?:^|[\s&?])(?:scope|state|author|reviewer|approver|assignee)=\w/iu,
    // Nobody else calls them so.
    name: /\bgitlab\b|\bmerge requests?\b/iu,
    work: /\bMRs?\b/u,
  },
  {
    id: 'jira',
    address: /^(?:[^/]+\.)?(?:atlassian\.net\/|jira\.[^/])/u,
    query:
      /\b(?:assignee|project|reporter|creator|resolved|resolution|resolutiondate|status|statuscategory|issuetype|sprint|fixversion|labels|created|updated|due|worklogauthor)\s*(?:!?=|[<>~]|(?:not\s+)?in\s*\(|was\b|changed\b)/iu,
    name: /\bjira\b|\bjql\b/iu,
  },
  {
    id: 'bitbucket',
    address: /^(?:[^/]+\.)?bitbucket\.(?:org\/|[^/])/u,
    name: /\bbitbucket\b/iu,
  },
  {
    id: 'google-drive',
    address: /^(?:drive|docs)\.google\.com\//u,
    query:
      /(?:^|\s)-?(?:owner|sharedwith|followup):\S|(?:^|\s)-?type:(?:document|spreadsheet|presentation|folder|pdf|image|video|drawing|form)\b/iu,
    name: /\bgoogle (?:drive|docs|sheets|slides)\b/iu,
  },
  {
    id: 'github',
    address: /^(?:[^/]+\.)?github\.com\/|^github\.(?!com\.)[^/]|^[^/]+\.ghe\.com\//u,
    query:
      /(?:^|[\s(])-?(?:(?:is|type):(?:pr|pull-?request|issue|merged|unmerged|draft|queued|commits?)\b|(?:reviewed-by|review|(?:team-|user-)?review-requested|involves|commenter|merged|author-date|committer-date):\S)/iu,
    name: /\bgithub\b/iu,
    work: /\bpull requests?\b|\bPRs?\b/iu,
  },
];
