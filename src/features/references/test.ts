import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { referencesOf, sameReference } from '../../host/findReference';
import type { Host } from '../../host/host';
import { wordMark, wordService, wordTemplateProblem, wordUnsafe } from '../../host/messages';
import { openAgain } from '../../host/openAgain';
import { toEditorRange } from '../../host/positions';
import { Refusal } from '../../host/refusal';
import { pick } from '../../host/steps';
import { today } from '../../host/today';
import { factsFor } from '../../references/facts';
import { inspectReference, isBlocked, type Obstacle } from '../../references/inspect';
import type { ServiceOptions } from '../../references/opening';
import type { Opened } from './open';

/** What became of the references that were tested: their labels. */
export interface Tested {
  working: string[];
  broken: string[];
  skipped: string[];
}

type Choice = 'works' | 'broken' | 'show' | 'skip' | 'stop';
type Item = vscode.QuickPickItem & { choice: Choice };

/**
 * Goes through the references of a document: each is looked at first, then opened where nothing keeps it from being
 * so, and the user says whether it works. One may be gone back to; what was marked so far stays when they stop.
 */
export async function testReferences(
  { store, marks, facts }: Pick<Host, 'store' | 'marks' | 'facts'>,
  analysis: Analysis,
  open: (reference: Reference) => Promise<Opened>,
): Promise<Tested> {
  const { document } = analysis;
  const references = referencesOf(analysis);
  if (references.length === 0) {
    throw new Refusal(
      vscode.l10n.t('There is no reference to test yet. “Set Up References” writes some for your services.'),
    );
  }
  const found = new Map<Reference, 'works' | 'broken'>();
  let at = 0;
  while (at < references.length) {
    const now = await store.current(await openAgain(document));
    const listed = references[at];
    const reference = now && listed && sameReference(now, listed);
    if (!now || !listed || !reference) {
      at += 1;
      continue;
    }
    const obstacles = obstaclesOf(now, reference, facts);
    const problem = isBlocked(obstacles) ? undefined : await openOrSay(reference);
    const isOpened = !isBlocked(obstacles) && problem === undefined;
    const answer = await pick({
      title: vscode.l10n.t('Test References'),
      step: at + 1,
      totalSteps: references.length,
      placeholder: [
        reference.label,
        problem ?? obstacles.map(wordOf(reference, now.settings.services)).join(' '),
      ]
        .filter(Boolean)
        .join(': '),
      items: choices(isOpened, marks.of(document, reference)),
    });
    if (answer === 'back') {
      at = Math.max(0, at - 1);
      continue;
    }
    const choice = answer?.value.choice ?? 'stop';
    if (choice === 'works' || choice === 'broken') {
      found.set(listed, choice);
      await marks.mark(document, reference, choice);
    }
    if (choice === 'show') await show(now.document, reference);
    if (choice === 'stop' || choice === 'show') break;
    at += 1;
  }
  const labels = (state: string | undefined): string[] =>
    references.filter((one) => found.get(one) === state).map(({ label }) => label);
  return { working: labels('works'), broken: labels('broken'), skipped: labels(undefined) };

  /** Opens a reference; why that did not come to anything, if so. */
  async function openOrSay(reference: Reference): Promise<string | undefined> {
    try {
      const opened = await open(reference);
      return opened.kind === 'left' ? vscode.l10n.t('it was not opened, as a question was left.') : undefined;
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
  }
}

function obstaclesOf(analysis: Analysis, reference: Reference, facts: Host['facts']): Obstacle[] {
  const { allowHttp, services } = analysis.settings;
  const known = facts.known(analysis, factsFor(analysis.model, reference));
  return inspectReference(reference, known, { today: today(), allowHttp, services });
}

function choices(isOpened: boolean, mark: ReturnType<Host['marks']['of']>): Item[] {
  const works: Item = { label: vscode.l10n.t('It Works'), choice: 'works' };
  const broken: Item = { label: vscode.l10n.t('It Is Broken'), choice: 'broken' };
  const last = mark ? { description: vscode.l10n.t('so far: {0}', wordMark(mark)) } : {};
  return [
    ...(isOpened
      ? [works, broken]
      : [broken, { label: vscode.l10n.t('Show in the Text'), choice: 'show' as const }]),
    { label: vscode.l10n.t('Skip'), choice: 'skip', ...last },
    { label: vscode.l10n.t('Stop'), choice: 'stop' },
  ];
}

/** Says what stands in the way of a reference, and what would help. */
function wordOf(reference: Reference, services: ServiceOptions): (obstacle: Obstacle) => string {
  return (obstacle) => {
    switch (obstacle.kind) {
      case 'unfinished':
        return vscode.l10n.t('it has no address and no query yet.');
      case 'unsafe':
        return wordUnsafe(reference.url ?? '', obstacle.reason);
      case 'unknown':
        return vscode.l10n.t(
          'there is no variable {0}.',
          obstacle.variables.map(({ text }) => text).join(', '),
        );
      case 'missing':
        return vscode.l10n.t(
          'the document does not say what {0} is.',
          obstacle.variables.map(({ text }) => text).join(', '),
        );
      case 'template':
        return wordTemplateProblem(obstacle.service, obstacle.problem);
      case 'service':
        return vscode.l10n.t(
          'nothing tells which service this is for, so the query is on the clipboard. A comment would tell: {0}',
          '<!-- service: slack -->',
        );
      case 'copied':
        return vscode.l10n.t(
          'the query is on the clipboard. Paste it into the search of {0}.',
          wordService(reference.service, services),
        );
    }
  };
}

async function show(document: vscode.TextDocument, reference: Reference): Promise<void> {
  const { start } = reference.range;
  await vscode.window.showTextDocument(document, {
    selection: toEditorRange(document, { start, end: start }),
    preview: false,
  });
}
