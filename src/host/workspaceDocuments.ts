import * as vscode from 'vscode';
import { type ClosedFile, type Glance, glanceAtText, isCandidate, maximumLength } from './candidate';
import { settings } from './ids';
import type { AlignmentStore } from './store';
import { templateTest } from './templatesFolder';

/** How many files of a workspace are looked at: as many as a department has documents. */
export const mostFiles = 10_000;

/** What is searched: as whoever looks for Markdown names it. */
const pattern = '**/*.{md,markdown}';
/** What a package brings along is nobody's review. */
const left = '**/node_modules/**';
/** How many files are fetched ahead of the one that is looked at: they may come from far away. */
const ahead = 8;

/** A Markdown file of the workspace that passed the first look, whether or not an editor shows it. */
export interface WorkspaceDocument {
  readonly uri: vscode.Uri;
  /** Another one whenever the text may be another one. */
  readonly stamp: string;
  /** What the first look gave; missing where the stamp was known already (of ours or not), and where it cannot be read. */
  readonly glance?: Pick<Glance, 'text' | 'isIncluded'>;
  /** Why it cannot be read, though it is likely one of ours. */
  readonly unread?: 'complex' | 'large';
  /** The open document, if there is one: what is not saved yet counts. */
  readonly document?: vscode.TextDocument;
}

/** A Markdown file that did not pass: it is none of ours, as long as it has that stamp. */
export type OtherFile = Pick<WorkspaceDocument, 'uri' | 'stamp'>;

/** What a look at a file gives; nothing where it is gone, or cannot be read. */
export interface Looked {
  found?: WorkspaceDocument;
  other?: OtherFile;
}

/** A look through a workspace. */
export interface WorkspaceSearch {
  /** How many files there are to be looked at. */
  readonly total: number;
  /** Whether these are all; else there are more than are looked at. */
  readonly isAll: boolean;
  /**
   * Looks at one file after another, of ours or not. It ends early, without an error, once the search is taken back.
   */
  documents(): AsyncIterable<Looked>;
}

/** What a caller may add. */
export interface SearchOptions {
  /** Takes the search back. */
  signal?: AbortSignal;
  /** The open documents: their texts count, and those that are in no folder of the workspace, too. */
  store?: AlignmentStore;
  /** The stamp of what is known of a file already, which then is not read again. */
  stampOf?(uri: vscode.Uri): string | undefined;
  most?: number;
}

/**
 * Looks for alignment documents in all folders of the workspace, without opening one: what nobody parsed yet
 * *may* be one. Leaves out what `files.exclude` leaves out, `node_modules`, templates, and what is too large
 * to be read.
 */
export async function searchWorkspace(options: SearchOptions = {}): Promise<WorkspaceSearch> {
  const { signal, store, most = mostFiles } = options;
  const search = new vscode.CancellationTokenSource();
  const stop = (): void => search.cancel();
  signal?.addEventListener('abort', stop);
  try {
    const files = await vscode.workspace.findFiles(pattern, left, most + 1, search.token);
    // Not every search that an extension brings along heeds what is to be left out.
    const ours = files.slice(0, most).filter((uri) => !isLeft(uri));
    const uris = new Map(ours.map((uri) => [uri.toString(), uri]));
    for (const { document } of [...(store?.all() ?? []), ...(store?.outlines() ?? [])]) {
      uris.set(document.uri.toString(), document.uri);
    }
    const look = looker(options);
    return {
      total: uris.size,
      isAll: files.length <= most,
      documents: () => lookInOrder([...uris.values()], look, signal),
    };
  } catch (error) {
    if (!(error instanceof vscode.CancellationError)) throw error;
    return { total: 0, isAll: false, documents: () => lookInOrder([], looker(options)) };
  } finally {
    signal?.removeEventListener('abort', stop);
    search.dispose();
  }
}

/** Looks at one file, whatever is known of it; for one that changed, came or went. */
export function lookAtFile(uri: vscode.Uri, store: AlignmentStore): Promise<Looked> {
  return looker({ store })(uri);
}

/** Tells of files that come, go or change on disk, until it is disposed of. */
export function watchWorkspace(changed: (uri: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const tell = (uri: vscode.Uri): void => {
    if (!isLeft(uri)) changed(uri);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(tell),
    watcher.onDidChange(tell),
    watcher.onDidDelete(tell),
  );
}

function isLeft({ path }: vscode.Uri): boolean {
  return path.includes('/node_modules/');
}

type Look = (uri: vscode.Uri) => Promise<Looked>;

async function* lookInOrder(
  uris: readonly vscode.Uri[],
  look: Look,
  signal?: AbortSignal,
): AsyncGenerator<Looked> {
  const begun: Promise<Looked>[] = [];
  for (let at = 0; at < uris.length; at += 1) {
    for (const uri of uris.slice(at + begun.length, at + ahead)) begun.push(look(uri));
    const looked = await begun.shift();
    if (signal?.aborted) return;
    yield looked ?? {};
  }
}

/** A function that looks at one file, and never throws. The settings of a folder are read once. */
function looker({ store, stampOf }: SearchOptions): Look {
  const open = new Map(
    vscode.workspace.textDocuments.filter(isCandidate).map((one) => [one.uri.toString(), one]),
  );
  const sections = new Map<string, vscode.WorkspaceConfiguration>();
  const isTemplate = templateTest();
  return async (uri) => {
    if (isTemplate(uri)) return {};
    const document = store && open.get(uri.toString());
    if (store && document) return openDocument(store, document, stampOf?.(uri));
    const file: ClosedFile = { uri, languageId: 'markdown' };
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    const section = sections.get(folder) ?? vscode.workspace.getConfiguration(settings.section, file);
    sections.set(folder, section);
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      const stamp = `${mtime}/${size}`;
      if (stampOf?.(uri) === stamp) return { found: { uri, stamp } };
      // No text has more UTF-16 code units than bytes.
      if (size > 3 * maximumLength(section)) return { other: { uri, stamp } };
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const glance = glanceAtText(file, text, section);
      if (!glance) return { other: { uri, stamp } };
      return { found: { uri, stamp, ...(glance.isWhole ? { glance } : { unread: 'large' }) } };
    } catch {
      // Gone since, or not to be read.
      return {};
    }
  };
}

/** What is open is what the store says of it: it may have been one of ours before its last keystroke. */
async function openDocument(
  store: AlignmentStore,
  document: vscode.TextDocument,
  known: string | undefined,
): Promise<Looked> {
  const analysis = await store.current(document);
  const { uri, version } = document;
  const stamp = `open/${version}`;
  if (known === stamp) return { found: { uri, stamp, document } };
  if (analysis) return { found: { uri, stamp, document, glance: { text: analysis.text, isIncluded: true } } };
  const unread = store.outline(document)?.unread;
  if (!unread) return { other: { uri, stamp } };
  return { found: { uri, stamp, document, unread: unread === 'large' ? 'large' : 'complex' } };
}
