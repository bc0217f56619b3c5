import type * as vscode from 'vscode';
import type { PerformanceAlignment } from './api';
import { registerAddFromBrowser } from './features/addFromBrowser';
import { registerAddNote } from './features/addNote';
import { registerAddPassage } from './features/addPassage';
import { registerAgentTools } from './features/agentTools';
import { registerChangedSinceCheckIn } from './features/changedSinceCheckIn';
import { registerChangeLevel } from './features/changeLevel';
import { registerCheckIn } from './features/checkIn';
import { registerCodeLens } from './features/codeLens';
import { registerCombineExamples } from './features/combineExamples';
import { registerCompletions } from './features/completions';
import { registerContextKeys } from './features/contextKeys';
import { registerCoverageReport } from './features/coverageReport';
import { registerCriteriaView } from './features/criteriaView';
import { registerCycleDates } from './features/cycleDates';
import { registerDiagnostics } from './features/diagnostics';
import { registerExplainFinding } from './features/explainFinding';
import { registerFindExamples } from './features/findExamples';
import { registerGoToCriterion } from './features/goToCriterion';
import { registerHeadingDecorations } from './features/headingDecorations';
import { registerHover } from './features/hover';
import { registerImportLadder } from './features/importLadder';
import { registerInbox } from './features/inbox';
import { registerInsertExample } from './features/insertExample';
import { registerInsertTemplate } from './features/insertTemplate';
import { registerLadderFiles } from './features/ladderFiles';
import { registerLevelDescription } from './features/levelDescription';
import { registerMoveExample } from './features/moveExample';
import { registerNavigation } from './features/navigation';
import { registerNewDocument } from './features/newDocument';
import { registerPasteLinks } from './features/pasteLinks';
import { registerPlaceholders } from './features/placeholders';
import { registerPreparation } from './features/preparation';
import { registerQuickFixes } from './features/quickFixes';
import { registerRecordText } from './features/recordText';
import { registerReferences } from './features/references';
import { registerReferencesView } from './features/referencesView';
import { registerRenumberEvidence } from './features/renumberEvidence';
import { registerReview } from './features/review';
import { registerScheduleCheckIns } from './features/scheduleCheckIns';
import { registerStatusBar } from './features/statusBar';
import { registerTreatAs } from './features/treatAs';
import { createApi } from './host/api';
import { type CommandHandlers, createHost, type Tools } from './host/host';
import type { Platform } from './platform/platform';

const features = [
  registerAddFromBrowser,
  registerAgentTools,
  registerCodeLens,
  registerCompletions,
  registerAddNote,
  registerAddPassage,
  registerMoveExample,
  registerRenumberEvidence,
  registerChangeLevel,
  registerContextKeys,
  registerCriteriaView,
  registerCycleDates,
  registerDiagnostics,
  registerExplainFinding,
  registerFindExamples,
  registerGoToCriterion,
  registerHeadingDecorations,
  registerHover,
  registerInbox,
  registerInsertExample,
  registerInsertTemplate,
  registerLevelDescription,
  registerNavigation,
  registerNewDocument,
  registerPasteLinks,
  registerPlaceholders,
  registerQuickFixes,
  registerRecordText,
  registerReferences,
  registerReferencesView,
  registerStatusBar,
  registerTreatAs,
  registerImportLadder,
  registerLadderFiles,
  registerScheduleCheckIns,
  registerCheckIn,
  registerChangedSinceCheckIn,
  registerCombineExamples,
  registerReview,
  registerPreparation,
  registerCoverageReport,
];

/** What the extension does once there is something to do. */
export interface App {
  api: PerformanceAlignment;
  handlers: CommandHandlers;
  tools: Tools;
}

/** Sets the features up around one store. Called once, when the first alignment document or call comes. */
export function startApp(context: vscode.ExtensionContext, platform: Platform): App {
  const handlers: CommandHandlers = new Map();
  const tools: Tools = new Map();
  const host = createHost(context, platform, handlers, tools);
  host.engine.warm();
  for (const register of features) register(host);
  host.store.start();
  return { api: createApi(host.engine), handlers, tools };
}
