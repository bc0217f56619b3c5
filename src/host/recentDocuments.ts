import * as vscode from 'vscode';
import { exists } from './newFile';
import type { AlignmentStore } from './store';

const key = 'recentDocuments';
const most = 10;

/** The alignment documents that were open last, the latest first, over all windows. */
export class RecentDocuments {
  private readonly memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.memory = memory;
  }

  /** Remembers what a store reads from files. */
  watch(store: AlignmentStore): vscode.Disposable {
    return store.onDidChange((document) => {
      if (document.uri.scheme !== 'untitled' && store.get(document)) void this.remember(document.uri);
    });
  }

  /** Those that still exist; the others are forgotten. */
  async existing(): Promise<vscode.Uri[]> {
    const known = this.all();
    const found = await Promise.all(
      known.map(async (text) => ((await exists(vscode.Uri.parse(text))) ? [text] : [])),
    );
    const left = found.flat();
    if (left.length < known.length) await this.memory.update(key, left);
    return left.map((text) => vscode.Uri.parse(text));
  }

  private async remember(uri: vscode.Uri): Promise<void> {
    const text = uri.toString();
    const known = this.all();
    if (known[0] === text) return;
    await this.memory.update(key, [text, ...known.filter((one) => one !== text)].slice(0, most));
  }

  private all(): string[] {
    const value = this.memory.get<unknown>(key);
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  }
}
