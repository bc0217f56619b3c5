import * as vscode from 'vscode';
import type { Reference } from '../document/model';
import type { Analysis } from './analysis';
import { Refusal } from './refusal';

/** References as the views count them: the ways of finding work first, then what is to be read. */
export function referencesOf({ model }: Analysis): Reference[] {
  return [...model.references, ...model.referenceDocs];
}

/** Finds a reference again in a later reading of its document: the one alike, nearest to where it stood. */
export function sameReference(
  analysis: Analysis,
  { label, query, url, range }: Reference,
): Reference | undefined {
  return referencesOf(analysis)
    .filter((other) => other.label === label && other.query === query && other.url === url)
    .sort((a, b) => Math.abs(a.range.start - range.start) - Math.abs(b.range.start - range.start))[0];
}

/** The refusal where a reference is not in its document any more. */
export function gone(): Refusal {
  return new Refusal(vscode.l10n.t('The document changed, and the reference is gone. Choose it again.'));
}
