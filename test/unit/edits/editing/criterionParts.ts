import fc from 'fast-check';
import type { AlignmentDocument, Criterion, Example, Range } from '../../../../src/document/model';
import { addNote } from '../../../../src/edits/addNote';
import { addOverall } from '../../../../src/edits/addOverall';
import { addReviewSummary } from '../../../../src/edits/addReviewSummary';
import { carried } from '../../../../src/edits/carried';
import { changeLevel } from '../../../../src/edits/changeLevel';
import { insertExample } from '../../../../src/edits/insertExample';
import { moveExamples } from '../../../../src/edits/moveExamples';
import { renumberEvidence } from '../../../../src/edits/renumber';
import type { TextEdit } from '../../../../src/edits/textEdit';
import { type ExampleIntent, exampleIntent } from '../generated/intents';
import { isWithin, writtenBy } from '../offsets';
import { type Done, editing } from './editing';

const typical: ExampleIntent = {
  example: { note: 'did it', evidence: ['https://a.example/1'] },
  note: 'did it',
  choice: 0,
};

/** What is chosen among several by a number. */
function chosen<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % Math.max(1, items.length)];
}

/** Whether a fence or HTML takes whatever is written behind it: nothing can stand there. */
function isLeftOpen(text: string): boolean {
  return /^ {0,3}(?:> *)?(?:```|~~~)|^ {0,3}<(?:style|script|pre|!)/mu.test(text);
}

/** A note under one of the criteria, as room for improvement or opportunity for growth. */
export const addAnyNote = editing<ExampleIntent>({
  function: 'addNote',
  title: 'adding a note',
  commands: ['addRoomForImprovement', 'addOpportunityForGrowth'],
  intents: exampleIntent,
  typical,
  mayRefuse: isLeftOpen,
  perform(text, document, { example, choice }) {
    const criterion = chosen(document.criteria, choice);
    if (!criterion) return undefined;
    const role = choice % 2 === 0 ? 'roomForImprovement' : 'opportunitiesForGrowth';
    const index = document.criteria.indexOf(criterion);
    const result = addNote(text, document, criterion, role, example);
    if ('failure' in result) return { refused: result.failure };
    return {
      edits: result.edits,
      isWholeLines: true,
      settle(old, now) {
        const [before, after] = [old.criteria[index], now.criteria[index]];
        const notes = after?.[role].notes ?? [];
        const added = notes.find(({ range }) => range.start === result.bullet.start);
        const left = notes.filter((one) => one !== added).map((one) => one.text);
        const kept = before?.[role].notes.map((one) => one.text) ?? [];
        const urls = added?.evidence.map(({ url }) => url).join(' ');
        settleWritten(result.edits, old, now);
        // A label may name the level above all others.
        for (const model of [old, now]) model.places = {};
        for (const one of [before, after]) if (one) one[role] = { state: 'absent', notes: [], entries: [] };
        settleStarted(before, after);
        return [
          ...(urls === example.evidence.join(' ') ? [] : [`links ${urls}`]),
          ...(left.join('\n') === kept.join('\n') ? [] : ['other notes']),
        ];
      },
    };
  },
});

export const addAnyOverall = editing<ExampleIntent>({
  function: 'addOverall',
  title: 'adding an overall',
  commands: ['addOverall'],
  intents: exampleIntent,
  typical: { ...typical, choice: 1 },
  mayRefuse: (_text, { criteria }, { choice }) => {
    const state = chosen(criteria, choice)?.overall.state;
    return state === 'written' || state === 'answered';
  },
  perform(text, document, { example, choice }) {
    const criterion = chosen(document.criteria, choice);
    if (!criterion) return undefined;
    const words = choice % 2 === 0 || /^\s*$|</u.test(example.note) ? undefined : `It was ${example.note}`;
    const index = document.criteria.indexOf(criterion);
    const result = addOverall(text, document, criterion, words);
    if ('failure' in result) return { refused: result.failure };
    return {
      edits: result.edits,
      isWholeLines: false,
      settle(old, now, after) {
        const [before, there] = [old.criteria[index], now.criteria[index]];
        const { state } = there?.overall ?? {};
        const said = after.slice(result.passage.start, result.passage.end);
        settleWritten(result.edits, old, now);
        for (const one of [before, there]) if (one) one.overall = { state: 'absent', text: '' };
        settleStarted(before, there);
        return [
          ...(state === (words ? 'written' : 'unfinished') ? [] : [`${state} overall`]),
          ...(words || said.startsWith('TODO') ? [] : [`stub ${said}`]),
        ];
      },
    };
  },
});

export const addAnySummary = editing<number>({
  function: 'addReviewSummary',
  title: 'adding a review summary',
  commands: ['addReviewSummary'],
  intents: fc.nat(1000),
  typical: 0,
  mayRefuse: (text, { parts }, choice) => {
    const part = chosen(parts, choice);
    return (
      isLeftOpen(text) ||
      !part ||
      part.criteria.length === 0 ||
      ['written', 'answered'].includes(part.reviewSummary.state)
    );
  },
  perform(text, document, choice) {
    const part = chosen(document.parts, choice);
    if (!part) return undefined;
    const index = document.parts.indexOf(part);
    const result = addReviewSummary(text, document, part);
    if ('failure' in result) return { refused: result.failure };
    return {
      edits: result.edits,
      isWholeLines: false,
      settle(old, now) {
        const { state } = now.parts[index]?.reviewSummary ?? {};
        settleWritten(result.edits, old, now);
        for (const model of [old, now]) {
          model.reviewSummary = { state: 'absent', text: '' };
          for (const one of model.parts) one.reviewSummary = { state: 'absent', text: '' };
        }
        return state === 'written' || state === 'unfinished' ? [] : [`${state} summary`];
      },
    };
  },
});

/** An example of any criterion is moved to any criterion, and to a project or none. */
export const moveAny = editing<ExampleIntent>({
  function: 'moveExamples',
  title: 'moving an example',
  commands: ['moveExample'],
  intents: exampleIntent,
  typical,
  // A row of a table is none that could be moved; and some bullets are what their neighbours make of them.
  mayRefuse: () => true,
  perform(text, document, { example: { project }, choice }) {
    const example = chosen(
      document.criteria.flatMap(({ examples }) => examples),
      choice,
    );
    const criterion = chosen(document.criteria, choice >> 3);
    if (!example || !criterion) return undefined;
    const to = { criterion, ...(project === undefined ? {} : { project }) };
    const result = moveExamples(text, document, [example], to);
    if ('failure' in result) return { refused: result.failure };
    return {
      edits: result.edits,
      isWholeLines: false,
      settle(old, now) {
        const [before, after] = [wordsOf(old), wordsOf(now)];
        const there = now.criteria[document.criteria.indexOf(criterion)]?.examples.some(
          ({ range }) => range.start === result.bullets[0]?.start,
        );
        settleWritten(result.edits, old, now);
        leaveExamples(old, now);
        return [...(before === after ? [] : [`${before} became ${after}`]), ...(there ? [] : ['not there'])];
      },
    };
  },
});

/** An example is recorded under another criterion, too, as it is written. */
export const recordAnyUnder = editing<ExampleIntent>({
  function: 'insertExample',
  title: 'recording an example under another criterion, too',
  commands: ['alsoRecordUnder'],
  intents: exampleIntent,
  typical,
  mayRefuse: () => true,
  perform(text, document, { choice }) {
    const example = chosen(
      document.criteria.flatMap(({ examples }) => examples),
      choice,
    );
    const criterion = chosen(document.criteria, choice >> 3);
    const source = example && carried(text, example);
    if (!source || !criterion) return undefined;
    const result = insertExample(text, document, [criterion], source);
    if ('failure' in result) return { refused: result.failure };
    const index = document.criteria.indexOf(criterion);
    return {
      edits: result.edits,
      isWholeLines: true,
      settle(old, now) {
        const [before, after] = [old, now].map((model) => model.criteria[index]?.examples.length ?? 0);
        settleWritten(result.edits, old, now);
        leaveExamples(old, now);
        return after === (before ?? 0) + 1 ? [] : [`${before} examples became ${after}`];
      },
    };
  },
});

export const renumberAny = editing<number>({
  function: 'renumberEvidence',
  title: 'renumbering evidence',
  commands: ['renumberEvidence'],
  intents: fc.nat(1000),
  typical: 0,
  perform(text, document): Done | { refused: string } {
    const edits = renumberEvidence(text, document);
    if (!edits) return { refused: 'renumberEvidence' };
    return {
      edits,
      isWholeLines: false,
      settle(old, now, after) {
        const again = renumberEvidence(after, now);
        for (const model of [old, now]) {
          for (const { evidence } of model.criteria.flatMap(({ examples }) => examples)) {
            for (const one of evidence) Object.assign(one, { label: one.label.replace(/^\d{1,3}$/u, '') });
          }
        }
        for (const model of [old, now]) {
          leaveNoteLabels(model);
          for (const one of model.emptyLinks) one.label = one.label.replace(/^\d{1,3}$/u, '');
        }
        return again?.length === 0 ? [] : ['not in order'];
      },
    };
  },
});

export const changeAnyLevel = editing<number>({
  function: 'changeLevel',
  title: 'changing the level',
  commands: ['changeLevel'],
  intents: fc.nat(1000),
  typical: 0,
  mayRefuse: () => true,
  perform(text, document, choice) {
    const part = chosen(document.parts, choice);
    if (!part) return undefined;
    const index = document.parts.indexOf(part);
    const edits = changeLevel(text, document, part, { level: 'L6', nextLevel: 'L7' });
    if (!edits) return { refused: 'changeLevel' };
    return {
      edits,
      isWholeLines: false,
      settle(old, now) {
        const { level, nextLevel } = now.parts[index] ?? {};
        settleWritten(edits, old, now);
        for (const model of [old, now]) leaveLevels(model);
        return level === 'L6' && nextLevel === 'L7' ? [] : [`levels ${level} and ${nextLevel}`];
      },
    };
  },
});

/** What gave way is no placeholder any more, and what was written may be one, or name a level. */
function settleWritten(edits: readonly TextEdit[], old: AlignmentDocument, now: AlignmentDocument): void {
  const written = writtenBy(edits);
  const isWritten = ({ range }: { range: Range }): boolean => written.some((one) => isWithin(range, one));
  const isGone = ({ range }: { range: Range }): boolean => edits.some((edit) => isWithin(range, edit.range));
  old.placeholders = old.placeholders.filter((one) => !isGone(one));
  now.placeholders = now.placeholders.filter((one) => !isWritten(one));
  for (const part of now.parts) part.levelMentions = part.levelMentions.filter((one) => !isWritten(one));
  // What took the place of a label's level did so at the same place.
  for (const part of old.parts) part.levelMentions = part.levelMentions.filter((one) => !isGone(one));
  if (now.recognised) old.recognised = true;
}

function settleStarted(before: Criterion | undefined, after: Criterion | undefined): void {
  for (const one of [before, after]) if (one) one.started = true;
  if (before && after && !after.bodyMark) delete before.bodyMark;
}

function wordsOf({ criteria }: AlignmentDocument): string {
  const words = criteria.flatMap(({ examples }) =>
    examples.map(({ note, evidence }: Example) => [note, ...evidence.map(({ url }) => url)].join(' ')),
  );
  return words.toSorted().join('\n');
}

function leaveExamples(...models: AlignmentDocument[]): void {
  for (const criterion of models.flatMap(({ criteria }) => criteria)) {
    criterion.examples = [];
    criterion.projects = [];
    criterion.examplesSection = { state: 'absent', entries: [] };
    criterion.started = true;
    delete criterion.bodyMark;
  }
}

function leaveNoteLabels({ criteria }: AlignmentDocument): void {
  for (const { roomForImprovement, opportunitiesForGrowth } of criteria) {
    for (const { evidence } of [...roomForImprovement.notes, ...opportunitiesForGrowth.notes]) {
      for (const one of evidence) Object.assign(one, { label: '' });
    }
  }
}

function leaveLevels(model: AlignmentDocument): void {
  for (const one of [model, ...model.parts]) {
    delete one.level;
    delete one.nextLevel;
  }
  for (const part of model.parts) {
    part.levelMentions = [];
    delete part.levelHeading;
  }
  model.places = {};
  delete model.frontMatter;
  for (const criterion of model.criteria) {
    for (const key of ['generalDescription', 'levelDescription', 'nextLevelDescription'] as const) {
      criterion[key] = { state: 'absent', text: '' };
    }
    for (const section of [criterion.roomForImprovement, criterion.opportunitiesForGrowth]) {
      delete section.label;
      delete section.range;
    }
  }
}
