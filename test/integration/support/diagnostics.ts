import * as vscode from 'vscode';
import { until } from '../harness/wait';
import { ourApi } from './extension';

/** Our diagnostics of a document, in the order of the text. */
export function diagnosticsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Performance Alignment')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The code without its link. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** A diagnostic in a line: `hint criterion-light "Mastery": Mastery is light: …`. */
export function told(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): string {
  const severity = vscode.DiagnosticSeverity[diagnostic.severity].toLowerCase();
  const text = JSON.stringify(document.getText(diagnostic.range));
  return `${severity} ${codeOf(diagnostic)} ${text}: ${diagnostic.message}`;
}

/** What our diagnostics say of the text as it is now. */
export async function findings(document: vscode.TextDocument): Promise<string[]> {
  await settled(document);
  return diagnosticsOf(document).map((diagnostic) => told(document, diagnostic));
}

/** What the problems list shows of ours: everything but hints. */
export async function problems(document: vscode.TextDocument): Promise<string[]> {
  return (await findings(document)).filter((line) => !line.startsWith('hint'));
}

/** Waits until the diagnostics say something that passes, as they do by themselves while one types. */
export async function untilFindings(
  what: string,
  document: vscode.TextDocument,
  passes: (lines: string[]) => boolean,
): Promise<string[]> {
  return until(what, vscode.languages.onDidChangeDiagnostics, () => {
    const lines = diagnosticsOf(document).map((diagnostic) => told(document, diagnostic));
    return passes(lines) && lines;
  });
}

/**
 * Waits until our extension has read the present text. No event tells of a document in which there is
 * nothing to find; but links are given out for the present text only, and diagnostics are set before that.
 */
export async function settled({ uri }: vscode.TextDocument): Promise<void> {
  const api = await ourApi();
  // Loads all of the extension, which may not have seen a document of ours yet.
  await api.parse('');
  await vscode.commands.executeCommand('vscode.executeLinkProvider', uri);
}
