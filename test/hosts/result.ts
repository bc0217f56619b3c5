/** What a run of the integration tests counts. It is told as data, never read off the printed report. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What the window spoke, such as `en`. */
  readonly language: string;
}

/** The environment variable that names the file for the counts: one line of JSON. */
export const RESULT_FILE = 'PERFORMANCE_ALIGNMENT_TEST_RESULT';

/** A web extension host has no files: it logs the counts behind this, and the launcher writes the file. */
export const RESULT_PREFIX = 'performance-alignment-test-result ';
