import * as vscode from 'vscode';
import type { Ladder } from '../../cycle/ladder/ladder';
import { fileNameFrom, isLadderPath } from '../../cycle/ladder/ladderFile';
import { homeFolder, nameOfFolder } from '../../host/folders';
import { createFile } from '../../host/newFile';
import { Refusal } from '../../host/refusal';
import { type Answer, typeLine } from '../../host/steps';
import type { ReadSource } from './sources';

/** Where a ladder's file goes: beside its source, or into the workspace; `undefined` where neither is. */
export function targetFolder([first]: readonly ReadSource[]): vscode.Uri | undefined {
  const beside = first && first.uri.scheme !== 'untitled' ? vscode.Uri.joinPath(first.uri, '..') : undefined;
  const isWritable = beside && vscode.workspace.fs.isWritableFileSystem(beside.scheme) === true;
  return isWritable ? beside : homeFolder();
}

/** Asks for the name of the file; one that is there already will not do. */
export async function askForName(
  folder: vscode.Uri,
  ladder: Ladder,
  sources: readonly ReadSource[],
  step: { step: number; totalSteps: number },
  value: string | undefined,
): Promise<Answer<string>> {
  const there = new Set((await namesIn(folder)).map((name) => name.toLowerCase()));
  const base = sources.length === 1 ? (sources[0]?.name ?? '').replace(/\.[^.]*$/u, '') : '';
  // The end of the file's name says that it is a ladder.
  const plain = (ladder.name ?? base).replace(/ ladder$/iu, '');
  const suggested = `${fileNameFrom(plain, 'engineering')}.ladder.yaml`;
  return typeLine({
    title: vscode.l10n.t('Import Ladder'),
    ...step,
    prompt: vscode.l10n.t('What is the file called? It goes into {0}.', nameOfFolder(folder)),
    value: value ?? suggested,
    problem: (text) => {
      if (!/\.ladder\.ya?ml$/iu.test(text)) return vscode.l10n.t('The name must end in .ladder.yaml.');
      const plain = fileNameFrom(text, '');
      if (plain !== text) return vscode.l10n.t('Not every system takes this name. Write {0}.', plain);
      return there.has(text.toLowerCase())
        ? vscode.l10n.t('{0} is there already, and stays as it is. Choose another name.', text)
        : undefined;
    },
  });
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    // What cannot be listed is found out when the file is written.
    return [];
  }
}

/**
 * Writes the file, which must not be there, and shows it.
 * @throws Refusal if it is there, or cannot be written
 */
export async function writeNew(uri: vscode.Uri, text: string): Promise<void> {
  if (!isLadderPath(uri.path) || uri.path.endsWith('.json')) {
    throw new Refusal(vscode.l10n.t('The name must end in .ladder.yaml.'));
  }
  await createFile(uri, text);
  await vscode.window.showTextDocument(uri, { preview: false });
}
