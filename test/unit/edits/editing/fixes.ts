import fc from 'fast-check';
import { assess } from '../../../../src/coverage/assess';
import { type Finding, type FindingCode, findingCodes } from '../../../../src/coverage/finding';
import { type AssessOptions, defaultAssessOptions } from '../../../../src/coverage/options';
import type { AlignmentDocument, Entry } from '../../../../src/document/model';
import { mayAnswerNone } from '../../../../src/edits/fixes/answerNone';
import { mayChangeLevel } from '../../../../src/edits/fixes/changeLevel';
import type { FixName } from '../../../../src/edits/fixes/fix';
import { fixFinding } from '../../../../src/edits/fixes/index';
import { queryRepairs } from '../../../../src/edits/fixes/query';
import { strayQueries } from '../../../../src/edits/fixes/searchCycle';
import type { TextEdit } from '../../../../src/edits/textEdit';
import type { RepairName } from '../../../../src/references/query/problem';
import { editing } from './editing';

const assessOptions: AssessOptions = { ...defaultAssessOptions, today: '2026-05-01', preparing: true };

type Settle = (old: AlignmentDocument, now: AlignmentDocument, finding: Finding) => void;

const queryCodes: readonly FindingCode[] = findingCodes.filter((code) => code.startsWith('query-'));

interface Kind {
  codes: readonly FindingCode[];
  /** What stands in the field in the end. */
  words?: string;
  isOffered?(finding: Finding, document: AlignmentDocument, text: string): boolean;
  settle: Settle;
}

/** Each fix: what it is for, and what it changes in what a document says. */
const kinds: Record<FixName, Kind> = {
  addBlankLine: {
    codes: ['label-swallowed', 'overall-swallowed', 'overall-heading'],
    settle(old, now, { code }) {
      leave(['slips'], old, now);
      // A single hyphen that made a heading of it is an empty bullet below it then, and belongs to it.
      if (code !== 'overall-heading') return;
      for (const { overall } of [...old.criteria, ...now.criteria]) delete overall.range;
    },
  },
  silence: {
    codes: [
      'criterion-light',
      'criterion-narrow',
      'criterion-crowded',
      'example-bare',
      'overall-missing',
      'summary-missing',
      'placeholder-left',
      'link-empty',
      'level-mismatch',
      ...queryCodes,
      'criterion-stale',
      'recency-bias',
      'front-matter-key',
      'front-matter-value',
    ],
    settle(old, now) {
      leave(['ignores'], old, now);
      // A comment before the next heading stands behind the last section, and within it.
      for (const { roomForImprovement, opportunitiesForGrowth, overall } of [
        ...old.criteria,
        ...now.criteria,
      ]) {
        for (const section of [roomForImprovement, opportunitiesForGrowth, overall]) delete section.range;
      }
      for (const { reviewSummary } of [old, now, ...old.parts, ...now.parts]) delete reviewSummary.range;
    },
  },
  renameKey: {
    codes: ['front-matter-key'],
    settle(old, now) {
      if (now.recognised) old.recognised = true;
      levelsChanged(old, now);
      for (const model of [old, now]) {
        Object.assign(model, { identities: {}, checkIns: [] });
        for (const key of ['frontMatter', 'employee', 'minimumExamples', 'alignment'] as const)
          delete model[key];
        for (const one of [model, ...model.parts]) {
          for (const key of ['level', 'nextLevel', 'cycle'] as const) delete one[key];
        }
      }
    },
  },
  addExamplesLabel: {
    codes: ['criterion-light'],
    isOffered: ({ range }, { criteria }) =>
      criteria.some(
        ({ nameRange, examplesSection }) =>
          nameRange.start === range.start && examplesSection.state === 'absent',
      ),
    settle(old, now) {
      leave(['placeholders'], old, now);
      if (now.recognised) old.recognised = true;
      for (const [index, before] of old.criteria.entries()) {
        const after = now.criteria[index];
        if (!after || before.examplesSection.state !== 'absent') continue;
        before.examplesSection = after.examplesSection = { state: 'absent', entries: [] };
        if (!after.bodyMark) delete before.bodyMark;
      }
    },
  },
  writeNote: {
    codes: ['example-bare'],
    words: 'It was done well',
    settle(old, now) {
      for (const [index, before] of old.criteria.entries()) {
        const after = now.criteria[index];
        for (const [at, example] of before.examples.entries()) {
          const written = after?.examples[at];
          if (!written || example.note !== '' || written.note !== 'It was done well') continue;
          written.note = '';
          // Prose begins with what is written in front of it, where a bullet begins with its mark.
          if (!isBullet(before.examplesSection.entries, example.range.start)) {
            written.range = { ...written.range, start: 0 };
            example.range = { ...example.range, start: 0 };
          }
        }
        // The text of a bullet has grown at its end.
        leaveEntryText(before.examplesSection.entries);
        if (after) leaveEntryText(after.examplesSection.entries);
      }
    },
  },
  answerNone: {
    codes: ['placeholder-left'],
    isOffered: ({ range }, document) => mayAnswerNone(document, range),
    settle(old, now, finding) {
      old.placeholders = old.placeholders.filter(({ range }) => range.start !== finding.range.start);
      for (const [index, before] of old.criteria.entries()) {
        const after = now.criteria[index];
        if (!after) continue;
        for (const key of ['examplesSection', 'roomForImprovement', 'opportunitiesForGrowth'] as const) {
          if (after[key].state === 'answered' && before[key].state === 'unfinished') {
            before[key].state = 'answered';
            before.started = true;
            before[key].entries = after[key].entries = [];
          }
        }
      }
    },
  },
  changeLevel: { codes: ['level-mismatch'], isOffered: isChangeable, settle: levelsChanged },
  changeAllLevels: { codes: ['level-mismatch'], isOffered: isChangeable, settle: levelsChanged },
  setLink: {
    codes: ['link-empty'],
    settle: (old, now, finding) => {
      old.emptyLinks = old.emptyLinks.filter(({ range }) => range.start !== finding.range.start);
      leaveLinks(old, now);
    },
  },
  removeLink: {
    codes: ['link-empty'],
    settle: (old, now, finding) => {
      old.emptyLinks = old.emptyLinks.filter(({ range }) => range.start !== finding.range.start);
      leaveLinks(old, now);
      for (const { examples, overall } of [...old.criteria, ...now.criteria]) {
        for (const example of examples) Object.assign(example, { note: '', evidence: [] });
        overall.text = '';
      }
    },
  },
  writeNearest: repairing('writeNearest'),
  joinValue: repairing('joinValue'),
  removeTerm: repairing('removeTerm'),
  swapBounds: repairing('swapBounds'),
  joinByOr: repairing('joinByOr'),
  useCycle: repairing('useCycle'),
  useIdentity: repairing('useIdentity'),
  searchByUpdate: repairing('searchByUpdate'),
  searchCycle: {
    codes: ['query-period', 'query-reviews'],
    isOffered: (finding, document) => strayQueries(document, [finding]).length > 0,
    settle: leaveQueries,
  },
};

