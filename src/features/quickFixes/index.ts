import * as vscode from 'vscode';
import type { Finding } from '../../coverage/finding';
import type { Analysis } from '../../host/analysis';
import { editorEdit } from '../../host/apply';
import type { Host } from '../../host/host';
import { wordUnfixable } from '../../host/messages';
import { toEditorRange } from '../../host/positions';
import { Refusal } from '../../host/refusal';
import { type Offer, offersFor } from './offers';
import { registerSetLink } from './setLink';

/** A fix in the editor's list, which remembers what it is for until it is wanted. */
class Fix extends vscode.CodeAction {
  readonly offer: Offer;
  readonly finding: Finding;
  readonly analysis: Analysis;

  constructor(offer: Offer, finding: Finding, analysis: Analysis, diagnostic: vscode.Diagnostic) {
    super(offer.title, vscode.CodeActionKind.QuickFix);
    this.offer = offer;
    this.finding = finding;
    this.analysis = analysis;
    this.diagnostics = [diagnostic];
    if (offer.isPreferred) this.isPreferred = true;
    if ('command' in offer) {
      this.command = { title: offer.title, command: offer.command, arguments: offer.args };
    }
  }
}

/** Quick fixes for the findings, and Set Link from Clipboard. Edits are made when a fix is chosen, not before. */
export function registerQuickFixes(host: Host): void {
  const { own, store, engine } = host;
  registerSetLink(host);
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  const provider: vscode.CodeActionProvider<Fix> = { provideCodeActions, resolveCodeAction };
  own(vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, kinds));

  async function provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics, only, triggerKind }: vscode.CodeActionContext,
  ): Promise<Fix[]> {
    if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
    // The light bulb comes by itself, and waits for nothing.
    const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
    const analysis = isAsked ? await store.current(document) : store.get(document);
    if (!analysis || analysis.version !== document.version) return [];
    return diagnostics.flatMap((diagnostic) => {
      const finding = findingOf(analysis, diagnostic);
      return finding
        ? offersFor(finding, analysis).map((offer) => new Fix(offer, finding, analysis, diagnostic))
        : [];
    });
  }

  /** Called also while the list is looked through, so what goes wrong is said quietly. */
  async function resolveCodeAction(fix: Fix): Promise<Fix> {
    const { offer, finding, analysis } = fix;
    if ('command' in offer) return fix;
    try {
      const { text, settings } = analysis;
      const request = { fix: offer.fix, code: finding.code, range: finding.range };
      const result = await engine.ask('fixFinding', [text, request, settings.parse, settings.assess]);
      if ('failure' in result) throw new Refusal(wordUnfixable());
      fix.edit = await editorEdit(analysis, result.edits);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      vscode.window.setStatusBarMessage(error.message, 5000);
    }
    return fix;
  }
}

/** The finding that a diagnostic of ours shows. */
function findingOf(
  { document, findings }: Analysis,
  { source, code, range }: vscode.Diagnostic,
): Finding | undefined {
  if (source !== vscode.l10n.t('Performance Alignment')) return undefined;
  const value = typeof code === 'object' ? code.value : code;
  return findings.find((one) => one.code === value && toEditorRange(document, one.range).isEqual(range));
}
