import type * as vscode from 'vscode';
import type { PerformanceAlignment } from '../../api';
import { start } from '../../extension';
import { webPlatform } from './platform';

/** Where VS Code in a browser begins. */
export function activate(context: vscode.ExtensionContext): PerformanceAlignment {
  return start(context, webPlatform(context.extensionUri));
}
