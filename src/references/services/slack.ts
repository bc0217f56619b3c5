import { besideTheDay } from '../bounds';
import type { Service } from './service';

/**
 * Slack documents no link to a search: the channel that the reference links to (or else the workspace that
 * a setting names) is opened, and the query is on the clipboard.
 *
 *     - Search Slack [#kudos](https://example.slack.com/archives/C0123456789):
 *         - `in:#kudos after:2025-12-31 @EMPLOYEE`
 *
 * @see https://slack.com/help/articles/202528808-Search-in-Slack for the query's own words; `after:` and
 *   `before:` leave out the day that they name
 */
export const slack: Service = { id: 'slack', name: 'Slack', page: (site) => site, bounds: besideTheDay };
