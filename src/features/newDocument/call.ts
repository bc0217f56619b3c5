import * as vscode from 'vscode';
import type { NewFacts } from '../../cycle/start/facts';
import { readTypedCycle } from '../../cycle/start/readCycle';
import { cycleBetween } from '../../document/calendar';
import type { Cycle, LabelShape } from '../../document/model';
import { readUri } from '../../host/callArguments';
import { Refusal } from '../../host/refusal';
import type { Settings } from '../../host/settings';
import { problemWithReview } from './questions';

/** What a caller asked for, who wants no questions. */
export interface Call {
  facts: NewFacts;
  /** At most one of these is given. */
  ladder?: vscode.Uri;
  template?: vscode.Uri;
  last?: vscode.Uri;
  labels?: LabelShape;
  review: string;
  /** The new file, or the folder for one. */
  uri?: vscode.Uri;
  folder?: vscode.Uri;
}

/**
 * Checks the arguments of a call:
 * `{ employee?, level?, nextLevel?, cycle?, identities?, ladder?, template?, last?, labels?, review?, uri?, folder? }`.
 * @throws Refusal that says which will not do, and what would
 */
export function readNewCall(value: object, settings: Settings): Call {
  const firstMonth = settings.parse.firstMonth ?? 1;
  const given = value as Record<string, unknown>;
  const texts = (['employee', 'level', 'nextLevel'] as const).flatMap((key) => {
    const text = readText(key, given[key]);
    return text ? [[key, text] as const] : [];
  });
  const cycle = readCycle(given['cycle'], firstMonth);
  const identities = Object.entries(Object(given['identities']) as Record<string, unknown>).flatMap(
    ([service, name]) => (typeof name === 'string' && name ? [[service, name] as const] : []),
  );
  const uris = (['ladder', 'template', 'last', 'uri', 'folder'] as const).flatMap((key) =>
    given[key] === undefined ? [] : [[key, readUri(given[key])] as const],
  );
  const review = readText('review', given['review']);
  const problem = problemWithReview(review, settings);
  if (problem !== undefined) throw new Refusal(problem);
  const labels = given['labels'];
  return {
    facts: {
      ...Object.fromEntries(texts),
      ...(cycle ? { cycle } : {}),
      ...(identities.length > 0 ? { identities: Object.fromEntries(identities) } : {}),
    },
    ...Object.fromEntries(uris),
    ...(labels === 'item' || labels === 'paragraph' || labels === 'heading' ? { labels } : {}),
    review,
  };
}

function readText(key: string, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  throw new Refusal(vscode.l10n.t('“{0}” must be a text.', key));
}

function readCycle(value: unknown, firstMonth: number): Cycle | undefined {
  if (value === undefined) return undefined;
  const { first, last } = Object(value) as Record<string, unknown>;
  const read =
    typeof value === 'string'
      ? readTypedCycle(value, firstMonth)
      : typeof first === 'string' && typeof last === 'string'
        ? cycleBetween(first, last)
        : undefined;
  if (read) return read;
  throw new Refusal(
    vscode.l10n.t('“cycle” must be a name such as 2026-H1, or { first, last } with two days in their order.'),
  );
}
