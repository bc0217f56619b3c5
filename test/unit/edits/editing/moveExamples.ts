import type { AlignmentDocument, Criterion, Example } from '../../../../src/document/model';
import { moveExamples } from '../../../../src/edits/moveExamples';
import { recordUnder } from '../../../../src/edits/recordUnder';
import { hiddenIn } from '../../../../src/edits/shown';
import { type ExampleIntent, exampleIntent } from '../generated/intents';
import { isWithin } from '../offsets';
import { editing } from './editing';
import {
  bulletOf,
  chosen,
  exampleFaults,
  isLeftOpen,
  isUnder,
  leaveExamples,
  saidAnywhere,
  saidButNumbers,
  saidBy,
  settleWritten,
} from './settled';

const typical: ExampleIntent = {
  example: { note: 'did it', evidence: ['https://a.example/1'] },
  note: 'did it',
  choice: 0,
};

/** An example of any criterion, and any criterion as its goal. */
interface Way {
  example: Example;
  source: Criterion;
  goal: Criterion;
}

function wayIn({ criteria }: AlignmentDocument, choice: number): Way | undefined {
  const ways = criteria.flatMap((source) => source.examples.map((example) => ({ example, source })));
  const way = chosen(ways, choice);
  const goal = chosen(criteria, choice >> 3);
  return way && goal && { ...way, goal };
}

/**
 * Whether an example is none that could be written elsewhere as it is written: it is no bullet, or it holds
 * other examples, or the name of its project is all that stands above its details, or something in it is private, or
 * something left open takes whatever is written behind it.
 */
function isBound(text: string, document: AlignmentDocument, { choice }: ExampleIntent): boolean {
  const way = wayIn(document, choice);
  if (!way) return false;
  const { example, source } = way;
  const holdsOthers = source.examples.some((one) => one !== example && isWithin(one.range, example.range));
  const bullet = bulletOf(text, document, example);
  const isName =
    bullet && wordsIn(text.slice(bullet.text.start, bullet.text.end)) === wordsIn(example.project);
  const { start, end } = example.range;
  const isPrivate = hiddenIn(text).some((region) => region.start < end && start < region.end);
  return !bullet || isName || holdsOthers || isPrivate || isLeftOpen(text);
}

/** The words of a name on a line of its own, as above a story, which goes along with what stands below it. */
function titleOf(text: string, document: AlignmentDocument, example: Example): string | undefined {
  const bullet = bulletOf(text, document, example);
  const own = bullet ? text.slice(bullet.text.start, bullet.text.end) : '';
  const isAlone = !bullet || text.slice(bullet.text.end, bullet.range.end).trim() === '';
  return isAlone || !/^(?:\*\*|__|`|\p{L}+ [^:：]+[:：]$)/u.test(own) ? undefined : wordsIn(own);
}

/** What an example says in words, with its title before it, wherever that is read. */
function withTitle(title: string, { project, note, ...said }: Omit<Example, 'range'>): string {
  const words = wordsIn(note);
  const whole =
    wordsIn(project) === title && !`${words} `.startsWith(`${title} `) ? `${title} ${words}` : words;
  return saidAnywhere({ ...said, note: whole });
}

function wordsIn(text = ''): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** An example of any criterion is moved to any criterion, and to a project or none. */
export const moveAny = editing<ExampleIntent>({
  function: 'moveExamples',
  title: 'moving an example',
  commands: ['moveExample'],
  intents: exampleIntent,
  typical,
  // What is moved was written by others, in whatever shape; where that says something else elsewhere, it stays.
  mostRefused: 0.03,
  mayRefuse: isBound,
  perform(text, document, { example: { project }, choice }) {
    const way = wayIn(document, choice);
    if (!way) return undefined;
    const { example, source, goal } = way;
    const to = { criterion: goal, ...(project === undefined ? {} : { project }) };
    const result = moveExamples(text, document, [example], to);
    if ('failure' in result) return { refused: result.failure };
    const title = titleOf(text, document, example);
    const [from, into] = [source, goal].map((one) => document.criteria.indexOf(one));
    return {
      edits: result.edits,
      isWholeLines: false,
      settle(old, now) {
        const isMoved = ({ range }: Example): boolean => range.start === result.bullets[0]?.start;
        const moved = now.criteria[into ?? 0]?.examples.filter(isMoved) ?? [];
        const faults = [from, into].flatMap((index = 0) => {
          const was = document.criteria[index]?.examples.filter((one) => one !== example) ?? [];
          const is = now.criteria[index]?.examples.filter((one) => !moved.includes(one)) ?? [];
          return exampleFaults(was, is, saidButNumbers);
        });
        settleWritten(result.edits, old, now);
        for (const model of [old, now]) {
          leaveExamples(model.criteria[from ?? 0], model.criteria[into ?? 0]);
          // Those that stay may be numbered anew.
          for (const link of model.emptyLinks) link.label = link.label.replace(/^\d{1,3}$/u, '');
        }
        return [
          ...faults,
          ...exampleFaults(
            [example],
            moved,
            title === undefined ? saidAnywhere : (one) => withTitle(title, one),
          ),
          ...moved.flatMap((one) =>
            isUnder(one, project) || (project === undefined && wordsIn(one.project) === title)
              ? []
              : [`project ${one.project} for ${project}`],
          ),
        ];
      },
    };
  },
});

/** An example is recorded under another criterion, too, as it is written. */
export const recordAnyUnder = editing<ExampleIntent>({
  function: 'recordUnder',
  title: 'recording an example under another criterion, too',
  commands: ['alsoRecordUnder'],
  intents: exampleIntent,
  typical,
  mayRefuse: isBound,
  perform(text, document, { choice }) {
    const way = wayIn(document, choice);
    if (!way) return undefined;
    const { example, goal } = way;
    const result = recordUnder(text, document, example, [goal]);
    if ('failure' in result) return result.failure === 'row' ? undefined : { refused: result.failure };
    const index = document.criteria.indexOf(goal);
    return {
      edits: result.edits,
      isWholeLines: true,
      settle(old, now) {
        const [before, after] = [old.criteria[index], now.criteria[index]];
        const isNew = ({ range }: Example): boolean => range.start === result.insertions[0]?.range.start;
        const added = after?.examples.filter(isNew) ?? [];
        const kept = after?.examples.filter((one) => !added.includes(one)) ?? [];
        const faults = [
          ...exampleFaults(before?.examples ?? [], kept, saidBy),
          ...exampleFaults([example], added, saidAnywhere),
          ...added.flatMap((one) =>
            isUnder(one, example.project) ? [] : [`project ${one.project} for ${example.project}`],
          ),
        ];
        settleWritten(result.edits, old, now);
        leaveExamples(before, after);
        return faults;
      },
    };
  },
});
