import type { AlignmentDocument } from '../document/model';
import { traitsOf } from '../edits/traits';
import { literal, type Place, type Suggestion } from './suggestion';
import type { Surroundings } from './surroundings';

/**
 * The projects of the document, where a bullet under Examples begins in bold; those that the criterion has none of
 * come first. Bold is closed, and in a document whose bullets are prose with a colon.
 *
 *     - **|          gives   - **Project Search**|
 *     - **|          or      - **Project Search:** |
 */
export function projectSuggestions(
  { before, after }: Place,
  { criterion, role }: Surroundings,
  { criteria }: AlignmentDocument,
  text: string,
): Suggestion[] {
  const [, opening, typed = ''] =
    /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\*\*)([^*]{0,100})$/u.exec(before) ?? [];
  if (!criterion || role !== 'examples' || opening === undefined) return [];
  const isNarrative = traitsOf(text, criteria).form === 'narrative';
  const closing = /^:?\*\*:?[ ]?/u.exec(after)?.[0].length ?? 0;
  const places = new Map<string, string>();
  for (const { name, projects } of criteria) {
    for (const project of projects) if (!places.has(project)) places.set(project, name);
  }
  const own = new Set(criterion.projects);
  return [...places]
    .sort(([a], [b]) => Number(own.has(a)) - Number(own.has(b)))
    .map(([project, name]) => ({
      kind: 'project',
      name: project,
      about: own.has(project) ? criterion.name : name,
      range: { start: before.length - typed.length, end: before.length + closing },
      filter: project,
      snippet: `${literal(escaped(project))}${isNarrative ? ':** ' : '**'}$0`,
    }));
}

/** A name as Markdown that shows just that name. */
function escaped(name: string): string {
  return name.replace(/[\\*`[\]<]/gu, '\\$&');
}
