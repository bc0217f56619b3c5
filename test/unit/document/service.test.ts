import { expect, it } from 'vitest';
import { recogniseService } from '../../../src/document/service';

it.each([
  ['https://github.com/pulls', 'github'],
  ['https://gist.github.com/ada', 'github'],
  ['https://notgithub.com/pulls', 'link'],
  ['https://github.com.example.com/', 'link'],
  ['https://example.slack.com/archives/C0', 'slack'],
  ['https://www.notion.so/page', 'notion'],
  ['https://linear.app/team', 'linear'],
  ['https://example.atlassian.net/browse/ADA-1', 'jira'],
  ['https://example.atlassian.net/wiki/spaces/ADA', 'confluence'],
  ['https://confluence.example.com/x', 'confluence'],
  ['https://jira.example.com/issues/', 'jira'],
  ['https://gitlab.com/dashboard', 'gitlab'],
  ['https://gitlab.example.com:8443/dashboard', 'gitlab'],
  ['https://bitbucket.org/ada', 'bitbucket'],
  ['https://gitlab.example.com/', 'gitlab'],
  ['https://code.example.com/team/search/-/merge_requests/1', 'gitlab'],
  ['https://code.example.com/dashboard/merge_requests?scope=all', 'gitlab'],
  ['https://bitbucket.example.com/projects/ADA', 'bitbucket'],
  ['https://github.example.com/pulls', 'github'],
  ['https://example.ghe.com/pulls', 'github'],
  ['https://wiki.example.com/dosearchsite.action?cql=x', 'confluence'],
  ['https://tfs.example.com/tfs/Main/Search/_workitems', 'azure-devops'],
  ['https://drive.google.com/drive/search?q=x', 'google-drive'],
  ['https://dev.azure.com/ada', 'azure-devops'],
  ['https://ada.visualstudio.com/x', 'azure-devops'],
  ['https://docs.google.com/document', 'google-drive'],
  ['https://example.com/github.com/', 'link'],
  ['not an address', 'link'],
  ['mailto:ada@example.com', 'link'],
])('%j is of %j', (url, id) => expect(recogniseService({ url, words: [] })).toBe(id));

it.each([
  ['is:pr author:ada', 'github'],
  ['-author:ada reviewed-by:grace', 'github'],
  ['type:issue assignee:ada', 'github'],
  ['(is:issue OR is:pr) label:bug', 'github'],
  ['author:ada merged:2026-01-01..2026-06-30', 'github'],
  ['author-date:>=2026-01-01', 'github'],
  ['author:ada created:>=2026-01-01', 'github'],
  ['assignee:ada "to: everybody" repo:example/search', 'github'],
  ['assignee:ada team-mood:good', 'unknown'],
  ['author:ada from:somewhere', 'unknown'],
  ['type:nonsense of:its-own', 'unknown'],
  ['"is:pr" alone', 'unknown'],
  ['in:#kudos after:2026-01-31', 'slack'],
  ['from:@ada', 'slack'],
  ['from:<@U012AB3CD> has::tada:', 'slack'],
  ['has:link during:july', 'slack'],
  ['state=merged author_username=ada', 'gitlab'],
  ['scope=all&state=merged&reviewer_username=ada', 'gitlab'],
  ['merged-after:2026-01-01', 'gitlab'],
  ['state=merged author=ada', 'gitlab'],
  ['assignee = ada AND resolved >= 2026-01-01', 'jira'],
  ['assignee in (ada, grace) order by updated', 'jira'],
  ['assignee WAS "ada" DURING ("2026-01-01", "2026-06-30")', 'jira'],
  ['status changed to Done by ada', 'jira'],
  ['creator = ada AND space = DOCS', 'confluence'],
  ['type = page AND contributor = ada', 'confluence'],
  ['siteSearch ~ "retries" and type in (page, blogpost)', 'confluence'],
  ["SELECT [System.Id] FROM workitems WHERE [System.AssignedTo] = 'ada'", 'azure-devops'],
  ["[System.ChangedBy] = 'ada' AND [Microsoft.VSTS.Common.ClosedDate] >= '2026-01-01'", 'azure-devops'],
  ['owner:ada@example.com after:2026-01-01', 'google-drive'],
  ['type:document retries', 'google-drive'],
  ['words alone', 'unknown'],
  ['Sort: Created: Newest first\nCreated By: ada', 'unknown'],
])('the query %j is of %j', (query, id) => expect(recogniseService({ query, words: [] })).toBe(id));

