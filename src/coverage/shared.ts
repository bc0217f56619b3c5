import type { Criterion, Evidence, Example, Part } from '../document/model';
import { addressKey } from '../references/sameAddress';

/** A piece of evidence where it is recorded. */
export interface Recorded {
  criterion: Criterion;
  example: Example;
  evidence: Evidence;
}

type Index = ReadonlyMap<string, readonly Recorded[]>;

const known = new WeakMap<Part, Index>();

/**
 * Where the evidence of a part is recorded, in the order of the text, by what makes addresses equal. Of one
 * part: where a file holds the documents of two cycles, neither speaks of the other. Kept, as every row of the
 * tree asks for it.
 */
export function recordedIn(part: Part): Index {
  const kept = known.get(part);
  if (kept) return kept;
  const index = new Map<string, Recorded[]>();
  for (const criterion of part.criteria) {
    for (const example of criterion.examples) {
      for (const evidence of example.evidence) {
        const key = addressKey(evidence.url);
        if (key === undefined) continue;
        const found = index.get(key);
        const recorded = { criterion, example, evidence };
        if (found) found.push(recorded);
        else index.set(key, [recorded]);
      }
    }
  }
  known.set(part, index);
  return index;
}

/**
 * The other criteria that rest on one of these pieces of evidence, too. One example may stand under several
 * criteria: that is worth knowing, and nothing to mend.
 *
 *     ### Mastery                                      gives, for the example under Mastery, Impact
 *     - Examples
 *         - ([1](https://a.example/7)): wrote it
 *     ### Impact
 *     - Examples
 *         - ([1](https://a.example/7)): it saves a day a week
 */
export function alsoUnder(part: Part, criterion: Criterion, evidence: readonly Evidence[]): Criterion[] {
  const index = recordedIn(part);
  const found = evidence.flatMap(({ url }) => index.get(addressKey(url) ?? '') ?? []);
  const others = new Set(found.map((recorded) => recorded.criterion));
  return part.criteria.filter((one) => one !== criterion && others.has(one));
}
