import * as vscode from 'vscode';
import type { Criterion, Kept } from '../../document/model';
import { saysTheSame } from '../../edits/findAgain';
import { findCriterion } from '../../edits/target';
import type { Analysis } from '../../host/analysis';
import { applyToDocument } from '../../host/apply';
import type { Host } from '../../host/host';
import {
  insertedExamples,
  privateRefusal,
  readOrRefuse,
  revealEnd,
  unreadableRefusal,
} from '../../host/recording/insert';
import { lastProjects } from '../../host/recording/lastProjects';
import { askForExample } from '../../host/recording/questions';
import { Refusal } from '../../host/refusal';
import { pick } from '../../host/steps';
import { refuseOtherDocument } from '../../host/subject';
import type { TreeTarget } from '../../host/treeNode';
import { shortUrl } from '../../references/shortUrl';

/** What became of an entry: it is gone from the inbox, or stays there; `undefined` if the user left. */
export type Sorted = 'moved' | 'skipped' | undefined;

/** Where the walk through all entries has come to. */
export interface Walk {
  step: number;
  length: number;
}

type Choice = vscode.QuickPickItem & { does: 'record' | 'skip' | 'delete' };

/**
 * Asks what is to become of one entry of the inbox, and does it, as one step of undo.
 * @param entry out of the model of `analysis`
 * @param onto the row that it was dropped on
 * @throws Refusal if there is no such entry, or not any more when it was answered, or the row is of another document
 */
export async function sortOne(
  { engine, store, context }: Host,
  analysis: Analysis,
  entry: Kept | undefined,
  { walk, onto }: { walk?: Walk; onto?: TreeTarget | undefined },
): Promise<Sorted> {
  refuseOtherDocument(analysis, onto);
  if (!entry) throw gone();
  const { document } = analysis;
  const title = walk
    ? vscode.l10n.t('Sort Inbox ({0} of {1})', walk.step, walk.length)
    : vscode.l10n.t('Sort Inbox');
  const does = walk ? await choose(title, entry) : 'record';
  if (does === undefined || does === 'skip') return does && 'skipped';
  const projects = lastProjects(context);
  const criterion = onto?.criterion && findCriterion(analysis.model, onto.criterion);
  const answers =
    does === 'delete'
      ? { criteria: [] }
      : await askForExample(
          analysis,
          {
            evidence: entry.evidence.map(({ url }) => url),
            note: entry.note,
            ...(criterion ? { criteria: [criterion] } : {}),
            ...(onto?.project === undefined ? {} : { project: onto.project }),
          },
          { title: wordKept(entry), lastProject: projects.of(document.uri) },
        );
  if (!answers) return undefined;
  // The document may have changed, or be closed, while the questions stood.
  const now = await readOrRefuse(store, document);
  const place = now.model.inbox.findIndex((one) => saysTheSame(one, entry));
  if (place < 0) throw gone();
  const { text, settings } = now;
  const project = 'project' in answers ? answers.project : undefined;
  const result = await engine.ask('sortKept', [
    text,
    place,
    { criteria: indicesOf(now, answers.criteria), ...(project ? { project } : {}) },
    settings.parse,
  ]);
  if ('failure' in result) throw refusalOf(result.failure);
  await applyToDocument(now, result.edits);
  await projects.remember(document.uri, project);
  if (!walk) await revealEnd(now.document, insertedExamples(now, result.insertions));
  return 'moved';
}

async function choose(title: string, entry: Kept): Promise<Choice['does'] | undefined> {
  const items: Choice[] = [
    { label: vscode.l10n.t('Record Under…'), does: 'record' },
    { label: vscode.l10n.t('Skip'), does: 'skip' },
    { label: vscode.l10n.t('Delete'), does: 'delete' },
  ];
  const answer = await pick({ title, step: 1, totalSteps: 1, placeholder: wordKept(entry), items });
  return answer && answer !== 'back' ? answer.value.does : undefined;
}

function indicesOf({ model }: Analysis, criteria: readonly Criterion[]): number[] {
  return criteria.map(({ name, ordinal }) => {
    const found = findCriterion(model, { name, index: ordinal });
    if (found) return model.criteria.indexOf(found);
    throw new Refusal(vscode.l10n.t('There is no criterion “{0}” any more. Try again.', name));
  });
}

/** Something kept, in a line. */
function wordKept({ note, evidence }: Kept): string {
  return [note, ...evidence.map(({ url }) => shortUrl(url) ?? url)].filter(Boolean).join(' · ').slice(0, 200);
}

function refusalOf(failure: 'gone' | 'private' | 'unreadable'): Refusal {
  if (failure === 'gone') return gone();
  return failure === 'private' ? privateRefusal() : unreadableRefusal();
}

function gone(): Refusal {
  return new Refusal(vscode.l10n.t('This is not in the inbox any more. Try again.'));
}
