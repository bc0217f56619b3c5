import * as vscode from 'vscode';
import type { EndedCheckIn } from '../../edits/endCheckIn';
import type { Analysis } from '../../host/analysis';
import { applyToDocument } from '../../host/apply';
import type { Host } from '../../host/host';
import { wordNotInFrontMatter } from '../../host/messages';
import { Refusal } from '../../host/refusal';
import { today } from '../../host/today';

/** What a check-in resolves to. */
export interface CheckedIn {
  uri: string;
  day: string;
  agreed?: string;
}

/**
 * Makes sure that a check-in could be noted, before somebody goes through all of it.
 * @throws Refusal if the front matter does not take the day
 */
export async function refuseUnlessNotable(
  { engine }: Pick<Host, 'engine'>,
  { text, settings }: Analysis,
  part: number,
): Promise<void> {
  const ended = { day: today(), agreed: '' };
  const result = await engine.ask('endCheckIn', [text, ended, part, settings.parse]);
  if ('failure' in result) throw new Refusal(wordNotInFrontMatter(`check-ins: [${ended.day}]`));
}

/**
 * Notes a check-in in its document, as one step of undo.
 * @throws Refusal if the document does not take it; nothing is written then
 */
export async function noteCheckIn(
  { engine }: Pick<Host, 'engine'>,
  analysis: Analysis,
  ended: EndedCheckIn,
  part: number,
): Promise<CheckedIn> {
  const { document, text, settings } = analysis;
  const result = await engine.ask('endCheckIn', [text, ended, part, settings.parse]);
  if ('failure' in result) {
    throw new Refusal(
      result.failure === 'matter'
        ? wordNotInFrontMatter(`check-ins: [${ended.day}]`)
        : vscode.l10n.t(
            'Written there, this would be read as something else. Change its words, or add it by hand.',
          ),
    );
  }
  if (result.edits.length > 0) await applyToDocument(analysis, result.edits);
  vscode.window.setStatusBarMessage(vscode.l10n.t('The check-in of {0} is noted.', ended.day), 4000);
  const agreed = ended.agreed.trim();
  return { uri: document.uri.toString(), day: ended.day, ...(agreed ? { agreed } : {}) };
}
