import type { Criterion, ExamplesSection, NoteSection } from '../document/model';

/** The labels of a criterion under which bullets stand, in the order in which criteria have them. */
export const listRoles = ['examples', 'roomForImprovement', 'opportunitiesForGrowth'] as const;

export type ListRole = (typeof listRoles)[number];

/** Those whose bullets are notes. */
export type NoteRole = Exclude<ListRole, 'examples'>;

export type ListSection = ExamplesSection | NoteSection;

/** What stands under a label of a criterion. */
export function listOf(criterion: Criterion, role: ListRole): ListSection {
  return criterion[role === 'examples' ? 'examplesSection' : role];
}

/** The lists of a criterion, in the order of {@link listRoles}. */
export function listsOf(criterion: Criterion): ListSection[] {
  return listRoles.map((role) => listOf(criterion, role));
}
