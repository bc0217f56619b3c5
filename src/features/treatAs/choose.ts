import * as vscode from 'vscode';
import { least } from '../../document/extremes';
import type { Survey, SurveyedHeading, WhyNot } from '../../document/survey';
import { Refusal } from '../../host/refusal';

/**
 * Says why a document is not recognised, and lets the user choose the headings that are criteria.
 * @returns `undefined` if the user left
 * @throws Refusal where there is no heading to choose
 */
export async function chooseHeadings(
  document: vscode.TextDocument,
  { whyNot, headings }: Survey,
): Promise<SurveyedHeading[] | undefined> {
  const name = vscode.workspace.asRelativePath(document.uri);
  if (headings.length === 0) throw new Refusal(wordNoHeading(whyNot, name));
  const highest = least(headings.map(({ depth }) => depth));
  const items = headings.map((heading) => ({
    // As far to the right as it is deep.
    label: '\u2003'.repeat(heading.depth - highest) + heading.name,
    description: heading.isCriterion ? vscode.l10n.t('a criterion already') : '',
    picked: heading.isLikely,
    heading,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDescription: true,
    title: wordReason(whyNot, name),
    placeHolder: vscode.l10n.t('Which headings are criteria?'),
  });
  return chosen?.map(({ heading }) => heading);
}

function wordNoHeading(whyNot: WhyNot | undefined, name: string): string {
  return whyNot === 'fenced'
    ? vscode.l10n.t(
        '{0} is not recognised: its headings stand in a fence, as an example. Take the lines of ``` away.',
        name,
      )
    : vscode.l10n.t(
        '{0} is not recognised: it has no headings. Write one for each criterion, with the snippet “pa-criterion”.',
        name,
      );
}

function wordReason(whyNot: WhyNot | undefined, name: string): string {
  switch (whyNot) {
    case 'denied':
      return vscode.l10n.t('{0}: its front matter says “alignment: false”', name);
    case 'unlabelled':
      return vscode.l10n.t('{0}: no heading has “Examples” or a description below it', name);
    case 'vague':
      return vscode.l10n.t('{0}: it has examples, but so has other Markdown', name);
    default:
      return vscode.l10n.t('{0} is an alignment document', name);
  }
}
