import * as vscode from 'vscode';
import type { Finding } from '../coverage/finding';
import type { QueryCode, QueryProblemArguments } from '../references/query/problem';

/** Words a finding about a query. */
export function wordQueryProblem(finding: Extract<Finding, { code: QueryCode }>): string {
  switch (finding.code) {
    case 'query-qualifier': {
      const { qualifier, nearest } = finding.args;
      return nearest === undefined
        ? vscode.l10n.t('GitHub knows no “{0}:” in this search, and looks for the word instead.', qualifier)
        : vscode.l10n.t('GitHub knows no “{0}:” in this search, but “{1}:”.', qualifier, nearest);
    }
    case 'query-value':
      return wordValue(finding.args);
    case 'query-date': {
      const { date, nearest } = finding.args;
      return nearest === undefined
        ? vscode.l10n.t(
            '“{0}” is no date that can be searched for. Write year, month and day: 2026-01-31.',
            date,
          )
        : vscode.l10n.t('“{0}” is no date that can be searched for. Write {1}.', date, nearest);
    }
    case 'query-contradiction': {
      const { kind, first, second } = finding.args;
      if (kind === 'reversed') return vscode.l10n.t('Nothing is found: {0} lies behind {1}.', first, second);
      return kind === 'owners'
        ? vscode.l10n.t(
            'Nothing is found: GitHub reads “{0}” and “{1}” as both at once. Join them by OR between parentheses.',
            first,
            second,
          )
        : vscode.l10n.t('Nothing is found: “{0}” and “{1}” exclude one another.', first, second);
    }
    case 'query-repeated':
      return vscode.l10n.t('“{0}” stands in this search already.', finding.args.term);
    case 'query-period': {
      const { kind, text, first, last } = finding.args;
      return kind === 'outside'
        ? vscode.l10n.t('{0} lies outside of the cycle, which is from {1} to {2}.', text, first, last)
        : vscode.l10n.t('“{0}” goes on behind the end of the cycle, {1}.', text, last);
    }
    case 'query-person':
      return vscode.l10n.t('“{0}” stands for a person whom nothing names yet.', finding.args.person);
    case 'query-reviews':
      return vscode.l10n.t(
        '“{0}” misses reviews of pull requests that are older. GitHub cannot search by the day of a review; “updated:” finds all that changed since.',
        finding.args.term,
      );
  }
}

function wordValue({ kind, qualifier, value, nearest }: QueryProblemArguments['query-value']): string {
  switch (kind) {
    case 'empty':
      return vscode.l10n.t('Nothing stands behind “{0}:” yet.', qualifier);
    case 'number':
      return vscode.l10n.t('“{0}:” takes a number, and not “{1}”.', qualifier, value);
    case 'word':
      return nearest === undefined
        ? vscode.l10n.t('“{0}:” does not take “{1}”.', qualifier, value)
        : vscode.l10n.t('“{0}:” does not take “{1}”, but “{2}”.', qualifier, value, nearest);
    case 'variable':
      return nearest === undefined
        ? vscode.l10n.t('There is no variable “{0}”, so nothing is filled in.', value)
        : vscode.l10n.t('There is no variable “{0}”, but “{1}”.', value, nearest);
  }
}
