import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { cleanUp, openNew, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { middle } from './support/texts';

type Key = keyof typeof commands;

/** What callers give to the commands that write into a document, besides its address. */
const writing: Partial<Record<Key, object>> = {
  insertExample: { criterion: 'Mastery', note: 'did it' },
  addRoomForImprovement: { criterion: 'Mastery', note: 'ask' },
  addOpportunityForGrowth: { criterion: 'Mastery', note: 'lead' },
  addOverall: { criterion: 'Mastery', text: 'Good.' },
  addReviewSummary: { text: 'Good.' },
  moveExample: { criterion: 'Mastery', example: 0, to: 'Autonomy' },
  alsoRecordUnder: { criterion: 'Mastery', example: 0, to: 'Autonomy' },
  combineExamples: { criterion: 'Mastery', project: 'Search' },
  splitExample: { criterion: 'Impact', example: 0 },
  renumberEvidence: {},
  changeLevel: { level: 'L5', nextLevel: 'L6' },
  setUpReferences: { services: { slack: 'ada' } },
  searchCycle: {},
  keepForLater: { note: 'ask Grace' },
  insertResults: { results: [{ title: 'Tidy up' }], criterion: 'Mastery' },
  keepResults: { results: [{ title: 'Tidy up' }] },
  startCheckIn: {},
  insertTemplate: {},
  treatAsAlignmentDocument: { headings: ['Mastery'] },
  treatAsOrdinary: {},
};

/** Those that write nothing into a document that is there, and those that ask the user in any case. */
const others: readonly Key[] = [
  'openReference',
  'openReferenceSinceCheckIn',
  'openAllReferences',
  'testReferences',
  'markReferenceWorking',
  'markReferenceBroken',
  'checkLinks',
  'nextLightCriterion',
  'previousLightCriterion',
  'nextPlaceholder',
  'previousPlaceholder',
  'goToCriterion',
  'showLevelDescription',
  'sortLightestFirst',
  'sortByDocument',
  'explainFinding',
  'setLinkFromClipboard',
  'recordSelection',
  'recordClipboard',
  'sortInbox',
  'findExamples',
  'findLocalExamples',
  'openResult',
  'showResult',
  'filterResults',
  'clearResults',
  'importLadder',
  'newDocument',
  'startNextCycle',
  'scheduleCheckIns',
  'changedSinceCheckIn',
  'copyReview',
  'copyReviewAsPlainText',
  'copyCriterion',
  'previewReview',
  'exportReview',
  'prepareReview',
  'endPreparation',
  'mendReadiness',
  'showCoverageReport',
  'exportCoverageReport',
  'showOverview',
  'refreshOverview',
  'stopOverview',
  'showOverviewTable',
];

/** Something of everything: numbers out of order, two sentences in one example, a search outside of the cycle. */
const text = middle
  .replace('([2](https://example.com/2))', '([5](https://example.com/2))')
  .replace('a search takes 80 ms', 'A search takes 80 ms. It took a second.')
  .replace('merged:${cycleStart}..${cycleEnd}', 'merged:>=2024-02-01');

describe('Callers of a command that writes', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('are told of below, or it is said why not', () => {
    expect([...Object.keys(writing), ...others].sort()).toEqual(Object.keys(commands).sort());
  });

  for (const [key, args] of Object.entries(writing)) {
    it(`say with “uri” into which document: ${key}`, async () => {
      const other = await openNew(text);
      const { document: active } = await showNew(text);
      await vscode.commands.executeCommand(commands[key as Key], { ...args, uri: other.uri.toString() });
      expect(active.getText()).toBe(text);
      expect(other.getText()).not.toBe(text);
    });
  }
});
