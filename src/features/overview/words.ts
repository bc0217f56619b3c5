import * as vscode from 'vscode';
import type { OverviewRow, UnreadRow } from '../../cycle/overview/row';
import type { TableWords } from '../../cycle/overview/table';
import { wordCycle } from '../../cycle/start/facts';

/** How a document is called: by its person, else by its file. */
export function nameOf(row: OverviewRow | UnreadRow): string {
  const person = 'unread' in row ? undefined : row.person;
  return person ?? vscode.Uri.parse(row.uri).path.split('/').at(-1) ?? row.uri;
}

/** The words of the table. */
export function tableWords(): TableWords {
  return {
    caption: vscode.l10n.t('Overview'),
    empty: vscode.l10n.t('There is no alignment document in this workspace.'),
    columns: {
      need: vscode.l10n.t('Now'),
      person: vscode.l10n.t('Person'),
      level: vscode.l10n.t('Level'),
      cycle: vscode.l10n.t('Cycle'),
      criteria: vscode.l10n.t('Criteria covered'),
      examples: vscode.l10n.t('Examples needed'),
      checkIn: vscode.l10n.t('Last check-in'),
      ready: vscode.l10n.t('Review ready'),
    },
    need: {
      ending: vscode.l10n.t('ends soon, light'),
      due: vscode.l10n.t('check-in due'),
      light: vscode.l10n.t('light'),
      fine: vscode.l10n.t('nothing to do'),
      unread: vscode.l10n.t('not read'),
      ahead: vscode.l10n.t('not begun'),
      over: vscode.l10n.t('over'),
    },
    name: nameOf,
    cycle: ({ cycle }) => (cycle ? wordCycle(cycle) : ''),
    checkIn: ({ lastCheckIn, time, daysSince }) =>
      lastCheckIn !== undefined && time === 'running' && daysSince !== undefined
        ? vscode.l10n.t('{0} ({1} d)', lastCheckIn, daysSince)
        : (lastCheckIn ?? ''),
    ready: ({ readiness }) => vscode.l10n.t('{0} %', Math.floor(readiness * 100)),
  };
}
