import { parse } from '../../../src/document/parse';
import { staysPrivate } from '../../../src/edits/staysPrivate';
import { applyEdits, type TextEdit } from '../../../src/edits/textEdit';
import { differences } from './differences';
import type { Editing } from './editing/editing';
import { lineEndFaults } from './lineEnds';
import { newlyBroken } from './lint';
import { movedBy, still, writtenBy } from './offsets';
import { onceFor } from './reading';
import { said } from './said';

/** What came of an editing function in one text. */
export interface Outcome {
  /** `nothing`: there was nothing to do it to. */
  kind: 'nothing' | 'refused' | 'done';
  faults: string[];
}

/**
 * Holds an editing function against what is promised of all: that the text outside the edits is the same to
 * the byte, that the edits can be taken back, that the new text says what the old one said and what was
 * asked for, in the document's own line ends, that what was private and nothing else is private, and that no rule of
 * markdownlint is newly broken.
 *
 * @param isLinted whether to ask markdownlint, which takes longer than all the rest
 */
export function outcomeOf(editing: Editing, text: string, intent: unknown, isLinted = true): Outcome {
  const old = modelOf(text);
  const performed = editing.perform(text, old, intent);
  if (!performed) return { kind: 'nothing', faults: [] };
  if ('refused' in performed) {
    const isRight = editing.mayRefuse?.(text, old, intent) ?? false;
    return { kind: isRight ? 'nothing' : 'refused', faults: [] };
  }
  const { edits } = performed;
  const placing = placingFaults(text, edits, performed.isWholeLines);
  if (placing.length > 0) return { kind: 'done', faults: placing };
  const after = applyEdits(text, edits);
  const now = structuredClone(parse(after));
  const was = structuredClone(old);
  const broken = isLinted ? newlyBroken(text, after) : [];
  const faults = [
    ...outsideFaults(text, after, edits),
    ...lineEndFaults(text, edits),
    ...(staysPrivate(text, edits, []) ? [] : ['something is private no more, or is now']),
    ...performed.settle(was, now, after),
    ...differences(said(was, movedBy(edits)), said(now, still)),
    ...broken,
  ];
  return { kind: 'done', faults };
}

/** What texts are read as on which other editing functions are tried, too. */
const modelOf = onceFor((text) => parse(text));

/** Edits stand in order, do not overlap, and split nothing that belongs together. */
function placingFaults(text: string, edits: readonly TextEdit[], isWholeLines: boolean): string[] {
  let behind = 0;
  return edits.flatMap(({ range: { start, end }, newText }) => {
    const faults: string[] = [];
    if (start < behind || end < start || end > text.length) faults.push(`out of place: ${start}–${end}`);
    behind = end;
    for (const at of [start, end]) {
      const [before = '', next = ''] = [text[at - 1], text[at]];
      if (before === '\r' && next === '\n') faults.push(`splits a line end at ${at}`);
      if (/[\uD800-\uDBFF]/u.test(before) && /[\uDC00-\uDFFF]/u.test(next))
        faults.push(`splits a character at ${at}`);
    }
    const isInsertion = start === end;
    const isBetweenLines =
      /^$|[\r\n\uFEFF]/u.test(text[start - 1] ?? '') || /^$|[\r\n]/u.test(text[end] ?? '');
    if (isWholeLines && isInsertion && !isBetweenLines) faults.push(`within a line at ${start}`);
    if (isInsertion && newText === '') faults.push('nothing is written');
    return faults;
  });
}

/** The text around what is written is the old text, and taking out what was written gives the old text. */
function outsideFaults(text: string, after: string, edits: readonly TextEdit[]): string[] {
  const written = writtenBy(edits);
  const outside = (whole: string, ranges: readonly { start: number; end: number }[]): string[] => {
    const cuts = [0, ...ranges.flatMap(({ start, end }) => [start, end]), whole.length];
    return cuts.flatMap((cut, index) => (index % 2 === 0 ? [whole.slice(cut, cuts[index + 1])] : []));
  };
  const kept = outside(
    text,
    edits.map(({ range }) => range),
  );
  const left = outside(after, written);
  const undone = left.flatMap((piece, index) => {
    const { start = 0, end = 0 } = edits[index]?.range ?? {};
    return [piece, text.slice(start, end)];
  });
  const inverse = edits.map(({ range }, index) => ({
    range: written[index] ?? range,
    newText: text.slice(range.start, range.end),
  }));
  return [
    ...(kept.join('\u0000') === left.join('\u0000') ? [] : ['the text outside is changed']),
    ...(undone.join('') === text && applyEdits(after, inverse) === text ? [] : ['cannot be taken back']),
  ];
}
