import * as vscode from 'vscode';
import { TooComplex } from '../../engine/tooComplex';
import { copyText } from '../clipboard';
import { wordTooComplex } from '../messages';
import { Refusal } from '../refusal';

/**
 * Writes what was asked for. The questions are gone by then, and what was typed there with them: where writing is
 * refused, that goes to the clipboard.
 * @throws Refusal that says so, behind its reason
 */
export async function orToClipboard<Written>(
  { note, evidence = [] }: { note: string; evidence?: readonly string[] },
  write: () => Promise<Written>,
): Promise<Written> {
  try {
    return await write();
  } catch (error) {
    const reason = error instanceof TooComplex ? new Refusal(wordTooComplex()) : error;
    const words = [note, ...evidence].filter(Boolean).join(' ');
    if (!(reason instanceof Refusal) || words === '') throw reason;
    if (!(await copyText(words))) throw reason;
    throw new Refusal(
      vscode.l10n.t('{0} What was to be recorded is on the clipboard.', reason.message),
      reason.remedy,
    );
  }
}
