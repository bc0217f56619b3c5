import type { Service } from './service';

/**
 * A plain link is opened as it is, with its variables filled in. A service that we know nothing about is
 * treated alike: its query is copied, and its link, if there is one, is opened.
 *
 *     - [Completed cards](https://tracker.example.com/done?by=EMPLOYEE)
 */
export const link: Service = { id: 'link' };
