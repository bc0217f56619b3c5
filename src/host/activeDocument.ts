import * as vscode from 'vscode';
import { isCandidate } from './candidate';

/**
 * The document that is being looked at, whatever shows it: a text editor, the newer side of a comparison, a custom
 * editor, or the Markdown preview. Commands act on it, so none of them needs a text editor.
 */
export class ActiveDocument implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  /** The Markdown that was looked at last: a preview does not say what it shows. */
  private last: vscode.TextDocument | undefined;
  private known: vscode.TextDocument | undefined;

  /** Another document is being looked at, or none. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const look = (): void => this.look();
    this.subscriptions = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(look),
      vscode.window.tabGroups.onDidChangeTabs(look),
      vscode.window.tabGroups.onDidChangeTabGroups(look),
      vscode.workspace.onDidOpenTextDocument(look),
    ];
    this.look();
  }

  /** The document, if it is loaded. */
  get(): vscode.TextDocument | undefined {
    const edited = vscode.window.activeTextEditor?.document;
    if (edited && isCandidate(edited)) return edited;
    const shown = this.ofTab();
    return shown && isCandidate(shown) ? shown : edited;
  }

  /** The document, loaded if need be; `undefined` where what is shown is no text. */
  async load(): Promise<vscode.TextDocument | undefined> {
    const uri = shownUri();
    const loaded = this.get();
    if (loaded || !uri) return loaded;
    try {
      return await vscode.workspace.openTextDocument(uri);
    } catch {
      return undefined;
    }
  }

  private look(): void {
    const now = this.get();
    // Custom editors may have a model of their own, and leave the text to us.
    if (!now && /\.(?:md|markdown|mkdn?|mdown|mdwn)$/iu.test(shownUri()?.path ?? '')) void this.load();
    if (now && isCandidate(now)) this.last = now;
    if (now === this.known) return;
    this.known = now;
    this.changed.fire();
  }

  private ofTab(): vscode.TextDocument | undefined {
    const uri = shownUri();
    if (uri) return loadedDocument(uri);
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    return tab && isPreview(tab) ? this.previewedIn(tab) : undefined;
  }

  /** The document whose name the preview has in its title, of several the last; else the last of all. */
  private previewedIn({ label }: vscode.Tab): vscode.TextDocument | undefined {
    const last = this.last && !this.last.isClosed ? this.last : undefined;
    const isNamed = ({ uri }: vscode.TextDocument): boolean =>
      label.endsWith(uri.path.split('/').at(-1) ?? uri.path);
    if (last && isNamed(last)) return last;
    return vscode.workspace.textDocuments.find((one) => isCandidate(one) && isNamed(one)) ?? last;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }
}

/** The file that the active tab shows, if it says. */
function shownUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

/** Whether a tab is a preview of VS Code's own Markdown extension. */
function isPreview({ input }: vscode.Tab): boolean {
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview');
}

function loadedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === key);
}
