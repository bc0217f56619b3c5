/**
 * How long to search, and from where. `npm run test:deep -- 7` tries 10,000 cases each from seed 7, and
 * without a number from a new one; what fails is found again by the seed that is printed. `npm test` tries
 * the same cases for everybody, so that it fails for nobody by chance. A failure also prints its path: with
 * that in `PROPERTY_PATH`, the very case is tried at once.
 */
export const runs = Number(process.env['PROPERTY_RUNS'] ?? 300);
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_124);
const path = process.env['PROPERTY_PATH'];

/** For `fc.assert`. */
export const searching = { numRuns: runs, seed, ...(path === undefined ? {} : { path, endOnFailure: true }) };

/** Whether one case is tried again, and not many. */
export const isReplay = path !== undefined;

/** Long enough for a deep search on a busy machine. */
export const longest = 60 * 60 * 1000;
