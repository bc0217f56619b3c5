import * as vscode from 'vscode';
import type { Ladder } from '../../cycle/ladder/ladder';
import type { AlignmentDocument } from '../../document/model';
import { defaultMaximumSize } from '../candidate';
import type { Host } from '../host';
import { ladderPattern } from '../ladders';
import { Refusal } from '../refusal';
import { readSettings } from '../settings';
import { templatesFolder } from '../templatesFolder';

/** Where the criteria of a document may come from. */
export type FoundSource =
  | { kind: 'starter' }
  | { kind: 'ladder' | 'template'; uri: vscode.Uri }
  | { kind: 'last'; uri: vscode.Uri; model: AlignmentDocument };

/** How many files of a kind are offered. */
const most = 50;

/** The ladders of the workspace. */
export async function findLadders(): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(ladderPattern, undefined, most);
  return sorted(found.filter(({ path }) => !path.includes('/node_modules/')));
}

/** The templates that the folders of the workspace keep. */
export async function findTemplates(): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map((folder) => templatesIn(folder.uri)));
  return sorted(found.flat()).slice(0, most);
}

async function templatesIn(root: vscode.Uri): Promise<vscode.Uri[]> {
  const path = templatesFolder(root);
  if (path === undefined) return [];
  const folder = vscode.Uri.joinPath(root, path);
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && /\.(?:md|markdown)$/iu.test(name))
      .map(([name]) => vscode.Uri.joinPath(folder, name));
  } catch {
    // Most workspaces have no such folder.
    return [];
  }
}

function sorted(uris: readonly vscode.Uri[]): vscode.Uri[] {
  return uris.toSorted((a, b) => a.path.localeCompare(b.path));
}

/**
 * The documents of a person, the latest cycle first: of those that were open last and those of the workspace.
 * @param files the Markdown files of the workspace that may be alignment documents
 */
export async function findLast(
  { engine }: Pick<Host, 'engine'>,
  employee: string,
  files: readonly vscode.Uri[],
): Promise<Extract<FoundSource, { kind: 'last' }>[]> {
  const found: Extract<FoundSource, { kind: 'last' }>[] = [];
  for (const uri of files) {
    const text = await textOf(uri);
    if (!text?.toLowerCase().includes(employee.toLowerCase())) continue;
    const model = await engine.ask('parse', [text, readSettings(uri).parse], { background: true });
    const isTheirs = model.employee?.toLowerCase() === employee.toLowerCase();
    if (isTheirs && model.recognised && model.criteria.length > 0) found.push({ kind: 'last', uri, model });
    if (found.length >= most) break;
  }
  const lastDay = ({ model }: (typeof found)[number]): string => model.cycle?.last ?? '';
  return found.sort((a, b) => lastDay(b).localeCompare(lastDay(a)));
}

/** The text of a file as it is open, else as it is stored; nothing where it cannot be read or is too large. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await readText(uri);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/**
 * Reads a file, with what was changed in it and is not saved yet.
 * @throws Refusal if it cannot be read, or is too large
 */
export async function readText(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open && !open.isClosed) return open.getText();
  const bytes = await vscode.workspace.fs.readFile(uri).then(
    (read) => read,
    () => undefined,
  );
  const name = vscode.workspace.asRelativePath(uri);
  if (!bytes) throw new Refusal(vscode.l10n.t('{0} cannot be opened. Check the path.', name));
  if (bytes.length > 1024 * defaultMaximumSize) {
    throw new Refusal(vscode.l10n.t('{0} is too large to begin a document from. Choose another.', name));
  }
  return new TextDecoder().decode(bytes);
}

/**
 * Reads a ladder.
 * @throws Refusal if its file is none
 */
export async function readLadderFile({ engine }: Pick<Host, 'engine'>, uri: vscode.Uri): Promise<Ladder> {
  const result = await engine.ask('readLadder', [await readText(uri)]);
  if ('ladder' in result) return result.ladder;
  const name = vscode.workspace.asRelativePath(uri);
  throw new Refusal(
    vscode.l10n.t('{0} cannot be read as a ladder. Open it to see what is wrong, and mend that first.', name),
  );
}
