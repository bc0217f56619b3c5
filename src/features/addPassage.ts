import * as vscode from 'vscode';
import type { Criterion, Part, Passage } from '../document/model';
import type { AddPassageResult } from '../edits/addOverall';
import type { Analysis } from '../host/analysis';
import { applyToDocument } from '../host/apply';
import { missingCriterion } from '../host/callArguments';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { pickCriterion } from '../host/pickCriterion';
import { criterionOrRefuse, readOrRefuse, refuseWithoutCriteria } from '../host/recording/insert';
import { nameOf } from '../host/recording/record';
import { Refusal } from '../host/refusal';
import { reveal } from '../host/reveal';
import { subjectOf } from '../host/subject';

/**
 * Add Overall… and Add Review Summary…: a stub without any judgement, selected so that writing goes on there;
 * where one is written already, it is shown. Callers may give the text.
 */
export function registerAddPassage({ command, engine, store }: Host): void {
  command(commands.addOverall, async (...args) => {
    const { analysis, criterion, call } = await subjectOf(store, args);
    refuseWithoutCriteria(analysis);
    if (call && !criterion) throw missingCriterion();
    const isGiven = call !== undefined || args[0] !== undefined;
    const chosen = isGiven ? criterion : await pickCriterion(analysis, withoutOverall(analysis, criterion));
    if (!chosen) return;
    const now = await readOrRefuse(store, analysis.document);
    const there = criterionOrRefuse(now, nameOf(chosen), undefined);
    const result = await engine.ask('addOverall', [
      now.text,
      now.model.criteria.indexOf(there),
      call?.text,
      now.settings.parse,
    ]);
    await write(
      now,
      result,
      there.overall,
      vscode.l10n.t('{0} has an Overall already.', there.name),
      call !== undefined,
    );
  });

  command(commands.addReviewSummary, async (...args) => {
    const { analysis, criterion, call } = await subjectOf(store, args);
    refuseWithoutCriteria(analysis);
    const part = partOf(analysis, criterion);
    const { document, text, model, settings } = analysis;
    const at = model.parts.indexOf(part);
    const result = await engine.ask('addReviewSummary', [text, at, call?.text, settings.parse]);
    const present = vscode.l10n.t(
      '{0} has a Review Summary already.',
      vscode.workspace.asRelativePath(document.uri),
    );
    await write(analysis, result, part.reviewSummary, present, call !== undefined);
  });
}

/** The criterion at the cursor if it has no overall, else the first that has none. */
function withoutOverall({ model }: Analysis, here: Criterion | undefined): Criterion | undefined {
  const lacks = ({ overall }: Criterion): boolean =>
    overall.state === 'absent' || overall.state === 'unfinished';
  return here && lacks(here) ? here : (model.criteria.find(lacks) ?? here);
}

/** The part that a criterion stands in, else the first with criteria. */
function partOf({ model }: Analysis, criterion: Criterion | undefined): Part {
  const first = model.parts.find(({ criteria }) => criteria.length > 0) as Part;
  return (criterion && model.parts[criterion.part]) ?? first;
}

async function write(
  analysis: Analysis,
  result: AddPassageResult,
  { label }: Passage,
  present: string,
  isCall: boolean,
): Promise<void> {
  if (!('failure' in result)) {
    await applyToDocument(analysis, result.edits);
    if (!isCall) await reveal(analysis.document, result.passage);
    return;
  }
  if (result.failure === 'unreadable') {
    throw new Refusal(
      vscode.l10n.t(
        'Written here, it would not be read as what it is. Add it by hand, with a blank line before it.',
      ),
    );
  }
  if (label && !isCall) await reveal(analysis.document, { start: label.end, end: label.end });
  throw new Refusal(present);
}
