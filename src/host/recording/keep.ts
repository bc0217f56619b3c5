import * as vscode from 'vscode';
import type { NewKept } from '../../edits/keepForLater';
import type { EngineClient } from '../../engine/client';
import type { Analysis } from '../analysis';
import { applyToDocument } from '../apply';
import { Refusal } from '../refusal';
import { reveal } from '../reveal';
import { emptyRefusal, refuseUnsafe } from './insert';

/** What keeping something for later resolves to; `range` is that of its bullet in the new text. */
export interface KeptEntry {
  uri: string;
  kept: { range: { start: number; end: number } };
}

/** Puts something into the inbox of a part, and shows it. */
export async function keep(
  engine: EngineClient,
  analysis: Analysis,
  { note, evidence }: NewKept,
  part: number,
): Promise<KeptEntry> {
  const { text, settings, document } = analysis;
  refuseUnsafe(evidence, analysis);
  const result = await engine.ask('keepForLater', [text, { note, evidence }, part, settings.parse]);
  if ('failure' in result) {
    throw result.failure === 'empty'
      ? emptyRefusal()
      : new Refusal(
          vscode.l10n.t(
            'Written there, this would be read as something else. Change its words, or add it by hand.',
          ),
        );
  }
  await applyToDocument(analysis, result.edits);
  await reveal(document, { start: result.range.end, end: result.range.end });
  return { uri: document.uri.toString(), kept: { range: result.range } };
}
