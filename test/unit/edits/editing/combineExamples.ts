import fc from 'fast-check';
import type { AlignmentDocument, Criterion, Entry, Example } from '../../../../src/document/model';
import { parse } from '../../../../src/document/parse';
import { type Combined, combineExamples } from '../../../../src/edits/combineExamples';
import { splitExample } from '../../../../src/edits/splitExample';
import { applyEdits } from '../../../../src/edits/textEdit';
import { isWithin } from '../offsets';
import { type Done, editing } from './editing';
import { chosen, exampleFaults, leaveExamples, saidBy, settleWritten } from './settled';

/** A project whose bullets stand below it. */
function groupIn(
  { criteria }: AlignmentDocument,
  choice: number,
): { criterion: Criterion; group: Entry } | undefined {
  const groups = criteria.flatMap((criterion) =>
    criterion.examplesSection.entries
      .filter(({ kind, entries }) => kind === 'group' && entries.length > 0)
      .map((group) => ({ criterion, group })),
  );
  return chosen(groups, choice);
}

const wordsOf = (examples: readonly Example[]): string =>
  examples.flatMap(({ note }) => note.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const urlsOf = (examples: readonly Example[]): string =>
  examples
    .flatMap(({ evidence }) => evidence.map(({ url }) => url))
    .toSorted()
    .join('\n');

/** Whether words and links are the same, and all other examples of a criterion are as they were. */
function faultsOf(
  [was, is]: readonly [readonly Example[], readonly Example[]],
  [before, after]: readonly [readonly Example[], readonly Example[]],
): string[] {
  const others = (all: readonly Example[], own: readonly Example[]): Example[] =>
    all.filter((one) => !own.includes(one));
  return [
    ...(wordsOf(before) === wordsOf(after) ? [] : [`words ${wordsOf(before)} became ${wordsOf(after)}`]),
    ...(urlsOf(before) === urlsOf(after) ? [] : [`links ${urlsOf(before)} became ${urlsOf(after)}`]),
    ...exampleFaults(others(was, before), others(is, after), saidBy),
  ];
}

function settleAt(done: Pick<Done, 'edits'>, index: number, before: readonly Example[]): Done['settle'] {
  return (old, now) => {
    const [from, into] = [old.criteria[index], now.criteria[index]];
    const [edit] = done.edits;
    const start = edit?.range.start ?? 0;
    const place = { start, end: start + (edit?.newText.length ?? 0) };
    const after = into?.examples.filter(({ range }) => isWithin(range, place)) ?? [];
    const own =
      from?.examples.filter(({ range }) => before.some((one) => one.range.start === range.start)) ?? [];
    const faults = faultsOf([from?.examples ?? [], into?.examples ?? []], [own, after]);
    settleWritten(done.edits, old, now);
    leaveExamples(from, into);
    return faults;
  };
}

export const combineAny = editing<number>({
  function: 'combineExamples',
  title: 'combining the examples of a project',
  commands: ['combineExamples'],
  isRare: true,
  intents: fc.nat(1000),
  typical: 0,
  // What one line cannot hold is left as it is.
  mayRefuse: (text, document, choice) => {
    const found = groupIn(document, choice);
    const result = found && combineExamples(text, document, found.criterion, found.group);
    if (!found || !result || !('failure' in result)) return false;
    const { group, criterion } = found;
    // On one line, stars of two bullets may make emphasis.
    const isPaired = /x\*y/u.test(text.slice(group.range.start, group.range.end));
    // A version leads no text, and behind a name a picture is no note.
    const notes = criterion.examples
      .filter(({ range }) => isWithin(range, group.range))
      .map(({ note }) => note);
    const isWordless = [group.project ?? '', notes.join('')].some((words) => !/\p{L}/u.test(words));
    return result.failure !== 'unreadable' || isPaired || isWordless;
  },
  perform(text, document, choice) {
    const found = groupIn(document, choice);
    if (!found) return undefined;
    const { criterion, group } = found;
    const result = combineExamples(text, document, criterion, group);
    if ('failure' in result) return { refused: result.failure };
    const before = criterion.examples.filter(({ range }) => isWithin(range, group.range));
    const index = document.criteria.indexOf(criterion);
    const settle = settleAt(result, index, before);
    return {
      edits: result.edits,
      isWholeLines: false,
      settle: (old, now, after) => [
        ...faultsOfReturn(text, after, index, result.made, result.bullet.start),
        ...settle(old, now, after),
      ],
    };
  },
});

/** Split again, what was combined says what it did. */
function faultsOfReturn(text: string, after: string, index: number, made: Combined, start: number): string[] {
  const now = parse(after);
  const criterion = now.criteria[index];
  const example = criterion?.examples.find(({ range }) => range.start === start);
  const result = criterion && example && splitExample(after, now, criterion, example, [made]);
  if (!result || 'failure' in result) return [`not split again: ${result?.failure}`];
  const again = parse(applyEdits(after, result.edits)).criteria[index]?.examples ?? [];
  return exampleFaults(parse(text).criteria[index]?.examples ?? [], again, saidBy);
}

export const splitAny = editing<number>({
  function: 'splitExample',
  title: 'splitting an example',
  commands: ['splitExample'],
  isRare: true,
  intents: fc.nat(1000),
  typical: 0,
  mayRefuse: (text, document, choice) => {
    const found = chosen(
      document.criteria.flatMap((criterion) => criterion.examples.map((one) => ({ criterion, one }))),
      choice,
    );
    const result = found && splitExample(text, document, found.criterion, found.one);
    // By itself, a sentence may be a mark, or a number that begins a list.
    const isMark = /TODO|\.\.|…|\d[.)]/u.test(found?.one.note ?? '');
    return result !== undefined && 'failure' in result && (result.failure !== 'unreadable' || isMark);
  },
  perform(text, document, choice) {
    const all = document.criteria.flatMap((criterion) =>
      criterion.examples.map((one) => ({ criterion, one })),
    );
    const found = chosen(all, choice);
    if (!found) return undefined;
    const result = splitExample(text, document, found.criterion, found.one);
    if ('failure' in result) return { refused: result.failure };
    const settle = settleAt(result, document.criteria.indexOf(found.criterion), [found.one]);
    return { edits: result.edits, isWholeLines: false, settle };
  },
});
