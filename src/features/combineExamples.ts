import * as vscode from 'vscode';
import { criterionAt } from '../coverage/coverage';
import type { Criterion, Entry } from '../document/model';
import type { Combined, CombineResult } from '../edits/combineExamples';
import { isSameProject } from '../edits/neighbours';
import type { SplitResult } from '../edits/splitExample';
import type { TextEdit } from '../edits/textEdit';
import type { Analysis } from '../host/analysis';
import { applyToDocument } from '../host/apply';
import { missingCriterion } from '../host/callArguments';
import { combinedBefore } from '../host/combinedBefore';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { pickCriterion } from '../host/pickCriterion';
import { pickExample } from '../host/pickExample';
import { criterionOrRefuse, readOrRefuse } from '../host/recording/insert';
import { nameOf } from '../host/recording/record';
import { Refusal } from '../host/refusal';
import { reveal } from '../host/reveal';
import { cursorIn, type Subject, subjectOf } from '../host/subject';
import { TreeNode, type TreeTarget, targetOf } from '../host/treeNode';

/** Combine Examples…: a project's bullets become one, as at the end of a cycle; and Split Example, the reverse. */
export function registerCombineExamples(host: Host): void {
  const { command, engine, store, own, context } = host;
  const known = combinedBefore(context);

  command(commands.combineExamples, async (...args) => {
    const subject = await subjectOf(store, args);
    const criterion = await criterionOf(subject);
    if (!criterion) return undefined;
    const project = targetOf(args[0])?.project ?? subject.call?.project;
    const chosen = await groupsOf(subject, criterion, project);
    if (!chosen) return undefined;
    const now = await sameText(subject.analysis);
    const index = subject.analysis.model.criteria.indexOf(criterion);
    const edits: TextEdit[] = [];
    const made: Combined[] = [];
    const refused: string[] = [];
    for (const group of chosen) {
      const result = await engine.ask('combineExamples', [
        now.text,
        index,
        group.range.start,
        now.settings.parse,
      ]);
      if (!('failure' in result)) {
        for (const edit of result.edits) edits.push(edit);
        made.push(result.made);
      } else if (chosen.length === 1) throw combineRefusal(result);
      else refused.push(group.project ?? '');
    }
    if (edits.length === 0) throw combineRefusal({ failure: 'details' });
    await applyToDocument(now, edits);
    await known.remember(made);
    const [first] = edits;
    if (first && !subject.call) await reveal(now.document, { ...first.range, end: first.range.start });
    const message =
      refused.length > 0
        ? vscode.l10n.t('{0} combined; left as they are: {1}.', made.length, refused.join(', '))
        : vscode.l10n.t('Combined: {0}', made.length);
    vscode.window.setStatusBarMessage(message, 5000);
    return { uri: now.document.uri.toString(), combined: made.length, refused };
  });

  command(commands.splitExample, async (...args) => {
    const subject = await subjectOf(store, args);
    const { analysis, call, examples } = subject;
    if (call && !subject.criterion) throw missingCriterion();
    if (call && examples.length === 0) {
      throw new Refusal(
        vscode.l10n.t('There is no such example. “example” is its place in the criterion, from 0.'),
      );
    }
    const example = examples[0] ?? (await pickExample(analysis));
    const index = analysis.model.criteria.findIndex((one) => example && one.examples.includes(example));
    const place = example && analysis.model.criteria[index]?.examples.indexOf(example);
    if (place === undefined) return undefined;
    const now = await sameText(analysis);
    const at = { criterion: index, example: place };
    const result = await engine.ask('splitExample', [now.text, at, known.all(), now.settings.parse]);
    if ('failure' in result) throw splitRefusal(result);
    await applyToDocument(now, result.edits);
    const [first] = result.bullets;
    if (first && !call) await reveal(now.document, { ...first, end: first.start });
    return { uri: now.document.uri.toString(), bullets: result.bullets };
  });

  const kind = vscode.CodeActionKind.RefactorRewrite;
  own(
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      { provideCodeActions: (document, range) => actionsAt(document, range, store.get(document)) },
      { providedCodeActionKinds: [kind] },
    ),
  );

  /** The text that the questions were asked about: places speak of no other. */
  async function sameText(analysis: Analysis): Promise<Analysis> {
    const now = await readOrRefuse(store, analysis.document);
    if (now.text === analysis.text) return now;
    throw new Refusal(
      vscode.l10n.t('The document changed in the meantime, so nothing was written. Try again.'),
    );
  }
}

