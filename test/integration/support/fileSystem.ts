import * as vscode from 'vscode';

/**
 * A file system that holds one file, `/ada.md`, in memory. It tells VS Code that it is read-only, or that the
 * file is, and lets a test do something whenever it is asked about the file.
 */
export class OneFile implements vscode.FileSystemProvider {
  content: string;
  permissions: vscode.FilePermission | undefined;
  whenAsked: () => Promise<void> = async () => {};
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly uri: vscode.Uri;
  private readonly registration: vscode.Disposable;

  constructor(scheme: string, content: string, options: { isReadonly?: boolean } = {}) {
    this.content = content;
    this.uri = vscode.Uri.from({ scheme, path: '/ada.md' });
    this.registration = vscode.workspace.registerFileSystemProvider(scheme, this, options);
  }

  /**
   * Gives the file up. VS Code keeps a file that an extension opened for minutes; it is no Markdown until then,
   * so that other tests do not meet an alignment document.
   */
  async close(): Promise<void> {
    for (const document of vscode.workspace.textDocuments) {
      if (document.uri.toString() !== this.uri.toString()) continue;
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    }
    this.registration.dispose();
  }

  async stat({ path }: vscode.Uri): Promise<vscode.FileStat> {
    if (path !== this.uri.path) throw vscode.FileSystemError.FileNotFound();
    await this.whenAsked();
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: this.content.length,
      ...(this.permissions === undefined ? {} : { permissions: this.permissions }),
    };
  }

  readFile(): Uint8Array {
    return new TextEncoder().encode(this.content);
  }

  writeFile(_uri: vscode.Uri, content: Uint8Array): void {
    this.content = new TextDecoder().decode(content);
  }

  watch(): vscode.Disposable {
    return { dispose: () => {} };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [['ada.md', vscode.FileType.File]];
  }

  createDirectory(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
}
