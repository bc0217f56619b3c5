/** What a suite counted. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** Why it failed, where that is not in the output above. */
  readonly note?: string;
}

/** The outcome of a suite that died, or of a check that is one test. */
export function failure(reason: unknown): Outcome {
  return { passed: 0, failed: 1, note: reason instanceof Error ? reason.message : String(reason) };
}

/** A suite that counted no test and says nothing about it is a failure: something did not find its tests. */
export function neverEmpty(outcome: Outcome): Outcome {
  if (outcome.passed + outcome.failed > 0 || outcome.note) return outcome;
  return { ...outcome, failed: 1, note: 'There was no test to run.' };
}

/** One line of figures, such as `12 passed, 1 failed, 2 skipped`. */
export function figures({ passed, failed, skipped = 0 }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
