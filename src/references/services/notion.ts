import type { Service } from './service';

/**
 * Notion documents no link to a search: the page that the reference links to (or else the app) is opened,
 * and the query is on the clipboard.
 *
 *     - Search Notion
 *         - Created By: `EMPLOYEE`
 *
 * @see https://www.notion.com/help/search
 */
export const notion: Service = {
  id: 'notion',
  name: 'Notion',
  site: 'https://www.notion.so',
  page: (site) => site && `${site}/`,
};
