import fc from 'fast-check';
import type { Ladder } from '../../../../src/cycle/ladder/ladder';
import type { AlignmentDocument, Part } from '../../../../src/document/model';
import { addNote } from '../../../../src/edits/addNote';
import { addOverall } from '../../../../src/edits/addOverall';
import { addReviewSummary } from '../../../../src/edits/addReviewSummary';
import { changeLevel } from '../../../../src/edits/changeLevel';
import { renumberEvidence } from '../../../../src/edits/renumber';
import { type ExampleIntent, exampleIntent } from '../generated/intents';
import { type Done, editing } from './editing';
import { isClosedTo } from './setFact';
import { chosen, isLeftOpen, settleStarted, settleWritten } from './settled';

const typical: ExampleIntent = {
  example: { note: 'did it', evidence: ['https://a.example/1'] },
  note: 'did it',
  choice: 0,
};

/** A note under one of the criteria, as room for improvement or opportunity for growth. */
export const addAnyNote = editing<ExampleIntent>({
  function: 'addNote',
  title: 'adding a note',
  writesBlocks: true,
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
  writesBlocks: true,
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
  writesBlocks: true,
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
  mayRefuse: isLevelUnsaid,
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

/** With a ladder that describes every other criterion, with and without what is quoted there. */
export const changeAnyLevelByLadder = editing<number>({
  function: 'changeLevel',
  title: 'changing the level with a ladder',
  commands: ['changeLevel'],
  intents: fc.nat(1000),
  typical: 0,
  mayRefuse: isLevelUnsaid,
  perform(text, document, choice) {
    const part = chosen(document.parts, choice);
    if (!part) return undefined;
    const index = document.parts.indexOf(part);
    const edits = changeLevel(text, document, part, { level: 'L6' }, undefined, ladderFor(part));
    if (!edits) return { refused: 'changeLevel' };
    return {
      edits,
      isWholeLines: false,
      settle(old, now) {
        const { level } = now.parts[index] ?? {};
        settleWritten(edits, old, now);
        for (const model of [old, now]) leaveLevels(model);
        return level === 'L6' ? [] : [`level ${level}`];
      },
    };
  },
});

function ladderFor({ level = 'L4', criteria }: Part): Ladder {
  const texts = ['Builds alone.', '- designs\n- reviews', 'Examples\n\n- it is', 'TODO', '**Overall:** good'];
  return {
    levels: [{ name: level }, { name: 'L6' }],
    criteria: criteria.flatMap(({ name, levelDescription }, index) =>
      index % 2 === 0
        ? [{ name, levels: { [level]: levelDescription.text, L6: texts[(index / 2) % texts.length] ?? '' } }]
        : [],
    ),
  };
}

/**
 * Whether a part names one of its levels nowhere but in the front matter, or not at all, and that is none
 * that could be written in, or speaks of another part, the first.
 */
function isLevelUnsaid(text: string, document: AlignmentDocument, choice: number): boolean {
  const part = chosen(document.parts, choice);
  const isSaid = (['level', 'nextLevel'] as const).every((of) =>
    part?.levelMentions.some((mention) => mention.of === of && mention.where !== 'frontMatter'),
  );
  const isClosed = (['level', 'next-level'] as const).some((key) => isClosedTo(text, document, [key]));
  return isClosed || (!isSaid && part !== document.parts[0]);
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
  // A label that is swallowed is told with the level in it.
  for (const slip of model.slips) slip.label = '';
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
