import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/document/model';
import type { Facts } from '../../../src/references/facts';
import { type Opening, openingOf, type ServiceOptions } from '../../../src/references/opening';
import { services } from '../../../src/references/services';

const facts: Facts = {
  employee: 'Ada Lovelace',
  level: 'L4',
  cycle: { first: '2026-01-01', last: '2026-06-30' },
  identities: { github: 'ada', gitlab: '@ada', jira: '712020:ada-1', 'google-drive': 'ada@example.com' },
  checkIns: ['2026-03-03'],
};

function open(reference: Partial<Reference>, options: ServiceOptions = {}, allowHttp = false): Opening {
  return openingOf(
    { label: 'Work', service: 'link', state: 'written', range: { start: 0, end: 0 }, ...reference },
    facts,
    { today: '2026-04-15', allowHttp, services: options },
  );
}

/** All that addresses use for themselves, in a text; and how it looks in an address, byte for byte. */
const odd = 'C# + 100% & "more": @me / ? = [x] 日本 🎉 it\'s';
const oddEncoded =
  'C%23%20%2B%20100%25%20%26%20%22more%22%3A%20%40me%20%2F%20%3F%20%3D%20%5Bx%5D%20%E6%97%A5%E6%9C%AC%20%F0%9F%8E%89%20it%27s';

const cloud = 'https://example.atlassian.net';

