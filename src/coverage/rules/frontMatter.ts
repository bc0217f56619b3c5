import { compareDays, shiftDay } from '../../document/calendar';
import type { AlignmentDocument, MatterRemark, Range } from '../../document/model';
import type { MatterFault, Remark } from '../finding';
import type { Rule } from '../rule';

/** After the last day the review is written, and the pair meets about it. */
const daysAfter = 31;

/**
 * `front-matter-unreadable`, `front-matter-key`, `front-matter-value`: what the front matter says would not be
 * heard, or cannot be meant so. It speaks of the whole file, so it is looked at with the first part.
 */
export const frontMatter: Rule = (part, document) => {
  const { frontMatter: matter, parts } = document;
  if (!matter || part !== parts[0]) return [];
  return [...(matter.remarks ?? []).map(remarkOf), ...checkIns(document)];
};

function remarkOf(remark: MatterRemark): Remark {
  const { range } = remark;
  switch (remark.kind) {
    case 'unreadable':
      return { code: 'front-matter-unreadable', args: { reason: remark.reason }, range };
    case 'key': {
      const { found, expected } = remark;
      return { code: 'front-matter-key', args: { found, expected }, range };
    }
    case 'value':
      return value(remark.key, remark.wanted, remark.found, range);
  }
}

function value(key: string, fault: MatterFault, found: string, range: Range): Remark {
  return { code: 'front-matter-value', args: { key, fault, found }, range };
}

/** Check-ins that stand there twice, or lie outside the cycle. A day to come is one that was agreed upon. */
function checkIns(document: AlignmentDocument): Remark[] {
  const seen = new Set<string>();
  return (document.frontMatter?.days ?? []).flatMap(({ day, range }) => {
    const isRepeated = seen.has(day);
    seen.add(day);
    if (isRepeated) return [value('check-ins', 'repeated', day, range)];
    return isOutside(day, document) ? [value('check-ins', 'outside', day, range)] : [];
  });
}

/** Where a file holds the documents of several cycles, the check-ins may be those of each. */
function isOutside(day: string, { cycle, parts }: AlignmentDocument): boolean {
  const cycles = [cycle, ...parts.map((part) => part.cycle)].flatMap((one) => one ?? []);
  return (
    cycles.length > 0 &&
    cycles.every(({ first, last }) => compareDays(day, first) < 0 || compareDays(day, lateFor(last)) > 0)
  );
}

/** The last day on which a check-in is still one of the cycle. */
function lateFor(last: string): string {
  // Beyond the year 9999 there are no days that could be written.
  return last > '9999-11' ? last : shiftDay(last, daysAfter);
}
