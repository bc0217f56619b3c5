import type { Entry, Example, Range } from '../../document/model';
import { habitsOf } from '../habits';
import { evidencePlace } from '../neighbours';
import { siteOf } from '../site';
import type { FixSite, Way } from './fix';
import { toldBut } from './told';

/** Makes room for the note of an example that is nothing but links, where the document has its notes. */
export function writeNote({ text, document, finding }: FixSite): Way[] {
  const { criteria } = document;
  const isIt = ({ range }: Example): boolean => range.start === finding.range.start;
  const index = criteria.findIndex(({ examples }) => examples.some(isIt));
  const criterion = criteria[index];
  const at = criterion?.examples.findIndex(isIt) ?? -1;
  const example = criterion?.examples[at];
  if (!criterion || !example) return [];
  const habits = habitsOf(text, document);
  const site = siteOf(text, criterion, 'examples', habits);
  const { entry, group } = entryOf(criterion.examplesSection.entries, example.range.start) ?? {};
  const isLed = habits.leads.has(example.range.start);
  const head = entry?.text ?? example.range;
  const ways = [behindEvidence(text, head, example), beforeEvidence(text, head, example)];
  const place = evidencePlace(site, isLed ? 'narrative' : group) ?? (isLed ? 'last' : 'first');
  const sample = 'It was done well';
  return (place === 'first' ? ways : ways.toReversed()).map((edit) => ({
    edits: [edit],
    sample,
    holds: ({ document: after }) => {
      const now = after.criteria[index]?.examples;
      const written = now?.[at];
      if (!now || written?.note !== sample) return false;
      const without = now.map((one) => (one === written ? { ...one, note: '' } : one));
      const bare = after.criteria.map((one, place) =>
        place === index ? { ...one, examples: without } : one,
      );
      return toldBut({ ...after, criteria: bare }, index, []) === toldBut(document, index, []);
    },
  }));
}

/** The entry that begins at an offset, and the group that it stands in. */
function entryOf(
  entries: readonly Entry[],
  start: number,
  group?: Entry,
): { entry: Entry; group?: Entry } | undefined {
  for (const entry of entries) {
    if (entry.range.start === start) return { entry, ...(group ? { group } : {}) };
    const inner = entryOf(entry.entries, start, entry);
    if (inner) return inner;
  }
  return undefined;
}

/** `([1](url)): note`. */
function behindEvidence(text: string, head: Range, { evidence }: Example): Way['edits'][number] {
  const last = evidence.findLast(({ range }) => range.end <= head.end)?.range.end ?? head.end;
  const [closed = ''] = /^[ \t]?[)）\]]/u.exec(text.slice(last, head.end)) ?? [];
  // Somebody may have written the colon already.
  const [colon = ''] = /^[ \t]*[:：–—-][ \t]*/u.exec(text.slice(last + closed.length, head.end)) ?? [];
  const at = last + closed.length + colon.length;
  const lead = colon === '' ? ': ' : /\s$/u.test(colon) ? '' : ' ';
  return { range: { start: at, end: at }, newText: lead, field: { start: lead.length, end: lead.length } };
}

/** `note ([1](url))`, behind the project's name where that leads the bullet. */
function beforeEvidence(text: string, head: Range, { evidence }: Example): Way['edits'][number] {
  const first = evidence.find(({ range }) => range.start >= head.start)?.range.start ?? head.end;
  const before = text.slice(head.start, first);
  const at = first - (/[(（[][ \t]?$/u.exec(before)?.[0].length ?? 0);
  return { range: { start: at, end: at }, newText: ' ', field: { start: 0, end: 0 } };
}
