import * as vscode from 'vscode';
import type { NewKept } from '../../edits/keepForLater';
import { activeAnalysis, onlyAnalysis } from '../../host/active';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { readOrRefuse, refuseWithoutCriteria } from '../../host/recording/insert';
import { keep } from '../../host/recording/keep';
import { askAndRecord } from '../../host/recording/record';
import { Refusal } from '../../host/refusal';
import { targetOf } from '../../host/treeNode';
import { sortOne } from './sort';

/** Keep for Later…, and Sort Inbox…, which walks through what was kept, or sorts the one of a row. */
export function registerInbox(host: Host): void {
  const { command, store } = host;

  command(commands.keepForLater, async (row) => {
    const target = targetOf(row);
    if (row !== undefined && !target) {
      return keep(host.engine, await onlyAnalysis(store), readKept(row), 0);
    }
    const analysis = target ? await readOrRefuse(store, target.document) : await activeAnalysis(store);
    return askAndRecord(host, analysis, { criteria: [] }, { title: vscode.l10n.t('Keep for Later') });
  });

  command(commands.sortInbox, async (row, onto) => {
    const target = targetOf(row);
    const { document, ...analysis } = target
      ? await readOrRefuse(store, target.document)
      : await activeAnalysis(store);
    refuseWithoutCriteria({ document, ...analysis });
    const { length } = analysis.model.inbox;
    if (length === 0) {
      throw new Refusal(
        vscode.l10n.t('The inbox is empty. “Keep for Later” puts there what has no criterion yet.'),
      );
    }
    const only = target?.kept;
    let at = only ?? 0;
    let sorted = 0;
    for (let step = 1; step <= (only === undefined ? length : 1); step++) {
      const walk = only === undefined ? { step, length } : undefined;
      const way = await sortOne(host, document, at, { walk, onto: targetOf(onto) });
      if (way === undefined) break;
      if (way === 'moved') sorted++;
      else at++;
    }
    return { uri: document.uri.toString(), sorted };
  });
}

/** Checks the arguments of a call without questions: `{ note?, evidence? }`, an address or a list of them. */
function readKept(value: unknown): NewKept {
  const { note = '', evidence = [] } = Object(value) as Record<string, unknown>;
  const urls: unknown[] = Array.isArray(evidence) ? evidence : [evidence];
  if (typeof note !== 'string') throw new Refusal(vscode.l10n.t('“{0}” must be a text.', 'note'));
  return {
    note,
    evidence: urls.map((url) => {
      if (typeof url === 'string') return url;
      throw new Refusal(vscode.l10n.t('“{0}” must be a text.', 'evidence'));
    }),
  };
}