describe('the exact address of a search', () => {
  it.each<[service: string, reference: Partial<Reference>, address: string]>([
    // GitHub
    ['github', { query: odd }, `https://github.com/search?q=${oddEncoded}&type=pullrequests`],
    [
      'github',
      { query: 'is:issue assignee:EMPLOYEE closed:${cycleStart}..${cycleEnd}' },
      'https://github.com/search?q=is%3Aissue%20assignee%3Aada%20closed%3A2026-01-01..2026-06-30&type=issues',
    ],
    [
      'github',
      { query: 'author:EMPLOYEE committer-date:>=${lastCheckIn}' },
      'https://github.com/search?q=author%3Aada%20committer-date%3A%3E%3D2026-03-03&type=commits',
    ],
    [
      'github',
      { query: 'is:pr reviewed-by:EMPLOYEE updated:${cycleStart}..${cycleEnd}' },
      'https://github.com/search?q=is%3Apr%20reviewed-by%3Aada%20updated%3A2026-01-01..2026-06-30&type=pullrequests',
    ],
    [
      'github',
      { query: 'is:pr', url: 'https://github.example.com:8443/pulls' },
      'https://github.example.com:8443/search?q=is%3Apr&type=pullrequests',
    ],
    [
      'github',
      { query: 'is:pr', url: 'https://gist.github.com/ada' },
      'https://github.com/search?q=is%3Apr&type=pullrequests',
    ],
    [
      'github',
      { query: 'is:pr', url: 'https://example.ghe.com/pulls' },
      'https://example.ghe.com/search?q=is%3Apr&type=pullrequests',
    ],
    // GitLab
    [
      'gitlab',
      { query: 'state=merged author=EMPLOYEE merged-after=${cycleStart} merged-before=${cycleEnd}' },
      'https://gitlab.com/dashboard/merge_requests?scope=all&state=merged&author_username=ada&merged_after=2026-01-01&merged_before=2026-07-01',
    ],
    [
      'gitlab',
      { query: `label="${'team & one'}" reviewer:EMPLOYEE "C# + 100%" 日本` },
      'https://gitlab.com/dashboard/merge_requests?scope=all&state=all&label_name%5B%5D=team%20%26%20one&reviewer_username=ada&search=C%23%20%2B%20100%25%20%E6%97%A5%E6%9C%AC',
    ],
    [
      'gitlab',
      {
        query: 'scope=all&state=opened&author_username=grace',
        url: 'https://git.example.com/gitlab/dashboard/merge_requests',
      },
      'https://git.example.com/gitlab/dashboard/merge_requests?scope=all&state=opened&author_username=grace',
    ],
    [
      'gitlab',
      { query: 'approver=EMPLOYEE', url: 'https://gitlab.example.com:8443/team/search/-/merge_requests' },
      'https://gitlab.example.com:8443/dashboard/merge_requests?scope=all&state=all&approved_by_usernames%5B%5D=ada',
    ],
    // Jira
    [
      'jira',
      {
        query: 'assignee = EMPLOYEE AND resolved >= "${cycleStart}" AND resolved <= "${cycleEnd}"',
        url: `${cloud}/browse/ADA-1`,
      },
      `${cloud}/issues/?jql=assignee%20%3D%20%22712020%3Aada-1%22%20AND%20resolved%20%3E%3D%20%222026-01-01%22%20AND%20resolved%20%3C%20%222026-07-01%22`,
    ],
    [
      'jira',
      { query: odd, url: `${cloud}/jira/software/projects/ADA` },
      `${cloud}/issues/?jql=${oddEncoded}`,
    ],
    [
      'jira',
      { query: 'project = ADA', url: 'https://tracker.example.com:8443/jira/browse/ADA-1' },
      'https://tracker.example.com:8443/jira/issues/?jql=project%20%3D%20ADA',
    ],
    [
      'jira',
      { query: 'project = ADA', url: 'https://jira.example.com/secure/Dashboard.jspa' },
      'https://jira.example.com/issues/?jql=project%20%3D%20ADA',
    ],
    // Azure DevOps
    [
      'azure-devops',
      {
        query:
          "SELECT [System.Id] FROM workitems WHERE [System.AssignedTo] = EMPLOYEE AND [System.ChangedDate] <= '${cycleEnd}'",
        url: 'https://dev.azure.com/example/Search%20Team/_boards/board',
      },
      'https://dev.azure.com/example/Search%20Team/_workitems?_a=query&wiql=SELECT%20%5BSystem.Id%5D%20FROM%20workitems%20WHERE%20%5BSystem.AssignedTo%5D%20%3D%20%27Ada%20Lovelace%27%20AND%20%5BSystem.ChangedDate%5D%20%3C%3D%20%272026-06-30%27',
    ],
    [
      'azure-devops',
      { query: 'select x', url: 'https://example.visualstudio.com/Search/_workitems' },
      'https://example.visualstudio.com/Search/_workitems?_a=query&wiql=select%20x',
    ],
    [
      'azure-devops',
      { query: 'select x', url: 'https://tfs.example.com/tfs/Main/Search/Team/_backlogs' },
      'https://tfs.example.com/tfs/Main/Search/_workitems?_a=query&wiql=select%20x',
    ],
    // Confluence
    [
      'confluence',
      {
        query: 'contributor = EMPLOYEE AND lastmodified <= ${cycleEnd}',
        url: 'https://confluence.example.com/display/ADA/Home',
      },
      'https://confluence.example.com/dosearchsite.action?cql=contributor%20%3D%20%22Ada%20Lovelace%22%20AND%20lastmodified%20%3C%202026-07-01',
    ],
    [
      'confluence',
      { query: odd, url: 'https://example.com/wiki/spaces/ADA/pages/1' },
      `https://example.com/wiki/dosearchsite.action?cql=${oddEncoded}`,
    ],
    // Google Drive
    [
      'google-drive',
      { query: 'owner:EMPLOYEE after:${cycleStart} before:${cycleEnd} "C# + 100%"' },
      'https://drive.google.com/drive/search?q=owner%3Aada%40example.com%20after%3A2025-12-31%20before%3A2026-07-01%20%22C%23%20%2B%20100%25%22',
    ],
    [
      'google-drive',
      { query: odd, url: 'https://drive.google.com/drive/my-drive' },
      `https://drive.google.com/drive/search?q=${oddEncoded}`,
    ],
  ])('at %s for %j', (service, reference, address) => {
    expect(open({ service, ...reference })).toEqual({ kind: 'open', url: address });
  });

  it.each([
    ['github', 'https://code.example.com', 'https://code.example.com/search?q=is%3Apr&type=pullrequests'],
    [
      'gitlab',
      'https://code.example.com/git',
      'https://code.example.com/git/dashboard/merge_requests?scope=all&state=all&search=is%3Apr',
    ],
    ['jira', 'https://tickets.example.com', 'https://tickets.example.com/issues/?jql=is%3Apr'],
    ['confluence', 'https://wiki.example.com', 'https://wiki.example.com/dosearchsite.action?cql=is%3Apr'],
  ])('at %s is where a setting says that it runs', (service, site, address) => {
    const options = { sites: { [service]: site } };
    const expected = { kind: 'open', url: address };
    expect(open({ service, query: 'is:pr' }, options)).toEqual(expected);
    expect(open({ service, query: 'is:pr', url: 'https://notes.example.com/how' }, options)).toEqual(
      expected,
    );
  });

  it('is where the reference’s own link leads, whatever a setting says', () => {
    const options = { sites: { github: 'https://code.example.com', jira: 'https://tickets.example.com' } };
    expect(
      open({ service: 'github', query: 'is:pr', url: 'https://github.com/pulls' }, options),
    ).toMatchObject({
      url: 'https://github.com/search?q=is%3Apr&type=pullrequests',
    });
    expect(open({ service: 'jira', query: 'x', url: `${cloud}/browse/A-1` }, options)).toMatchObject({
      url: `${cloud}/issues/?jql=x`,
    });
  });

  it('of no other place than the web is opened', () => {
    const site = (text: string) => open({ service: 'jira', query: 'x' }, { sites: { jira: text } });
    expect(site('http://jira.example.com')).toEqual({
      kind: 'nothing',
      reason: 'http',
      url: 'http://jira.example.com/issues/?jql=x',
    });
    expect(site('javascript:alert(1)//')).toMatchObject({ kind: 'nothing', reason: 'scheme' });
    expect(site('https://ada:secret@jira.example.com')).toMatchObject({
      kind: 'nothing',
      reason: 'userInfo',
    });
    expect(
      open({ service: 'jira', query: 'x' }, { sites: { jira: 'http://jira.example.com' } }, true),
    ).toEqual({
      kind: 'open',
      url: 'http://jira.example.com/issues/?jql=x',
    });
  });
});

