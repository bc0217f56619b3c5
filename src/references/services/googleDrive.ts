import { besideTheDay } from '../bounds';
import { encode } from '../encode';
import type { Service } from './service';

/**
 * Google Drive's page of search takes the query as `q`. The address is not documented, but it is what the
 * page itself shows for a search.
 *
 *     owner:ada@example.com after:2025-12-31
 *     https://drive.google.com/drive/search?q=owner%3Aada%40example.com%20after%3A2025-12-31
 *
 * Nothing says whether `after:` takes in its day. Read as leaving it out, the search finds a day too many at
 * worst, and never one too few.
 *
 * @see https://support.google.com/drive/answer/2375114 for the query's own words
 */
export const googleDrive: Service = {
  id: 'google-drive',
  name: 'Google Drive',
  site: 'https://drive.google.com',
  search: ({ query, site }) => site && `${site}/drive/search?q=${encode(query)}`,
  bounds: besideTheDay,
};
