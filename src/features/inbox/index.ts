import * as vscode from 'vscode';
import { findAgain } from '../../edits/findAgain';
import type { NewKept } from '../../edits/keepForLater';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { readOrRefuse, refuseWithoutCriteria } from '../../host/recording/insert';
import { keep } from '../../host/recording/keep';
import { askAndRecord, partToKeepIn } from '../../host/recording/record';
import { Refusal } from '../../host/refusal';
import { documentOf } from '../../host/subject';
import { targetOf } from '../../host/treeNode';
import { sortOne } from './sort';

/** Keep for Later…, and Sort Inbox…, which walks through what was kept, or sorts the one of a row. */
export function registerInbox(host: Host): void {
  const { command, store } = host;

  command(commands.keepForLater, async (row) => {
    const { analysis, call } = await documentOf(store, row);
    if (call) return keep(host.engine, analysis, readKept(call), partToKeepIn(analysis));
    return askAndRecord(host, analysis, { criteria: [] }, { title: vscode.l10n.t('Keep for Later') });
  });

  command(commands.sortInbox, async (row, onto) => {
    const target = targetOf(row);
    const { analysis } = await documentOf(store, row);
    refuseWithoutCriteria(analysis);
    const { inbox } = analysis.model;
    if (inbox.length === 0) {
      throw new Refusal(
        vscode.l10n.t('The inbox is empty. “Keep for Later” puts there what has no criterion yet.'),
      );
    }
    const uri = analysis.document.uri.toString();
    if (!target?.kept) return { uri, sorted: await sortAll(host, analysis) };
    const way = await sortOne(host, analysis, findAgain(inbox, target.kept), { onto: targetOf(onto) });
    return { uri, sorted: way === 'moved' ? 1 : 0 };
  });
}

/** Walks through all that is kept, until the user leaves; tells how many left the inbox. */
async function sortAll(host: Host, { document, model }: Analysis): Promise<number> {
  const { length } = model.inbox;
  let sorted = 0;
  for (let step = 1; step <= length; step++) {
    const now = await readOrRefuse(host.store, document);
    // Those that were skipped stay before the next one.
    const entry = now.model.inbox[step - 1 - sorted];
    const way = await sortOne(host, now, entry, { walk: { step, length } });
    if (way === undefined) break;
    if (way === 'moved') sorted++;
  }
  return sorted;
}

/** Checks the arguments of a call without questions: `{ note?, evidence? }`, an address or a list of them. */
function readKept(call: object): NewKept {
  const { note = '', evidence = [] } = call as Record<string, unknown>;
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