describe('a query that is copied', () => {
  it.each<[service: string, reference: Partial<Reference>, why: string, page: string | undefined]>([
    ['jira', { query: 'x' }, 'site', undefined],
    ['jira', { query: 'x', url: 'https://notes.example.com/how' }, 'site', 'https://notes.example.com/how'],
    ['confluence', { query: 'x' }, 'site', undefined],
    ['confluence', { query: 'x', url: `${cloud}/wiki/spaces/ADA` }, 'search', `${cloud}/wiki/spaces/ADA`],
    ['azure-devops', { query: 'select x' }, 'site', undefined],
    [
      'azure-devops',
      { query: 'select x', url: 'https://dev.azure.com/example' },
      'site',
      'https://dev.azure.com/example',
    ],
    [
      'azure-devops',
      { query: 'fix', url: 'https://dev.azure.com/a/b' },
      'search',
      'https://dev.azure.com/a/b',
    ],
    [
      'github',
      { query: 'is:pr', url: 'https://code.example.com/pulls' },
      'site',
      'https://code.example.com/pulls',
    ],
    [
      'github',
      { query: 'is:pr', url: 'https://github.com.example.net/' },
      'site',
      'https://github.com.example.net/',
    ],
    ['gitlab', { query: 'x', url: 'https://code.example.com/' }, 'site', 'https://code.example.com/'],
    ['bitbucket', { query: 'author: ada' }, 'search', 'https://bitbucket.org/dashboard/pullrequests'],
    ['bitbucket', { query: 'x', url: 'https://bitbucket.org/a/b' }, 'search', 'https://bitbucket.org/a/b'],
    ['slack', { query: 'x' }, 'search', undefined],
    ['linear', { query: 'x' }, 'search', 'https://linear.app/'],
    ['notion', { query: 'x' }, 'search', 'https://www.notion.so/'],
    ['link', { query: 'x' }, 'search', undefined],
  ])('for %s, %j', (service, reference, why, page) => {
    expect(open({ service, ...reference })).toEqual({
      kind: 'copy',
      query: reference.query,
      why,
      ...(page ? { url: page } : {}),
    });
  });

  it.each([
    ['slack', 'https://example.slack.com', 'https://example.slack.com'],
    ['confluence', `${cloud}/wiki`, `${cloud}/wiki/search`],
    ['bitbucket', 'https://bitbucket.example.com', 'https://bitbucket.example.com/dashboard'],
    ['azure-devops', 'https://dev.azure.com/a/b', 'https://dev.azure.com/a/b/_queries'],
  ])('for %s goes with a page of the place that a setting names', (service, site, page) => {
    expect(open({ service, query: 'x' }, { sites: { [service]: site } })).toMatchObject({
      kind: 'copy',
      url: page,
    });
  });

  it('for Azure DevOps is one whose address would be longer than 2,000 characters', () => {
    const base = 'https://dev.azure.com/a/b/_workitems?_a=query&wiql=';
    const url = 'https://dev.azure.com/a/b';
    const of = (length: number) =>
      open({
        service: 'azure-devops',
        url,
        query: `select ${'x'.repeat(length - `${base}select%20`.length)}`,
      });
    expect(of(2000)).toMatchObject({ kind: 'open', url: expect.stringMatching(/^.{2000}$/u) });
    expect(of(2001)).toMatchObject({ kind: 'copy', why: 'long', url });
  });
});

