import type { Field } from '../../document/model';

/** A reference that a document begins with. Its words are written in the document's language, else in English. */
export interface DefaultReference {
  label: { en: string; de: string };
  /** An address, with variables; of a service that runs in many places, the query's own link is the site. */
  url?: string;
  query?: string;
  /** Rows instead of a query, for filters that are set by hand. */
  fields?: readonly Field[];
}

/** What a service's part of a new reference list is. */
export interface ServiceDefaults {
  /** As in {@link Service.id}. */
  id: string;
  /** What the address of a service looks like that runs in many places; nobody else is asked for one. */
  site?: string;
  references: readonly DefaultReference[];
}

/**
 * The searches that a new document begins with, by service, the commonest service first. The days are written so
 * that the first and the last day of the cycle belong to it, whatever the service makes of its bounds. Where a
 * query does not tell its service by itself, the words do.
 *
 * @see https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 * @see https://docs.github.com/en/search-github/searching-on-github/searching-commits
 * @see https://slack.com/help/articles/202528808-Search-in-Slack days before and after are excluded
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-fields/ a day is its first moment
 * @see https://support.google.com/drive/answer/2375114 for what Google Drive searches by
 */
export const serviceDefaults: readonly ServiceDefaults[] = [
  {
    id: 'github',
    references: [
      {
        label: { en: 'Merged pull requests', de: 'Zusammengeführte Pull Requests' },
        query: 'is:pr is:merged author:${identity} merged:${cycleStart}..${cycleEnd}',
      },
      {
        // There is no qualifier for the day of a review; who reviews, updates.
        label: { en: 'Reviewed pull requests', de: 'Begutachtete Pull Requests' },
        query: 'is:pr reviewed-by:${identity} -author:${identity} updated:>=${cycleStart}',
      },
      {
        label: { en: 'Closed issues', de: 'Abgeschlossene Issues' },
        query: 'is:issue assignee:${identity} closed:${cycleStart}..${cycleEnd}',
      },
      {
        label: { en: 'Commits', de: 'Commits' },
        query: 'author:${identity} author-date:${cycleStart}..${cycleEnd}',
      },
    ],
  },
  {
    id: 'slack',
    references: [
      {
        label: { en: 'Slack messages', de: 'Nachrichten in Slack' },
        query: 'from:@${identity} after:${cycleStart-1d} before:${cycleEnd+1d}',
      },
      {
        label: { en: 'Slack messages from others', de: 'Nachrichten anderer in Slack' },
        query: '@${identity} after:${cycleStart-1d} before:${cycleEnd+1d}',
      },
    ],
  },
  {
    id: 'jira',
    site: 'https://example.atlassian.net',
    references: [
      {
        label: { en: 'Resolved Jira issues', de: 'Gelöste Vorgänge in Jira' },
        query: 'assignee = "${identity}" AND resolved >= "${cycleStart}" AND resolved < "${cycleEnd+1d}"',
      },
    ],
  },
  {
    id: 'linear',
    references: [
      {
        label: { en: 'Linear issues', de: 'Issues in Linear' },
        fields: [
          { name: 'Assignee', value: '${identity}' },
          { name: 'Completed', value: '${cycleStart} - ${cycleEnd}' },
        ],
      },
    ],
  },
  {
    id: 'gitlab',
    references: [
      {
        label: { en: 'Merged merge requests', de: 'Zusammengeführte Merge Requests' },
        url: 'https://gitlab.com/dashboard/merge_requests?scope=all&state=merged&author_username=${identity}',
      },
    ],
  },
  {
    id: 'azure-devops',
    site: 'https://dev.azure.com/example/project',
    references: [
      {
        label: { en: 'Azure DevOps work items', de: 'Arbeitsaufgaben in Azure DevOps' },
        query:
          "SELECT [System.Id], [System.Title] FROM WorkItems WHERE [System.AssignedTo] = '${identity}' AND [System.ChangedDate] >= '${cycleStart}' AND [System.ChangedDate] < '${cycleEnd+1d}'",
      },
    ],
  },
  {
    id: 'confluence',
    site: 'https://confluence.example.com',
    references: [
      {
        label: { en: 'Confluence pages', de: 'Seiten in Confluence' },
        query:
          'type = page AND creator = "${identity}" AND created >= "${cycleStart}" AND created < "${cycleEnd+1d}"',
      },
    ],
  },
  {
    id: 'google-drive',
    references: [
      {
        label: { en: 'Google Drive documents', de: 'Dokumente in Google Drive' },
        query: 'owner:${identity} after:${cycleStart-1d} before:${cycleEnd+1d}',
      },
    ],
  },
  {
    id: 'notion',
    references: [
      {
        label: { en: 'Notion pages', de: 'Seiten in Notion' },
        fields: [
          { name: 'Created By', value: '${identity}' },
          { name: 'Date', value: '${cycleStart} - ${cycleEnd}' },
        ],
      },
    ],
  },
];

/** The services at which a person has a name, in the order in which they are offered. */
export const identityServices: readonly string[] = [...serviceDefaults.map(({ id }) => id), 'bitbucket'];
