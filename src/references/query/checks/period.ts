import type { Cycle } from '../../../document/model';
import { dayAt, readDate } from '../day';
import { type Check, type QueryProblem, replacing } from '../problem';
import { knownQualifier } from '../qualifiers';
import type { Qualifier } from '../query';
import { type Bound, readSpan, type Span } from '../span';
import { conjunctionsIn } from '../walk';

/**
 * `query-period`: a date lies out of the cycle, or the period goes on behind its end, where the next cycle finds the
 * same work again. Periods that are counted from today or the last check-in are meant to move, and the day of the last
 * change (`updated:`) says little about when work was done.
 *
 *     merged:>=2026-01-01   →   merged:${cycleStart}..${cycleEnd}
 */
export const strayPeriod: Check = ({ query, tab, cycle }) => {
  if (!cycle) return [];
  return conjunctionsIn(query).flatMap((terms) => {
    const qualifiers = terms.filter((term) => term.kind === 'qualifier');
    // How old a reviewed pull request is says nothing about the review.
    const isReview = qualifiers.some(({ key, negated }) => key === 'reviewed-by' && !negated);
    const periods = qualifiers.filter(
      ({ key, negated }) =>
        !negated && knownQualifier(key, tab)?.ofWork === true && !(isReview && key === 'created'),
    );
    const isClosed = periods.some(({ value }) => readSpan(value)?.to !== undefined);
    return periods.flatMap((period) => ofPeriod(period, cycle, isClosed));
  });
};

/** @param isClosed whether some term of the query says when the period ends */
function ofPeriod({ value }: Qualifier, cycle: Cycle, isClosed: boolean): QueryProblem[] {
  const span = readSpan(value);
  if (!span) return [];
  const { first, last } = cycle;
  const repairs = [replacing('useCycle', value.range, withinCycle(span, cycle))];
  const outside = boundsOf(span).filter(([side, bound]) => {
    const day = readDate(bound.text)?.kind === 'day' ? dayAt(bound, side) : undefined;
    return day !== undefined && (day < first || day > last);
  });
  const [stray] = outside;
  if (stray) {
    const { text, range } = outside.length > 1 ? value : stray[1];
    return [{ code: 'query-period', args: { kind: 'outside', text, first, last }, range, repairs }];
  }
  // Only what begins with a day of the cycle is meant for the cycle.
  const begins = span.from && readDate(span.from.text, cycle);
  const isOpen = !isClosed && begins && 'day' in begins && begins.day !== undefined;
  const args = { kind: 'open' as const, text: value.text, first, last };
  return isOpen ? [{ code: 'query-period', args, range: value.range, repairs }] : [];
}

function boundsOf({ kind, from, to }: Span): ['from' | 'to', Bound][] {
  return [
    ...(from ? [['from', from] satisfies ['from', Bound]] : []),
    ...(to && kind !== 'one' ? [['to', to] satisfies ['to', Bound]] : []),
  ] as ['from' | 'to', Bound][];
}

/** The period as far as it lies in the cycle; the cycle's own ends as variables. */
function withinCycle({ kind, from, to }: Span, cycle: Cycle): string {
  if (kind === 'one') return '${cycleStart}..${cycleEnd}';
  return `${endOf(from, 'from', cycle)}..${endOf(to, 'to', cycle)}`;
}

function endOf(bound: Bound | undefined, side: 'from' | 'to', cycle: Cycle): string {
  const own = side === 'from' ? '${cycleStart}' : '${cycleEnd}';
  const day = dayAt(bound, side, cycle);
  if (!bound || day === undefined) return bound?.inclusive ? bound.text : own;
  const isInside =
    side === 'from' ? day > cycle.first && day <= cycle.last : day < cycle.last && day >= cycle.first;
  if (!isInside) return own;
  return bound.inclusive ? bound.text : day;
}
