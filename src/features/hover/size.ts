import * as vscode from 'vscode';
import { sizeOf } from '../../coverage/formText';
import type { Settings } from '../../host/settings';

/**
 * How long a text is: `1,204 of 2,000 characters, 190 words`; where a limit is passed,
 * `2,104 of 2,000 characters, 104 too many; 340 of 300 words, 40 too many`.
 */
export function sizeWords(
  formText: string,
  { maximumCharacters, maximumWords }: Pick<Settings, 'maximumCharacters' | 'maximumWords'>,
): string {
  const { characters, words } = sizeOf(formText);
  const isOver = [
    [characters, maximumCharacters],
    [words, maximumWords],
  ].some(([count = 0, maximum = 0]) => maximum > 0 && count > maximum);
  return [wordCharacters(characters, maximumCharacters), wordWords(words, maximumWords)].join(
    isOver ? '; ' : ', ',
  );
}

function wordCharacters(count: number, maximum: number): string {
  if (maximum === 0) {
    return count === 1 ? vscode.l10n.t('1 character') : vscode.l10n.t('{0} characters', told(count));
  }
  return count > maximum
    ? vscode.l10n.t('{0} of {1} characters, {2} too many', told(count), told(maximum), told(count - maximum))
    : vscode.l10n.t('{0} of {1} characters', told(count), told(maximum));
}

function wordWords(count: number, maximum: number): string {
  if (maximum === 0) return count === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', told(count));
  return count > maximum
    ? vscode.l10n.t('{0} of {1} words, {2} too many', told(count), told(maximum), told(count - maximum))
    : vscode.l10n.t('{0} of {1} words', told(count), told(maximum));
}

function told(count: number): string {
  return count.toLocaleString(vscode.env.language);
}
