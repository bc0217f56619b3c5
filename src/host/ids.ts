/**
 * The identifiers that the manifest and the code share. The manifest test holds the two against each
 * other, in both directions.
 */

export const extensionId = 'alignment-docs.performance-alignment';

/**
 * Names of one kind, by themselves: what follows our prefix is the key. `extension.js` holds them all, and would grow by
 * the prefix for each.
 */
function prefixed<Key extends string>(
  ...keys: Key[]
): { readonly [Each in Key]: `performanceAlignment.${Each}` } {
  const pairs = keys.map((key) => [key, `performanceAlignment.${key}`]);
  return Object.fromEntries(pairs) as { [Each in Key]: `performanceAlignment.${Each}` };
}

export const commands = /* @__PURE__ */ prefixed(
  'insertExample',
  'addRoomForImprovement',
  'addOpportunityForGrowth',
  'addOverall',
  'addReviewSummary',
  'moveExample',
  'alsoRecordUnder',
  'renumberEvidence',
  'changeLevel',
  'openReference',
  'openReferenceSinceCheckIn',
  'openAllReferences',
  'testReferences',
  'markReferenceWorking',
  'markReferenceBroken',
  'checkLinks',
  'setUpReferences',
  'searchCycle',
  'nextLightCriterion',
  'previousLightCriterion',
  'nextPlaceholder',
  'previousPlaceholder',
  'goToCriterion',
  'showLevelDescription',
  'sortLightestFirst',
  'sortByDocument',
  'treatAsAlignmentDocument',
  'treatAsOrdinary',
  'explainFinding',
  'setLinkFromClipboard',
  'recordSelection',
  'recordClipboard',
  'keepForLater',
  'sortInbox',
  'findExamples',
  'findLocalExamples',
  'insertResults',
  'keepResults',
  'openResult',
  'showResult',
  'filterResults',
  'clearResults',
  'importLadder',
  'newDocument',
  'startNextCycle',
  'insertTemplate',
  'scheduleCheckIns',
  'startCheckIn',
  'changedSinceCheckIn',
  'combineExamples',
  'splitExample',
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
);

/** Under which name the handler of `vscode://…` addresses is called; no command. */
export const addressHandler = 'address';

export const views = {
  criteria: 'performanceAlignment.criteria',
  references: 'performanceAlignment.references',
  results: 'performanceAlignment.results',
  preparation: 'performanceAlignment.preparation',
  overview: 'performanceAlignment.overview',
} as const;

export const contextKeys = {
  /** Whether any alignment document is open, analysed or not. */
  hasDocument: 'performanceAlignment.hasDocument',
  /** Whether the criteria view shows the lightest first. */
  lightestFirst: 'performanceAlignment.lightestFirst',
  /** Whether a search found something that is shown. */
  hasResults: 'performanceAlignment.hasResults',
  /** Whether a review is being prepared. */
  preparing: 'performanceAlignment.preparing',
  /** Whether the workspace is being looked through for the overview. */
  overviewLooking: 'performanceAlignment.overviewLooking',
  /** Whether it was, and nothing was found. */
  overviewEmpty: 'performanceAlignment.overviewEmpty',
} as const;

/** The settings, without their common prefix `performanceAlignment.`; those of severities follow the codes. */
export const settings = {
  section: 'performanceAlignment',
  minimumExamples: 'coverage.minimumExamples',
  maximumExamples: 'coverage.maximumExamples',
  staleAfterDays: 'coverage.staleAfterDays',
  showInHeadings: 'coverage.showInHeadings',
  severity: 'severity',
  maximumCharacters: 'review.maximumCharacters',
  maximumWords: 'review.maximumWords',
  codeLens: 'codeLens.enabled',
  /** Followed by what the words stand for: `labels.examples`. */
  labels: 'labels',
  marks: 'placeholders.marks',
  placeholders: 'placeholders.patterns',
  firstMonth: 'cycle.firstMonth',
  include: 'files.include',
  maximumSize: 'files.maximumSize',
  allowHttp: 'links.allowHttp',
  services: 'references.services',
  sites: 'references.sites',
  writeDate: 'results.writeDate',
  ladderFile: 'ladder.file',
  templatesFolder: 'templates.folder',
  checkInEveryDays: 'checkIn.everyDays',
  internalHosts: 'review.internalHosts',
} as const;

export const colors = {
  lightCriterion: 'performanceAlignment.lightCriterionForeground',
} as const;

/** The values of a tree item's `contextValue`, which the manifest's menus ask for. */
export const contextValues = {
  document: 'document',
  criterion: 'criterion',
  describedCriterion: 'criterion.described',
  project: 'project',
  example: 'example',
  outline: 'outline',
  heading: 'outline.heading',
  reference: 'reference',
  /** A reference that searches GitHub. */
  gitHubReference: 'reference.github',
  inbox: 'inbox',
  kept: 'inbox.kept',
  repository: 'repository',
  /** A result that has neither a page nor changes to show. */
  result: 'result',
  /** Followed by what it has: `result.page`, `result.changes`, `result.changes.page`. */
  resultPage: 'result.page',
  resultChanges: 'result.changes',
  resultChangesPage: 'result.changes.page',
  /** A line of the preparation that leads to what mends it. */
  open: 'open',
  overviewRow: 'overview',
  overviewUnread: 'overview.unread',
} as const;

/** What AI agents may call. */
export const tools = {
  readCoverage: 'performanceAlignment_readCoverage',
  listReferences: 'performanceAlignment_listReferences',
  findRecorded: 'performanceAlignment_findRecorded',
  insertExample: 'performanceAlignment_insertExample',
} as const;

/** Panels that are there again when a window is opened anew. What fills them is called by these names. */
export const panels = {
  coverageReport: 'performanceAlignment.coverageReport',
  review: 'performanceAlignment.review',
  overviewTable: 'performanceAlignment.overviewTable',
} as const;
