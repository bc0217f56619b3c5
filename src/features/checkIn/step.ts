import * as vscode from 'vscode';
import type { CheckInStep } from '../../cycle/checkIn';
import type { Criterion } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { reveal } from '../../host/reveal';
import { pick, type Step } from '../../host/steps';
import { TreeNode, type TreeTarget } from '../../host/treeNode';
import { wordAbout, wordAction, wordQuestion, wordSkipOthers } from './words';

/** A step that is a question with answers to pick from. */
type Asked = Exclude<CheckInStep, { kind: 'end' }>;

/** What somebody wants to do about a step. */
export type Choice = 'act' | 'insert' | 'go' | 'next' | 'skipAll' | 'back' | undefined;

/** Stands for what a step is about, as a row of a view would: so the commands of rows serve here, too. */
class StepNode extends TreeNode {
  readonly target: TreeTarget;

  constructor(target: TreeTarget) {
    super();
    this.target = target;
  }
}

/**
 * Asks what to do about a step. What is likely next stands out, so that Enter leads through all of it.
 * @param isActed whether something was done about it just now
 * @param alike how many steps of its kind are left, this one included
 */
export async function askAbout(
  step: Asked,
  place: Pick<Step, 'step' | 'totalSteps'>,
  { since, isActed, alike }: { since: string | undefined; isActed: boolean; alike: number },
): Promise<Choice> {
  const act = { label: wordAction(step), does: 'act' } as const;
  const next = { label: vscode.l10n.t('Next'), does: 'next' } as const;
  const items: (vscode.QuickPickItem & { does: Exclude<Choice, 'back' | undefined> })[] = [
    act,
    ...(step.kind === 'reference'
      ? [{ label: vscode.l10n.t('Insert Example…'), does: 'insert' } as const]
      : []),
    ...(step.kind === 'light' || step.kind === 'notes'
      ? [{ label: vscode.l10n.t('Go There, and Go On Later'), does: 'go' } as const]
      : []),
    next,
    ...(alike > 1 ? [{ label: wordSkipOthers(step, alike), does: 'skipAll' } as const] : []),
  ];
  const answer = await pick({
    ...place,
    title: wordAbout(step),
    placeholder: wordQuestion(step, since),
    items,
    active: items.find(({ does }) => does === (isActed ? 'next' : 'act')) ?? next,
  });
  return answer && answer !== 'back' ? answer.value.does : answer;
}

/** Does about a step what it is there for, with the questions of the command that does it. */
export async function act(
  { run }: Host,
  { document, model }: Analysis,
  step: Asked,
  since: string | undefined,
): Promise<void> {
  switch (step.kind) {
    case 'reference':
      await run(
        since ? commands.openReferenceSinceCheckIn : commands.openReference,
        new StepNode({ document, reference: step.reference }),
      );
      return;
    case 'kept': {
      const kept = { index: model.inbox.indexOf(step.kept), says: step.kept };
      await run(commands.sortInbox, new StepNode({ document, kept }));
      return;
    }
    case 'light':
      await run(commands.insertExample, new StepNode({ document, criterion: placeOf(step.criterion) }));
      return;
    case 'notes':
      await run(
        step.role === 'roomForImprovement'
          ? commands.addRoomForImprovement
          : commands.addOpportunityForGrowth,
        new StepNode({ document, criterion: placeOf(step.criterion) }),
      );
      return;
    case 'placeholder':
      await reveal(document, step.placeholder.range);
  }
}

function placeOf({ name, ordinal }: Criterion): NonNullable<TreeTarget['criterion']> {
  return { name, index: ordinal };
}

/** Records something that a reference led to. */
export async function insertFor({ run }: Host, { document }: Analysis): Promise<void> {
  await run(commands.insertExample, new StepNode({ document }));
}

/** Shows where a step is about something. */
export async function goTo({ document }: Analysis, step: Asked): Promise<void> {
  if (step.kind === 'light') await reveal(document, step.criterion.nameRange);
  if (step.kind === 'notes') {
    await reveal(document, step.criterion[step.role].label ?? step.criterion.nameRange);
  }
}
