import { beginnings } from './calls/beginnings';
import { readings } from './calls/readings';
import { recording } from './calls/recording';
import { upkeep } from './calls/upkeep';

/**
 * All that takes reading a text: the only door to `document/`, `coverage/` and `edits/` for the host, which
 * calls it in another thread. Arguments and answers are plain data; every function takes the whole text, so
 * that none speaks of a version of it that is not meant.
 */
export const engine = { ...readings, ...recording, ...upkeep, ...beginnings };

export type Engine = typeof engine;
