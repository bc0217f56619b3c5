import * as vscode from 'vscode';
import { complain } from './notify';

/** Where unexpected failures are written down. Its channel shows in the Output panel. */
export class Log implements vscode.Disposable {
  private readonly channel = vscode.window.createOutputChannel('Performance Alignment', { log: true });
  private readonly shown = new Set<string>();

  /** Logs an unexpected failure, and shows it to the user the first time it happens. */
  unexpected(doing: string, error: unknown): void {
    const failure = error instanceof Error ? error : new Error(String(error));
    this.channel.error(`${doing}: ${failure.stack ?? failure.message}`);
    const key = `${doing}: ${failure.message}`;
    if (this.shown.has(key)) return;
    this.shown.add(key);
    const open = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t('Performance Alignment failed unexpectedly: {0}', failure.message);
    void complain(message, open).then((answer) => {
      if (answer === open) this.channel.show();
    });
  }

  dispose(): void {
    this.channel.dispose();
  }
}
