import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { CriterionName } from '../../edits/target';
import { findCriterion } from '../../edits/target';
import type { Analysis } from '../../host/analysis';
import { hasGitExtension } from '../../host/gitApi';
import type { Host } from '../../host/host';
import { commands, views } from '../../host/ids';
import { Refusal } from '../../host/refusal';
import { documentOf } from '../../host/subject';
import { targetOf } from '../../host/treeNode';
import type { SearchResult } from '../../results/result';
import { Found } from './found';
import { signIn } from './github';
import { registerRowCommands } from './rows';
import { Searcher } from './searcher';
import { registerResultsView } from './view';

/** What a search resolves to. */
export interface FoundExamples {
  results: SearchResult[];
  total: number;
  isComplete: boolean;
}

/** Where examples are looked for: in what a reference at GitHub searches, or in the local repositories. */
type Source = Reference | 'local';

/** Find Examples…, in GitHub or in local repositories, and the view of what was found. */
export function registerFindExamples(host: Host): void {
  const { command, own, store } = host;
  const found = own(new Found());
  const view = registerResultsView(host, found);
  registerRowCommands(host, found, view);
  const searcher = new Searcher(host, signIn);

  command(commands.findExamples, async (row) => {
    const { analysis, call } = await documentOf(store, row);
    if (call) return find(analysis, referenceOfCall(call, analysis), undefined, false);
    const target = targetOf(row);
    // The title of the view gives whichever row has the focus.
    const ofRow = target?.reference && searchesGitHub(target.reference) ? target.reference : undefined;
    const source = ofRow ?? (await pickSource(analysis));
    return source && find(analysis, source, target?.criterion, true);
  });

  command(commands.findLocalExamples, async (row) => {
    const { analysis, call } = await documentOf(store, row);
    return find(analysis, 'local', targetOf(row)?.criterion, call === undefined);
  });

  /** @param mayAsk whether the user is there to be asked for what is missing */
  async function find(
    analysis: Analysis,
    source: Source,
    wanted: CriterionName | undefined,
    mayAsk: boolean,
  ): Promise<FoundExamples | undefined> {
    const criterion = wanted === undefined ? undefined : findCriterion(analysis.model, wanted);
    const finds =
      source === 'local'
        ? await searcher.local(analysis, criterion, mayAsk)
        : await searcher.github(analysis, source, mayAsk);
    if (!finds) return undefined;
    found.show({ ...finds, ...(wanted === undefined ? {} : { criterion: wanted }) });
    if (mayAsk) await vscode.commands.executeCommand(`${views.results}.focus`);
    return { results: [...finds.results], total: finds.total, isComplete: finds.isComplete };
  }
}

function gitHubReferences({ model }: Analysis): Reference[] {
  return model.references.filter(searchesGitHub);
}

function searchesGitHub({ service, query }: Reference): boolean {
  return service === 'github' && query !== undefined;
}

/**
 * The reference that a call names by its label: `{ reference }`.
 * @throws Refusal that says which there are
 */
function referenceOfCall(call: object, analysis: Analysis): Reference {
  const { reference } = call as { reference?: unknown };
  const all = gitHubReferences(analysis);
  const named = all.find(({ label }) => label === reference);
  if (named) return named;
  const known = all.map(({ label }) => label).join(', ');
  throw new Refusal(
    vscode.l10n.t('“reference” must be the label of one that searches GitHub. There are: {0}.', known || '–'),
  );
}

async function pickSource(analysis: Analysis): Promise<Source | undefined> {
  const local = hasGitExtension()
    ? [
        {
          label: vscode.l10n.t('Local Git Repositories'),
          description: vscode.l10n.t('commits and merges of the cycle'),
          source: 'local' as Source,
        },
      ]
    : [];
  const items = [
    ...gitHubReferences(analysis).map((reference) => ({
      label: reference.label,
      description: 'GitHub',
      detail: reference.query ?? '',
      source: reference as Source,
    })),
    ...local,
  ];
  if (items.length === 0) {
    throw new Refusal(
      vscode.l10n.t(
        'There is no reference that searches GitHub yet. Write one with the snippet “pa-reference”.',
      ),
    );
  }
  if (items.length === 1) return items[0]?.source;
  const placeHolder = vscode.l10n.t('Where are examples looked for?');
  const item = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  return item?.source;
}
