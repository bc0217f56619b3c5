import * as vscode from 'vscode';
import type { PerformanceAlignment } from '../../../src/api';
import { extensionId } from '../../../src/host/ids';

/** Our extension as others see it. */
export function ourExtension(): vscode.Extension<PerformanceAlignment> {
  const extension = vscode.extensions.getExtension<PerformanceAlignment>(extensionId);
  if (!extension) throw new Error(`${extensionId} is not there.`);
  return extension;
}

/** The API, for which the extension is activated if need be. */
export async function ourApi(): Promise<PerformanceAlignment> {
  return ourExtension().activate();
}
