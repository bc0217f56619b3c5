import type { AlignmentDocument, Criterion, Example } from '../document/model';
import type { ParseOptions } from '../document/options';
import type { StrongMark } from './fragment';
import { isMostlyLoose } from './gaps';
import type { KeepingRole } from './inboxPlaces';
import { labelWord, withLevel } from './labelWord';
import { type ListHabits, listHabits } from './lists';
import type { ListRole } from './roles';
import { type Traits, traitsOf } from './traits';

/** What a document does throughout, read off all of it once. */
export interface Habits {
  /** The examples of all criteria, in the order of the text. */
  examples: readonly Example[];
  /** Where bullets begin that stand for themselves with a project in front, not within a group. */
  leads: ReadonlySet<number>;
  /** What its criteria show, and what its lists do, within criteria or not. */
  traits: Traits;
  lists: ListHabits;
  /** Whether most bullets have a blank line before them. */
  isLoose: boolean;
  /** The mark that is doubled around bold text. */
  strong: StrongMark;
  /** The words of a label that no criterion shows: `Room for Improvement as L4`. */
  labelWords(role: ListRole | KeepingRole, criterion: Criterion): string;
}

/** Reads the habits of a document, in time linear in its text. */
export function habitsOf(text: string, document: AlignmentDocument, options?: ParseOptions): Habits {
  const { criteria, frontMatter, parts } = document;
  const known = new Map<ListRole | KeepingRole, string>();
  const entries = criteria.flatMap(({ examplesSection }) => examplesSection.entries);
  const leads = entries.flatMap(({ kind, project, range }) =>
    kind === 'example' && project !== undefined ? [range.start] : [],
  );
  return {
    examples: criteria.flatMap(({ examples }) => examples),
    leads: new Set(leads),
    strong: /\*\*(?=\S)|(?<!\w)__(?=[^\s_])/u.exec(text)?.[0] === '__' ? '_' : '*',
    traits: traitsOf(text, criteria),
    lists: listHabits(text.slice(frontMatter?.range.end ?? 0)),
    isLoose: isMostlyLoose(text.slice(frontMatter?.range.end ?? 0)),
    labelWords: (role, { part }) => {
      const words = known.get(role) ?? labelWord(role, document, text, options);
      known.set(role, words);
      const { level, nextLevel } = parts[part] ?? {};
      return role === 'inbox' || role === 'agreed' ? words : withLevel(role, words, level, nextLevel);
    },
  };
}
