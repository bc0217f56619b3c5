import * as vscode from 'vscode';
import type { Ladder, LadderCriterion } from '../../cycle/ladder/ladder';
import type { ImportedLadder, LeftOut } from '../../cycle/ladder/markdown/importLadder';
import type { ReadSource } from './sources';

/** A row of what was understood: what to do with it, or something that it is made of. */
export interface Row extends vscode.QuickPickItem {
  does: 'write' | 'show' | 'lead';
  /** What was left out there. */
  left?: LeftOut;
}

/** What was read, and what came of it. */
export interface Understood {
  sources: ReadSource[];
  /** With the text of the ladder's file. */
  imported: ImportedLadder & { text: string };
}

/** What was understood, and what was not, as rows above which stands what may be done with it. */
export function understoodRows({ sources, imported: { ladder, leftOut } }: Understood): Row[] {
  const levels = ladder.levels.map(
    ({ name, title }): Row => ({ does: 'show', label: name, ...(title ? { description: title } : {}) }),
  );
  const criteria = ladder.criteria.map(
    (criterion): Row => ({
      does: 'show',
      label: criterion.name,
      description: wordDescribed(criterion, ladder),
    }),
  );
  const left = leftOut.map((one): Row => {
    const name = sources[one.source]?.name ?? '';
    return {
      does: 'lead',
      label: one.text,
      description: vscode.l10n.t('{0}, line {1}: {2}', name, one.line, wordWhy(one.why)),
      left: one,
    };
  });
  return [
    {
      does: 'write',
      label: `$(save) ${vscode.l10n.t('Write the ladder…')}`,
      description: wordSize(ladder),
      alwaysShow: true,
    },
    { does: 'show', label: `$(go-to-file) ${vscode.l10n.t('Show it as a new document')}`, alwaysShow: true },
    ...headed(vscode.l10n.t('Levels, from the lowest'), levels),
    ...headed(vscode.l10n.t('Criteria'), criteria),
    ...headed(vscode.l10n.t('Left out'), left),
  ];
}

function headed(label: string, rows: readonly Row[]): Row[] {
  return rows.length === 0
    ? []
    : [{ does: 'show', label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

/** How many levels, criteria and descriptions there are. */
function wordSize({ levels, criteria }: Ladder): string {
  const described = criteria.reduce((count, one) => count + Object.keys(one.levels).length, 0);
  return vscode.l10n.t(
    'levels: {0}, criteria: {1}, descriptions: {2} of {3}',
    levels.length,
    criteria.length,
    described,
    levels.length * criteria.length,
  );
}

function wordDescribed({ description, levels }: LadderCriterion, ladder: Ladder): string {
  const missing = ladder.levels.map(({ name }) => name).filter((name) => !Object.hasOwn(levels, name));
  const described = vscode.l10n.t(
    '{0} of {1} levels',
    ladder.levels.length - missing.length,
    ladder.levels.length,
  );
  return [
    ...(description === undefined ? [] : [vscode.l10n.t('general description')]),
    described,
    ...(missing.length > 0 ? [vscode.l10n.t('missing: {0}', missing.join(', '))] : []),
  ].join(' · ');
}

function wordWhy(why: LeftOut['why']): string {
  switch (why) {
    case 'text':
      return vscode.l10n.t('below no level and no criterion');
    case 'level':
      return vscode.l10n.t('about a level as a whole');
    case 'table':
      return vscode.l10n.t('a table without levels');
    case 'html':
      return vscode.l10n.t('HTML, which is not read');
  }
}

/** Shows the ladder in an editor of its own, to be looked at and saved by hand. */
export async function showNew({ text }: Understood['imported']): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: text });
  await vscode.window.showTextDocument(document, { preview: false });
}
