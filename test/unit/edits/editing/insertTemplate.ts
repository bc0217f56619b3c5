import fc from 'fast-check';
import type { Source } from '../../../../src/cycle/newDocument';
import { blocksFor } from '../../../../src/cycle/start/blocks';
import type { AlignmentDocument, Range } from '../../../../src/document/model';
import { insertTemplate } from '../../../../src/edits/insertTemplate';
import { shiftBefore } from '../../../../src/edits/textEdit';
import { isWithin } from '../offsets';
import { editing } from './editing';

interface Intent {
  source: Source;
  template: string;
  /** Where the cursor is, in thousandths of the text. */
  at: number | undefined;
}

const ladder = {
  levels: [{ name: 'L4' }],
  criteria: [
    { name: 'Judgement', description: 'What is left alone', levels: { L4: 'Says *no*.\n\n- kindly' } },
    { name: 'Mastery', levels: {} },
  ],
};

export const insertAnyTemplate = editing<Intent>({
  function: 'insertTemplate',
  title: 'inserting a template',
  commands: ['insertTemplate', 'newDocument', 'startNextCycle'],
  writesBlocks: true,
  intents: fc.record({
    source: fc.constantFrom<Source>(
      { kind: 'ladder', ladder },
      { kind: 'ladder', ladder, shape: 'paragraph' },
    ),
    template: fc.constant(''),
    at: fc.option(fc.nat(1000), { nil: undefined }),
  }),
  typical: { source: { kind: 'ladder', ladder }, template: '', at: undefined },
  // In a text without criteria, a fence that is left open may reach to its end, and headings with text become criteria
  // beside one.
  mayRefuse: (_, document) => document.criteria.length === 0,
  perform(text, document, { source, template, at }) {
    const blocks = blocksFor(template, { source, today: '2026-03-31' }, text, document);
    if ('failure' in blocks) return { refused: blocks.failure };
    const offset = at === undefined ? undefined : Math.floor((text.length * at) / 1000);
    const result = insertTemplate(text, document, blocks, offset);
    if ('failure' in result) return { refused: result.failure };
    const [edit] = result.edits;
    if (!edit) return undefined;
    const start = edit.range.start + shiftBefore(result.edits, edit.range.start);
    const written = { start, end: start + edit.newText.length };
    return {
      edits: result.edits,
      isWholeLines: true,
      settle: (old, now) => {
        // Its last line gets the line end that it lacks.
        const isLast = document.frontMatter?.range.end === text.length;
        if (isLast) for (const model of [old, now]) delete model.frontMatter;
        return settled(old, now, written, blocks.criteria);
      },
    };
  },
});

/** Takes out of the new model what was written, and finds out whether all that was wanted is among it. */
function settled(
  old: AlignmentDocument,
  now: AlignmentDocument,
  written: Range,
  names: readonly string[],
): string[] {
  // What was open may be said now.
  const levels = ({ criteria, parts }: AlignmentDocument): string =>
    JSON.stringify(
      criteria.map(({ part }, index) => {
        const was = old.parts[old.criteria[index]?.part ?? -1];
        return (['level', 'nextLevel'] as const).map((key) => was?.[key] && parts[part]?.[key]);
      }),
    );
  const added = now.criteria.filter(({ heading }) => isWithin(heading, written));
  now.criteria = now.criteria.filter((one) => !added.includes(one));
  if (old.criteria.length === 0) now.criteria = [];
  const faults = levels(old) === levels(now) ? [] : [`levels: ${levels(now)} for ${levels(old)}`];
  const found = added.map(({ name }) => name).join();
  if (found !== names.join()) faults.push(`written: ${found}`);
  for (const [index, criterion] of now.criteria.entries()) {
    criterion.part = old.criteria[index]?.part ?? -1;
    criterion.ordinal = old.criteria[index]?.ordinal ?? -1;
  }
  for (const key of [
    'placeholders',
    'emptyLinks',
    'ignores',
    'slips',
    'references',
    'referenceDocs',
    'inbox',
  ] as const) {
    const list: { range: Range }[] = now[key];
    Object.assign(now, { [key]: list.filter(({ range }) => !isWithin(range, written)) });
  }
  for (const key of ['level', 'nextLevel'] as const) {
    // A text that becomes an alignment document may name a level in a quote, which told nothing before.
    if (old[key] === undefined) for (const one of [now, now.places]) delete one[key];
    // The first place that names it counts.
    const place = now.places[key];
    if (place && isWithin(place, written)) for (const model of [old, now]) delete model.places[key];
  }
  if (old.previousCycle.state === 'absent') now.previousCycle = old.previousCycle;
  if (now.recognised) old.recognised = true;
  old.parts = [];
  now.parts = [];
  return faults;
}