/** A repair of a query changes that query, and the name of its reference where it has no other. */
function repairing(name: RepairName): Kind {
  return {
    codes: queryCodes,
    isOffered: (finding, document) => queryRepairs(document, finding).some((one) => one.name === name),
    settle: leaveQueries,
  };
}

function leaveQueries(old: AlignmentDocument, now: AlignmentDocument): void {
  for (const { references, referenceDocs } of [old, now, ...old.parts, ...now.parts]) {
    for (const one of [...references, ...referenceDocs]) {
      if (one.query !== undefined) Object.assign(one, { query: '', label: '' });
      delete one.queryText;
      delete one.fields;
    }
  }
}

function isChangeable(finding: Finding, document: AlignmentDocument, text: string): boolean {
  return mayChangeLevel(text, document, finding);
}

function leave(keys: readonly (keyof AlignmentDocument)[], ...models: AlignmentDocument[]): void {
  for (const model of models) for (const key of keys) Object.assign(model, { [key]: [] });
}

function isBullet(entries: readonly Entry[], start: number): boolean {
  return entries.some((entry) => entry.range.start === start || isBullet(entry.entries, start));
}

function leaveEntryText(entries: AlignmentDocument['criteria'][number]['examplesSection']['entries']): void {
  for (const entry of entries) {
    entry.text = { start: 0, end: 0 };
    leaveEntryText(entry.entries);
  }
}

function levelsChanged(old: AlignmentDocument, now: AlignmentDocument): void {
  for (const model of [old, now]) {
    // The first place that names the level may be another one now.
    model.places = {};
    for (const part of model.parts) part.levelMentions = [];
    for (const criterion of model.criteria) {
      for (const key of ['generalDescription', 'levelDescription', 'nextLevelDescription'] as const) {
        criterion[key] = { state: 'absent', text: '' };
      }
    }
  }
}

function leaveLinks(...models: AlignmentDocument[]): void {
  for (const model of models) {
    for (const one of [model, ...model.parts]) Object.assign(one, { references: [], referenceDocs: [] });
    for (const { examples, roomForImprovement, opportunitiesForGrowth } of model.criteria) {
      for (const { evidence } of examples) for (const one of evidence) one.url = '';
      for (const { notes } of [roomForImprovement, opportunitiesForGrowth]) notes.length = 0;
    }
  }
}

interface Choice {
  fix: FixName;
  finding: Finding;
}

/** What is offered in a document, by the fixes, so that rare ones are tried as often as common ones. */
function choicesIn(text: string, document: AlignmentDocument): Choice[][] {
  const findings = assess(document, assessOptions);
  return (Object.keys(kinds) as FixName[]).flatMap((fix) => {
    const { codes, isOffered = () => true } = kinds[fix];
    const found = findings.filter((one) => codes.includes(one.code) && isOffered(one, document, text));
    return found.length > 0 ? [found.map((finding) => ({ fix, finding }))] : [];
  });
}

export const fixAnyFinding = editing<number>({
  function: 'fixFinding',
  title: 'fixing a finding',
  writesBlocks: true,
  commands: ['setLinkFromClipboard', 'searchCycle', 'mendReadiness'],
  intents: fc.nat(10_000),
  typical: 0,
  perform(text, document, choice) {
    const byFix = choicesIn(text, document);
    const ofFix = byFix[choice % Math.max(1, byFix.length)] ?? [];
    const chosen = ofFix[Math.floor(choice / 10) % Math.max(1, ofFix.length)];
    if (!chosen) return undefined;
    const { fix, finding } = chosen;
    const { words, settle } = kinds[fix];
    const request = { fix, code: finding.code, range: finding.range, url: 'https://a.example/1' };
    const result = fixFinding(text, document, request, assessOptions);
    if ('failure' in result) return { refused: `${fix}: ${result.failure}` };
    const edits = result.edits.map(({ range, newText, field }): TextEdit => {
      if (!field || words === undefined) return { range, newText };
      return { range, newText: newText.slice(0, field.start) + words + newText.slice(field.end) };
    });
    return {
      edits,
      isWholeLines: false,
      settle(old, now) {
        settle(old, now, finding);
        return [];
      },
    };
  },
});
