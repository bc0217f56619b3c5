import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import { activeAnalysis } from '../../host/active';
import type { Analysis } from '../../host/analysis';
import { gone, referencesOf, sameReference } from '../../host/findReference';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { wordService } from '../../host/messages';
import { inform } from '../../host/notify';
import { Refusal } from '../../host/refusal';
import { documentOf } from '../../host/subject';
import type { Mark } from '../../references/marks';
import { checkAllLinks, wordChecked } from './checkLinks';
import { analysisOf, referenceOfRow } from './find';
import { registerQueryLinks } from './links';
import { type Opened, type Period, ReferenceOpener } from './open';
import { openAll } from './openAll';
import { searchCycleInAll } from './searchCycle';
import { setUp } from './setUp';
import { wordAsWritten, wordCopied, wordNoCheckIn } from './tell';
import { testReferences } from './test';

/** The commands on references: to open, test, mark, check and set up; and the links on queries in the text. */
export function registerReferences(host: Host): void {
  const { command, facts, store, marks, fetchLink } = host;
  const opener = new ReferenceOpener(store, facts);
  registerQueryLinks(host);

  command(commands.openReference, (row, start) => open(row, start, 'cycle'));
  command(commands.openReferenceSinceCheckIn, (row, start) => open(row, start, 'sinceCheckIn'));

  command(commands.openAllReferences, async (row) => {
    const analysis = await analysisOf(store, row);
    return openAll(analysis, (reference, period) =>
      opener.open(analysis.document, (now) => sameReference(now, reference), period),
    );
  });

  command(commands.testReferences, async (row) => {
    const analysis = await analysisOf(store, row);
    const tested = await testReferences(host, analysis, (reference) =>
      opener.open(analysis.document, (now) => sameReference(now, reference), 'cycle'),
    );
    if (tested.broken.length > 0) {
      const words = vscode.l10n.t('Broken: {0}.', tested.broken.join(', '));
      void inform(words);
    }
    return tested;
  });

  const markAs = async (state: Mark['state'], row: unknown): Promise<void> => {
    const chosen = await chooseReference(row, undefined);
    if (chosen) await marks.mark(chosen.analysis.document, chosen.reference, state);
  };
  command(commands.markReferenceWorking, (row) => markAs('works', row));
  command(commands.markReferenceBroken, (row) => markAs('broken', row));

  command(commands.checkLinks, async (row) => {
    const checked = await checkAllLinks(host, await analysisOf(store, row), fetchLink);
    void inform(wordChecked(checked));
    return checked;
  });

  command(commands.setUpReferences, async (row) => {
    const { analysis, call } = await documentOf(store, row);
    return setUp(host, analysis, call);
  });

  command(commands.searchCycle, async (row) => {
    const { analysis } = await documentOf(store, row);
    return searchCycleInAll(host, analysis);
  });

  async function open(row: unknown, start: unknown, period: Period): Promise<Opened | undefined> {
    const chosen = await chooseReference(row, start);
    if (!chosen) return undefined;
    const { analysis, reference } = chosen;
    const opened = await opener.open(analysis.document, (now) => sameReference(now, reference), period);
    if (opened.kind === 'left') return opened;
    const remarks = [
      ...(opened.kind === 'copied' ? [wordCopied(reference, opened, analysis.settings)] : []),
      ...(opened.asWritten ? [wordAsWritten([reference.label])] : []),
      ...(period === 'sinceCheckIn' && !opened.since && !opened.asWritten ? [wordNoCheckIn()] : []),
    ];
    if (remarks.length > 0) void inform(remarks.join(' '));
    return opened;
  }

  /** The reference of a row, of a link in the text (document and offset), or that the user picks. */
  async function chooseReference(
    row: unknown,
    start: unknown,
  ): Promise<{ analysis: Analysis; reference: Reference } | undefined> {
    const ofRow = await referenceOfRow(store, row);
    if (ofRow) return ofRow;
    if (typeof row === 'string' && typeof start === 'number') {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === row);
      const analysis = document && (await store.current(document));
      const reference = analysis?.model.references.find(({ queryRange }) => queryRange?.start === start);
      if (!analysis || !reference) throw gone();
      return { analysis, reference };
    }
    const analysis = await activeAnalysis(store);
    const reference = await pickReference(analysis);
    return reference && { analysis, reference };
  }
}

async function pickReference(analysis: Analysis): Promise<Reference | undefined> {
  const references = referencesOf(analysis).filter(({ state }) => state === 'written');
  if (references.length === 0) {
    throw new Refusal(
      vscode.l10n.t(
        'There is no reference with a link or query yet. Write one with the snippet “pa-reference”.',
      ),
    );
  }
  const items = references.map((reference) => ({
    label: reference.label,
    description: wordService(reference.service, analysis.settings.services),
    detail: reference.query ?? reference.url ?? '',
    reference,
  }));
  const placeHolder = vscode.l10n.t('Which reference?');
  const item = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return item?.reference;
}
