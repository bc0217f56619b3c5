import { followedFrom, moveBehind } from '../document/followed';
import type { AlignmentDocument, Example } from '../document/model';
import { moved } from '../document/moved';
import { datesOfExamples } from './exampleDates';
import type { Finding } from './finding';
import type { AssessOptions } from './options';

/** What is asked about a document: see `assess`. */
export interface Asked {
  options: AssessOptions;
  text: string | undefined;
}

/** What was found, and what had been asked: the options as text. */
interface Assessed {
  findings: readonly Finding[];
  key: string;
  text: string | undefined;
}

const known = new WeakMap<AlignmentDocument, Assessed>();

/**
 * The findings of a document in which the words of one example are new and nothing else are those of the document before,
 * where they stand now: words make no difference to any rule, but for the day that they may name. Those of other
 * documents are made. They are remembered for as long as the document is there.
 * @param make finds all there is to be found
 */
export function followed(document: AlignmentDocument, asked: Asked, make: () => Finding[]): Finding[] {
  const key = JSON.stringify(asked.options);
  const findings = moveOn(document, asked, key) ?? make();
  known.set(document, { findings: [...findings], key, text: asked.text });
  return findings;
}

/** @returns `undefined` where it takes looking at the document to know */
function moveOn(document: AlignmentDocument, { options, text }: Asked, key: string): Finding[] | undefined {
  const change = followedFrom(document);
  const before = change && known.get(change.before);
  if (!before || before.key !== key) return undefined;
  // Without a text, nothing is known of the days of its lines.
  if ((before.text === undefined) !== (text === undefined)) return undefined;
  const { was, is } = change;
  if (dayOf(was, options, before.text) !== dayOf(is, options, text)) return undefined;
  const isIn = ({ range }: Finding): boolean => range.start >= was.range.start && range.start < was.range.end;
  if (before.findings.some(isIn)) return undefined;
  const move = moveBehind(change);
  return before.findings.map((one) => (one.range.end < was.range.end ? one : moved(one, move)));
}

function dayOf(example: Example, options: AssessOptions, text: string | undefined): string {
  const dates = datesOfExamples({ criteria: [{ examples: [example] }] }, { ...options, text });
  return JSON.stringify(dates.get(example)) ?? '';
}
