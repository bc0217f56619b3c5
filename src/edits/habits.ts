import { nextOutside } from '../coverage/numbering';
import type { AlignmentDocument, Criterion, Example } from '../document/model';
import type { ParseOptions } from '../document/options';
import type { StrongMark } from './fragment';
import { isMostlyLoose } from './gaps';
import type { KeepingRole } from './inboxPlaces';
import { labelWord, withLevel } from './labelWord';
import { lazily } from './lazily';
import { type ListHabits, listHabits } from './lists';
import type { ListRole } from './roles';
import { type Traits, traitsOf } from './traits';

/** What a document does throughout, read off all of it once, each when it is asked for. */
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
  /** The number of a criterion's next piece of evidence outside of projects. */
  nextOutside(criterion: Criterion): number;
}

/** Those habits of a document that name no places in it. */
export type Ways = Pick<Habits, 'traits' | 'lists' | 'isLoose' | 'strong'>;

/**
 * Reads the habits of a document, in time linear in its text.
 * @param shown what the document showed of its ways before steps that led to `text`
 */
export function habitsOf(
  text: string,
  document: AlignmentDocument,
  options?: ParseOptions,
  shown?: Ways,
): Habits {
  const { criteria, frontMatter, parts } = document;
  const known = new Map<ListRole | KeepingRole, string>();
  const body = (): string => text.slice(frontMatter?.range.end ?? 0);
  const strong = (): StrongMark => (/\*\*(?=\S)|(?<!\w)__(?=[^\s_])/u.exec(text)?.[0] === '__' ? '_' : '*');
  const labelWords: Habits['labelWords'] = (role, { part }) => {
    const words = known.get(role) ?? labelWord(role, document, text, options);
    known.set(role, words);
    const { level, nextLevel } = parts[part] ?? {};
    return role === 'inbox' || role === 'agreed' ? words : withLevel(role, words, level, nextLevel);
  };
  return lazily<Habits>({
    examples: () => criteria.flatMap(({ examples }) => examples),
    leads: () => new Set(criteria.flatMap(leadsIn)),
    strong: () => shown?.strong ?? strong(),
    traits: () => shown?.traits ?? traitsOf(text, criteria),
    lists: () => shown?.lists ?? listHabits(body()),
    isLoose: () => shown?.isLoose ?? isMostlyLoose(body()),
    labelWords: () => labelWords,
    nextOutside: () => (criterion) => nextOutside(parts[criterion.part] ?? { criteria }, criterion),
  });
}

/** Where bullets of a criterion begin that stand for themselves with a project in front. */
export function leadsIn({ examplesSection }: Criterion): number[] {
  return examplesSection.entries.flatMap(({ kind, project, range }) =>
    kind === 'example' && project !== undefined ? [range.start] : [],
  );
}
