import type { KnownDays } from './exampleDates';
import type { FindingCode, Severity } from './finding';

/** What a reader may set about the assessment. */
export interface AssessOptions {
  /** How many examples make a criterion covered, unless the document says otherwise. */
  minimumExamples: number;
  /** Above this many examples a criterion is crowded. */
  maximumExamples: number;
  /** After so many days without an example a criterion is stale; 0 for never. */
  staleAfterDays: number;
  /** Severities that differ from the defaults; `off` silences a code. */
  severities: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** Today as a plain calendar day, `YYYY-MM-DD`. */
  today: string;
  /** Whether a review is being prepared: then missing summaries count whatever the date. */
  preparing: boolean;
  /** What is known of the days of examples beyond what the text says. */
  days?: KnownDays;
}

export const defaultAssessOptions: Omit<AssessOptions, 'today'> = {
  minimumExamples: 3,
  maximumExamples: 12,
  staleAfterDays: 60,
  severities: {},
  preparing: false,
};
