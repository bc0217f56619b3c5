import * as vscode from 'vscode';
import { isLadderPath } from '../../cycle/ladder/ladderFile';
import { isSchematic, isSlight, type LadderProblem } from '../../cycle/ladder/problem';
import type { InspectedLadder } from '../../cycle/ladder/readLadder';
import { TooComplex } from '../../engine/tooComplex';
import type { Host } from '../../host/host';
import { ladderPattern } from '../../host/ladders';
import { wordLadderProblem } from '../../host/ladderWords';
import { toEditorRange } from '../../host/positions';
import { registerLadderCompletions } from './completions';
import { registerLadderFixes } from './fixes';
import { registerLadderHover } from './hover';
import { isHeldAgainstSchema } from './schema';

/** How long a file that is written in is left alone before it is read again, in milliseconds. */
const pause = 200;

/** Our diagnostics of a ladder's file, with what they are about. */
export interface Shown {
  version: number;
  inspected: InspectedLadder;
  problems: { problem: LadderProblem; diagnostic: vscode.Diagnostic }[];
}

/** Everything that helps while a ladder's file is written: what is wrong with it, fixes, completions and hovers. */
export function registerLadderFiles({ own, engine, log }: Host): void {
  const collection = own(vscode.languages.createDiagnosticCollection('performance-alignment-ladders'));
  const shown = new Map<vscode.TextDocument, Shown>();
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

  async function inspect(document: vscode.TextDocument): Promise<Shown | undefined> {
    const known = shown.get(document);
    if (known?.version === document.version) return known;
    const { version } = document;
    try {
      const inspected = await engine.ask('inspectLadder', [document.getText()]);
      if (document.isClosed || document.version !== version) return shown.get(document);
      // What the schema says is said by whoever holds the file against it.
      const told = isHeldAgainstSchema(document)
        ? inspected.problems.filter((problem) => !isSchematic(problem))
        : inspected.problems;
      const problems = told.map((problem) => ({ problem, diagnostic: diagnosticOf(document, problem) }));
      shown.set(document, { version, inspected, problems });
      collection.set(
        document.uri,
        problems.map(({ diagnostic }) => diagnostic),
      );
    } catch (error) {
      if (!(error instanceof TooComplex)) log.unexpected(`Reading ${document.uri.toString()}`, error);
      collection.delete(document.uri);
    }
    return shown.get(document);
  }

  function schedule(document: vscode.TextDocument, wait: number): void {
    if (!isLadderFile(document)) return;
    clearTimeout(timers.get(document));
    timers.set(
      document,
      setTimeout(() => void inspect(document), wait),
    );
  }

  function forget(document: vscode.TextDocument): void {
    clearTimeout(timers.get(document));
    timers.delete(document);
    if (shown.delete(document)) collection.delete(document.uri);
  }

  const selector = [{ pattern: ladderPattern }];
  own(
    vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document, pause)),
      vscode.workspace.onDidCloseTextDocument(forget),
      registerLadderCompletions(selector, inspect),
      registerLadderFixes(selector, (document) => shown.get(document)),
      registerLadderHover(selector),
      { dispose: () => [...timers.values()].forEach(clearTimeout) },
    ),
  );
  for (const document of vscode.workspace.textDocuments) schedule(document, 0);
}

function isLadderFile({ uri, isClosed }: vscode.TextDocument): boolean {
  return (
    !isClosed && isLadderPath(uri.path) && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined
  );
}

/** What keeps the ladder from being used is a warning. */
function diagnosticOf(document: vscode.TextDocument, problem: LadderProblem): vscode.Diagnostic {
  const { Information, Warning } = vscode.DiagnosticSeverity;
  const range = toEditorRange(document, problem.range);
  const severity = isSlight(problem) ? Information : Warning;
  const diagnostic = new vscode.Diagnostic(range, wordLadderProblem(problem), severity);
  diagnostic.source = vscode.l10n.t('Performance Alignment');
  diagnostic.code = problem.code;
  return diagnostic;
}
