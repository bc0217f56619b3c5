import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import { wordService } from '../../host/messages';
import type { Settings } from '../../host/settings';
import type { Opened } from './open';

/** Tells where the query is that was put on the clipboard, and why it was not searched. */
export function wordCopied(
  { label, service }: Reference,
  { why }: Extract<Opened, { kind: 'copied' }>,
  { services }: Settings,
): string {
  const name = wordService(service, services);
  switch (why) {
    case 'site':
      return vscode.l10n.t(
        '{0}: the query is on the clipboard, since it is not known where your {1} is. Link to it in the reference, or name its address in the setting “performanceAlignment.references.sites”.',
        label,
        name,
      );
    case 'long':
      return vscode.l10n.t(
        '{0}: the query is on the clipboard, since it is too long for an address. Paste it into the search of {1}.',
        label,
        name,
      );
    default:
      return vscode.l10n.t(
        '{0}: the query is on the clipboard. Paste it into the search of {1}.',
        label,
        name,
      );
  }
}

/** Tells that references look for more than what is new, and how they could. */
export function wordAsWritten(labels: readonly string[]): string {
  return vscode.l10n.t(
    'As written, not since the last check-in: {0}. Write {1} in place of the first date.',
    labels.join(', '),
    '${cycleStart}',
  );
}

/** Tells that there is no check-in to count from. */
export function wordNoCheckIn(): string {
  return vscode.l10n.t(
    'No check-in of this cycle is noted, so all of the cycle was searched. Note them under “check-ins” in the front matter.',
  );
}
