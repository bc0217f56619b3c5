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
  ['in:#kudos after:2026-01-31', 'slack'],
  ['from:@ada', 'slack'],
  ['assignee = ada AND resolved >= 2026-01-01', 'jira'],
  ['creator = ada AND space = DOCS', 'confluence'],
  ['type = page AND contributor = ada', 'confluence'],
  ['words alone', 'unknown'],
])('the query %j is of %j', (query, id) => expect(recogniseService({ query, words: [] })).toBe(id));

it('believes a comment, then the address, then the query, then the words, the nearest first', () => {
  const all = { comment: 'own', url: 'https://linear.app/x', query: 'is:pr', words: ['Slack', 'Notion'] };
  expect(recogniseService(all)).toBe('own');
  expect(recogniseService({ ...all, comment: undefined })).toBe('linear');
  expect(recogniseService({ ...all, comment: undefined, url: 'https://example.com' })).toBe('github');
  expect(recogniseService({ query: 'kudos', words: all.words })).toBe('slack');
  expect(recogniseService({ words: ['Merged', 'Pull Requests'] })).toBe('github');
  expect(recogniseService({ url: 'https://example.com', words: all.words })).toBe('link');
});