async function criterionOf({ analysis, criterion, call }: Subject): Promise<Criterion | undefined> {
  if (criterion) return criterionOrRefuse(analysis, nameOf(criterion), undefined);
  if (call) throw missingCriterion();
  return pickCriterion(analysis, undefined);
}

/** The project's bullets that are meant: those of a row or a caller, the only ones, or what the user picks. */
async function groupsOf(
  { analysis, call }: Subject,
  { name, examplesSection }: Criterion,
  project: string | undefined,
): Promise<readonly Entry[] | undefined> {
  const groups = examplesSection.entries.filter(
    ({ kind, entries }) => kind === 'group' && entries.length > 0,
  );
  const named = groups.filter((one) => project !== undefined && isSameProject(one.project ?? '', project));
  if (named.length > 0) return named;
  if (groups.length === 0 || project !== undefined) {
    throw new Refusal(
      vscode.l10n.t('“{0}” has no project with bullets below it. There is nothing to combine.', name),
    );
  }
  if (call || groups.length === 1) return groups;
  const cursor = cursorIn(analysis.document) ?? -1;
  const isHere = ({ range }: Entry): boolean => range.start <= cursor && cursor <= range.end;
  const ordered = [...groups.filter(isHere), ...groups.filter((one) => !isHere(one))];
  const items = [
    ...ordered.map((group) => ({
      label: group.project ?? '',
      description: vscode.l10n.t('{0} examples', group.entries.length),
      groups: [group],
    })),
    { label: vscode.l10n.t('All Projects of This Criterion'), description: '', groups },
  ];
  const placeHolder = vscode.l10n.t('Which project’s examples become one bullet?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.groups;
}

/** A place in the text, as if it were a row of the tree. */
class TextNode extends TreeNode {
  readonly target: TreeTarget;

  constructor(target: TreeTarget) {
    super();
    this.target = target;
  }
}

function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  analysis: Analysis | undefined,
): vscode.CodeAction[] {
  if (!analysis || analysis.version !== document.version) return [];
  const offset = document.offsetAt(range.start);
  const criterion = criterionAt(analysis.model, offset);
  if (!criterion) return [];
  const holds = ({ range: { start, end } }: Pick<Entry, 'range'>): boolean =>
    start <= offset && offset <= end;
  const target = { document, criterion: { name: criterion.name, index: criterion.ordinal } };
  const group = criterion.examplesSection.entries.find((one) => one.kind === 'group' && holds(one));
  const index = criterion.examples.findLastIndex(holds);
  const says = criterion.examples[index];
  return [
    ...(group?.project && group.entries.some(({ kind }) => kind === 'example')
      ? [
          action(
            vscode.l10n.t('Combine the Examples of This Project'),
            commands.combineExamples,
            new TextNode({ ...target, project: group.project }),
          ),
        ]
      : []),
    ...(says && /[.!?。！？]\s*\S/u.test(says.note)
      ? [
          action(
            vscode.l10n.t('Split Into an Example for Each Sentence'),
            commands.splitExample,
            new TextNode({ ...target, example: { index, says } }),
          ),
        ]
      : []),
  ];
}

function action(title: string, command: string, node: TreeNode): vscode.CodeAction {
  const one = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
  one.command = { title, command, arguments: [node] };
  return one;
}

function combineRefusal({ failure }: Extract<CombineResult, { failure: unknown }>): Refusal {
  switch (failure) {
    case 'project':
      return new Refusal(vscode.l10n.t('Only bullets below a project’s name can be combined.'));
    case 'details':
      return new Refusal(
        vscode.l10n.t(
          'One of the bullets holds more than a line: bullets, a comment or a check mark. Move that elsewhere, and try again.',
        ),
      );
    case 'unfinished':
      return new Refusal(
        vscode.l10n.t('One of the bullets is still to be written. Write it or take it out, and try again.'),
      );
    case 'unreadable':
      return new Refusal(
        vscode.l10n.t('On one line, this would be read as something else. Combine it by hand.'),
      );
  }
}

function splitRefusal({ failure }: Extract<SplitResult, { failure: unknown }>): Refusal {
  switch (failure) {
    case 'row':
      return new Refusal(vscode.l10n.t('It is no bullet of its own. Make it one, and try again.'));
    case 'details':
      return new Refusal(
        vscode.l10n.t(
          'It holds bullets, a picture or a comment, and nobody knows to which sentence they belong. Split it by hand.',
        ),
      );
    case 'single':
      return new Refusal(vscode.l10n.t('It is one sentence. There is nothing to split.'));
    case 'unreadable':
      return new Refusal(
        vscode.l10n.t('In several bullets, this would be read as something else. Split it by hand.'),
      );
  }
}
