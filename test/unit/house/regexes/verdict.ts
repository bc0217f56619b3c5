import { type Attack, attacksOn, textOf } from './attacks';
import { countSteps, parsePattern } from './steps';

/** How a regular expression bears its worst text. */
export interface Verdict {
  /** Steps for a text of twice the length, by those for the text: 2 is linear, 4 is quadratic. */
  growth: number;
  worst: Attack | undefined;
}

const short = 200;
const most = 2_000_000;

/** Whether a text of twice the length takes about twice the steps. */
export function isLinear({ growth }: Verdict): boolean {
  return growth < 2.6;
}

/** Finds the text, of those that are made for a regular expression, on which its steps grow the most. */
export function judge(source: string, flags: string): Verdict {
  const pattern = parsePattern(source, flags);
  const verdict: Verdict = { growth: 0, worst: undefined };
  for (const attack of attacksOn(pattern, flags)) {
    const [once, twice] = [short, 2 * short].map((size) =>
      countSteps(pattern, flags, textOf(attack, size), most),
    );
    const growth = twice === undefined || !once ? 0 : Number.isFinite(once) ? twice / once : once;
    if (growth > verdict.growth) Object.assign(verdict, { growth, worst: attack });
    if (growth === Number.POSITIVE_INFINITY) break;
  }
  return verdict;
}

/** Whether a regular expression that is not linear comes to its end soon on texts up to a length. */
export function isBearable(source: string, flags: string, length: number): boolean {
  const pattern = parsePattern(source, flags);
  return attacksOn(pattern, flags).every((attack) =>
    Number.isFinite(countSteps(pattern, flags, textOf(attack, length), most)),
  );
}
