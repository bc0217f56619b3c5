import type { Criterion, Entry, Range } from '../document/model';
import { type Customs, customsOf } from './customs';
import type { Habits } from './habits';
import { type ListRole, type ListSection, listOf } from './roles';

/** Where something is to be written: the text, the criterion, and how the document does things. */
export interface Site {
  text: string;
  criterion: Criterion;
  /** The list that is written to: the examples, or the notes of one kind. */
  role: ListRole;
  section: ListSection;
  habits: Habits;
  customs: Customs;
  /** Where it is private, and where only is written what would be private anyway. */
  hidden: readonly Range[];
}

/**
 * Looks at how `criterion` and the document do things, for writing to one of the criterion's lists.
 * @param hidden where the text is private, if what is written should not be
 */
export function siteOf(
  text: string,
  criterion: Criterion,
  role: ListRole,
  habits: Habits,
  hidden: readonly Range[] = [],
): Site {
  const customs = customsOf(text, criterion, role, habits);
  const section = listOf(criterion, role);
  const site = { text, criterion, role, section, habits, customs, hidden };
  return besidePrivate(site, section.label?.start ?? criterion.heading.start);
}

/** The same site for what stands below an offset: where that is private itself, so may be what is written there. */
export function besidePrivate(site: Site, offset: number): Site {
  return { ...site, hidden: site.hidden.filter(({ start, end }) => offset < start || offset >= end) };
}

/** Whether what is written at an offset would be private. */
export function isHidden({ hidden }: Pick<Site, 'hidden'>, offset: number): boolean {
  return hidden.some(({ start, end }) => start < offset && offset < end);
}

/** The entries that are not private; all, where there are no others. */
export function shownEntries(site: Site, entries: readonly Entry[]): readonly Entry[] {
  const shown = entries.filter(({ range }) => !isHidden(site, range.start + 1));
  return shown.length > 0 ? shown : entries;
}

/** An offset, or where the private region ends that it lies in. */
export function behindHidden({ hidden }: Pick<Site, 'hidden'>, offset: number): number {
  return hidden.find(({ start, end }) => start < offset && offset < end)?.end ?? offset;
}

/** Plans with those first by which what is written is not private. */
export function shownFirst<Planned extends { edit: { range: Range } }>(
  site: Pick<Site, 'hidden'>,
  plans: readonly Planned[],
): Planned[] {
  const isPrivate = ({ edit }: Planned): boolean => isHidden(site, edit.range.start);
  return [...plans.filter((plan) => !isPrivate(plan)), ...plans.filter(isPrivate)];
}
