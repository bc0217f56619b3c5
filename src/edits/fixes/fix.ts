import type { Finding, FindingCode } from '../../coverage/finding';
import type { AlignmentDocument, Range } from '../../document/model';
import type { RepairName } from '../../references/query/problem';
import type { TextEdit } from '../textEdit';

/**
 * What can be done about a finding by changing the text:
 * - `addExamplesLabel`: write the Examples label that a criterion lacks;
 * - `setLink`, `removeLink`: give an empty link its address, or leave its words alone;
 * - `writeNote`: make room for the note of an example that is nothing but links;
 * - `answerNone`: write `(none)` in place of a mark;
 * - `changeLevel`, `changeAllLevels`: name the document's level there, or wherever another is named;
 * - `addBlankLine`: part a label from what swallows it;
 * - those of {@link RepairName}: mend a query;
 * - `searchCycle`: lead all queries into the cycle that search elsewhere;
 * - `renameKey`: write the key of the front matter that was likely meant;
 * - `silence`: put a comment before the block that the finding begins in.
 */
export type FixName =
  | 'addExamplesLabel'
  | 'setLink'
  | 'removeLink'
  | 'writeNote'
  | 'answerNone'
  | 'changeLevel'
  | 'changeAllLevels'
  | 'addBlankLine'
  | RepairName
  | 'searchCycle'
  | 'renameKey'
  | 'silence';

/** A fix that somebody wants, of the finding of that code and place. */
export interface FixRequest {
  fix: FixName;
  code: FindingCode;
  range: Range;
  /** The address, for `setLink`. */
  url?: string;
}

/** An edit, and the stretch of its new text in which writing goes on. */
export interface FixEdit extends TextEdit {
  field?: Range;
}

/** A text with a finding that is to be fixed. */
export interface FixSite {
  text: string;
  document: AlignmentDocument;
  finding: Finding;
  /** All findings of the text. */
  findings: readonly Finding[];
  request: FixRequest;
}

/** A text as it is after a fix, read again. */
export interface Reread {
  text: string;
  document: AlignmentDocument;
  findings: readonly Finding[];
}

/** One way of making a fix. */
export interface Way {
  edits: FixEdit[];
  /** What is put into the field for the text to be read again: a field may not say anything yet. */
  sample?: string;
  /** Whether the finding stays: some fixes are a first step only. */
  stays?: true;
  /** Whether the new text is read as it is meant, and everything else as before. */
  holds(after: Reread): boolean;
}
