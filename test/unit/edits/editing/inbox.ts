import fc from 'fast-check';
import type { AlignmentDocument, Example } from '../../../../src/document/model';
import { parse } from '../../../../src/document/parse';
import { keepForLater, type NewKept } from '../../../../src/edits/keepForLater';
import { type PasteResult, pasteEvidence, pasteExample } from '../../../../src/edits/pasteEvidence';
import { sortKept } from '../../../../src/edits/sortKept';
import type { TextEdit } from '../../../../src/edits/textEdit';
import { type ExampleIntent, exampleIntent } from '../generated/intents';
import { type Done, editing } from './editing';

/** Whether a text says too little before its criteria for a list to be read as an inbox there. */
function mayRefuseKept(_text: string, { parts }: AlignmentDocument): boolean {
  return parts.every(({ criteria }) => criteria.length === 0);
}

export const keepAny = editing<ExampleIntent>({
  function: 'keepForLater',
  title: 'keeping something for later',
  commands: ['keepForLater'],
  intents: exampleIntent,
  typical: { example: { note: 'did it', evidence: ['https://a.example/1'] }, note: 'did it', choice: 0 },
  mayRefuse: mayRefuseKept,
  perform(text, document, { example, choice }) {
    const parts = document.parts.flatMap(({ criteria }, index) => (criteria.length > 0 ? [index] : []));
    const part = parts[choice % Math.max(1, parts.length)];
    if (part === undefined) return undefined;
    const kept: NewKept = { note: example.note, evidence: example.evidence };
    const result = keepForLater(text, document, kept, part);
    if ('failure' in result) return { refused: result.failure };
    return {
      edits: result.edits,
      isWholeLines: true,
      settle(old, now) {
        const added = now.parts[part]?.inbox.entries.filter(
          ({ range }) => range.start === result.range.start,
        );
        const urls = added?.[0]?.evidence.map(({ url }) => url).join(' ');
        leaveInbox(old, now);
        return [
          ...(added?.length === 1 ? [] : [`${added?.length} new entries`]),
          ...(urls === example.evidence.join(' ') ? [] : [`links ${urls}`]),
        ];
      },
    };
  },
});

/** What was kept is put under a criterion: the text is one in which something was kept just before. */
export const sortAny = editing<ExampleIntent>({
  function: 'sortKept',
  title: 'sorting what was kept',
  isRare: true,
  commands: ['sortInbox'],
  intents: exampleIntent,
  typical: { example: { note: 'did it', evidence: ['https://a.example/1'] }, note: 'did it', choice: 0 },
  perform(text, document, { choice }): Done | { refused: string } | undefined {
    const { inbox, criteria } = document;
    if (inbox.length === 0 || criteria.length === 0) return undefined;
    const index = choice % inbox.length;
    const result = sortKept(text, document, index, { criteria: [choice % criteria.length] });
    if ('failure' in result) return { refused: result.failure };
    return {
      edits: result.edits,
      isWholeLines: true,
      settle(old, now, after) {
        const left = now.inbox.length === old.inbox.length - 1;
        const there = parse(after).criteria[choice % criteria.length]?.examples.length;
        const before = old.criteria[choice % criteria.length]?.examples.length ?? 0;
        old.inbox = old.inbox.filter((_, at) => at !== index);
        leaveInbox(old, now);
        leaveExamples(result.edits, old, now);
        return [...(left ? [] : ['still there']), ...(there === before + 1 ? [] : [`${there} examples`])];
      },
    };
  },
});

export const pasteAnyEvidence = pasting('pasteEvidence', 'pasting evidence', pasteEvidence);
export const pasteAnyExample = pasting('pasteExample', 'pasting an example', pasteExample);

function pasting(name: string, title: string, paste: typeof pasteEvidence) {
  return editing<number>({
    function: name,
    title,
    commands: [],
    intents: fc.nat(1000),
    typical: 0,
    mayRefuse: () => true,
    perform(text, document, choice) {
      const examples = document.criteria.flatMap((criterion) => criterion.examples);
      const example = examples[choice % Math.max(1, examples.length)];
      if (!example) return undefined;
      const result: PasteResult = paste(text, document, example.range.start, 'https://pasted.example/1');
      if ('failure' in result) return { refused: result.failure };
      return {
        edits: result.edits,
        isWholeLines: false,
        settle(old, now) {
          const count = (all: AlignmentDocument): number =>
            all.criteria.flatMap((one) => one.examples.flatMap(({ evidence }: Example) => evidence)).length;
          // Evidence that belongs to two examples, a bullet and the one it is nested in, counts twice.
          const more = count(now) - count(old);
          leaveExamples(result.edits, old, now);
          return more >= 1 && more <= 2 ? [] : [`${more} more links`];
        },
      };
    },
  });
}

export function leaveInbox(...models: AlignmentDocument[]): void {
  for (const model of models) {
    model.inbox = [];
    for (const part of model.parts) part.inbox = { state: 'absent', entries: [] };
  }
}

/** Leaves the examples of all criteria, and the marks that gave way to one, out of the comparison. */
export function leaveExamples(
  edits: readonly TextEdit[],
  old: AlignmentDocument,
  now: AlignmentDocument,
): void {
  old.placeholders = old.placeholders.filter(
    ({ range }) => !edits.some((edit) => range.start >= edit.range.start && range.end <= edit.range.end),
  );
  if (now.recognised) old.recognised = true;
  for (const { criteria } of [old, now]) {
    for (const criterion of criteria) {
      criterion.examples = [];
      criterion.projects = [];
      criterion.examplesSection = { state: 'absent', entries: [] };
      criterion.started = true;
      delete criterion.bodyMark;
    }
  }
}
