import type { Criterion } from '../document/model';
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
}

/** Looks at how `criterion` and the document do things, for writing to one of the criterion's lists. */
export function siteOf(text: string, criterion: Criterion, role: ListRole, habits: Habits): Site {
  const customs = customsOf(text, criterion, role, habits);
  return { text, criterion, role, section: listOf(criterion, role), habits, customs };
}
