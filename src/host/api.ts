import type { PerformanceAlignment } from '../api';
import { defaultAssessOptions } from '../coverage/options';
import { readDay } from '../document/calendar';
import { unreadDocument } from '../document/unread';
import type { EngineClient } from '../engine/client';
import { TooComplex } from '../engine/tooComplex';
import { defaultMaximumSize } from './candidate';
import { wordFinding } from './messages';
import { today as localToday } from './today';

/**
 * The API for other extensions, as declared in `api.d.ts`. It reads texts only, never what is open. Nobody
 * in the window waits for it, so it stands behind what the editors want.
 */
export function createApi(engine: EngineClient): PerformanceAlignment {
  const options = { background: true };
  const unlessTooMuch = async <Answer>(text: string, ask: () => Promise<Answer>, otherwise: Answer) => {
    if (text.length > 1024 * defaultMaximumSize) return otherwise;
    try {
      return await ask();
    } catch (error) {
      if (error instanceof TooComplex) return otherwise;
      throw error;
    }
  };
  return {
    apiVersion: 1,
    parse: (text) =>
      unlessTooMuch(text, () => engine.ask('parse', [text], options), unreadDocument(text.length)),
    assess: async (text, { today = localToday() } = {}) => {
      if (!readDay(today)) throw new RangeError(`"today" must be a day written YYYY-MM-DD, not "${today}"`);
      const assessOptions = { ...defaultAssessOptions, today };
      const ask = async () => (await engine.ask('analyse', [text, {}, assessOptions], options)).findings;
      return (await unlessTooMuch(text, ask, [])).map((finding) => ({
        code: finding.code,
        message: wordFinding(finding),
        severity: finding.severity,
        range: finding.range,
      }));
    },
  };
}
