import * as vscode from 'vscode';
import { type Entry, entryLine, headLine, readEntry } from '../cycle/overview/entry';

const name = 'documents.jsonl';
/** How long lines are read or written before others have their turn, in milliseconds. */
const turn = 8;

/**
 * The file in which a workspace's index outlasts the window: a line for each document, in the storage that VS Code
 * keeps for the workspace, outside of it. It holds what a row of the overview says, and no text.
 *
 * It is written as a whole, without a copy beside it: whoever is interrupted leaves a file that is not read, and then
 * the documents are. An index is never worth more than the time to make it again.
 */
export class IndexFile {
  private readonly uri: vscode.Uri | undefined;
  private readonly folder: vscode.Uri | undefined;
  private readonly reader: string;
  private writing: Promise<void> = Promise.resolve();

  /**
   * @param folder where VS Code lets us keep something for the workspace; without it nothing is kept
   * @param reader who reads the documents: what another one wrote is passed over
   */
  constructor(folder: vscode.Uri | undefined, reader: string) {
    this.folder = folder;
    this.uri = folder && vscode.Uri.joinPath(folder, name);
    this.reader = reader;
  }

  /** What was kept; nothing where there is none, or it is broken or older. Never throws. */
  async load(): Promise<Entry[]> {
    if (!this.uri) return [];
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.uri));
      const [head, ...lines] = text.split('\n');
      if (head !== headLine(this.reader) || lines.pop() !== '') return [];
      const entries: Entry[] = [];
      const breathe = breather();
      for (const line of lines) {
        const entry = readEntry(line);
        if (!entry) return [];
        entries.push(entry);
        await breathe();
      }
      return entries;
    } catch {
      // Nothing was kept yet.
      return [];
    }
  }

  /** Keeps these entries in place of all before, as far as they can be kept. Never throws. */
  save(entries: readonly Entry[]): Promise<void> {
    this.writing = this.writing.then(() => this.write(entries));
    return this.writing;
  }

  /** Resolves when all that is to be kept so far is kept. */
  written(): Promise<void> {
    return this.writing;
  }

  private async write(entries: readonly Entry[]): Promise<void> {
    if (!this.uri || !this.folder) return;
    const lines = [headLine(this.reader)];
    const breathe = breather();
    for (const entry of entries) {
      const line = entryLine(entry);
      if (line !== undefined) lines.push(line);
      await breathe();
    }
    try {
      await vscode.workspace.fs.createDirectory(this.folder);
      await vscode.workspace.fs.writeFile(this.uri, new TextEncoder().encode(`${lines.join('\n')}\n`));
    } catch {
      // A full disk, or a storage that is read-only: the next start reads the documents.
    }
  }
}

/** Lets others have their turn once in a while. */
function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < turn) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
