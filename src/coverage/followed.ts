import { type Followed, followedFrom } from '../document/followed';
import type { AlignmentDocument, Example } from '../document/model';
import { datesOfExamples } from './exampleDates';
import type { Finding } from './finding';
import { movedFindings } from './movedFindings';
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
  /** Those of the document before, if these are the same, moved. */
  from: readonly Finding[] | undefined;
}

const known = new WeakMap<AlignmentDocument, Assessed>();

/**
 * The findings of a document in which the words of one example are new and nothing else are those of the document before,
 * where they stand now: words make no difference to any rule, but for the day that they may name. Those of other
 * documents are made. They are remembered for as long as the document is there, and given again to who asks the same.
 * @param make finds all there is to be found
 */
export function followed(document: AlignmentDocument, asked: Asked, make: () => Finding[]): Finding[] {
  const key = JSON.stringify(asked.options);
  const last = known.get(document);
  if (last?.key === key && last.text === asked.text) return [...last.findings];
  const from = movable(document, asked, key);
  const findings = from ? movedFindings(from.findings, from.typed) : make();
  known.set(document, { findings: [...findings], key, text: asked.text, from: from?.findings });
  return findings;
}

/** What was last found in a document, and what that was moved from, if it was: to be compared by identity. */
export function lastFound(document: AlignmentDocument): Pick<Assessed, 'findings' | 'from'> | undefined {
  return known.get(document);
}

/**
 * The findings of the document before, if those of this one are the same.
 * @returns `undefined` where it takes looking at the document to know
 */
function movable(
  document: AlignmentDocument,
  { options, text }: Asked,
  key: string,
): { findings: readonly Finding[]; typed: Followed } | undefined {
  const change = followedFrom(document);
  const before = change && known.get(change.before);
  if (!before || before.key !== key) return undefined;
  // Without a text, nothing is known of the days of its lines.
  if ((before.text === undefined) !== (text === undefined)) return undefined;
  const { was, is } = change;
  if (dayOf(was, options, before.text) !== dayOf(is, options, text)) return undefined;
  const isIn = ({ range }: Finding): boolean => range.start >= was.range.start && range.start < was.range.end;
  if (before.findings.some(isIn)) return undefined;
  return { findings: before.findings, typed: change };
}

function dayOf(example: Example, options: AssessOptions, text: string | undefined): string {
  const dates = datesOfExamples({ criteria: [{ examples: [example] }] }, { ...options, text });
  return JSON.stringify(dates.get(example)) ?? '';
}
