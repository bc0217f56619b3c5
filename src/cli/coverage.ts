import { type Coverage, coverageOf, isLight } from '../coverage/coverage';
import { greatest } from '../document/extremes';
import type { AlignmentDocument } from '../document/model';
import type { Read } from './read';

/** The criteria of a file, in the order of the text. */
export interface ToldCoverage extends Pick<AlignmentDocument, 'employee' | 'level' | 'nextLevel' | 'cycle'> {
  criteria: (Coverage & { name: string; projects: string[]; light: boolean })[];
}

/** Counts the examples of a file's criteria. */
export function tellCoverage({ model }: Read, minimum: number): ToldCoverage {
  const { employee, level, nextLevel, cycle } = model;
  return {
    ...(employee ? { employee } : {}),
    ...(level ? { level } : {}),
    ...(nextLevel ? { nextLevel } : {}),
    ...(cycle ? { cycle } : {}),
    criteria: model.criteria.map((criterion) => {
      const coverage = coverageOf(criterion, model, minimum);
      return { name: criterion.name, projects: criterion.projects, ...coverage, light: isLight(coverage) };
    }),
  };
}

/**
 * The criteria as a table:
 *
 *     ada.md: Ada, L4, 2026-H1
 *       Mastery         3 of 3  covered
 *       Impact          1 of 3  light
 */
export function writeCoverage(file: string, { employee, level, cycle, criteria }: ToldCoverage): string {
  const known = [employee, level, cycle && (cycle.name ?? `${cycle.first} to ${cycle.last}`)].filter(Boolean);
  const width = greatest(
    criteria.map(({ name }) => [...name].length),
    0,
  );
  const rows = criteria.map(
    ({ name, count, minimum, state }) =>
      `  ${name}${' '.repeat(width - [...name].length)}  ${count} of ${minimum}  ${state}\n`,
  );
  return `${file}${known.length > 0 ? `: ${known.join(', ')}` : ''}\n${rows.join('')}`;
}
