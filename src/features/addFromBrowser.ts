import * as vscode from 'vscode';
import { activeAnalysis } from '../host/active';
import type { Host } from '../host/host';
import { addressHandler } from '../host/ids';
import { wordUnsafe } from '../host/messages';
import { askAndRecord } from '../host/recording/record';
import { Refusal } from '../host/refusal';
import { readSettings } from '../host/settings';
import { pick } from '../host/steps';
import { type AddRequest, readAddRequest } from '../references/addRequest';
import { shortUrl } from '../references/shortUrl';

/**
 * `vscode://alignment-docs.performance-alignment/add?url=&title=&note=`, as the bookmarklet opens it: shows
 * what came, and asks for document, criterion and project before anything is written.
 */
export function registerAddFromBrowser(host: Host): void {
  host.command(addressHandler, async (path, query) => {
    const verdict = readAddRequest(String(path), String(query), readSettings(undefined));
    if (!verdict.ok) throw refusalFor(verdict);
    const { request } = verdict;
    if (!(await isWanted(request))) return undefined;
    const analysis = await activeAnalysis(host.store, true);
    return askAndRecord(
      host,
      analysis,
      {},
      {
        title: vscode.l10n.t('Record from the Browser'),
        offered: { evidence: request.url ?? '', note: request.note || request.title },
        mayKeep: true,
      },
    );
  });
}

function refusalFor(verdict: Exclude<ReturnType<typeof readAddRequest>, { ok: true }>): Refusal {
  if (verdict.reason === 'url') return new Refusal(wordUnsafe(verdict.url, verdict.why));
  return new Refusal(
    verdict.reason === 'path'
      ? vscode.l10n.t('This address asks for nothing that can be done. Use the bookmarklet of the README.')
      : vscode.l10n.t('Nothing came with the address: it needs a link or a note.'),
  );
}

/** Shows what came, as plain text. */
async function isWanted({ url, title, note }: AddRequest): Promise<boolean> {
  const answer = await pick({
    title: vscode.l10n.t('Record from the Browser'),
    step: 1,
    totalSteps: 1,
    placeholder: vscode.l10n.t('This came from the browser. Record it?'),
    items: [
      {
        label: vscode.l10n.t('Record…'),
        description: withoutIcons([title, url && (shortUrl(url) ?? url)].filter(Boolean).join(' · ')),
        detail: withoutIcons(note),
      },
    ],
  });
  return answer !== undefined && answer !== 'back';
}

/** In a row, `$(name)` would be drawn as an icon. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u2060(');
}
