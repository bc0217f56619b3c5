const github =
  /^https:\/\/github\.com\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:pull|issues)\/(\d{1,12})(?=$|[/?#])/u;
const gitlabProject = /^https:\/\/[^/?#]+\/([\w./-]+)$/u;
const gitlabItem = /^(merge_requests|issues)\/(\d{1,12})(?=$|[/?#])/u;

/**
 * The short name by which people call a pull request, merge request or issue; `undefined` for other addresses.
 *
 *     https://github.com/owner/repo/pull/12                     owner/repo#12
 *     https://gitlab.com/group/project/-/merge_requests/12      group/project!12
 */
export function shortUrl(url: string): string | undefined {
  const [, repository, number] = github.exec(url) ?? [];
  if (repository) return `${repository}#${number}`;
  const at = url.indexOf('/-/');
  const [, project] = gitlabProject.exec(url.slice(0, Math.max(0, at))) ?? [];
  const [, kind, id] = gitlabItem.exec(url.slice(at + 3)) ?? [];
  return project && kind ? `${project}${kind === 'issues' ? '#' : '!'}${id}` : undefined;
}
