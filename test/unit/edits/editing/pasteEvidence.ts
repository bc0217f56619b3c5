import fc from 'fast-check';
import type { AlignmentDocument, Entry, Example } from '../../../../src/document/model';
import { pasteEvidence, pasteExample } from '../../../../src/edits/pasteEvidence';
import { isWithin } from '../offsets';
import { editing } from './editing';
import { bulletOf, chosen, exampleFaults, isLeftOpen, leaveExamples, saidBy, settleWritten } from './settled';

const url = 'https://pasted.example/1';

function exampleIn({ criteria }: AlignmentDocument, choice: number): Example | undefined {
  return chosen(
    criteria.flatMap(({ examples }) => examples),
    choice,
  );
}

/** Whether what is pasted on is no bullet: prose, the row of a table, or what is a bullet to its writer only. */
function isNoBullet(text: string, document: AlignmentDocument, choice: number): boolean {
  const example = exampleIn(document, choice);
  return example !== undefined && (!bulletOf(text, document, example) || isLeftOpen(text));
}

/** An address is pasted on any example: that rests on one more, and says what it said. */
export const pasteAnyEvidence = editing<number>({
  function: 'pasteEvidence',
  title: 'pasting evidence',
  commands: [],
  intents: fc.nat(1000),
  typical: 0,
  mayRefuse: isNoBullet,
  perform(text, document, choice) {
    const example = exampleIn(document, choice);
    if (!example) return undefined;
    const result = pasteEvidence(text, document, example.range.start, url);
    if ('failure' in result) return { refused: result.failure };
    const index = document.criteria.findIndex(({ examples }) => examples.includes(example));
    return {
      edits: result.edits,
      isWholeLines: false,
      settle(old, now) {
        const [was, is] = [old.criteria[index], now.criteria[index]];
        const more = (is?.examples ?? []).filter(({ evidence }) => evidence.some((one) => one.url === url));
        const without = (is?.examples ?? []).map((one) => ({
          ...one,
          evidence: one.evidence.filter((piece) => piece.url !== url),
        }));
        const faults = exampleFaults(was?.examples ?? [], without);
        // Evidence of an example that is nested in another is evidence of both.
        const own = more.find(({ range }) => range.start === example.range.start);
        const isRight = own !== undefined && more.every(({ range }) => isWithin(own.range, range));
        const count = more.flatMap(({ evidence }) => evidence.filter((one) => one.url === url)).length;
        settleWritten(result.edits, old, now);
        // Evidence and notes were compared; the bullets are to be what they were, but for how long they are.
        for (const one of [was, is]) {
          if (!one) continue;
          one.examples = [];
          leaveTexts(one.examplesSection.entries);
        }
        return [...faults, ...(isRight && count === more.length ? [] : [`${count} links in ${more.length}`])];
      },
    };
  },
});

/** An address is pasted at any example as one of its own. */
export const pasteAnyExample = editing<number>({
  function: 'pasteExample',
  title: 'pasting an example',
  commands: [],
  intents: fc.nat(1000),
  typical: 0,
  // Below a bullet that is an example itself, one without a note is no other.
  mayRefuse: (text, document, choice) => {
    const example = exampleIn(document, choice);
    const entries = document.criteria.flatMap(({ examplesSection }) => examplesSection.entries);
    const outer = entries.find(({ range }) => example && isWithin(example.range, range));
    const isInExample = outer?.kind === 'example' && outer.entries.length > 0;
    return isInExample || isNoBullet(text, document, choice);
  },
  perform(text, document, choice) {
    const example = exampleIn(document, choice);
    if (!example) return undefined;
    const result = pasteExample(text, document, example.range.start, url);
    if ('failure' in result) return { refused: result.failure };
    const index = document.criteria.findIndex(({ examples }) => examples.includes(example));
    return {
      edits: result.edits,
      isWholeLines: false,
      settle(old, now) {
        const [was, is] = [old.criteria[index], now.criteria[index]];
        const isPasted = ({ evidence }: Example): boolean => evidence.some((one) => one.url === url);
        const pasted = is?.examples.filter(isPasted) ?? [];
        const kept = is?.examples.filter((one) => !isPasted(one)) ?? [];
        const faults = exampleFaults(was?.examples ?? [], kept);
        settleWritten(result.edits, old, now);
        leaveExamples(was, is);
        const [added] = pasted;
        const isRight = pasted.length === 1 && added?.note === '' && added.evidence.length === 1;
        return [...faults, ...(isRight ? [] : [`pasted ${pasted.map(saidBy).join(', ')}`])];
      },
    };
  },
});

function leaveTexts(entries: readonly Entry[]): void {
  for (const entry of entries) {
    entry.text = { start: 0, end: 0 };
    leaveTexts(entry.entries);
  }
}
