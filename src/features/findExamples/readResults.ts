import * as vscode from 'vscode';
import { readDay } from '../../document/calendar';
import { Refusal } from '../../host/refusal';
import { today } from '../../host/today';
import type { SearchResult } from '../../results/result';

/**
 * Checks the results that a caller hands over: `{ results: { title, url?, date? }[] }`, as Find Examples
 * gives them, or out of a search of the caller's own.
 * @throws Refusal that says what is missing
 */
export function readResults(call: object): SearchResult[] {
  const { results } = call as { results?: unknown };
  if (!Array.isArray(results) || results.length === 0) throw malformed();
  return results.map((one: unknown): SearchResult => {
    const { title, url, date = today() } = Object(one) as Record<string, unknown>;
    if (typeof title !== 'string' || title.trim() === '') throw malformed();
    if (url !== undefined && typeof url !== 'string') throw malformed();
    if (typeof date !== 'string' || !readDay(date)) throw malformed();
    return { kind: 'commit', title, ...(url ? { url } : {}), repository: '', id: '', date };
  });
}

function malformed(): Refusal {
  return new Refusal(
    vscode.l10n.t(
      '“results” must be a list of { title, url, date }: url may be missing, and date is a day like 2026-03-31.',
    ),
  );
}
