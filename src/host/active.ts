import * as vscode from 'vscode';
import type { Analysis } from './analysis';
import { isCandidate } from './candidate';
import { commands } from './ids';
import { wordUnread } from './messages';
import { offerDocuments } from './offerDocuments';
import { Refusal } from './refusal';
import type { AlignmentStore } from './store';

/**
 * The alignment document that a command is about: the active one at its present version, in whatever kind of
 * editor; or the only one that is open, or the one the user picks; where none is open, out of those that were
 * open last and those of the workspace.
 * @param isForText whether the command takes a text from wherever the cursor is: then the active document
 * need not be the one that it is recorded in
 * @throws Refusal if there is none
 */
export async function activeAnalysis(store: AlignmentStore, isForText = false): Promise<Analysis> {
  try {
    return await find(store, pickOne, isForText);
  } catch (error) {
    const shown = store.active.get();
    // Who looks at Markdown means that, and hears why it will not do.
    const isMeant = shown !== undefined && isCandidate(shown) && !isForText;
    if (!(error instanceof Refusal) || isMeant || !store.recent) throw error;
    const document = await offerDocuments(store);
    const analysis = document && (await store.current(document));
    if (analysis) return analysis;
    if (!document) throw error;
    refuseIfUnread(store, document);
    throw unrecognised(document);
  }
}

/**
 * The same for a call that must not ask: the active document, or the only one.
 * @throws Refusal if there is none, or several of which none is active
 */
export async function onlyAnalysis(store: AlignmentStore): Promise<Analysis> {
  return find(store, () => {
    throw new Refusal(
      vscode.l10n.t(
        'Several alignment documents are open. Say which one with “uri”, or make it the active one.',
      ),
    );
  });
}

async function find(
  store: AlignmentStore,
  choose: (open: readonly Analysis[]) => Promise<Analysis>,
  isForText = false,
): Promise<Analysis> {
  const document = await store.active.load();
  const active = document && (await store.current(document));
  if (active) return active;
  if (document && !isForText) refuseIfUnread(store, document);
  const open = store.all();
  if (document && !isForText && open.length === 0 && isCandidate(document)) throw unrecognised(document);
  const chosen = open.length > 1 ? await choose(open) : open[0];
  const analysis = chosen && (await store.current(chosen.document));
  if (analysis) return analysis;
  throw new Refusal(
    vscode.l10n.t(
      'No alignment document is open. Open one, or begin one in a Markdown file with the snippet “pa-document”.',
    ),
    { title: vscode.l10n.t('New Alignment Document'), command: commands.newDocument },
  );
}

/**
 * Says why a document that is one of ours cannot be worked with.
 * @throws Refusal if it is too large or too complex
 */
export function refuseIfUnread(store: AlignmentStore, document: vscode.TextDocument): void {
  const outline = store.outline(document);
  if (outline) throw new Refusal(wordUnread(outline));
}

/** The refusal for a document that is none of ours, with a way to make it one. */
export function unrecognised({ uri, languageId }: vscode.TextDocument): Refusal {
  const name = vscode.workspace.asRelativePath(uri);
  if (languageId !== 'markdown') {
    return new Refusal(vscode.l10n.t('{0} is not Markdown. Change its language mode to Markdown.', name));
  }
  return new Refusal(
    vscode.l10n.t(
      '{0} is not recognised as an alignment document. “Treat This File as an Alignment Document” says why, and makes it one.',
      name,
    ),
    { title: vscode.l10n.t('Treat This File…'), command: commands.treatAsAlignmentDocument },
  );
}

async function pickOne(open: readonly Analysis[]): Promise<Analysis> {
  const items = open.map((analysis) => ({
    label: vscode.workspace.asRelativePath(analysis.document.uri),
    analysis,
  }));
  const placeHolder = vscode.l10n.t('Which alignment document?');
  const item = await vscode.window.showQuickPick(items, { placeHolder });
  if (!item) throw new vscode.CancellationError();
  return item.analysis;
}
