import type { Context } from './context';
import type { ReadCriterion } from './criterion';
import { describes } from './descriptions';
import { looksLikeLevel, saysCurrent } from './levels';
import type { Part } from './model';
import { startsWithProject } from './projectWords';

/**
 * Whether the criteria of a part say by themselves that this is an alignment document. A README, too, has
 * examples under headings, a retrospective its highlights, an audit its areas for improvement and an overall
 * grade: so it takes a level's heading, descriptions, what stands between the levels, projects (by that
 * word, or with numbered evidence), or examples that are still to be written.
 */
export function speaksOfAlignment(
  { part, read }: { part: Part; read: readonly ReadCriterion[] },
  { text }: Context,
): boolean {
  return read.some(speaks) || (read.length > 0 && isUnderLevel(part, read, text));
}

/** A game, too, has levels: "Level: Beginner" does not say enough, "Current Level: Ninja" with labels does. */
function isUnderLevel({ level, levelHeading }: Part, read: readonly ReadCriterion[], text: string): boolean {
  if (!levelHeading) return false;
  if (looksLikeLevel(level ?? '')) return true;
  const heading = text.slice(levelHeading.start, levelHeading.end).split(/[\r\n]/u, 1)[0] ?? '';
  return (
    saysCurrent(heading.replace(/[*_`]/gu, '')) &&
    read.some(({ labels, quoted }) => labels.length > 0 || describes(quoted))
  );
}

function speaks({ criterion, quoted, labels }: ReadCriterion): boolean {
  const { examples, examplesSection } = criterion;
  // Below the examples of a README stands code.
  const isCode =
    examplesSection.entries.length + examples.length === 0 &&
    (examplesSection.range?.end ?? 0) > (examplesSection.label?.end ?? 0);
  // Anything may have an overall grade.
  const told = labels.filter(({ role }) => role !== 'overall' && (role !== 'examples' || !isCode));
  const roles = new Set(told.map(({ role }) => role));
  const improving = told.filter(({ role, vague }) => role !== 'examples' && !vague);
  if (improving.some(({ level }) => level !== undefined)) return true;
  if (improving.length > 0 && roles.size > 1 && told.some(({ primary }) => primary)) return true;
  const isGeneral = quoted.some(({ general, plain }) => general && !plain);
  const isLevelled = quoted.some(({ levels, plain }) => levels.length > 0 && !plain);
  if ((isGeneral && isLevelled) || ((isGeneral || isLevelled) && labels.length > 0)) return true;
  const examplesLabel = labels.find(({ role, primary }) => role === 'examples' && primary);
  if (!examplesLabel) return false;
  const isWaiting = examplesSection.entries.some(({ kind }) => kind === 'mark');
  if (isWaiting && examplesSection.shape !== 'heading') return true;
  return examples.some(
    ({ project, evidence }) =>
      project && (startsWithProject(project) || evidence.some(({ label }) => /^\d+$/u.test(label))),
  );
}
