import { combineAny, splitAny } from './combineExamples';
import {
  addAnyNote,
  addAnyOverall,
  addAnySummary,
  changeAnyLevel,
  changeAnyLevelByLadder,
  renumberAny,
} from './criterionParts';
import type { CommandKey, Editing } from './editing';
import { endAnyCheckIn } from './endCheckIn';
import { fixAnyFinding } from './fixes';
import { keepAny, sortAny } from './inbox';
import { insertIntoOne, insertIntoSeveral } from './insertExample';
import { insertSeveral } from './insertExamples';
import { insertAnyTemplate } from './insertTemplate';
import { moveAny, recordAnyUnder } from './moveExamples';
import { pasteAnyEvidence, pasteAnyExample } from './pasteEvidence';
import { setAnyFact } from './setFact';
import { setUpAny } from './setUp';
import { treatAsAlignment, treatAsNone } from './treat';
import { writeAnyCycleDates } from './writeCycleDates';

/**
 * Every editing function that there is. To add one, write its `Editing` into a file beside this one and
 * put it here: its properties are tried by themselves.
 */
export const editings: readonly Editing[] = [
  insertIntoOne,
  insertIntoSeveral,
  insertSeveral,
  setAnyFact,
  treatAsAlignment,
  treatAsNone,
  keepAny,
  sortAny,
  pasteAnyEvidence,
  pasteAnyExample,
  fixAnyFinding,
  addAnyNote,
  addAnyOverall,
  addAnySummary,
  moveAny,
  recordAnyUnder,
  renumberAny,
  changeAnyLevel,
  changeAnyLevelByLadder,
  writeAnyCycleDates,
  setUpAny,
  insertAnyTemplate,
  endAnyCheckIn,
  combineAny,
  splitAny,
];

/** The commands that edit nothing. */
export const readingCommands: readonly CommandKey[] = [
  'nextLightCriterion',
  'previousLightCriterion',
  'nextPlaceholder',
  'previousPlaceholder',
  'goToCriterion',
  'showLevelDescription',
  'sortLightestFirst',
  'sortByDocument',
  'explainFinding',
  'recordSelection',
  'recordClipboard',
  'findExamples',
  'findLocalExamples',
  'filterResults',
  'clearResults',
  'openResult',
  'showResult',
  'testReferences',
  'checkLinks',
  'markReferenceWorking',
  'markReferenceBroken',
  'importLadder',
  'scheduleCheckIns',
  'changedSinceCheckIn',
  'copyReview',
  'copyReviewAsPlainText',
  'copyCriterion',
  'previewReview',
  'exportReview',
  'prepareReview',
  'endPreparation',
  'showCoverageReport',
  'exportCoverageReport',
];
