import type { AlignmentDocument, Kept, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { type NewExample, writeExample } from './fragment';
import { habitsOf } from './habits';
import { inboxPlans, type KeepingRole } from './inboxPlaces';
import { evidencePlace } from './neighbours';
import type { Plan } from './place';
import { reread, silences } from './reread';
import { siteOf } from './site';
import type { TextEdit } from './textEdit';
import { toldBeside } from './told';

/** What is to be kept: a note, inline Markdown as it was typed unless it is plain, and addresses. */
export type NewKept = Pick<NewExample, 'note' | 'isPlain' | 'evidence'>;

export type KeepResult =
  /** `range` is that of the new bullet in the text after the edits. */
  | { edits: TextEdit[]; range: Range }
  /** `empty`: neither note nor evidence. `unreadable`: it would not be read as something kept. */
  | { failure: 'empty' | 'unreadable' };

/**
 * Puts something that has no criterion yet into the inbox of a part, at the end of its guidance; where there
 * is none, with a new label in the shape of the guidance. Nothing else changes; the outcome is read again
 * before it is given out.
 *
 *     - Follow your work                    - Follow your work
 *         - [Merged](https://a.example)         - [Merged](https://a.example)
 *                                           - For Later
 *     ## Current Level: L4                      - ([1](https://b.example)): helped the other team
 *
 *                                           ## Current Level: L4
 *
 * @param part the index of the part, which holds a criterion
 */
export function keepForLater(
  text: string,
  document: AlignmentDocument,
  kept: NewKept,
  part: number,
  options?: ParseOptions,
): KeepResult {
  return keepIn('inbox', text, document, kept, part, options);
}

/** The same for one of the lists of the guidance in which sentences are kept; see {@link keepForLater}. */
export function keepIn(
  role: KeepingRole,
  text: string,
  document: AlignmentDocument,
  kept: NewKept,
  part: number,
  options?: ParseOptions,
): KeepResult {
  if (kept.note.trim() === '' && kept.evidence.length === 0) return { failure: 'empty' };
  const [criterion] = document.parts[part]?.criteria ?? [];
  if (!criterion) return { failure: 'unreadable' };
  const habits = habitsOf(text, document, options);
  const site = siteOf(text, criterion, 'examples', habits);
  const line = writeExample(kept, {
    lead: false,
    evidence: evidencePlace(site) ?? evidencePlace(site, 'narrative') ?? 'first',
    firstNumber: 1,
    strong: habits.strong,
  });
  for (const plan of inboxPlans(site, document, part, line, role)) {
    if (isKept(role, text, document, part, kept, plan, options)) {
      const start = plan.edit.range.start + plan.bullet.start;
      return { edits: [plan.edit], range: { start, end: start + plan.bullet.end - plan.bullet.start } };
    }
  }
  return { failure: 'unreadable' };
}

/** Whether the part keeps one thing more, which is what was asked for, and all else is read as before. */
function isKept(
  role: KeepingRole,
  text: string,
  document: AlignmentDocument,
  part: number,
  { note, isPlain, evidence }: NewKept,
  { edit, bullet }: Plan,
  options: ParseOptions | undefined,
): boolean {
  const outcome = reread(text, document, [edit], options);
  const { after } = outcome;
  const start = edit.range.start + bullet.start;
  const entries = after.parts[part]?.[role]?.entries ?? [];
  const added = entries.find(({ range }) => range.start === start);
  const before = document.parts[part]?.[role]?.entries ?? [];
  const others = entries.filter((one) => one !== added);
  const written = edit.range.start + edit.newText.trimEnd().length;
  return (
    added !== undefined &&
    added.range.end <= written &&
    says(others) === says(before) &&
    entriesOf(after, role).length === entriesOf(document, role).length + 1 &&
    (added.note !== '' || !/[\p{L}\p{N}]/u.test(note)) &&
    // What came from outside brings no link along.
    (!isPlain || added.evidence.length === evidence.length) &&
    evidence.every((url) => added.evidence.some((one) => one.url === url || one.url === encodeURI(url))) &&
    after.placeholders.length <= document.placeholders.length &&
    silences(outcome) &&
    toldBeside(role, after) === toldBeside(role, document)
  );
}

function entriesOf({ parts }: AlignmentDocument, role: KeepingRole): readonly Kept[] {
  return parts.flatMap((part) => part[role]?.entries ?? []);
}

function says(entries: readonly { note: string; evidence: readonly { url: string }[] }[]): string {
  return JSON.stringify(entries.map(({ note, evidence }) => [note, evidence.map(({ url }) => url)]));
}
