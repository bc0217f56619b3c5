import type { MatterKind } from '../document/frontMatterKeys';
import type { Range } from '../document/model';
import type { QueryProblemArguments } from '../references/query/problem';

/** From loud to quiet, as in the editor's problems list, which shows all but hints. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What is wrong with a value of the front matter: it is of another kind, or a check-in that cannot be meant. */
export type MatterFault = MatterKind | 'repeated' | 'outside';

/** The arguments that a finding's wording needs, by its code. The codes are stable: settings and comments name them. */
export interface FindingArguments extends QueryProblemArguments {
  'criterion-light': { criterion: string; count: number; minimum: number };
  'criterion-narrow': { criterion: string; count: number; project: string };
  'criterion-crowded': { criterion: string; count: number; maximum: number };
  'example-bare': { criterion: string };
  'evidence-repeated': { criterion: string; evidence: string };
  'overall-missing': { criterion: string };
  'summary-missing': Record<never, never>;
  'placeholder-left': { text: string; count: number };
  'link-empty': { label: string };
  'level-mismatch': { found: string; expected: string };
  'evidence-order': { found: string; expected: string };
  'label-swallowed': { label: string };
  'overall-swallowed': { label: string };
  'overall-heading': { label: string };
  'front-matter-unreadable': { reason: string };
  'front-matter-key': { found: string; expected: string };
  'front-matter-value': { key: string; fault: MatterFault; found: string };
  'criterion-stale': { criterion: string; day: string; days: number };
  /** `criterion` is empty where all of the part is meant. */
  'recency-bias': { criterion: string; count: number; total: number; since: string };
}

export type FindingCode = keyof FindingArguments;

/** One thing that coverage has to say, before its severity is known. */
export type Remark = {
  [Code in FindingCode]: { code: Code; args: FindingArguments[Code]; range: Range };
}[FindingCode];

/** A remark with its severity. The host words and localises it. */
export type Finding = Remark & { severity: Severity };

/** What is shown by default: one code in the problems list, everything else as a hint in the text. */
export const defaultSeverities: Readonly<Record<FindingCode, Severity>> = {
  'criterion-light': 'information',
  'criterion-narrow': 'hint',
  'criterion-crowded': 'hint',
  'example-bare': 'hint',
  'evidence-repeated': 'hint',
  'overall-missing': 'hint',
  'summary-missing': 'hint',
  'placeholder-left': 'hint',
  'link-empty': 'hint',
  'level-mismatch': 'hint',
  'evidence-order': 'hint',
  'label-swallowed': 'hint',
  'overall-swallowed': 'hint',
  'overall-heading': 'hint',
  'query-qualifier': 'hint',
  'query-value': 'hint',
  'query-date': 'hint',
  'query-contradiction': 'hint',
  'query-repeated': 'hint',
  'query-period': 'hint',
  'query-person': 'hint',
  'query-reviews': 'hint',
  'front-matter-unreadable': 'hint',
  'front-matter-key': 'hint',
  'front-matter-value': 'hint',
  'criterion-stale': 'hint',
  'recency-bias': 'hint',
};

export const findingCodes = Object.keys(defaultSeverities) as readonly FindingCode[];
