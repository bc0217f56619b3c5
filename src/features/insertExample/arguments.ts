import * as vscode from 'vscode';
import type { CriterionName } from '../../edits/target';
import { Refusal } from '../../host/refusal';

/** What Insert Example takes when it is called without questions. */
export interface InsertArguments {
  uri?: vscode.Uri;
  criteria: CriterionName[];
  project?: string;
  note: string;
  evidence: string[];
}

/**
 * Checks the arguments of a call from a key binding, a task or another extension:
 * `{ uri?, criterion, project?, note?, evidence? }`, where `criterion` is a name, `{ name, index }` or a
 * list of those, and `evidence` an address or a list.
 * @throws Refusal that says which argument will not do, and what would
 */
export function readArguments(value: Record<string, unknown>): InsertArguments {
  const { uri, criterion, project, note, evidence } = value;
  const criteria = listOf(criterion).map(readCriterionName);
  if (criteria.length === 0) {
    throw new Refusal(
      vscode.l10n.t('“criterion” is missing: give a name, { name, index }, or a list of them.'),
    );
  }
  const name = readText('project', project)?.trim();
  return {
    ...(uri === undefined ? {} : { uri: readUri(uri) }),
    criteria,
    ...(name ? { project: name } : {}),
    note: readText('note', note) ?? '',
    evidence: listOf(evidence).map((one) => readText('evidence', one) ?? ''),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function readCriterionName(value: unknown): CriterionName {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') {
    const index = 'index' in value ? value.index : undefined;
    if (index === undefined) return { name: value.name };
    if (typeof index === 'number' && Number.isInteger(index)) return { name: value.name, index };
  }
  throw new Refusal(vscode.l10n.t('“criterion” must be a name, or { name, index } with a whole number.'));
}

function readText(key: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new Refusal(vscode.l10n.t('“{0}” must be a text.', key));
}

function readUri(value: unknown): vscode.Uri {
  if (value instanceof vscode.Uri) return value;
  if (typeof value === 'string') return vscode.Uri.parse(value, true);
  if (typeof value === 'object' && value !== null && 'scheme' in value && typeof value.scheme === 'string') {
    return vscode.Uri.from(value as { scheme: string });
  }
  throw new Refusal(vscode.l10n.t('“{0}” must be an address of a document.', 'uri'));
}
