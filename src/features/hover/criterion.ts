import * as vscode from 'vscode';
import { coverageOf } from '../../coverage/coverage';
import { formTextOf } from '../../coverage/formText';
import type { Ladder } from '../../cycle/ladder/ladder';
import { describedBy } from '../../cycle/ladder/lookUp';
import type { Criterion, Passage } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { wordCoverage, wordPart } from '../../host/messages';
import { plainText } from '../../host/plainText';
import { sizeWords } from './size';

/**
 * What the hover says on a criterion's heading, as blocks of Markdown. Descriptions that the document does not have
 * are the ladder's, and said to be so.
 */
export function criterionWords(
  analysis: Analysis,
  criterion: Criterion,
  ladder: Ladder | undefined,
): string[] {
  const { model, settings, text } = analysis;
  const coverage = wordCoverage(coverageOf(criterion, model, settings.assess.minimumExamples));
  const name = [criterion.name, wordPart(criterion, model)].filter(Boolean).join(' · ');
  const part = model.parts[criterion.part];
  const [level, nextLevel] = [part?.level ?? model.level, part?.nextLevel ?? model.nextLevel];
  const said = ladder ? describedBy(ladder, criterion.name, level, nextLevel) : {};
  const descriptions = [
    described(vscode.l10n.t('General'), criterion.generalDescription, said.general),
    described(nameLevel(vscode.l10n.t('This level'), level), criterion.levelDescription, said.level),
    described(
      nameLevel(vscode.l10n.t('Next level'), nextLevel),
      criterion.nextLevelDescription,
      said.nextLevel,
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

function described(title: string, { state, text }: Passage, said: string | undefined): string[] {
  if (state === 'written') return [`**${plainText(title)}:** ${plainText(text)}`];
  if (said === undefined) return [];
  return [`**${plainText(vscode.l10n.t('{0}, from the ladder', title))}:** ${plainText(said)}`];
}
