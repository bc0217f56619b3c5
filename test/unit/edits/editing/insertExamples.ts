import fc from 'fast-check';
import { insertExamples, type NewPlaced } from '../../../../src/edits/insertExamples';
import { type ExampleIntent, exampleIntent } from '../generated/intents';
import { editing } from './editing';
import { leaveInbox } from './inbox';
import { leaveExamples, saidAnywhere, settleWritten } from './settled';

/** Titles out of a service far away. */
const hostile = fc.constantFrom(
  '](javascript:alert(1))',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/a.png)',
  '<https://evil.example>',
  'see https://evil.example and www.evil.example',
  'ask eve@evil.example',
  '`code` **bold** _it_ ~~no~~',
  '``` no fence',
  '# no heading',
  '- no bullet',
  '> no quote',
  '<script>',
  '<!-- alignment-ignore -->',
  '[x] no task',
  '[label]: /path',
  '&amp; &copy;',
  'ends with a backslash\\',
  '| a | b |',
  '$1 $&',
);

/** Several examples at once, some of them with the title of a stranger, each under one criterion, several or none. */
export const insertSeveral = editing<ExampleIntent[]>({
  function: 'insertExamples',
  title: 'inserting several examples',
  commands: ['insertResults', 'keepResults'],
  intents: fc.array(
    fc
      .tuple(exampleIntent, fc.option(hostile, { nil: undefined }))
      .map(([intent, note]) =>
        note === undefined
          ? intent
          : { ...intent, note, example: { ...intent.example, note, isPlain: true } },
      ),
    { minLength: 1, maxLength: 2 },
  ),
  typical: [
    {
      example: { project: 'Project X', note: 'did it well', evidence: ['https://a.example/1'] },
      note: 'did it well',
      choice: 1,
    },
    { example: { note: 'and [more]', isPlain: true, evidence: [] }, note: 'and [more]', choice: 2 },
  ],
  perform(text, document, intents) {
    const { criteria } = document;
    const [first] = criteria;
    if (!first) return undefined;
    const asked = intents.map(({ example, choice }): NewPlaced => {
      const some = criteria.flatMap((_, index) => ((choice >> (index % 10)) & 1 ? [index] : []));
      return { example, criteria: some };
    });
    const { edits, insertions, left } = insertExamples(text, document, asked, first.part);
    if (edits.length === 0) return { refused: 'unreadable' };
    return {
      edits,
      // What was kept for later in a place of its own, and moved on by the next, is written as one.
      isWholeLines: false,
      settle(old, now) {
        const done = asked.filter((_, index) => !left.includes(index));
        const faults = old.criteria.flatMap((before, index) => {
          const more = done.filter(({ criteria: under }) => under.includes(index)).length;
          const now_ = now.criteria[index]?.examples.length;
          return now_ === before.examples.length + more
            ? []
            : [`${before.name}: ${now_} examples, not ${before.examples.length} and ${more}`];
        });
        const kept = done.filter(({ criteria: under }) => under.length === 0);
        if (now.inbox.length !== old.inbox.length + kept.length) faults.push(`${now.inbox.length} kept`);
        const starts = now.criteria.flatMap(({ examples }, index) =>
          examples.map(({ range }) => `${index} ${range.start}`),
        );
        const told = insertions.filter(({ criterion }) => criterion !== undefined);
        for (const { criterion, range } of told) {
          if (!starts.includes(`${criterion} ${range.start}`)) faults.push(`none at ${range.start}`);
        }
        const links = now.criteria.flatMap(({ examples }) => examples.flatMap(({ evidence }) => evidence));
        if (links.some(({ url }) => url.includes('evil') || url.startsWith('javascript:')))
          faults.push('a link came along');
        leaveInbox(old, now);
        settleWritten(edits, old, now);
        for (const index of new Set(done.flatMap(({ criteria: under }) => under))) {
          const [before, after] = [old.criteria[index], now.criteria[index]];
          const left = (after?.examples ?? []).map(saidAnywhere);
          // Those that were there are there, in their order, among the new ones.
          let at = -1;
          for (const one of (before?.examples ?? []).map(saidAnywhere)) {
            at = left.indexOf(one, at + 1);
            if (at < 0) {
              faults.push(`lost ${one}`);
              break;
            }
          }
          leaveExamples(before, after);
        }
        return faults;
      },
    };
  },
});
