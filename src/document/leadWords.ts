import { comparable, comparableSet } from './comparable';
import { isOrdinaryWord, monthOf } from './months';
import { generalWords } from './words/levels';
import { saidWords } from './words/said';

/**
 * Words that lead a bullet and are no project: the questions a story answers, and days.
 *
 *     - **Impact:** …    - **2026-03-02:** …    - **March** – …
 */

const fields = comparableSet(saidWords.flatMap((words) => words.fields));
const generals = comparableSet(generalWords);
const requirements = comparableSet(saidWords.flatMap((words) => words.requirement));

/** Whether the lead of a quote says that it describes a criterion for anybody: "General", "Allgemein". */
export function isGeneralLead(words: string): boolean {
  return generals.has(comparable(words.trim()));
}

/** Whether it says that it describes what the level asks for: "Requirement", "Expectations". */
export function isRequirementLead(words: string): boolean {
  return requirements.has(comparable(words.trim()));
}

const numbers =
  /^(?:\d{4}(?:[-/.]\d{1,2}){1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|[qh][1-4](?: \d{4})?|(?:\d{4}[年년] ?)?\d{1,2}[月월](?: ?\d{1,2}[日일])?)$/iu;
const named =
  /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de )?)?([\p{L}\p{M}]{3,12})\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:de )?(\d{4}))?$/iu;

/** Whether the words in front of a colon name a part of a story: "Impact", "My role". */
export function isField(words: string): boolean {
  return fields.has(comparable(words.trim()));
}

/** Whether the words in front of a colon say when: "2026-03-02", "March 2026", "12. Juni", "Q1". */
export function isTime(words: string): boolean {
  const when = words.trim();
  if (words.length >= 30) return false;
  if (numbers.test(when)) return true;
  const [, day, month = '', year] = named.exec(when) ?? [];
  if (monthOf(month) === undefined) return false;
  // "Mars" may well be a project; "12 mars" and "Mars 2026" say when.
  return !isOrdinaryWord(month) || day !== undefined || year !== undefined;
}
