import { absent } from './absent';
import type { AlignmentDocument, Inbox } from './model';

/** The model of a text that is too large or too complex to be read: it says nothing, and says so. */
export function unreadDocument(length: number): AlignmentDocument {
  const empty = { references: [], referenceDocs: [], previousCycle: absent, reviewSummary: absent };
  const inbox: Inbox = { state: 'absent', entries: [] };
  return {
    complete: false,
    recognised: false,
    places: {},
    identities: {},
    checkIns: [],
    parts: [{ range: { start: 0, end: length }, levelMentions: [], criteria: [], ...empty, inbox }],
    criteria: [],
    ...empty,
    inbox: inbox.entries,
    placeholders: [],
    emptyLinks: [],
    ignores: [],
    slips: [],
  };
}
