import * as vscode from 'vscode';
import { onlyAnalysis } from '../../host/active';
import type { Analysis } from '../../host/analysis';
import { openDocument } from '../../host/callArguments';
import { exists } from '../../host/newFile';
import { readOrRefuse } from '../../host/recording/insert';
import { Refusal } from '../../host/refusal';
import type { AlignmentStore } from '../../host/store';

/** What every tool takes: which document is meant. */
export interface DocumentInput {
  file?: string;
}

/**
 * The document that an agent means: a path in the workspace, a full path or a full address; else the active
 * document, or the only one that is open. Nobody is asked.
 * @throws Refusal that says what would do
 */
export async function documentOf({ file }: DocumentInput, store: AlignmentStore): Promise<Analysis> {
  if (file === undefined || file === '') {
    const active = store.active.get();
    const analysis = active && (await store.current(active));
    return analysis ?? onlyAnalysis(store);
  }
  return readOrRefuse(store, await openDocument(await addressOf(file)));
}

async function addressOf(file: string): Promise<vscode.Uri> {
  if (/^[a-z][a-z\d+.-]+:/iu.test(file)) return vscode.Uri.parse(file);
  const folders = vscode.workspace.workspaceFolders ?? [];
  for (const { uri, name } of folders) {
    // With several folders, a path may begin with the name of one.
    const paths = file.startsWith(`${name}/`) ? [file, file.slice(name.length + 1)] : [file];
    for (const path of paths) {
      const within = vscode.Uri.joinPath(uri, path);
      if (await exists(within)) return within;
    }
  }
  if (/^(?:[/\\]|[a-z]:[/\\])/iu.test(file)) return vscode.Uri.file(file);
  throw new Refusal(vscode.l10n.t('{0} is not in this workspace. Give the path from the folder on.', file));
}