it.each([
  // The name of a service in the link's own words, and then in those above it.
  ['assignee:ada created:>=2026-01-01', ['Linear'], 'linear'],
  ['assignee:ada created:>=2026-01-01', ['Done', 'Search Linear'], 'linear'],
  ['author:ada', ['Pull requests', 'On Bitbucket'], 'bitbucket'],
  ['author:ada', ['Merge requests'], 'gitlab'],
  ['retries', ['Merge requests'], 'gitlab'],
  ['retries', ['Pull requests'], 'github'],
  ['retries', ['MRs she wrote', 'Search GitLab'], 'gitlab'],
  ['is:merged author:ada', ['Merged', 'GitLab'], 'gitlab'],
  ['title:retries', ['Design docs', 'Google Docs'], 'google-drive'],
  ['created:2026', ['Search Notion'], 'notion'],
  ['retries', ['JQL'], 'jira'],
  ['retries', ['Azure Boards'], 'azure-devops'],
  ['retries', ['Search Confluence'], 'confluence'],
  ['retries', ['GitHub'], 'github'],
  // What cannot be meant for the service that is named.
  ['assignee = ada', ['Tickets', 'GitHub'], 'jira'],
  ['owner:ada', ['GitHub'], 'google-drive'],
  ['is:pr author:ada', ['Merged', 'Slack'], 'github'],
  // Several names in one text.
  ['is:pr author:ada', ['GitHub and Slack'], 'github'],
  ['in:#kudos', ['GitHub and Slack'], 'slack'],
  ['author:ada', ['GitHub and Slack'], 'github'],
  ['kudos', ['GitHub and Slack'], 'unknown'],
  ['project = ADA', ['Jira and Confluence'], 'jira'],
  // Parts of longer words name nothing.
  ['retries', ['Slackers', 'bilinear', 'notions'], 'unknown'],
])('the query %j under %j is of %j', (query, words, id) => {
  expect(recogniseService({ query, words })).toBe(id);
});

it.each([
  [{ url: 'https://tracker.example.com/1', words: [] }, 'shortcut'],
  [{ url: 'https://tracker.example.com:8443/1', words: [] }, 'link'],
  [{ url: 'https://code.example.com/pulls', words: [] }, 'github'],
  [{ query: 'owner:ada', words: ['Stories (Shortcut)'] }, 'shortcut'],
  [{ query: 'is:pr', words: ['Search Shortcut.'] }, 'shortcut'],
  [{ query: 'x', words: ['Shortcuts'] }, 'unknown'],
  [{ query: 'x', words: ['我们的看板'] }, 'unknown'],
  [{ query: 'x', words: ['我们的 看板'] }, 'shortcut'],
  [{ query: 'x', words: ['Shortcut and Slack'] }, 'unknown'],
])('%j is of the user’s own %j', (shown, id) => {
  const own = [
    { id: 'shortcut', hosts: ['tracker.example.com'], words: ['Shortcut', '看板', ''] },
    { id: 'github', hosts: ['code.example.com'] },
  ];
  expect(recogniseService(shown, own)).toBe(id);
});

it('takes a query of 100 KB in its stride', () => {
  for (const piece of [
    'a',
    '-',
    'a:',
    '"',
    'in:',
    '[',
    'from ',
    'type ',
    'created  ',
    'is:',
    '_',
    'not ',
    '(',
  ]) {
    const text = piece.repeat(100_000 / piece.length);
    expect(typeof recogniseService({ query: text, words: [text] }, [{ id: 'x', words: ['aaab'] }])).toBe(
      'string',
    );
  }
});

it('believes a comment, then the address, then what the query alone tells, then the words, the nearest first', () => {
  const all = { comment: 'own', url: 'https://linear.app/x', query: 'is:pr', words: ['Slack', 'Notion'] };
  expect(recogniseService(all)).toBe('own');
  expect(recogniseService({ ...all, comment: undefined })).toBe('linear');
  expect(recogniseService({ ...all, comment: undefined, url: 'https://example.com' })).toBe('github');
  expect(recogniseService({ query: 'kudos', words: all.words })).toBe('slack');
  expect(recogniseService({ words: ['Merged', 'Pull Requests'] })).toBe('github');
  expect(recogniseService({ url: 'https://example.com', words: all.words })).toBe('link');
});
