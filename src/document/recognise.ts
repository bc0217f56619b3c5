import type { ReadCriterion } from './criterion';
import { describes } from './descriptions';
import { looksLikeLevel } from './levels';
import type { Part } from './model';
import { startsWithProject } from './project';

/**
 * Whether the criteria of a part say by themselves that this is an alignment document. A README, too, has
 * examples under headings, a retrospective its highlights and areas for improvement: so it takes a level's
 * heading, descriptions, what stands between the levels, projects (by that word, or with numbered evidence), or
 * examples that are still to be written.
 */
export function speaksOfAlignment({ part, read }: { part: Part; read: readonly ReadCriterion[] }): boolean {
  const isUnderLevel = part.levelHeading !== undefined && read.length > 0;
  const isStarted = read.some(({ labels, quoted }) => labels.length > 0 || describes(quoted));
  return (isUnderLevel && (isStarted || looksLikeLevel(part.level ?? ''))) || read.some(speaks);
}

function speaks({ criterion, quoted, labels }: ReadCriterion): boolean {
  const roles = new Set(labels.map(({ role }) => role));
  const improving = labels.filter(({ role, vague }) => role !== 'examples' && role !== 'overall' && !vague);
  if (improving.some(({ level }) => level !== undefined)) return true;
  if (improving.length > 0 && roles.size > 1 && labels.some(({ primary }) => primary)) return true;
  const isGeneral = quoted.some(({ general }) => general);
  const isLevelled = quoted.some(({ levels }) => levels.length > 0);
  if ((isGeneral && isLevelled) || ((isGeneral || isLevelled) && labels.length > 0)) return true;
  const { examples, examplesSection } = criterion;
  const isWaiting = labels.some(({ role, primary }) => role === 'examples' && primary);
  if (isWaiting && examplesSection.entries.some(({ kind }) => kind === 'mark')) return true;
  return examples.some(
    ({ project, evidence }) =>
      project && (startsWithProject(project) || evidence.some(({ label }) => /^#?\d+$/u.test(label))),
  );
}
