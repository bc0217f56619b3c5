import type * as vscode from 'vscode';
import type { PerformanceAlignment } from './api';
import { registerContextKeys } from './features/contextKeys';
import { registerCriteriaView } from './features/criteriaView';
import { registerDiagnostics } from './features/diagnostics';
import { registerExplainFinding } from './features/explainFinding';
import { registerHeadingDecorations } from './features/headingDecorations';
import { registerInsertExample } from './features/insertExample';
import { registerLevelDescription } from './features/levelDescription';
import { registerNavigation } from './features/navigation';
import { registerReferences } from './features/references';
import { registerReferencesView } from './features/referencesView';
import { registerStatusBar } from './features/statusBar';
import { api } from './host/api';
import { createHost } from './host/host';

const features = [
  registerContextKeys,
  registerCriteriaView,
  registerDiagnostics,
  registerExplainFinding,
  registerHeadingDecorations,
  registerInsertExample,
  registerLevelDescription,
  registerNavigation,
  registerReferences,
  registerReferencesView,
  registerStatusBar,
];

/** Sets the features up around one store, and hands out the API. */
export function activate(context: vscode.ExtensionContext): PerformanceAlignment {
  const host = createHost(context);
  for (const register of features) register(host);
  host.store.start();
  return api;
}
