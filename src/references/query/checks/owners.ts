import type { Checked, QueryProblem, Repair } from '../problem';
import type { Qualifier } from '../query';

/** Qualifiers that name where the work is, by what makes two of them exclude one another. */
const places: ReadonlyMap<string, string> = new Map([
  ['user', 'owner'],
  ['org', 'owner'],
  ['repo', 'repository'],
]);

/**
 * Two owners, or two repositories, that a space joins. GitHub once read that as "or"; since its search of issues and
 * pull requests takes AND and OR it means "and", and finds nothing. The search of commits still takes no OR.
 *
 *     org:one org:two is:pr   →   (org:one OR org:two) is:pr
 *
 * @see https://github.blog/changelog/2025-03-06-github-issues-projects-api-support-for-issues-advanced-search-and-more/
 */
export function ownersApart(qualifiers: readonly Qualifier[], { text, tab }: Checked): QueryProblem[] {
  if (tab === 'commits') return [];
  const byPlace = new Map<string, Qualifier[]>();
  for (const qualifier of qualifiers) {
    const place = places.get(qualifier.key);
    if (place === undefined || qualifier.negated || qualifier.value.items.length !== 1) continue;
    byPlace.set(place, [...(byPlace.get(place) ?? []), qualifier]);
  }
  return [...byPlace.values()].flatMap((all): QueryProblem[] => {
    const [first, ...others] = all;
    const second = others.find((one) => nameOf(one) !== (first && nameOf(first)));
    if (!first || !second) return [];
    const args = {
      kind: 'owners' as const,
      first: text.slice(first.range.start, first.range.end),
      second: text.slice(second.range.start, second.range.end),
    };
    return [{ code: 'query-contradiction', args, range: second.range, repairs: [joined(text, first, all)] }];
  });
}

function nameOf({ value }: Qualifier): string {
  return value.text.toLowerCase();
}

/** All of them between parentheses where the first stands; the others go, with the space before them. */
function joined(text: string, first: Qualifier, all: readonly Qualifier[]): Repair {
  const names = all.map(({ range }) => text.slice(range.start, range.end));
  const others = all.filter((one) => one !== first);
  return {
    name: 'joinByOr',
    edits: [
      { range: first.range, newText: `(${[...new Set(names)].join(' OR ')})` },
      ...others.map(({ range: { start, end } }) => ({
        range: { start: text.slice(0, start).trimEnd().length, end },
        newText: '',
      })),
    ],
  };
}
