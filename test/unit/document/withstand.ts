import { assess } from '../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { mayBeAlignmentDocument } from '../../../src/document/glance';
import type { AlignmentDocument } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import { insertExample } from '../../../src/edits/insertExample';
import { setFact } from '../../../src/edits/setFact';
import { applyEdits, type TextEdit } from '../../../src/edits/textEdit';
import { mapRanges } from './fixtures';

const options = { ...defaultAssessOptions, today: '2026-12-01' };

/** Reads a text in all ways, and sees that every range lies within it. Nothing throws because of a text. */
export function withstandReading(text: string): AlignmentDocument {
  mayBeAlignmentDocument(text);
  const document = parse(text);
  const within = ({ start, end }: { start: number; end: number }): undefined => {
    if (!(0 <= start && start <= end && end <= text.length))
      throw new Error(`${start}..${end} of ${text.length}`);
  };
  mapRanges(document, within);
  for (const { range } of assess(document, options)) within(range);
  return document;
}

/** Reads a text, and writes into it wherever that is possible: into its first and its last criterion. */
export function withstand(text: string): void {
  const document = withstandReading(text);
  const { criteria } = document;
  for (const criterion of new Set([criteria[0], criteria.at(-1)])) {
    if (!criterion) continue;
    const example = { project: 'Project X', note: 'a *note*', evidence: ['https://a.example/1'] };
    const result = insertExample(text, document, [criterion], example);
    if ('edits' in result) applied(text, result.edits);
  }
  for (const [path, value] of facts) {
    const edit = setFact(text, document, path, value);
    if (edit) applied(text, [edit]);
  }
}

const facts = [
  [['employee'], 'Ada: #1'],
  [['identities', 'github'], 'ada'],
  [['check-ins'], '2026-03-31'],
] as const;

/** Applies edits; an edit beyond the text would lose some of it. */
function applied(text: string, edits: readonly TextEdit[]): void {
  const removed = edits.reduce((sum, { range }) => sum + range.end - range.start, 0);
  const added = edits.reduce((sum, { newText }) => sum + newText.length, 0);
  const { length } = applyEdits(text, edits);
  if (length !== text.length - removed + added)
    throw new Error(`${length} units after ${JSON.stringify(edits)}`);
}
