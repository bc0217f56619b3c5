import type { PerformanceAlignment } from '../api';
import { assess } from '../coverage/assess';
import { defaultAssessOptions } from '../coverage/options';
import { readDay } from '../document/calendar';
import { parse } from '../document/parse';
import { wordFinding } from './messages';
import { today as localToday } from './today';

/** The API for other extensions, as declared in `api.d.ts`. It reads texts only, never what is open. */
export const api: PerformanceAlignment = {
  apiVersion: 1,
  parse: async (text) => parse(text),
  assess: async (text, { today = localToday() } = {}) => {
    if (!readDay(today)) throw new RangeError(`"today" must be a day written YYYY-MM-DD, not "${today}"`);
    return assess(parse(text), { ...defaultAssessOptions, today }).map((finding) => ({
      code: finding.code,
      message: wordFinding(finding),
      severity: finding.severity,
      range: finding.range,
    }));
  },
};
