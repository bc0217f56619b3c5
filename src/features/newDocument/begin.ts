import * as vscode from 'vscode';
import type { Ladder } from '../../cycle/ladder/ladder';
import type { Source } from '../../cycle/newDocument';
import { type NewFacts, wordCycle } from '../../cycle/start/facts';
import { relativeAddress } from '../../cycle/start/fileName';
import type { LabelShape } from '../../document/model';
import { type FoundSource, readText } from '../../host/cycleStart/sources';
import { wordSourceFailure } from '../../host/cycleStart/wordFailure';
import type { Host } from '../../host/host';
import { Refusal } from '../../host/refusal';
import { readSettings } from '../../host/settings';
import { today } from '../../host/today';
import { writeNew } from './files';

/** What is to be written, and where. */
export interface Wanted {
  facts: NewFacts;
  source: FoundSource;
  ladder?: Ladder | undefined;
  /** The text of a source that is open and changed; otherwise its file is read. */
  text?: string;
  labels?: LabelShape | undefined;
  /** The address of the last review; empty for a link to the last document. */
  review: string;
  uri: vscode.Uri;
}

/**
 * Writes the new document, and shows it.
 * @returns its address
 * @throws Refusal if the source gives none, or the file is there already
 */
export async function begin({ engine }: Pick<Host, 'engine'>, wanted: Wanted): Promise<{ uri: string }> {
  const { facts, source, uri } = wanted;
  const isRead = source.kind === 'template' || source.kind === 'last';
  const text = wanted.text ?? (isRead ? await readText(source.uri) : '');
  const { parse } = readSettings(uri);
  const result = await engine.ask('newDocument', [
    text,
    { source: sourceFor(wanted), facts, today: today() },
    parse,
  ]);
  if ('failure' in result) throw new Refusal(wordSourceFailure(result, source));
  await writeNew(uri, result.text, result.first);
  return { uri: uri.toString() };
}

function sourceFor({ source, ladder, labels, review, uri }: Wanted): Source {
  const shape = labels ? { shape: labels } : {};
  switch (source.kind) {
    case 'starter':
      return { kind: 'starter', ...shape };
    case 'template':
      return { kind: 'template' };
    case 'ladder':
      return { kind: 'ladder', ladder: ladder ?? { levels: [], criteria: [] }, ...shape };
    case 'last': {
      const { cycle } = source.model;
      const label = cycle ? vscode.l10n.t('Review of {0}', wordCycle(cycle)) : vscode.l10n.t('Last review');
      const isFile = source.uri.scheme !== 'untitled' && source.uri.authority === uri.authority;
      const address = review || (isFile ? relativeAddress(uri.path, source.uri.path) : '');
      return { kind: 'last', ...(address ? { review: { label, url: address } } : {}) };
    }
  }
}
