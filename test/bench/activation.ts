import * as vscode from 'vscode';
import { extensionId } from '../../src/host/ids';
import { folder, readRequest, tell, wait } from './tell';

/** Which file of the window's folder is opened. */
export interface ActivationRequest {
  file: string;
}

/** What VS Code reports of one extension's activation, in milliseconds. */
export interface Activation {
  extension: string;
  load: number;
  call: number;
  finish: number;
}

const extensions = [extensionId, 'vscode.markdown-language-features'];
const patience = 20_000;

/** Opens a Markdown file and tells what VS Code reports of the extensions that it activated by that. */
export async function run(): Promise<void> {
  const { file } = await readRequest<ActivationRequest>();
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), file));
  await vscode.window.showTextDocument(document);
  await until(() => extensions.every((id) => vscode.extensions.getExtension(id)?.isActive));
  await wait(1000);
  await vscode.commands.executeCommand('perfview.show');
  const rows = await until(() => {
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText();
    const found = extensions.flatMap((id) => rowOf(id, page ?? '') ?? []);
    return found.length === extensions.length && found;
  });
  for (const row of rows) tell(row);
}

/** A row such as `| some.extension | false | 3 | 5 | 12 | onLanguage:markdown | … |`. */
function rowOf(extension: string, page: string): Activation | undefined {
  const line = page.split('\n').find((one) => one.includes(extension) && one.startsWith('|'));
  const [, , , load, call, finish] = line?.split('|').map((cell) => cell.trim()) ?? [];
  return line ? { extension, load: Number(load), call: Number(call), finish: Number(finish) } : undefined;
}

async function until<T>(probe: () => T | undefined | false): Promise<T> {
  for (const deadline = Date.now() + patience; ; ) {
    const found = probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error('VS Code does not tell of the activation.');
    await wait(100);
  }
}
