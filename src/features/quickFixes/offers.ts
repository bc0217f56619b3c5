import * as vscode from 'vscode';
import type { Finding, FindingCode } from '../../coverage/finding';
import { mayAnswerNone } from '../../edits/fixes/answerNone';
import { mayChangeLevel } from '../../edits/fixes/changeLevel';
import type { FixName } from '../../edits/fixes/fix';
import { queryRepairs } from '../../edits/fixes/query';
import { strayQueries } from '../../edits/fixes/searchCycle';
import type { Analysis } from '../../host/analysis';
import { commands } from '../../host/ids';
import { toEditorRange } from '../../host/positions';
import type { Repair } from '../../references/query/problem';
import { FindingNode } from './node';

/** A fix that is offered: an edit that the engine makes when it is wanted, or a command. */
export type Offer = { title: string; isPreferred?: true } & (
  | { fix: FixName }
  | { command: string; args: unknown[] }
);

type Offering = (finding: Finding, analysis: Analysis) => Offer[];

/**
 * What is offered for each finding, by its code; silencing is offered for all. What is narrow or crowded takes
 * a person to mend. A command for a criterion is given a node, as from a row of the tree.
 */
const offerings: Partial<Record<FindingCode, Offering>> = {
  'criterion-light': (finding, { document, model }) => {
    const criterion = model.criteria.find(({ nameRange }) => nameRange.start === finding.range.start);
    if (!criterion) return [];
    const { name, ordinal, examplesSection } = criterion;
    return [
      {
        title: vscode.l10n.t('Insert an Example Here…'),
        command: commands.insertExample,
        args: [new FindingNode({ document, criterion: { name, index: ordinal } })],
      },
      ...(examplesSection.state === 'absent'
        ? [{ title: vscode.l10n.t('Add an Examples Label'), fix: 'addExamplesLabel' as const }]
        : []),
    ];
  },
  'link-empty': ({ range }, { document, version }) => [
    {
      title: vscode.l10n.t('Set the Link from the Clipboard'),
      command: commands.setLinkFromClipboard,
      args: [new FindingNode({ document }, { range, version })],
    },
    { title: vscode.l10n.t('Remove the Link'), fix: 'removeLink' },
  ],
  'example-bare': () => [{ title: vscode.l10n.t('Write the Note'), fix: 'writeNote', isPreferred: true }],
  'placeholder-left': ({ range }, { document, model }) =>
    mayAnswerNone(model, range)
      ? [{ title: vscode.l10n.t('Replace by (none)'), fix: 'answerNone' }]
      : [
          {
            title: vscode.l10n.t('Select It'),
            command: 'vscode.open',
            args: [document.uri, { selection: toEditorRange(document, range) }],
          },
        ],
  'level-mismatch': (finding, { text, model, findings }) => {
    if (finding.code !== 'level-mismatch' || !mayChangeLevel(text, model, finding)) return [];
    const { found, expected } = finding.args;
    const isOneOfSeveral = findings.filter((one) => mayChangeLevel(text, model, one)).length > 1;
    return [
      { title: vscode.l10n.t('Change {0} to {1}', found, expected), fix: 'changeLevel', isPreferred: true },
      ...(isOneOfSeveral
        ? [
            {
              title: vscode.l10n.t('Make the Levels Agree Everywhere in This Document'),
              fix: 'changeAllLevels' as const,
            },
          ]
        : []),
    ];
  },
  'overall-missing': (finding, { document, model }) => {
    const criterion = model.criteria.find(({ nameRange }) => nameRange.start === finding.range.start);
    if (!criterion) return [];
    const { name, ordinal } = criterion;
    const node = new FindingNode({ document, criterion: { name, index: ordinal } });
    return [{ title: vscode.l10n.t('Add an Overall'), command: commands.addOverall, args: [node] }];
  },
  'summary-missing': (_finding, { document }) => [
    {
      title: vscode.l10n.t('Add a Review Summary'),
      command: commands.addReviewSummary,
      args: [new FindingNode({ document })],
    },
  ],
  'evidence-order': (_finding, { document }) => [
    {
      title: vscode.l10n.t('Renumber All Evidence'),
      command: commands.renumberEvidence,
      args: [new FindingNode({ document })],
      isPreferred: true,
    },
  ],
  'front-matter-key': (finding) =>
    finding.code === 'front-matter-key'
      ? [
          {
            title: vscode.l10n.t('Change {0} to {1}', finding.args.found, finding.args.expected),
            fix: 'renameKey',
            isPreferred: true,
          },
        ]
      : [],
  'label-swallowed': blankLine,
  'overall-swallowed': blankLine,
  'overall-heading': blankLine,
  'query-qualifier': queryOffers,
  'query-value': queryOffers,
  'query-date': queryOffers,
  'query-contradiction': queryOffers,
  'query-repeated': queryOffers,
  'query-period': strayOffers,
  'query-person': queryOffers,
  'query-reviews': strayOffers,
};

function blankLine(): Offer[] {
  return [{ title: vscode.l10n.t('Put a Blank Line Between'), fix: 'addBlankLine', isPreferred: true }];
}

/** What may be done to a query; where there is but one thing to do, that is preferred. */
function queryOffers(finding: Finding, { model, text }: Analysis): Offer[] {
  const repairs = queryRepairs(model, finding);
  return repairs.map((repair) => ({
    title: titleOf(repair, text),
    fix: repair.name,
    ...(repairs.length === 1 ? { isPreferred: true } : {}),
  }));
}

/** The same for a query that does not search the cycle; where others do not, either, all of them can be led there. */
function strayOffers(finding: Finding, analysis: Analysis): Offer[] {
  const stray = strayQueries(analysis.model, analysis.findings);
  const isOneOfSeveral = stray.length > 1 && stray.includes(finding);
  const all: Offer = { title: vscode.l10n.t('Search the Cycle in All References'), fix: 'searchCycle' };
  return [...queryOffers(finding, analysis), ...(isOneOfSeveral ? [all] : [])];
}

function titleOf({ name, edits }: Repair, text: string): string {
  const [first] = edits;
  switch (name) {
    case 'joinValue':
      return vscode.l10n.t('Take Out the Space');
    case 'removeTerm':
      return vscode.l10n.t('Remove {0}', text.slice(first?.range.start, first?.range.end).trim());
    case 'swapBounds':
      return vscode.l10n.t('Swap the Two');
    default:
      return vscode.l10n.t('Replace by {0}', first?.newText ?? '');
  }
}

/** The fixes that are offered for a finding, the likeliest first. */
export function offersFor(finding: Finding, analysis: Analysis): Offer[] {
  return [
    ...(offerings[finding.code]?.(finding, analysis) ?? []),
    { title: vscode.l10n.t('Silence {0} Here', finding.code), fix: 'silence' },
  ];
}
