/**
 * The identifiers that the manifest and the code share. The manifest test holds the two against each
 * other, in both directions.
 */

export const extensionId = 'alignment-docs.performance-alignment';

export const commands = {
  insertExample: 'performanceAlignment.insertExample',
  addRoomForImprovement: 'performanceAlignment.addRoomForImprovement',
  addOpportunityForGrowth: 'performanceAlignment.addOpportunityForGrowth',
  addOverall: 'performanceAlignment.addOverall',
  addReviewSummary: 'performanceAlignment.addReviewSummary',
  moveExample: 'performanceAlignment.moveExample',
  alsoRecordUnder: 'performanceAlignment.alsoRecordUnder',
  renumberEvidence: 'performanceAlignment.renumberEvidence',
  changeLevel: 'performanceAlignment.changeLevel',
  openReference: 'performanceAlignment.openReference',
  openReferenceSinceCheckIn: 'performanceAlignment.openReferenceSinceCheckIn',
  openAllReferences: 'performanceAlignment.openAllReferences',
  testReferences: 'performanceAlignment.testReferences',
  markReferenceWorking: 'performanceAlignment.markReferenceWorking',
  markReferenceBroken: 'performanceAlignment.markReferenceBroken',
  checkLinks: 'performanceAlignment.checkLinks',
  setUpReferences: 'performanceAlignment.setUpReferences',
  searchCycle: 'performanceAlignment.searchCycle',
  nextLightCriterion: 'performanceAlignment.nextLightCriterion',
  previousLightCriterion: 'performanceAlignment.previousLightCriterion',
  nextPlaceholder: 'performanceAlignment.nextPlaceholder',
  previousPlaceholder: 'performanceAlignment.previousPlaceholder',
  goToCriterion: 'performanceAlignment.goToCriterion',
  showLevelDescription: 'performanceAlignment.showLevelDescription',
  sortLightestFirst: 'performanceAlignment.sortLightestFirst',
  sortByDocument: 'performanceAlignment.sortByDocument',
  treatAsAlignmentDocument: 'performanceAlignment.treatAsAlignmentDocument',
  treatAsOrdinary: 'performanceAlignment.treatAsOrdinary',
  explainFinding: 'performanceAlignment.explainFinding',
  setLinkFromClipboard: 'performanceAlignment.setLinkFromClipboard',
  recordSelection: 'performanceAlignment.recordSelection',
  recordClipboard: 'performanceAlignment.recordClipboard',
  keepForLater: 'performanceAlignment.keepForLater',
  sortInbox: 'performanceAlignment.sortInbox',
  findExamples: 'performanceAlignment.findExamples',
  findLocalExamples: 'performanceAlignment.findLocalExamples',
  insertResults: 'performanceAlignment.insertResults',
  keepResults: 'performanceAlignment.keepResults',
  openResult: 'performanceAlignment.openResult',
  showResult: 'performanceAlignment.showResult',
  filterResults: 'performanceAlignment.filterResults',
  clearResults: 'performanceAlignment.clearResults',
  scheduleCheckIns: 'performanceAlignment.scheduleCheckIns',
  startCheckIn: 'performanceAlignment.startCheckIn',
  changedSinceCheckIn: 'performanceAlignment.changedSinceCheckIn',
  combineExamples: 'performanceAlignment.combineExamples',
  splitExample: 'performanceAlignment.splitExample',
  copyReview: 'performanceAlignment.copyReview',
  copyReviewAsPlainText: 'performanceAlignment.copyReviewAsPlainText',
  copyCriterion: 'performanceAlignment.copyCriterion',
  previewReview: 'performanceAlignment.previewReview',
  exportReview: 'performanceAlignment.exportReview',
  prepareReview: 'performanceAlignment.prepareReview',
  endPreparation: 'performanceAlignment.endPreparation',
  mendReadiness: 'performanceAlignment.mendReadiness',
  showCoverageReport: 'performanceAlignment.showCoverageReport',
  exportCoverageReport: 'performanceAlignment.exportCoverageReport',
} as const;

/** Under which name the handler of `vscode://…` addresses is called; no command. */
export const addressHandler = 'address';

export const views = {
  criteria: 'performanceAlignment.criteria',
  references: 'performanceAlignment.references',
  results: 'performanceAlignment.results',
  preparation: 'performanceAlignment.preparation',
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
} as const;
