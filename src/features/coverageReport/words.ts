import * as vscode from 'vscode';
import type { ReportPart } from '../../cycle/report/reportData';
import type { ReportWords } from '../../cycle/report/reportWords';
import { wordFinding } from '../../host/messages';
import { wordKind, wordProgress } from '../../host/readinessWords';

/** The words of the report in the language of the window. */
export function reportWords(): ReportWords {
  return {
    language: vscode.env.language,
    title: vscode.l10n.t('Coverage Report'),
    headings: {
      targets: vscode.l10n.t('Examples of Each Criterion'),
      readiness: vscode.l10n.t('Ready for the Review?'),
      months: vscode.l10n.t('By Month'),
      projects: vscode.l10n.t('By Project'),
      timeline: vscode.l10n.t('Over the Cycle'),
    },
    columns: {
      criterion: vscode.l10n.t('Criterion'),
      project: vscode.l10n.t('Project'),
      day: vscode.l10n.t('Day'),
      examples: vscode.l10n.t('Examples'),
      target: vscode.l10n.t('Target'),
      state: vscode.l10n.t('State'),
    },
    states: {
      unstarted: vscode.l10n.t('unstarted'),
      light: vscode.l10n.t('light'),
      covered: vscode.l10n.t('covered'),
      crowded: vscode.l10n.t('crowded'),
    },
    earlier: vscode.l10n.t('Earlier'),
    later: vscode.l10n.t('Later'),
    unknownDay: vscode.l10n.t('Day unknown'),
    otherProjects: vscode.l10n.t('Other projects'),
    noProject: vscode.l10n.t('No project'),
    today: vscode.l10n.t('today'),
    checkIn: vscode.l10n.t('Check-in'),
    monthOnly: vscode.l10n.t('Examples of which only the month is known'),
    asTable: vscode.l10n.t('As a table'),
    totals: {
      examples: vscode.l10n.t('examples'),
      covered: vscode.l10n.t('criteria covered'),
      ready: vscode.l10n.t('of the checklist done'),
      checkIns: vscode.l10n.t('check-ins'),
    },
    count: (examples) =>
      examples === 1 ? vscode.l10n.t('1 example') : vscode.l10n.t('{0} examples', examples),
    ratio: (some, all) => vscode.l10n.t('{0} of {1}', some, all),
    target: (minimum, maximum) => (minimum === maximum ? String(minimum) : `${minimum}–${maximum}`),
    readiness: wordKind,
    progress: wordProgress,
    remark: wordFinding,
    part: wordReportPart,
    level: (level) => vscode.l10n.t('Level {0}', level),
    whichPart: vscode.l10n.t('Document in this file:'),
    asOf: (day) =>
      vscode.l10n.t('As of {0}. Numbers of examples say nothing about how good any work is.', day),
    left: (criteria) =>
      vscode.l10n.t('{0} criteria more are not shown. Divide the document to see them.', criteria),
    empty: {
      days: vscode.l10n.t(
        'No days are known yet. They are taken from what a note says, such as “(2026-03-04)”; from what “Find Examples” brings along; and from the history of the file in Git.',
      ),
      cycle: vscode.l10n.t(
        'The cycle is not known. Say which it is in the front matter, such as “cycle: 2026-H1”.',
      ),
      examples: vscode.l10n.t('There are no examples yet. “Insert Example” records the first one.'),
    },
  };
}

function wordReportPart({ level, cycle }: ReportPart, position: number): string {
  const words = [level && vscode.l10n.t('Level {0}', level), cycle?.name ?? cycle?.first].filter(Boolean);
  return [`${position + 1}`, ...words].join(' · ');
}
