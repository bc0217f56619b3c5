import type { LadderProblem } from '../../../../src/cycle/ladder/problem';
import { inspectLadder } from '../../../../src/cycle/ladder/readLadder';

/** The problems of a text in a line each, with the words that they stand at where those are not said already. */
export function toldProblems(text: string): string[] {
  return inspectLadder(text).problems.map((problem) => told(problem, text));
}

function told(problem: LadderProblem, text: string): string {
  const words = text.slice(problem.range.start, problem.range.end);
  switch (problem.code) {
    case 'ladder-unreadable':
      return `${problem.code} ${problem.reason}`;
    case 'ladder-key':
    case 'ladder-level':
      return `${problem.code} ${problem.found}${problem.expected === undefined ? '' : ` → ${problem.expected}`}`;
    case 'ladder-missing':
      return `${problem.code} ${problem.key}: ${words}`;
    case 'ladder-empty':
      return `${problem.code} ${problem.key}${problem.key === 'name' ? `: ${words}` : ''}`;
    case 'ladder-kind':
      return `${problem.code} ${problem.key} is no ${problem.wanted}: ${words}`;
    case 'ladder-repeated':
    case 'ladder-address':
      return `${problem.code} ${problem.found}`;
  }
}
