import type { Service } from './service';

/**
 * Slack documents no link to a search: the channel that the reference links to is opened, and the query
 * is on the clipboard.
 *
 *     - Search Slack [#kudos](https://example.slack.com/archives/C0123456789):
 *         - `in:#kudos after:2025-12-31 @EMPLOYEE`
 *
 * @see https://slack.com/help/articles/202528808-Search-in-Slack for the query's own words
 */
export const slack: Service = { id: 'slack', name: 'Slack' };
