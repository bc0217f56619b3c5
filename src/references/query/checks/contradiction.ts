import { dayAt } from '../day';
import { type Check, type Checked, type QueryProblem, removing, replacing } from '../problem';
import { knownQualifier } from '../qualifiers';
import type { Qualifier } from '../query';
import { readSpan } from '../span';
import { conjunctionsIn, qualifiersIn } from '../walk';
import { ownersApart } from './owners';

/** Words of `is:` and `state:` of which work is one at most. */
const exclusive: readonly (readonly string[])[] = [
  ['pr', 'issue'],
  ['open', 'closed'],
  ['open', 'merged'],
  ['merged', 'unmerged'],
  ['merged', 'issue'],
  ['draft', 'issue'],
  ['locked', 'unlocked'],
  ['public', 'private'],
  ['public', 'internal'],
  ['private', 'internal'],
];
const stating: ReadonlySet<string> = new Set(['is', 'state', 'type']);

/**
 * `query-contradiction`: no work can be all that is asked for, so nothing is ever found.
 *
 *     is:open is:closed
 *     author:ada -author:ada
 *     created:2026-06-30..2026-01-01
 *     org:one org:two                   meant "or" once, and means "and" now
 */
export const contradiction: Check = (checked) => [
  ...conjunctionsIn(checked.query).flatMap((terms) => {
    const qualifiers = terms.filter((term) => term.kind === 'qualifier');
    return [...exclusions(qualifiers, checked), ...ownersApart(qualifiers, checked)];
  }),
  ...qualifiersIn(checked.query).flatMap((qualifier) => reversed(qualifier, checked)),
];

/** Of each pair that excludes one another the second. */
function exclusions(qualifiers: readonly Qualifier[], { text }: Checked): QueryProblem[] {
  const seen = new Map<string, Qualifier>();
  return qualifiers.flatMap((qualifier): QueryProblem[] => {
    const { range, negated } = qualifier;
    const [said = '', ...opposites] = sayingsOf(qualifier);
    const first = opposites.map((one) => seen.get(one)).find((one) => one !== undefined);
    for (const one of said.startsWith('-') ? [said] : [said, `any:${qualifier.key}`]) {
      if (!seen.has(one)) seen.set(one, qualifier);
    }
    if (!first) return [];
    const args = {
      kind: 'exclude' as const,
      first: text.slice(first.range.start, first.range.end),
      second: text.slice(range.start, range.end),
    };
    // What was excluded on purpose is rather kept.
    const removed = negated ? first.range : range;
    return [{ code: 'query-contradiction', args, range, repairs: [removing(text, removed)] }];
  });
}

/** What a qualifier says, and all that would contradict it, in words of our own. */
function sayingsOf({ key, value, negated }: Qualifier): string[] {
  const [only, ...others] = value.items;
  if (!only || others.length > 0) return [];
  const word = only.text.toLowerCase();
  const name = stating.has(key) ? 'is' : key;
  const said = `${name}:${word}`;
  if (negated) return [`-${said}`, said];
  const pairs = name === 'is' ? exclusive.filter((pair) => pair.includes(word)).flat() : [];
  const excluded = pairs.filter((one) => one !== word).map((one) => `is:${one}`);
  if (key === 'no') excluded.push(`any:${word}`);
  else excluded.push(`no:${key}`);
  return [said, `-${said}`, ...excluded];
}

/** A range whose first date or number lies behind the second. */
function reversed({ key, value }: Qualifier, { tab, cycle }: Checked): QueryProblem[] {
  const takes = knownQualifier(key, tab)?.takes;
  const span = readSpan(value);
  if (span?.kind !== 'range' || !span.from || !span.to) return [];
  const { from, to } = span;
  const [low, high] = [dayAt(from, 'from', cycle), dayAt(to, 'to', cycle)];
  const isReversed =
    takes === 'number'
      ? Number(from.text) > Number(to.text)
      : takes === 'date' && low !== undefined && high !== undefined && low > high;
  if (!isReversed) return [];
  const { range } = value;
  const args = { kind: 'reversed' as const, first: from.text, second: to.text };
  const repairs = [
    replacing('swapBounds', { start: from.range.start, end: to.range.end }, `${to.text}..${from.text}`),
  ];
  return [{ code: 'query-contradiction', args, range, repairs }];
}
