import * as vscode from 'vscode';
import type { Finding, Severity } from '../coverage/finding';
import type { Analysis } from '../host/analysis';
import { explanationOf } from '../host/findingsPage';
import type { Host } from '../host/host';
import { wordFinding } from '../host/messages';
import { toEditorRange } from '../host/positions';

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of open alignment documents in the text and in the problems list. */
export function registerDiagnostics({ own, store }: Host): void {
  const collection = own(vscode.languages.createDiagnosticCollection('performance-alignment'));
  own(
    store.onDidChange((document) => {
      const analysis = store.get(document);
      if (analysis) collection.set(document.uri, diagnosticsOf(analysis));
      else collection.delete(document.uri);
    }),
  );
}

/** The editor shows no more of a file; the loudest are kept. */
const mostDiagnostics = 1000;

function diagnosticsOf({ document, findings }: Analysis): vscode.Diagnostic[] {
  const loudness = ({ severity }: Finding): number => severities[severity];
  const shown =
    findings.length > mostDiagnostics
      ? findings.toSorted((a, b) => loudness(a) - loudness(b)).slice(0, mostDiagnostics)
      : findings;
  return shown.map((finding) => {
    const range = toEditorRange(document, finding.range);
    const diagnostic = new vscode.Diagnostic(range, wordFinding(finding), severities[finding.severity]);
    diagnostic.source = vscode.l10n.t('Performance Alignment');
    diagnostic.code = { value: finding.code, target: explanationOf(finding.code) };
    return diagnostic;
  });
}
