import fc from 'fast-check';
import type { Example } from '../../../../src/document/model';
import type { NewExample } from '../../../../src/edits/fragment';
import { insertExamples, type NewPlaced } from '../../../../src/edits/insertExamples';
import { type ExampleIntent, exampleIntent } from '../generated/intents';
import { editing } from './editing';
import { leaveInbox } from './inbox';
import { exampleFaults, isUnder, leaveExamples, settleWritten } from './settled';

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
  writesBlocks: true,
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
        const faults = now.criteria.flatMap((after, index) => {
          const starts = insertions
            .filter(({ criterion }) => criterion === index)
            .map(({ range }) => range.start);
          const added = after.examples.filter(({ range }) => starts.includes(range.start));
          const rest = after.examples.filter((one) => !added.includes(one));
          const wanted = done.filter(({ criteria: under }) => under.includes(index));
          return [
            ...exampleFaults(old.criteria[index]?.examples ?? [], rest),
            ...(added.length === wanted.length
              ? wanted.flatMap(({ example }) => wordFaults(example, added))
              : [`${added.length} new examples in ${after.name}, not ${wanted.length}`]),
          ];
        });
        const kept = done.filter(({ criteria: under }) => under.length === 0);
        if (now.inbox.length !== old.inbox.length + kept.length) faults.push(`${now.inbox.length} kept`);
        const all = [...now.criteria.flatMap(({ examples }) => examples), ...now.inbox];
        if (all.some(({ evidence }) => evidence.some(({ url }) => /evil|^javascript:/u.test(url))))
          faults.push('a link came along');
        leaveInbox(old, now);
        settleWritten(edits, old, now);
        for (const { criterion = -1 } of insertions) {
          leaveExamples(old.criteria[criterion], now.criteria[criterion]);
        }
        return faults;
      },
    };
  },
});

/** Whether one of the examples rests on what was asked for, and stands under the project. */
function wordFaults({ project, evidence }: NewExample, added: readonly Example[]): string[] {
  const urls = evidence.join(' ');
  const isThere = added.some(
    (one) => one.evidence.map(({ url }) => url).join(' ') === urls && isUnder(one, project),
  );
  return isThere ? [] : [`none rests on ${urls} under ${project}`];
}
