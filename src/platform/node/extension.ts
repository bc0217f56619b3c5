import type * as vscode from 'vscode';
import type { PerformanceAlignment } from '../../api';
import { start } from '../../extension';
import { nodePlatform } from './platform';

/** Where VS Code on Node begins. */
export function activate(context: vscode.ExtensionContext): PerformanceAlignment {
  return start(context, nodePlatform(context.extensionUri));
}
