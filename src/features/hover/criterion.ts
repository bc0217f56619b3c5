import * as vscode from 'vscode';
import { coverageOf } from '../../coverage/coverage';
import { formTextOf } from '../../coverage/formText';
import type { Criterion, Passage } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { wordCoverage, wordPart } from '../../host/messages';
import { plainText } from '../../host/plainText';
import { sizeWords } from './size';

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
    plainText(sizeWords(formTextOf(text, criterion), settings)),
  ];
}

function nameLevel(words: string, level: string | undefined): string {
  return level === undefined ? words : `${words} (${level})`;
}

function described(title: string, { state, text }: Passage): string[] {
  return state === 'written' ? [`**${plainText(title)}:** ${plainText(text)}`] : [];
}
