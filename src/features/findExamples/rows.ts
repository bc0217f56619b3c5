import * as vscode from 'vscode';
import { findCriterion } from '../../edits/target';
import type { Analysis } from '../../host/analysis';
import { callOf, missingCriterion, readCall } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { openExactly } from '../../host/openExactly';
import { readOrRefuse, refuseWithoutCriteria, revealEnd } from '../../host/recording/insert';
import { type InsertedResults, insertResults } from '../../host/recording/insertResults';
import { lastProjects } from '../../host/recording/lastProjects';
import { askForExample } from '../../host/recording/questions';
import { nameOf } from '../../host/recording/record';
import { Refusal } from '../../host/refusal';
import { reveal } from '../../host/reveal';
import { typeLine } from '../../host/steps';
import { documentOf } from '../../host/subject';
import { safeUrl } from '../../references/safeUrl';
import { plainLine } from '../../results/plainLine';
import type { SearchResult } from '../../results/result';
import type { Finds, Found } from './found';
import { type Node, ResultNode, resultsOf } from './nodes';
import { readResults } from './readResults';
import { nothingChosen, tellLeftOut, wordTitle } from './words';

/** What can be done with results: insert, keep, open, show, filter, clear. */
export function registerRowCommands(
  host: Host,
  found: Found,
  view: Pick<vscode.TreeView<Node>, 'selection'>,
): void {
  const { command, context, store } = host;

  command(commands.insertResults, async (row, selected) => {
    const call = callOf(row);
    if (call) {
      const { criteria, project } = readCall(call);
      if (criteria.length === 0) throw missingCriterion();
      const { analysis } = await documentOf(store, call);
      return insertResults(host, analysis, readResults(call), {
        criteria,
        ...(project === undefined ? {} : { project }),
      });
    }
    const { results, analysis, criterion } = await chosen(row, selected);
    const active = criterion === undefined ? undefined : findCriterion(analysis.model, criterion);
    const projects = lastProjects(context);
    const answers = await askForExample(
      analysis,
      { evidence: [], note: '' },
      {
        title: wordTitle(results),
        mayKeep: true,
        lastProject: projects.of(analysis.document.uri),
        ...(active ? { offered: { criteria: [active] } } : {}),
      },
    );
    if (!answers) return undefined;
    const { criteria, project } = answers;
    return insert(results, analysis.document, criteria.map(nameOf), project);
  });

  command(commands.keepResults, async (row, selected) => {
    const call = callOf(row);
    if (call) {
      const { analysis } = await documentOf(store, call);
      return insertResults(host, analysis, readResults(call), { criteria: [] });
    }
    const { results, analysis } = await chosen(row, selected);
    return insert(results, analysis.document, [], undefined);
  });

  command(commands.openResult, async (row) => {
    const [result] = row instanceof ResultNode ? [row.result] : found.chosen;
    if (!result) throw nothingChosen();
    const allowHttp = found.finds ? store.at(found.finds.document.uri)?.settings.allowHttp === true : false;
    const verdict = safeUrl(result.url ?? '', { allowHttp });
    if (!verdict.ok)
      throw new Refusal(vscode.l10n.t('No page is known that shows “{0}”.', plainLine(result.title)));
    await openExactly(verdict.url);
    return { url: verdict.url };
  });

  command(commands.showResult, async (row) => {
    const [result] = row instanceof ResultNode ? [row.result] : found.chosen;
    const show = result && found.finds?.changes?.get(result);
    if (!show) throw nothingChosen();
    await show();
    return undefined;
  });

  command(commands.filterResults, async () => {
    const before = found.words;
    const answer = await typeLine({
      title: vscode.l10n.t('Filter Results'),
      step: 1,
      totalSteps: 1,
      prompt: vscode.l10n.t(
        'Show those with these words in title, repository, number or date; with a minus sign before a word, those without it.',
      ),
      value: before,
      changed: (words) => found.filterBy(words),
    });
    found.filterBy(answer && answer !== 'back' ? answer.value : before);
    return found.shown.length;
  });

  command(commands.clearResults, async () => found.show(undefined));

  /** Reads the document again, after the questions, and writes. */
  async function insert(
    results: readonly SearchResult[],
    document: vscode.TextDocument,
    criteria: ReturnType<typeof nameOf>[],
    project: string | undefined,
  ): Promise<InsertedResults> {
    const now = await readOrRefuse(store, document);
    const inserted = await insertResults(host, now, results, {
      criteria,
      ...(project === undefined ? {} : { project }),
    });
    found.tick(results, false);
    await revealEnd(now.document, inserted);
    const [kept] = inserted.kept;
    if (kept && inserted.insertions.length === 0) {
      await reveal(now.document, { start: kept.range.end, end: kept.range.end });
    }
    tellLeftOut(inserted);
    return inserted;
  }

  /**
   * The results of rows, else those that are ticked, else those that are selected; and their document. A row that is
   * ticked stands for all that are: the title of the view gives the row that has the focus.
   */
  async function chosen(
    row: unknown,
    selected: unknown,
  ): Promise<{ results: SearchResult[]; analysis: Analysis; criterion: Finds['criterion'] }> {
    const { finds } = found;
    const rows = Array.isArray(selected) && selected.includes(row) ? selected : [row];
    const ofRows = resultsOf(rows);
    const isTicked = ofRows.every((one) => found.isChosen(one));
    const meant = isTicked ? found.chosen : ofRows;
    const results = meant.length > 0 ? meant : resultsOf(view.selection);
    if (!finds || results.length === 0) throw nothingChosen();
    const analysis = await readOrRefuse(store, finds.document);
    refuseWithoutCriteria(analysis);
    return { results, analysis, criterion: finds.criterion };
  }
}
