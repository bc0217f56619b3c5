import * as vscode from 'vscode';
import type { PerformanceAlignment } from '../../../src/api';
import { expect } from './expect';

const ID = 'alignment-docs.performance-alignment';

/** Uses the installed package: the window's folder holds copies of the samples. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<PerformanceAlignment>(ID);
  if (!extension) throw new Error(`${ID} is not installed.`);
  console.log(`Installed in ${extension.extensionPath}`);
  const api = await extension.activate();
  expect(api.apiVersion).toBe(1);
  await offersItsCommands(extension);
  await bringsItsTranslations(extension);

  const [file] = (await vscode.workspace.findFiles('*-of-cycle.md')).sort((a, b) =>
    a.path.localeCompare(b.path),
  );
  if (!file) throw new Error('There is no sample.');
  await insertsAnExample(api, file);
  console.log('It works: commands, API, an example inserted and saved.');
}

/** Every command of the manifest in the package is one that can be run. */
async function offersItsCommands(extension: vscode.Extension<unknown>): Promise<void> {
  const contributed: { command: string }[] = extension.packageJSON.contributes.commands;
  const registered = await vscode.commands.getCommands(true);
  expect(registered).toEqual(expect.arrayContaining(contributed.map(({ command }) => command)));
}

/** What the window asks for where it speaks another language is in the package. */
async function bringsItsTranslations({
  extensionUri,
  packageJSON,
}: vscode.Extension<unknown>): Promise<void> {
  for (const file of ['package.nls.de.json', `${packageJSON.l10n}/bundle.l10n.de.json`]) {
    const text = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, file));
    expect(Object.keys(JSON.parse(new TextDecoder().decode(text)))).not.toEqual([]);
  }
}

/** An example goes in under the first criterion, and is read back from disk. */
async function insertsAnExample(api: PerformanceAlignment, uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const [criterion] = (await api.parse(document.getText())).criteria;
  if (!criterion) throw new Error('The sample has no criterion.');

  const note = 'Inserted by the installed package';
  await vscode.commands.executeCommand('performanceAlignment.insertExample', {
    uri,
    criterion: criterion.name,
    note,
    evidence: 'https://example.com/1',
  });
  await document.save();

  const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const [after] = (await api.parse(saved)).criteria;
  expect(after?.examples).toHaveLength(criterion.examples.length + 1);
  expect(after?.examples.map((example) => example.note)).toContain(note);
}
