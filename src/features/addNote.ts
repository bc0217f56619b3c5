import * as vscode from 'vscode';
import type { NewKept } from '../edits/keepForLater';
import type { NoteRole } from '../edits/roles';
import type { CriterionName } from '../edits/target';
import type { Analysis } from '../host/analysis';
import { applyToDocument } from '../host/apply';
import { missingCriterion } from '../host/callArguments';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { askForNote } from '../host/recording/askForNote';
import {
  criterionOrRefuse,
  readOrRefuse,
  refuseUnsafe,
  refuseWithoutCriteria,
  unreadableRefusal,
} from '../host/recording/insert';
import { orToClipboard } from '../host/recording/orToClipboard';
import { nameOf } from '../host/recording/record';
import { Refusal } from '../host/refusal';
import { reveal } from '../host/reveal';
import { subjectOf } from '../host/subject';

/** Add Room for Improvement… and Add Opportunity for Growth…: a note under a criterion, behind those that stand there. */
export function registerAddNote({ command, engine, store }: Host): void {
  command(commands.addRoomForImprovement, (...args) =>
    add(args, 'roomForImprovement', vscode.l10n.t('Add Room for Improvement')),
  );
  command(commands.addOpportunityForGrowth, (...args) =>
    add(args, 'opportunitiesForGrowth', vscode.l10n.t('Add Opportunity for Growth')),
  );

  async function add(args: readonly unknown[], role: NoteRole, title: string): Promise<void> {
    const { analysis, criterion, call } = await subjectOf(store, args);
    refuseWithoutCriteria(analysis);
    if (call && !criterion) throw missingCriterion();
    const isRow = args[0] !== undefined;
    const answers =
      call ?? (await askForNote(analysis, isRow ? { criterion } : { active: criterion }, title));
    const chosen = call ? criterion : answers && 'criterion' in answers ? answers.criterion : undefined;
    if (!answers || !chosen) return;
    const note = { note: answers.note, evidence: answers.evidence };
    const at = nameOf(chosen);
    if (call) await write(analysis, at, role, note);
    else {
      const { document, end } = await orToClipboard(note, () => write(analysis, at, role, note));
      await reveal(document, { start: end, end });
    }
  }

  /** Writes a note into the document as it is now, after the questions; tells where it ends. */
  async function write(
    { document }: Analysis,
    criterion: CriterionName,
    role: NoteRole,
    note: NewKept,
  ): Promise<{ document: vscode.TextDocument; end: number }> {
    const now = await readOrRefuse(store, document);
    const index = now.model.criteria.indexOf(criterionOrRefuse(now, criterion, undefined));
    refuseUnsafe(note.evidence, now);
    const result = await engine.ask('addNote', [now.text, index, role, note, now.settings.parse]);
    if ('failure' in result) {
      throw result.failure === 'empty' ? new Refusal(vscode.l10n.t('Write a note.')) : unreadableRefusal();
    }
    await applyToDocument(now, result.edits);
    return { document: now.document, end: result.bullet.end };
  }
}