describe('a person', () => {
  it.each([
    ['jira', 'assignee = EMPLOYEE', 'assignee = "O\'Brian \\"Ada\\" \\\\"'],
    ['jira', 'assignee = "EMPLOYEE"', 'assignee = "O\'Brian \\"Ada\\" \\\\"'],
    ['jira', "text ~ 'by EMPLOYEE'", "text ~ 'by O\\'Brian \"Ada\" \\\\'"],
    ['azure-devops', '[x] = EMPLOYEE', "[x] = 'O''Brian \"Ada\" \\'"],
    ['azure-devops', "[x] = 'EMPLOYEE'", "[x] = 'O''Brian \"Ada\" \\'"],
    ['azure-devops', '[x] = "EMPLOYEE"', '[x] = "O\'Brian ""Ada"" \\"'],
    ['slack', '@EMPLOYEE', '@O\'Brian "Ada" \\'],
  ])('at %s in %j stays one value', (service, query, copied) => {
    const { identities: _, ...rest } = facts;
    const opening = openingOf(
      { label: '', service, query, state: 'written', range: { start: 0, end: 0 } },
      { ...rest, employee: 'O\'Brian "Ada" \\', identities: {} },
      { today: '2026-04-15', allowHttp: false },
    );
    expect(opening).toMatchObject({ kind: 'copy', query: copied });
  });

  it('is asked for where GitLab wants a login and the name is none', () => {
    const { identities: _, ...rest } = facts;
    expect(
      openingOf(
        {
          label: '',
          service: 'gitlab',
          query: 'author=EMPLOYEE',
          state: 'written',
          range: { start: 0, end: 0 },
        },
        { ...rest, identities: {} },
        { today: '2026-04-15', allowHttp: false },
      ),
    ).toEqual({
      kind: 'missing',
      variables: [{ text: 'EMPLOYEE', name: 'person', wanted: 'identities', service: 'gitlab' }],
    });
  });
});

it('knows each service once, with a name of its own', () => {
  const ids = services.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(services.filter(({ id, name }) => id !== 'link' && !name)).toEqual([]);
});
