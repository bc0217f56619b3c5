/** What of a reviewed pull request a query can ask for. */
export interface Reviewed {
  /** `owner/name` */
  repository: string;
  /** A login; `undefined` where the account is gone. */
  author: string | undefined;
  /** `open`, `closed` or `merged` */
  state: string | undefined;
}

/** What a query asks of reviewed pull requests. */
export interface Narrowing {
  accepts(reviewed: Reviewed): boolean;
  /** The parts of the query that reviews cannot be held against. */
  unapplied: string[];
}

type Test = (value: string, reviewed: Reviewed) => boolean;

const owner: Test = (value, { repository }) => repository.toLowerCase().startsWith(`${value}/`);

/** What the search itself sees to: that it is a pull request, by whom it was reviewed, and when. */
const seenTo =
  /^(?:reviewed-by:|(?:created|updated|merged|closed|sort):|(?:is|type):"?(?:pr|pull-?request)"?$)/u;

/** A part of a query: negated, qualifier, value; or a word. */
const part = /(-?)([a-z-]+):("[^"]*"|[^\s()"]+)|"[^"]*"|[^\s()]+/giu;

/**
 * Reads a query for what it asks of a pull request beside its review: GitHub lists reviews by day, and
 * searches them for nothing else. Places (`repo:`, `org:`, `user:`) are alternatives, as are authors.
 *
 *     reviewed-by:ada org:acme -author:ada label:bug   takes Acme's, not Ada's own; `label:bug` is unapplied
 */
export function narrowingOf(query: string): Narrowing {
  const wanted = new Map<string, ((reviewed: Reviewed) => boolean)[]>();
  const unwanted: ((reviewed: Reviewed) => boolean)[] = [];
  const unapplied: string[] = [];
  for (const [whole, minus, name = '', raw = ''] of query.matchAll(part)) {
    const told = testOf(name.toLowerCase(), raw.replaceAll('"', '').toLowerCase());
    if (told && minus) unwanted.push(told.test);
    else if (told) wanted.set(told.group, [...(wanted.get(told.group) ?? []), told.test]);
    else if (!seenTo.test(whole.toLowerCase()) && !/^(?:AND|OR)$/u.test(whole)) unapplied.push(whole);
  }
  return {
    accepts: (reviewed) =>
      [...wanted.values()].every((tests) => tests.some((test) => test(reviewed))) &&
      !unwanted.some((test) => test(reviewed)),
    unapplied,
  };
}

function testOf(
  name: string,
  value: string,
): { group: string; test: (reviewed: Reviewed) => boolean } | undefined {
  const group = (of: string, test: Test) => ({
    group: of,
    test: (reviewed: Reviewed) => test(value, reviewed),
  });
  if (name === 'repo') return group('place', (one, { repository }) => repository.toLowerCase() === one);
  if (name === 'org' || name === 'user') return group('place', owner);
  if (name === 'author' && !value.startsWith('@')) {
    return group('author', (one, { author }) => author?.toLowerCase() === one);
  }
  if ((name === 'is' || name === 'state') && /^(?:open|closed|merged)$/u.test(value)) {
    // What is merged is closed as well.
    return group('state', (one, { state }) => state === one || (one === 'closed' && state === 'merged'));
  }
  return undefined;
}
