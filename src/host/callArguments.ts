import * as vscode from 'vscode';
import type { CriterionName } from '../edits/target';
import { Refusal } from './refusal';
import { TreeNode } from './treeNode';

/** What a command takes when it is called without questions; each command wants some of it. */
export interface CallArguments {
  uri?: vscode.Uri;
  criteria: CriterionName[];
  /** The place of an example among those of the criterion, from 0. */
  example?: number;
  /** Where that is moved to, or recorded too. */
  to: CriterionName[];
  project?: string;
  note: string;
  evidence: string[];
  /** What an overall or a summary says. */
  text?: string;
  level?: string;
  nextLevel?: string;
}

/**
 * The arguments of a caller, who wants no questions: an object. Menus give one, too, and want questions: those of trees
 * and views a row, those of files the address of the file. Links give texts.
 *
 * @param first what a command is given first; behind it menus give more of their own
 */
export function callOf(first: unknown): object | undefined {
  if (typeof first !== 'object' || first === null) return undefined;
  return first instanceof TreeNode || first instanceof vscode.Uri ? undefined : first;
}

/**
 * Checks the arguments of a call from a key binding, a task or another extension:
 * `{ uri?, criterion?, example?, to?, project?, note?, evidence?, text?, level?, nextLevel? }`, where
 * `criterion` and `to` are a name, `{ name, index }` or a list of those, and `evidence` an address or a list.
 * @throws Refusal that says which argument will not do, and what would
 */
export function readCall(value: object): CallArguments {
  const { uri, criterion, example, to, project, note, evidence, ...rest } = value as Record<string, unknown>;
  const name = readText('project', project)?.trim();
  const texts = (['text', 'level', 'nextLevel'] as const).flatMap((key) => {
    const text = readText(key, rest[key])?.trim();
    return text ? [[key, text] as const] : [];
  });
  return {
    ...(uri === undefined ? {} : { uri: readUri(uri) }),
    criteria: listOf(criterion).map(readCriterionName),
    ...(example === undefined ? {} : { example: readPlace(example) }),
    to: listOf(to).map(readCriterionName),
    ...(name ? { project: name } : {}),
    note: readText('note', note) ?? '',
    evidence: listOf(evidence).map(readAddress),
    ...Object.fromEntries(texts),
  };
}

/** The refusal of a call that names no criterion. */
export function missingCriterion(): Refusal {
  return new Refusal(
    vscode.l10n.t('“criterion” is missing: give a name, { name, index }, or a list of them.'),
  );
}

/** Opens the document that a call names. */
export async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new Refusal(vscode.l10n.t('{0} cannot be opened. Check the path.', uri.toString(true)));
  }
}

function readPlace(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new Refusal(
    vscode.l10n.t('“example” must be a whole number: 0 for the first example of the criterion.'),
  );
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

/**
 * Reads an address that a caller gave: a `Uri`, what was one before it went through JSON, or a text.
 * @throws Refusal for anything else
 */
export function readUri(value: unknown): vscode.Uri {
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
