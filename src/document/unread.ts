import type { AlignmentDocument, Passage } from './model';

const absent: Passage = { state: 'absent', text: '' };

/** The model of a text that is too large or too complex to be read: it says nothing, and says so. */
export function unreadDocument(length: number): AlignmentDocument {
  const empty = { references: [], referenceDocs: [], previousCycle: absent, reviewSummary: absent };
  return {
    complete: false,
    recognised: false,
    places: {},
    identities: {},
    checkIns: [],
    parts: [{ range: { start: 0, end: length }, levelMentions: [], criteria: [], ...empty }],
    criteria: [],
    ...empty,
    placeholders: [],
    emptyLinks: [],
    ignores: [],
    slips: [],
  };
}
