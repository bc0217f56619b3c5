import * as vscode from 'vscode';
import { type Need, needOf } from '../../cycle/overview/order';
import type { OverviewRow } from '../../cycle/overview/row';
import { wordCycle } from '../../cycle/start/facts';
import { colors, contextValues } from '../../host/ids';
import { wordUnreadShort } from '../../host/messages';
import type { OverviewNode } from './node';
import { nameOf } from './words';

/** Shapes differ as well as colours, so that no need is told by colour alone. */
const icons: Record<Need, vscode.ThemeIcon> = {
  ending: new vscode.ThemeIcon('warning', new vscode.ThemeColor(colors.lightCriterion)),
  due: new vscode.ThemeIcon('bell-dot', new vscode.ThemeColor(colors.lightCriterion)),
  light: new vscode.ThemeIcon('circle-large-outline'),
  fine: new vscode.ThemeIcon('pass'),
  unread: new vscode.ThemeIcon('question'),
  ahead: new vscode.ThemeIcon('calendar'),
  over: new vscode.ThemeIcon('archive'),
};

/** Makes the row of a document: "Ada Lovelace   L4 · 2026-H1 · 3/4 · 12 d". A click opens it. */
export function itemOf(node: OverviewNode): vscode.TreeItem {
  const { row, uri } = node;
  const path = vscode.workspace.asRelativePath(uri);
  const isRead = !('unread' in row);
  const label = nameOf(row);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  const lines = isRead ? linesOf(row) : [wordUnreadShort(row.unread)];
  item.id = row.uri;
  item.description = isRead ? shortOf(row) : wordUnreadShort(row.unread);
  item.iconPath = icons[needOf(row)];
  item.tooltip = [label, path, '', ...lines].join('\n');
  item.accessibilityInformation = { label: [label, ...lines].join(', ') };
  item.contextValue = isRead ? contextValues.overviewRow : contextValues.overviewUnread;
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

function shortOf({ level, cycle, criteria, lastCheckIn, daysSince }: OverviewRow): string {
  const since = lastCheckIn !== undefined && daysSince !== undefined;
  return [
    level,
    // Two days are long, and of no use beside so little else.
    cycle && (cycle.name ?? vscode.l10n.t('until {0}', cycle.last)),
    `${criteria.covered}/${criteria.total}`,
    since ? vscode.l10n.t('{0} d', daysSince) : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** All that is known of a document, a line for each thing. */
function linesOf(row: OverviewRow): string[] {
  const { criteria, examples, readiness } = row;
  return [
    ...levelOf(row),
    ...cycleOf(row),
    vscode.l10n.t('{0} of {1} criteria covered', criteria.covered, criteria.total),
    vscode.l10n.t('{0} of {1} examples that are needed', examples.count, examples.needed),
    ...checkInOf(row),
    vscode.l10n.t('Review {0} % ready', Math.floor(readiness * 100)),
  ];
}

function levelOf({ level, nextLevel }: OverviewRow): string[] {
  if (level && nextLevel) return [vscode.l10n.t('Level {0}, next level {1}', level, nextLevel)];
  return level ? [vscode.l10n.t('Level {0}', level)] : [];
}

function cycleOf({ cycle, time, daysLeft }: OverviewRow): string[] {
  if (!cycle) return [vscode.l10n.t('No cycle is named')];
  const { first, last } = cycle;
  const name = wordCycle(cycle);
  if (time === 'ahead') return [vscode.l10n.t('Cycle {0} begins on {1}', name, first)];
  if (time === 'over') return [vscode.l10n.t('Cycle {0} ended on {1}', name, last)];
  if (daysLeft === 0) return [vscode.l10n.t('Cycle {0} ends today', name)];
  return [vscode.l10n.t('Cycle {0} ends on {1}, days left: {2}', name, last, daysLeft ?? 0)];
}

function checkInOf({ time, lastCheckIn, daysSince, isCheckInDue }: OverviewRow): string[] {
  if (time !== 'running') return lastCheckIn ? [vscode.l10n.t('Last check-in: {0}', lastCheckIn)] : [];
  const last = lastCheckIn
    ? vscode.l10n.t('Last check-in: {0}, {1} days ago', lastCheckIn, daysSince ?? 0)
    : vscode.l10n.t('No check-in in this cycle yet');
  return [last, ...(isCheckInDue ? [vscode.l10n.t('check-in due')] : [])];
}
