import { isStandIn } from '../../references/sameAddress';
import { shortUrl } from '../../references/shortUrl';
import type { Remark } from '../finding';
import type { Rule } from '../rule';
import { recordedIn } from '../shared';

/**
 * `evidence-repeated`: a criterion rests on the same evidence twice; said of every piece but the first. Made-up
 * addresses, as in the texts of this method, are one thing only within one project.
 */
export const evidenceRepeated: Rule = (part) => {
  const remarks: Remark[] = [];
  for (const recorded of recordedIn(part).values()) {
    if (recorded.length < 2) continue;
    const seen = new Set<string>();
    for (const { criterion, example, evidence } of recorded) {
      const project = isStandIn(evidence.url) ? example.project : undefined;
      const place = JSON.stringify([criterion.name, criterion.ordinal, project]);
      if (seen.has(place)) {
        const name = shortUrl(evidence.url) ?? evidence.url;
        remarks.push({
          code: 'evidence-repeated',
          args: { criterion: criterion.name, evidence: name },
          range: evidence.range,
        });
      }
      seen.add(place);
    }
  }
  return remarks;
};
