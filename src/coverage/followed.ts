import { followedFrom, moveBehind } from '../document/followed';
import type { AlignmentDocument, Example } from '../document/model';
import { moved } from '../document/moved';
import { datesOfExamples } from './exampleDates';
import type { Finding } from './finding';
import type { AssessOptions } from './options';

/** What was found, and by what. */
interface Assessed {
  findings: readonly Finding[];
  /** The options, as text. */
  key: string;
  text: string | undefined;
}

const known = new WeakMap<AlignmentDocument, Assessed>();

/** Remembers what was found in a document, for as long as that is there. */
export function keepFindings(
  document: AlignmentDocument,
  options: AssessOptions,
  text: string | undefined,
  findings: readonly Finding[],
): void {
  known.set(document, { findings: [...findings], key: JSON.stringify(options), text });
}

/**
 * The findings of a document in which the words of one example are new and nothing else: those of the document before,
 * where they stand now. Words make no difference to any rule, but for the day that they may name.
 * @returns `undefined` where it takes looking at the document to know
 */
export function followedFindings(
  document: AlignmentDocument,
  options: AssessOptions,
  text: string | undefined,
): Finding[] | undefined {
  const followed = followedFrom(document);
  const before = followed && known.get(followed.before);
  if (!before || before.key !== JSON.stringify(options)) return undefined;
  const { was, is } = followed;
  if (dayOf(was, options, before.text) !== dayOf(is, options, text)) return undefined;
  const isIn = ({ range }: Finding): boolean => range.start >= was.range.start && range.start < was.range.end;
  if (before.findings.some(isIn)) return undefined;
  const move = moveBehind(followed);
  return before.findings.map((one) => (one.range.end < was.range.end ? one : moved(one, move)));
}

function dayOf(example: Example, options: AssessOptions, text: string | undefined): string {
  const dates = datesOfExamples({ criteria: [{ examples: [example] }] }, { ...options, text });
  return JSON.stringify(dates.get(example)) ?? '';
}
