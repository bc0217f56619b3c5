import * as vscode from 'vscode';
import type { Leak } from '../cycle/review/leak';
import type { ReviewScope } from '../cycle/review/review';
import type { ReviewForm, ReviewForms } from '../engine/calls/readings';
import type { Analysis } from './analysis';
import type { Host } from './host';
import { wordLeak } from './leakWords';
import { warn } from './notify';
import { readOrRefuse } from './recording/insert';
import { Refusal } from './refusal';
import { reveal } from './reveal';

type Asked = Pick<Host, 'store' | 'engine'>;

/** A review, and the reading of the document that it was taken out of. */
export interface TakenReview {
  forms: ReviewForms;
  analysis: Analysis;
}

/** What of a document is meant, in its present reading. */
export type ScopeIn = (analysis: Analysis) => ReviewScope;

/**
 * Takes the review out of a document as it is now.
 * @param wanted the forms beside Markdown that are needed
 * @throws Refusal if nothing of it is written yet
 */
export async function takeReview(
  { store, engine }: Asked,
  document: vscode.TextDocument,
  scope: ScopeIn,
  wanted: readonly ReviewForm[],
): Promise<TakenReview> {
  const analysis = await readOrRefuse(store, document);
  const { text, settings } = analysis;
  const forms = await engine.ask('review', [
    text,
    scope(analysis),
    wanted,
    reviewOptions(analysis),
    settings.parse,
  ]);
  if (forms.markdown !== '' || forms.leaks.length > 0) return { forms, analysis };
  throw new Refusal(vscode.l10n.t('Nothing is written yet. Record something with “Insert Example”.'));
}

export function reviewOptions({ settings }: Analysis): { internalHosts: readonly string[] } {
  return { internalHosts: settings.internalHosts };
}

/**
 * The same, once the user has said that it may go: where the leak check has something to tell, nothing happens
 * before that is answered. A document that changes meanwhile is read again, and asked about again if there is
 * something new to tell.
 * @param anyway what the button says that lets it go
 * @returns `undefined` if it is not to go
 */
export async function takeCheckedReview(
  host: Asked,
  document: vscode.TextDocument,
  scope: ScopeIn,
  wanted: readonly ReviewForm[],
  anyway: string,
): Promise<TakenReview | undefined> {
  let allowed: string | undefined;
  for (;;) {
    const taken = await takeReview(host, document, scope, wanted);
    const { analysis, forms } = taken;
    const { leaks } = forms;
    const told = JSON.stringify(leaks.map(({ code, text }) => [code, text]));
    if (leaks.length === 0 || told === allowed) return taken;
    if (!(await mayGo(analysis.document, leaks))) return undefined;
    allowed = told;
  }

  async function mayGo(read: vscode.TextDocument, leaks: readonly Leak[]): Promise<boolean> {
    const show = vscode.l10n.t('Show Them');
    const [first] = leaks;
    const message =
      leaks.length === 1 && first
        ? vscode.l10n.t('Before it goes: {0}.', wordLeak(first))
        : vscode.l10n.t('Before it goes, {0} things should be looked at.', leaks.length);
    const answer = await warn(message, show, anyway);
    if (answer === show) await showLeaks(read, leaks);
    return answer === anyway;
  }
}

/** Lists what the leak check tells, each leading to its place. */
export async function showLeaks(document: vscode.TextDocument, leaks: readonly Leak[]): Promise<void> {
  const items = leaks.map((leak) => ({
    label: wordLeak(leak),
    description: vscode.l10n.t('line {0}', document.positionAt(leak.range.start).line + 1),
    leak,
  }));
  const placeHolder = vscode.l10n.t('Nothing has gone yet. Which of them do you want to see?');
  const item = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  if (item) await reveal(document, item.leak.range);
}
