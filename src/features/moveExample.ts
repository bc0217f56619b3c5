import * as vscode from 'vscode';
import type { Criterion, Example } from '../document/model';
import type { ExampleAt } from '../engine/calls/recording';
import type { Analysis } from '../host/analysis';
import { applyToDocument } from '../host/apply';
import { missingCriterion } from '../host/callArguments';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { pickExample } from '../host/pickExample';
import { criterionOrRefuse, privateRefusal, readOrRefuse, unreadableRefusal } from '../host/recording/insert';
import { askForExample } from '../host/recording/questions';
import { Refusal } from '../host/refusal';
import { reveal } from '../host/reveal';
import { refuseOtherDocument, refuseSeveralDocuments, type Subject, subjectOf } from '../host/subject';
import { targetOf } from '../host/treeNode';

/** Where examples go: criteria, and a project in them or none. */
interface Goal {
  criteria: readonly Criterion[];
  project?: string;
}

/**
 * Move Example… and Also Record Under…: of the examples that are selected in the tree, or the one at the
 * cursor, as they are written. Rows that are dropped on another come with that as their goal.
 */
export function registerMoveExample({ command, engine, store }: Host): void {
  command(commands.moveExample, async (...args) => {
    const subject = await subjectOf(store, args);
    refuseSeveralDocuments(subject.analysis, args[1]);
    const found = await examplesOf(subject);
    const goal = found && (await goalOf(subject, found, args[2], vscode.l10n.t('Move Example')));
    const [to] = goal?.criteria ?? [];
    if (!found || !goal || !to) return;
    const now = await sameText(subject.analysis);
    const { project } = goal;
    const result = await engine.ask('moveExamples', [
      now.text,
      placesOf(subject.analysis, found),
      {
        criterion: subject.analysis.model.criteria.indexOf(to),
        ...(project === undefined ? {} : { project }),
      },
      now.settings.parse,
    ]);
    if ('failure' in result) throw refusalOf(result.failure);
    await applyToDocument(now, result.edits);
    const [first] = result.bullets;
    if (first && !subject.call) await reveal(now.document, { start: first.end, end: first.end });
  });

  command(commands.alsoRecordUnder, async (...args) => {
    const subject = await subjectOf(store, args);
    const found = await examplesOf(subject);
    const [example] = placesOf(subject.analysis, found ?? []);
    const goal =
      found && example && (await goalOf(subject, found, undefined, vscode.l10n.t('Also Record Under')));
    if (!example || !goal) return;
    const now = await sameText(subject.analysis);
    const criteria = goal.criteria.map((one) => subject.analysis.model.criteria.indexOf(one));
    const others = criteria.filter((one) => one !== example.criterion);
    if (others.length === 0)
      throw new Refusal(vscode.l10n.t('It is recorded there. Choose another criterion.'));
    const result = await engine.ask('recordUnder', [now.text, example, others, now.settings.parse]);
    if ('failure' in result) throw refusalOf(result.failure);
    await applyToDocument(now, result.edits);
    const [first] = result.insertions;
    if (first && !subject.call) await reveal(now.document, { start: first.range.end, end: first.range.end });
  });

  /** The text that the questions were asked about: places speak of no other. */
  async function sameText(analysis: Analysis): Promise<Analysis> {
    const now = await readOrRefuse(store, analysis.document);
    if (now.text === analysis.text) return now;
    throw new Refusal(
      vscode.l10n.t('The document changed in the meantime, so nothing was written. Try again.'),
    );
  }
}

/** The examples that are meant, or the one that the user picks. */
async function examplesOf({ analysis, examples, criterion, call }: Subject): Promise<Example[] | undefined> {
  if (examples.length > 0) return examples;
  if (call && !criterion) throw missingCriterion();
  if (call)
    throw new Refusal(
      vscode.l10n.t('There is no such example. “example” is its place in the criterion, from 0.'),
    );
  const picked = await pickExample(analysis);
  return picked && [picked];
}

/** Where they go: the row that they are dropped on, what the caller says, or what the user answers. */
async function goalOf(
  { analysis, call }: Subject,
  [first]: readonly Example[],
  row: unknown,
  title: string,
): Promise<Goal | undefined> {
  const target = targetOf(row);
  refuseOtherDocument(analysis, target);
  const ofProject = (project: string | undefined): Pick<Goal, 'project'> =>
    project === undefined ? {} : { project };
  if (target?.criterion) {
    return {
      criteria: [criterionOrRefuse(analysis, target.criterion, undefined)],
      ...ofProject(target.project),
    };
  }
  if (call) {
    if (call.to.length === 0)
      throw new Refusal(vscode.l10n.t('“to” is missing: give the name of a criterion.'));
    const criteria = call.to.map((name) => criterionOrRefuse(analysis, name, undefined));
    return { criteria, ...ofProject(call.project) };
  }
  const answers = await askForExample(
    analysis,
    { evidence: [], note: '' },
    { title, lastProject: first?.project },
  );
  return answers && { criteria: answers.criteria, ...ofProject(answers.project) };
}

function placesOf({ model }: Analysis, examples: readonly Example[]): ExampleAt[] {
  return examples.flatMap((one) =>
    model.criteria.flatMap(({ examples: all }, criterion) =>
      all.includes(one) ? [{ criterion, example: all.indexOf(one) }] : [],
    ),
  );
}

function refusalOf(failure: 'row' | 'private' | 'empty' | 'unreadable'): Refusal {
  switch (failure) {
    case 'row':
      return new Refusal(
        vscode.l10n.t(
          'It stands in the row of a table, which cannot be taken elsewhere. Make it a bullet, and try again.',
        ),
      );
    case 'private':
      return privateRefusal();
    case 'empty':
    case 'unreadable':
      return unreadableRefusal();
  }
}
