/** Where the pages of a repository are. */
export interface Remote {
  service: keyof typeof pages;
  /** Without a slash at the end: `https://github.com/owner/repo`. */
  page: string;
  /** What its service calls it: `owner/repo`. */
  name: string;
}

/** How each service builds the addresses of its pages on that of the repository. */
const pages = {
  github: { commit: '/commit/', request: '/pull/' },
  gitlab: { commit: '/-/commit/', request: '/-/merge_requests/' },
  bitbucket: { commit: '/commits/', request: '/pull-requests/' },
  'azure-devops': { commit: '/commit/', request: '/pullrequest/' },
} as const;

/** The page that shows a commit. */
export function commitPage({ service, page }: Remote, hash: string): string {
  return page + pages[service].commit + hash;
}

/** The page of a pull request, or of what the service has for one. */
export function requestPage({ service, page }: Remote, number: string): string {
  return page + pages[service].request + number;
}

/**
 * Finds the pages of a repository by the address that Git fetches it from, in all forms that Git takes. User
 * names, passwords and tokens in it are left behind.
 *
 *     git@github.com:owner/repo.git                      https://github.com/owner/repo
 *     https://ada:secret@gitlab.example.com/a/b/c.git    https://gitlab.example.com/a/b/c
 *     git@ssh.dev.azure.com:v3/org/project/repo          https://dev.azure.com/org/project/_git/repo
 *
 * @param enterprise the host of a GitHub Enterprise server, which may have any name
 * @returns `undefined` for a folder, and where it is not known what runs on the host
 * @see https://git-scm.com/docs/git-fetch#_git_urls
 */
export function remoteOf(url: string, enterprise?: string): Remote | undefined {
  const place = placeOf(url.trim());
  if (!place) return undefined;
  const host = knownHost(place.host);
  const path = place.path
    .replace(/(?<!\/)\/+$/u, '')
    .replace(/\.git$/u, '')
    .split('/')
    .filter(Boolean);
  if (path.length < 2 || path.some((part) => /^\.{1,2}$|[\p{Cc}\\?#]/u.test(part))) return undefined;
  if (isAzure(host)) return azure(host, path);
  const service = serviceOf(host, enterprise);
  if (!service) return undefined;
  // Groups nest at GitLab alone; elsewhere what is longer is no repository.
  if (service !== 'gitlab' && path.length > 2) return undefined;
  return remoteAt(service, host + place.port, path, path.join('/'));
}

interface Place {
  host: string;
  /** With its colon; only where it is one of the web, too. */
  port: string;
  path: string;
}

function placeOf(url: string): Place | undefined {
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(url)) {
    try {
      const { protocol, hostname, port, pathname } = new URL(url);
      if (!/^(?:https?|ssh|git|git\+ssh|ssh\+git):$/u.test(protocol) || hostname === '') return undefined;
      const isWeb = protocol === 'https:' || protocol === 'http:';
      return { host: hostname.toLowerCase(), port: isWeb && port ? `:${port}` : '', path: pathname };
    } catch {
      return undefined;
    }
  }
  // As scp takes it: `user@host:path`. A single letter is a drive of Windows.
  const [, host, path] = /^(?:[^@/\\\s:]+@)?([^@/\\\s:]{2,}):(.+)$/u.exec(url) ?? [];
  return host && path ? { host: host.toLowerCase(), port: '', path } : undefined;
}

/** Names under which the same host is reached: by another port, or by an entry in `~/.ssh/config` for a second account. */
function knownHost(host: string): string {
  const [, own] = /^(github\.com|gitlab\.com|bitbucket\.org)[-_][\w.-]+$/u.exec(host) ?? [];
  return own ?? host.replace(/^(?:ssh|altssh|www)\.(?=github\.com$|gitlab\.com$|bitbucket\.org$)/u, '');
}

function serviceOf(
  host: string,
  enterprise: string | undefined,
): Exclude<Remote['service'], 'azure-devops'> | undefined {
  if (host === enterprise?.toLowerCase() || /^github\.(?!com\.)[^/]|\.ghe\.com$/u.test(host)) return 'github';
  if (/(?:^|\.)gitlab\.[^/]/u.test(host)) return 'gitlab';
  return host === 'bitbucket.org' ? 'bitbucket' : undefined;
}

function isAzure(host: string): boolean {
  return /^(?:ssh\.)?dev\.azure\.com$|(?:^|\.)visualstudio\.com$/u.test(host);
}

/**
 * Azure DevOps: `org/project/_git/repo`, or `org/_git/repo` for the repository that is named like its project;
 * by SSH `v3/org/project/repo`; under the older name the organisation is part of the host.
 */
function azure(host: string, path: readonly string[]): Remote | undefined {
  const [older] = /^[\w-]+(?=\.visualstudio\.com$)/u.exec(host) ?? [];
  const isSsh = path[0] === 'v3' && path.length === 4;
  const parts = isSsh
    ? path.slice(1)
    : [
        ...(older === undefined ? [] : [older]),
        ...path.filter((part) => part !== '_git' && part !== 'DefaultCollection'),
      ];
  const [org, project, repository = project, ...rest] = parts;
  if (!org || !project || !repository || rest.length > 0) return undefined;
  if (!isSsh && !path.includes('_git')) return undefined;
  return remoteAt(
    'azure-devops',
    'dev.azure.com',
    [org, project, '_git', repository],
    `${project}/${repository}`,
  );
}

function remoteAt(
  service: Remote['service'],
  host: string,
  path: readonly string[],
  name: string,
): Remote | undefined {
  try {
    const { href } = new URL(`https://${host}/${path.join('/')}`);
    return { service, page: href, name: decodeURIComponent(name) };
  } catch {
    return undefined;
  }
}
