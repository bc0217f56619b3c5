import type { Service } from './service';

/**
 * Linear documents no link to a search: the view that the reference links to (or else the app) is opened,
 * and the query is on the clipboard.
 *
 *     - [Done in Linear](https://linear.app/example/view/done)
 *         - `assignee:EMPLOYEE`
 *
 * @see https://linear.app/docs/search
 */
export const linear: Service = {
  id: 'linear',
  name: 'Linear',
  site: 'https://linear.app',
  page: (site) => site && `${site}/`,
};
