import * as vscode from 'vscode';
import { wordLeak } from '../../host/leakWords';
import { Refusal } from '../../host/refusal';
import type { TakenReview } from '../../host/takeReview';

/** What copying resolves to for a caller, who decides by `leaks` whether to call again with `allowLeaks`. */
export interface CopiedReview {
  uri: string;
  text: string;
  copied: boolean;
  leaks: { code: string; message: string; range: { start: number; end: number } }[];
}

/** What was told, in the words of callers. */
export function leaksOf({ forms }: TakenReview): CopiedReview['leaks'] {
  return forms.leaks.map((leak) => ({ code: leak.code, message: wordLeak(leak), range: leak.range }));
}

/** Whether a caller says that it may go, whatever the leak check tells. */
export function allowsLeaks([first]: readonly unknown[]): boolean {
  const value: unknown = Object(first)?.allowLeaks;
  if (value === undefined || typeof value === 'boolean') return value === true;
  throw new Refusal(vscode.l10n.t('“allowLeaks” must be true or false.'));
}
