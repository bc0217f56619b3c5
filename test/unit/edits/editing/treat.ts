import fc from 'fast-check';
import type { AlignmentDocument, Criterion } from '../../../../src/document/model';
import { survey } from '../../../../src/document/survey';
import { shiftBefore } from '../../../../src/edits/textEdit';
import { treatAsAlignmentDocument, treatAsOrdinary } from '../../../../src/edits/treat';
import { editing } from './editing';
import { isClosedTo } from './setFact';

export const treatAsAlignment = editing<number>({
  function: 'treatAsAlignmentDocument',
  title: 'treating a text as an alignment document',
  writesBlocks: true,
  commands: ['treatAsAlignmentDocument'],
  intents: fc.nat(1000),
  typical: 0,
  mayRefuse: (text, document) => isClosedTo(text, document, ['alignment']),
  perform(text, document, choice) {
    const likely = survey(text).headings.filter(({ isLikely }) => isLikely);
    // One heading, or it and the next.
    const first = choice % Math.max(1, likely.length);
    const chosen = likely.slice(first, first + 1 + (choice % 2)).map(({ heading }) => heading.start);
    const result = treatAsAlignmentDocument(text, document, chosen);
    if ('failure' in result) return { refused: result.failure };
    if (result.edits.length === 0) return undefined;
    const starts = chosen.map((start) => start + shiftBefore(result.edits, start + 1));
    return {
      edits: result.edits,
      isWholeLines: false,
      settle(old, now) {
        const missing = starts.filter(
          (start) => !now.criteria.some(({ heading }) => heading.start === start),
        );
        const lost = examplesOf(old).filter((said) => !examplesOf(now).includes(said));
        const faults = [
          ...(now.alignment && now.recognised ? [] : ['is no alignment document']),
          ...missing.map((start) => `no criterion at ${start}`),
          ...lost.map((said) => `lost: ${said}`),
        ];
        leaveFacts(old, now);
        return faults;
      },
    };
  },
});

export const treatAsNone = editing<undefined>({
  function: 'treatAsOrdinary',
  title: 'treating a text as no alignment document',
  commands: ['treatAsOrdinary'],
  intents: fc.constant(undefined),
  typical: undefined,
  mayRefuse: (text, document) => isClosedTo(text, document, ['alignment']),
  perform(text, document) {
    const edit = treatAsOrdinary(text, document);
    if (!edit) return { refused: 'frontMatter' };
    return {
      edits: [edit],
      isWholeLines: false,
      settle(old, now) {
        const isDenied = now.alignment === false && !now.recognised;
        leaveFacts(old, now);
        return isDenied ? [] : ['is an alignment document'];
      },
    };
  },
});

/** Every example of every criterion, in words. */
function examplesOf({ criteria }: AlignmentDocument): string[] {
  return criteria.flatMap(({ name, examples }: Criterion) =>
    examples.map(({ note, evidence }) => [name, note, ...evidence.map(({ url }) => url)].join(' | ')),
  );
}

/**
 * Leaves nothing to be compared but what does not hang on which headings are criteria: that is what the
 * user has just decided anew.
 */
function leaveFacts(...models: AlignmentDocument[]): void {
  for (const model of models) {
    delete model.alignment;
    delete model.frontMatter;
    Object.assign(model, { recognised: true, criteria: [], parts: [], references: [], referenceDocs: [] });
    Object.assign(model, {
      previousCycle: undefined,
      reviewSummary: undefined,
      placeholders: [],
      places: {},
    });
    Object.assign(model, { level: undefined, nextLevel: undefined, cycle: undefined, employee: undefined });
    Object.assign(model, { checkIns: [], identities: {}, minimumExamples: undefined, ignores: [] });
  }
}
