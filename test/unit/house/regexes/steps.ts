import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Goes on behind what has matched; whether all of it does. */
type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;

/** Parses a pattern as the engine would under these flags. */
export function parsePattern(source: string, flags: string): AST.Pattern {
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, unicode);
}

/** Too many steps for anything that is linear. */
class TooMany extends Error {}

/**
 * Counts the steps that a backtracking engine takes to find all matches in a text. It tries what V8 tries, in
 * the same order, with none of its short cuts: so what is linear here is linear there, whatever the machine.
 *
 * @returns infinity where it takes more than `most`
 */
export function countSteps(pattern: AST.Pattern, flags: string, text: string, most: number): number {
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps > most) throw new TooMany();
  };
  const isUnicode = /[uv]/u.test(flags);
  const single = singles(flags, text, isUnicode);

  const alternatives = (of: readonly AST.Alternative[]): Matcher => {
    const matchers = of.map(({ elements }) => sequence(elements));
    return (at, next) => matchers.some((matcher) => matcher(at, next));
  };
  const sequence = (elements: readonly AST.Element[]): Matcher =>
    elements
      .map((element) => matcherOf(element))
      .reduceRight<Matcher>(
        (rest, first) => (at, next) => first(at, (to) => rest(to, next)),
        (at, next) => next(at),
      );
  const matcherOf = (element: AST.Element): Matcher => {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return alternatives(element.alternatives);
      case 'Assertion':
        return assertion(element);
      case 'Quantifier':
        return quantified(element);
      case 'Backreference':
        throw new Error(`No steps are known for ${element.raw}`);
      default: {
        const consume = single(element.raw);
        return (at, next) => {
          step();
          const to = consume(at);
          return to >= 0 && next(to);
        };
      }
    }
  };
  const assertion = (element: AST.Assertion): Matcher => {
    if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
      const inner = alternatives(element.alternatives);
      const isAhead = element.kind === 'lookahead';
      const holds = (at: number): boolean => {
        if (isAhead) return inner(at, () => true);
        // Ours are short: a search backwards from here would take as many steps.
        for (let from = at; from >= Math.max(0, at - longestBehind); from--) {
          if (inner(from, (to) => to === at)) return true;
        }
        return false;
      };
      return (at, next) => holds(at) !== element.negate && next(at);
    }
    return (at, next) => {
      step();
      return holdsAt(element, flags, text, at) && next(at);
    };
  };
  const quantified = ({ element, min, max, greedy }: AST.Quantifier): Matcher => {
    const one = matcherOf(element);
    const times =
      (count: number): Matcher =>
      (at, next) => {
        const more = (): boolean =>
          // An empty turn beyond the least ends the loop.
          count < max && one(at, (to) => (to > at || count < min) && times(count + 1)(to, next));
        if (count < min) return more();
        return greedy ? more() || next(at) : next(at) || more();
      };
    return times(0);
  };

  const whole = alternatives(pattern.alternatives);
  try {
    for (let at = 0; at <= text.length; ) {
      let end = at;
      const isFound = whole(at, (to) => {
        end = to;
        return true;
      });
      at = isFound && end > at ? end : at + 1;
    }
  } catch (error) {
    if (error instanceof TooMany || error instanceof RangeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
  return steps;
}

const longestBehind = 8;

/** Whether `^`, `$`, `\\b` or `\\B` holds. */
function holdsAt(
  assertion: AST.EdgeAssertion | AST.WordBoundaryAssertion,
  flags: string,
  text: string,
  at: number,
): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  if (assertion.kind === 'word') return (/\w/u.test(before) !== /\w/u.test(behind)) !== assertion.negate;
  const beyond = assertion.kind === 'start' ? before : behind;
  return beyond === '' || (flags.includes('m') && /[\n\r\u2028\u2029]/u.test(beyond));
}

/** Matchers of one character, as the engine itself knows it. */
function singles(flags: string, text: string, isUnicode: boolean) {
  const known = new Map<string, Map<string, boolean>>();
  return (raw: string): ((at: number) => number) => {
    const cache = known.get(raw) ?? new Map<string, boolean>();
    known.set(raw, cache);
    const regex = new RegExp(`^(?:${raw})$`, flags.replace(/[gym]/gu, ''));
    return (at) => {
      const char = isUnicode ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);
      if (at >= text.length) return -1;
      const matches = cache.get(char) ?? regex.test(char);
      cache.set(char, matches);
      return matches ? at + char.length : -1;
    };
  };
}
