import type { Cycle } from '../../document/model';

/** What is known of the person and the cycle when a document begins. */
export interface NewFacts {
  employee?: string;
  level?: string;
  nextLevel?: string;
  cycle?: Cycle;
  /** The person's name by service. */
  identities?: Readonly<Record<string, string>>;
  /** How many examples a criterion should have, for all or by criterion. */
  minimumExamples?: number | Readonly<Record<string, number>>;
}

/** How people call a cycle: by its name, else by its two days. */
export function wordCycle({ name, first, last }: Cycle): string {
  return name ?? `${first} – ${last}`;
}
