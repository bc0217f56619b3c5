import { applyEdits } from '../../../../src/edits/textEdit';
import type { QueryProblem } from '../../../../src/references/query/problem';
import type { Query, Term } from '../../../../src/references/query/query';

/** A query as it was read, in a notation of the tests: `is=pr -author=ada (label=bug | label=docs)`. */
export function told({ alternatives }: Pick<Query, 'alternatives'>): string {
  return alternatives.map((terms) => terms.map(toldTerm).join(' ')).join(' | ');
}

function toldTerm(term: Term): string {
  const minus = term.negated ? '-' : '';
  if (term.kind === 'group') return `${minus}(${told(term)})`;
  if (term.kind === 'words') return `${minus}"${term.text}"`;
  return `${minus}${term.key}=${term.value.items.map(({ text }) => text).join(',')}`;
}

/** Each problem with its place, and what becomes of the query by each of the repairs. */
export function findings(text: string, problems: readonly QueryProblem[]): string[] {
  return problems.map(({ code, range, repairs }) => {
    const outcomes = repairs.map(({ name, edits }) => ` ${name} → ${applyEdits(text, edits)}`);
    return `${code} at ${text.slice(range.start, range.end)}${outcomes.map((one) => `;${one}`).join('')}`;
  });
}
