import type { AlignmentDocument, Example, Kept } from '../../../../src/document/model';
import { keepForLater, type NewKept } from '../../../../src/edits/keepForLater';
import { sortKept } from '../../../../src/edits/sortKept';
import { type ExampleIntent, exampleIntent } from '../generated/intents';
import { type Done, editing } from './editing';
import { exampleFaults, leaveExamples, saidAnywhere, settleWritten } from './settled';

/** Whether a text says too little before its criteria for a list to be read as an inbox there. */
function mayRefuseKept(_text: string, { parts }: AlignmentDocument): boolean {
  return parts.every(({ criteria }) => criteria.length === 0);
}

export const keepAny = editing<ExampleIntent>({
  function: 'keepForLater',
  title: 'keeping something for later',
  writesBlocks: true,
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
    const goal = choice % criteria.length;
    const result = sortKept(text, document, index, { criteria: [goal] });
    if ('failure' in result) return { refused: result.failure };
    return {
      edits: result.edits,
      isWholeLines: true,
      settle(old, now) {
        const rest = inbox.filter((_, at) => at !== index);
        const isLeft = now.inbox.map(saidAnywhere).join('\n') === rest.map(saidAnywhere).join('\n');
        const [was, is] = [old.criteria[goal], now.criteria[goal]];
        const isNew = ({ range }: Example): boolean => range.start === result.insertions[0]?.range.start;
        const added = is?.examples.filter(isNew) ?? [];
        const kept = is?.examples.filter((one) => !added.includes(one)) ?? [];
        const faults = [
          ...exampleFaults(was?.examples ?? [], kept),
          ...exampleFaults(inbox.slice(index, index + 1).map(asExample), added, saidAnywhere),
        ];
        leaveInbox(old, now);
        settleWritten(result.edits, old, now);
        leaveExamples(was, is);
        return [...faults, ...(isLeft ? [] : ['others are kept'])];
      },
    };
  },
});

/** Of a link that stands alone, the words are the note of the example that it becomes. */
function asExample({ note, evidence }: Kept): Pick<Kept, 'note' | 'evidence'> {
  const [link] = evidence;
  if (note !== '' || !link || /^\d*$/u.test(link.label)) return { note, evidence };
  return { note: link.label, evidence: [{ ...link, label: '' }] };
}

export function leaveInbox(...models: AlignmentDocument[]): void {
  for (const model of models) {
    model.inbox = [];
    for (const part of model.parts) part.inbox = { state: 'absent', entries: [] };
  }
}
