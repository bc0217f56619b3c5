import * as vscode from 'vscode';
import { coverageOf } from '../../coverage/coverage';
import { formTextOf, sizeOf } from '../../coverage/formText';
import type { Criterion, Passage } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { wordCoverage, wordPart } from '../../host/messages';
import { plainText } from '../../host/plainText';

/** What the hover says on a criterion's heading, as blocks of Markdown. */
export function criterionWords(analysis: Analysis, criterion: Criterion): string[] {
  const { model, settings, text } = analysis;
  const coverage = wordCoverage(coverageOf(criterion, model, settings.assess.minimumExamples));
  const name = [criterion.name, wordPart(criterion, model)].filter(Boolean).join(' · ');
  const part = model.parts[criterion.part];
  const descriptions = [
    described(vscode.l10n.t('General'), criterion.generalDescription),
    described(nameLevel(vscode.l10n.t('This level'), part?.level ?? model.level), criterion.levelDescription),
    described(
      nameLevel(vscode.l10n.t('Next level'), part?.nextLevel ?? model.nextLevel),
      criterion.nextLevelDescription,
    ),
  ].flat();
  return [
    `**${plainText(name)}**  \n${plainText(coverage)}`,
    ...descriptions,
    plainText(wordSize(formTextOf(text, criterion), settings.maximumCharacters)),
  ];
}

function nameLevel(words: string, level: string | undefined): string {
  return level === undefined ? words : `${words} (${level})`;
}

function described(title: string, { state, text }: Passage): string[] {
  return state === 'written' ? [`**${plainText(title)}:** ${plainText(text)}`] : [];
}

/** "1,204 of 2,000 characters, 190 words", with a word about a limit that is passed. */
function wordSize(formText: string, maximum: number): string {
  const { characters, words } = sizeOf(formText);
  const count = characters.toLocaleString(vscode.env.language);
  const wordCount = words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', words);
  if (maximum === 0) {
    return characters === 1
      ? vscode.l10n.t('1 character, {0}', wordCount)
      : vscode.l10n.t('{0} characters, {1}', count, wordCount);
  }
  const limit = maximum.toLocaleString(vscode.env.language);
  const over = (characters - maximum).toLocaleString(vscode.env.language);
  return characters > maximum
    ? vscode.l10n.t('{0} of {1} characters, {2} too many; {3}', count, limit, over, wordCount)
    : vscode.l10n.t('{0} of {1} characters, {2}', count, limit, wordCount);
}
