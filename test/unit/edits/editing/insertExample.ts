import type { AlignmentDocument, Criterion, Entry, Example, Range } from '../../../../src/document/model';
import { type Insertion, insertExample } from '../../../../src/edits/insertExample';
import { type ExampleIntent, exampleIntent } from '../generated/intents';
import { mannerFaults } from '../manner';
import { isWithin, writtenBy } from '../offsets';
import { type Done, type Editing, editing, type Refused } from './editing';

const common = {
  function: 'insertExample',
  commands: ['insertExample'],
  writesBlocks: true,
  intents: exampleIntent,
  typical: {
    example: { project: 'Project X', note: 'did it well', evidence: ['https://a.example/1'] },
    note: 'did it well',
    choice: 0,
  },
} satisfies Partial<Editing<ExampleIntent>>;

export const insertIntoOne = editing<ExampleIntent>({
  ...common,
  title: 'inserting an example into a criterion',
  perform(text, document, intent) {
    const { criteria } = document;
    const criterion = criteria[intent.choice % Math.max(1, criteria.length)];
    return criterion && insert(text, document, [criterion], intent);
  },
});

export const insertIntoSeveral = editing<ExampleIntent>({
  ...common,
  title: 'inserting an example into several criteria',
  perform(text, document, intent) {
    // The bits of the choice say which criteria are left out; some order is as good as another.
    const all = document.criteria;
    const some = all.filter((_, index) => ((intent.choice >> (index % 10)) & 1) === 0);
    const chosen = some.length < 2 ? all : some;
    const criteria = intent.choice % 3 === 0 ? chosen.toReversed() : chosen;
    return criteria.length < 2 ? undefined : insert(text, document, criteria, intent);
  },
});

function insert(
  text: string,
  document: AlignmentDocument,
  criteria: readonly Criterion[],
  intent: ExampleIntent,
): Refused | Done {
  const result = insertExample(text, document, criteria, intent.example);
  if ('failure' in result) return { refused: result.failure };
  const { edits, insertions } = result;
  const written = writtenBy(edits);
  const isNew = (one: { range: { start: number; end: number } }): boolean =>
    written.some(({ start, end }) => one.range.start >= start && one.range.start < end);
  const isGone = (range: { start: number; end: number }): boolean =>
    edits.some((edit) => isWithin(range, edit.range));

  return {
    edits,
    isWholeLines: true,
    settle(old, now, after) {
      // What takes the place of a mark takes its bullet.
      const isAdded = edits.every(({ range }) => range.start === range.end);
      const faults = isAdded ? mannerFaults(text, after, now, isNew) : [];
      if (edits.length !== criteria.length)
        faults.push(`${edits.length} edits for ${criteria.length} criteria`);
      old.placeholders = old.placeholders.filter(({ range }) => !isGone(range));
      // It may have become clear what the text is, never unclear.
      if (now.recognised) old.recognised = true;
      for (const [index, before] of old.criteria.entries()) {
        const at = criteria.findIndex(({ heading }) => heading.start === before.heading.start);
        const changed = now.criteria[index];
        if (changed && at >= 0) faults.push(...takeOut(before, changed, insertions[at], after));
      }
      return faults;
    },
  };

  /** Takes the new example out of its criterion, and the marks that gave way out of the old one. */
  function takeOut(
    before: Criterion,
    after: Criterion,
    insertion: Insertion | undefined,
    edited: string,
  ): string[] {
    // Space behind a mark belongs to the bullet in its place; escapes at the end of a line of prose are not
    // always counted.
    const isSameBullet = (told: Range, read: Range): boolean => {
      const ends = [told.end, read.end].toSorted((a, b) => a - b);
      return told.start === read.start && /^[\s\\]*$/u.test(edited.slice(...ends));
    };
    const fresh = after.examples.filter(isNew);
    after.examples = after.examples.filter((one) => !isNew(one));
    const [example] = fresh;
    if (!example || fresh.length > 1) return [`${fresh.length} new examples in ${before.name}`];
    after.projects = projectsWithout(after.projects, example.project, before.projects);
    settleSection(before, after);
    return [
      ...wordsOf(example, intent),
      ...(insertion && isSameBullet(insertion.range, example.range)
        ? []
        : [`said to be at ${JSON.stringify(insertion?.range)}, is at ${JSON.stringify(example.range)}`]),
    ];
  }

  function settleSection(before: Criterion, after: Criterion): void {
    const [was, is] = [before.examplesSection, after.examplesSection];
    is.entries = entriesLeft(is.entries, (entry) => !isNew(entry));
    was.entries = entriesLeft(was.entries, ({ range }) => !isGone(range));
    was.state = 'written';
    before.started = true;
    // What stood for the whole body does not, once there is more.
    if (!after.bodyMark) delete before.bodyMark;
    // The label is new; or words that stood there are one, now that a list stands below them.
    if (was.shape !== undefined) return;
    delete is.shape;
    delete is.label;
    if (!was.range) delete is.range;
  }
}

function entriesLeft(entries: readonly Entry[], isLeft: (entry: Entry) => boolean): Entry[] {
  return entries
    .filter((entry) => isLeft(entry))
    .map((entry) => ({ ...entry, entries: entriesLeft(entry.entries, isLeft) }));
}

function projectsWithout(projects: string[], project: string | undefined, before: string[]): string[] {
  return projects.filter((one) => one !== project || before.includes(one));
}

/** How a new example reads, where that is not as it was meant. */
function wordsOf({ project, note, evidence }: Example, intent: ExampleIntent): string[] {
  const { example } = intent;
  const faults: string[] = [];
  const bare = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^project /u, '')
      .replace(/[`*]/gu, '')
      .trim();
  const isSame =
    project === undefined ? example.project === undefined : bare(project) === bare(example.project ?? '');
  if (!isSame) faults.push(`project ${project} for ${example.project}`);
  // Behind evidence, a dash that leads up to the note is no part of it.
  if (note !== intent.note && note !== intent.note.replace(/^-+ /u, ''))
    faults.push(`note ${JSON.stringify(note)} for ${JSON.stringify(intent.note)}`);
  const urls = evidence.map(({ url }) => url).join(' ');
  if (urls !== example.evidence.join(' ')) faults.push(`evidence ${urls} for ${example.evidence.join(' ')}`);
  const numbers = evidence.map(({ label }) => Number(label));
  if (numbers.some((number, index) => number !== (numbers[0] ?? 0) + index))
    faults.push(`numbers ${numbers}`);
  return faults;
}
