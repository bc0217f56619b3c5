import type * as vscode from 'vscode';
import type { PerformanceAlignment } from './api';
import { registerAddFromBrowser } from './features/addFromBrowser';
import { registerContextKeys } from './features/contextKeys';
import { registerCriteriaView } from './features/criteriaView';
import { registerDiagnostics } from './features/diagnostics';
import { registerExplainFinding } from './features/explainFinding';
import { registerHeadingDecorations } from './features/headingDecorations';
import { registerInbox } from './features/inbox';
import { registerInsertExample } from './features/insertExample';
import { registerLevelDescription } from './features/levelDescription';
import { registerNavigation } from './features/navigation';
import { registerPasteLinks } from './features/pasteLinks';
import { registerRecordText } from './features/recordText';
import { registerReferences } from './features/references';
import { registerReferencesView } from './features/referencesView';
import { registerStatusBar } from './features/statusBar';
import { registerTreatAs } from './features/treatAs';
import { createApi } from './host/api';
import { type CommandHandlers, createHost } from './host/host';
import type { Platform } from './platform/platform';

const features = [
  registerAddFromBrowser,
  registerContextKeys,
  registerCriteriaView,
  registerDiagnostics,
  registerExplainFinding,
  registerHeadingDecorations,
  registerInbox,
  registerInsertExample,
  registerLevelDescription,
  registerNavigation,
  registerPasteLinks,
  registerRecordText,
  registerReferences,
  registerReferencesView,
  registerStatusBar,
  registerTreatAs,
];

/** What the extension does once there is something to do. */
export interface App {
  api: PerformanceAlignment;
  handlers: CommandHandlers;
}

/** Sets the features up around one store. Called once, when the first alignment document or call comes. */
export function startApp(context: vscode.ExtensionContext, platform: Platform): App {
  const handlers: CommandHandlers = new Map();
  const host = createHost(context, platform, handlers);
  host.engine.warm();
  for (const register of features) register(host);
  host.store.start();
  return { api: createApi(host.engine), handlers };
}
