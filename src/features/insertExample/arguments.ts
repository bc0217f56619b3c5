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
    evidence: listOf(evidence).map(readAddress),
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

function readAddress(value: unknown): string {
  const text = readText('evidence', value);
  if (text) return text;
  throw new Refusal(
    vscode.l10n.t('“evidence” is empty: give an address that begins with https://, or leave it out.'),
  );
}

function readUri(value: unknown): vscode.Uri {
  if (value instanceof vscode.Uri) return value;
  try {
    if (typeof value === 'string') return vscode.Uri.parse(value, true);
    // What was a `Uri` before it went through JSON.
    if (
      typeof value === 'object' &&
      value !== null &&
      'scheme' in value &&
      typeof value.scheme === 'string'
    ) {
      return vscode.Uri.from(value as { scheme: string });
    }
  } catch {
    // No address: said below.
  }
  throw new Refusal(
    vscode.l10n.t('“uri” must be the full address of a document, such as file:///home/me/review.md.'),
  );
}
