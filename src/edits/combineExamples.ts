import type { AlignmentDocument, Criterion, Entry, Example, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { isInside } from '../document/ranges';
import { bulletAt } from './lineStyle';
import { markedName } from './markedName';
import { keepsAllBut, reread } from './reread';
import { numbered, type SaidPieces, saidOf, withLinks } from './saidOf';
import type { TextEdit } from './textEdit';

/** What a bullet was made of, so that it can be split as it was. */
export interface Combined {
  /** The bullet that it became, without its marker. */
  content: string;
  /** The project's bullet and those below it, without their markers. */
  head: string;
  bullets: string[];
}

export type CombineResult =
  /** `bullet` is the range of the one bullet in the text after the edits. */
  | { edits: TextEdit[]; bullet: Range; made: Combined }
  /**
   * - `project`: there is no such project with bullets below it;
   * - `details`: a bullet holds others, blocks, a comment or a check mark, which one line cannot hold;
   * - `unfinished`: a bullet is still to be written;
   * - `unreadable`: the document would not be read as it is meant.
   */
  | { failure: 'project' | 'details' | 'unfinished' | 'unreadable' };

/** What combining is meant to change of a criterion. */
const changed = ['examples', 'examplesSection', 'projects', 'started'] as const;

/**
 * Makes one bullet of a project's: the notes joined in order, as sentences, and the links behind them, numbered
 * from 1. Letters stay as they are; between notes a full stop is put where none stands.
 *
 *     - **Project X**                               - **Project X:** did one. did two ([1](https://a)) ([2](https://b))
 *         - ([1](https://a)): did one
 *         - ([1](https://b)): did two
 *
 * Nothing else changes. Where something would be lost, nothing is done.
 *
 * @param group an entry of the criterion's examples, with bullets below it
 */
export function combineExamples(
  text: string,
  document: AlignmentDocument,
  criterion: Criterion,
  group: Entry,
  options?: ParseOptions,
): CombineResult {
  const bullet = bulletAt(text, group.range.start);
  const head = text.slice(group.text.start, group.text.end);
  if (!bullet || group.kind !== 'group' || group.entries.length === 0) return { failure: 'project' };
  if (group.entries.some(({ kind }) => kind !== 'example')) return { failure: 'unfinished' };
  const isWhole = group.entries.every((entry) => isPlain(text, entry)) && holdsOnlyEntries(text, group);
  if (!isWhole || /<|\]\(|[\r\n]/u.test(head) || !/[\p{L}\p{N}]/u.test(head)) return { failure: 'details' };
  // Behind the name something is still to be written.
  const lead = markedName(head);
  if (lead && !/^[:：]?\s*$/u.test(head.slice(lead.end))) return { failure: 'unfinished' };

  const examples = criterion.examples.filter(({ range }) => isInside(range, group.range));
  const said = group.entries.map((entry) => saidOf(text, entry.text, evidenceOf(entry, examples)));
  if (examples.some(({ note }, index) => note === '' && said[index]?.prose)) return { failure: 'unfinished' };
  const content = `${leadOf(head)} ${joined(said)}`;
  const { marker, padding } = bullet;
  const edit = { range: group.range, newText: marker + padding + content };
  const index = document.criteria.indexOf(criterion);
  const outcome = reread(text, document, [edit], options);
  const now = outcome.after.criteria[index]?.examples ?? [];
  const end = group.range.start + edit.newText.length;
  const [one, ...others] = now.filter(({ range }) => range.start >= group.range.start && range.end <= end);
  const isMeant =
    one !== undefined &&
    others.length === 0 &&
    one.project === examples[0]?.project &&
    isSameSaid([one], examples) &&
    now.length === criterion.examples.length - examples.length + 1;
  if (!isMeant || !keepsAllBut(outcome, { criteria: new Map([[index, changed]]) })) {
    return { failure: 'unreadable' };
  }
  const bullets = group.entries.map((entry) => text.slice(entry.text.start, entry.text.end));
  return { edits: [edit], bullet: { start: group.range.start, end }, made: { content, head, bullets } };
}

/** Whether a bullet is one paragraph of words and links. */
export function isPlain(text: string, { range, text: own, entries }: Entry): boolean {
  const source = text.slice(own.start, own.end);
  return (
    bulletAt(text, range.start) !== undefined &&
    entries.length === 0 &&
    source.trim() !== '' &&
    text.slice(own.end, range.end).trim() === '' &&
    // The box of a check mark stands before the text, or is some of it.
    !/\[[ x]\]/iu.test(text.slice(range.start, own.start)) &&
    !/<!--|^(?:\[[ x]\]\s|`{3}|~{3}|[#>|])/iu.test(source)
  );
}

/** Whether nothing but white space and markers stands between a group's name and bullets. */
function holdsOnlyEntries(text: string, { range, text: own, entries }: Entry): boolean {
  let at = own.end;
  for (const entry of entries) {
    if (/[^\s>]/u.test(text.slice(at, entry.range.start))) return false;
    at = entry.range.end;
  }
  return text.slice(at, range.end).trim() === '';
}

export function evidenceOf({ range }: Entry, examples: readonly Example[]): Example['evidence'] {
  return examples.filter((one) => one.range.start === range.start).flatMap(({ evidence }) => evidence);
}

/** The project's name as it leads prose: in bold, with a colon. */
function leadOf(head: string): string {
  const named = markedName(head.trim());
  const isBold = named && named.mark !== '`';
  const mark = isBold ? named.mark : '**';
  const name = isBold ? named.name : head.trim();
  return `${mark}${name.trim().replace(/[:：]$/u, '')}:${mark}`;
}

/** The notes with full stops between them, and all links behind. */
function joined(said: readonly SaidPieces[]): string {
  const notes = said.map(({ prose }) => prose).filter((prose) => prose !== '');
  const prose = notes.map((note, index) => (index < notes.length - 1 ? closed(note) : note)).join(' ');
  const inProse = said.flatMap((one) => one.inProse);
  const links = numbered([...inProse, ...said.flatMap(({ around }) => around)]);
  const behind = links.slice(inProse.length).map(({ source }) => `(${source})`);
  return [withLinks(prose, links), ...behind].filter(Boolean).join(' ');
}

/** A note that ends as a sentence does. */
function closed(note: string): string {
  if (/[.!?…:;。！？：；][\p{Pe}\p{Pf}"'*_`]*$/u.test(note)) return note;
  return note + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(note) ? '。' : '.');
}

/** Whether examples say the same words in the same order, and rest on the same links. */
export function isSameSaid(some: readonly Example[], others: readonly Example[]): boolean {
  const told = (examples: readonly Example[]): string => {
    const words = examples.flatMap(({ note }) => note.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    const urls = examples.flatMap(({ evidence }) => evidence.map(({ url }) => url)).toSorted();
    return JSON.stringify([words, urls]);
  };
  return told(some) === told(others);
}
