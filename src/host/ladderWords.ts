import * as vscode from 'vscode';
import type { LadderProblem } from '../cycle/ladder/problem';

/** Says what is wrong with a ladder's file, and what would do. */
export function wordLadderProblem(problem: LadderProblem): string {
  switch (problem.code) {
    case 'ladder-unreadable':
      return problem.reason === 'DUPLICATE_KEY'
        ? vscode.l10n.t('This key stands here twice, so the ladder cannot be used. Keep one.')
        : vscode.l10n.t(
            'The ladder cannot be read from here on. Look for a missing colon, quote or bracket, or a line that is moved in too far.',
          );
    case 'ladder-key':
      return problem.expected === undefined
        ? vscode.l10n.t('“{0}” means nothing in a ladder, and is left out.', problem.found)
        : vscode.l10n.t('“{0}” means nothing in a ladder. Is it “{1}”?', problem.found, problem.expected);
    case 'ladder-level':
      return problem.expected === undefined
        ? vscode.l10n.t('There is no level “{0}” among the levels above, so this is left out.', problem.found)
        : vscode.l10n.t(
            'There is no level “{0}” among the levels above. Is it “{1}”?',
            problem.found,
            problem.expected,
          );
    case 'ladder-repeated':
      return vscode.l10n.t('“{0}” stands here for the second time. Keep one.', problem.found);
    case 'ladder-missing':
      return vscode.l10n.t('“{0}” is missing here.', problem.key);
    case 'ladder-empty':
      return problem.key === 'ladder'
        ? vscode.l10n.t('A ladder begins with its levels and criteria: “levels:” and “criteria:”.')
        : vscode.l10n.t('Nothing stands below “{0}” yet.', problem.key);
    case 'ladder-kind':
      return wordKind(problem.key, problem.wanted);
    case 'ladder-address':
      return vscode.l10n.t('“{0}” is no address that begins with https://.', problem.found);
  }
}

function wordKind(key: string, wanted: 'text' | 'list' | 'map'): string {
  switch (wanted) {
    case 'text':
      return vscode.l10n.t('“{0}” takes a text.', key);
    case 'list':
      return vscode.l10n.t('“{0}” takes a list: a line with a dash for each.', key);
    case 'map':
      return vscode.l10n.t('“{0}” takes lines such as “key: text” below it.', key);
  }
}

/** Says what a key of a ladder's file is for; `undefined` for other keys. */
export function wordLadderKey(key: string, of: 'ladder' | 'level' | 'criterion'): string | undefined {
  switch (`${of}.${key}`) {
    case 'ladder.name':
      return vscode.l10n.t('what the ladder is called');
    case 'ladder.url':
      return vscode.l10n.t('where it is published, an address that begins with https://');
    case 'ladder.levels':
      return vscode.l10n.t('the levels, from the lowest to the highest');
    case 'ladder.criteria':
      return vscode.l10n.t('what is assessed, in the order of a review');
    case 'level.name':
      return vscode.l10n.t('the level as documents call it, such as L4');
    case 'level.title':
      return vscode.l10n.t('its title, such as Senior Engineer');
    case 'criterion.name':
      return vscode.l10n.t('the criterion as documents call it, such as Mastery');
    case 'criterion.description':
      return vscode.l10n.t('what the criterion means for anybody, as Markdown');
    case 'criterion.levels':
      return vscode.l10n.t('what it means at each level, as Markdown');
    default:
      return undefined;
  }
}
