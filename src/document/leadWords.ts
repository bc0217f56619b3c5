import { comparable, comparableSet } from './comparable';
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

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = new RegExp(
  `^(?:\\d{4}(?:[-/.]\\d{1,2}){1,2}|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|[qh][1-4](?: \\d{4})?|(?:\\d{1,2}\\.? )?(?:${month})\\.?(?: \\d{1,2})?(?:,? \\d{4})?)$`,
  'iu',
);

/** Whether the words in front of a colon name a part of a story: "Impact", "My role". */
export function isField(words: string): boolean {
  return fields.has(comparable(words.trim()));
}

/** Whether the words in front of a colon say when: "2026-03-02", "March 2026", "Q1". */
export function isTime(words: string): boolean {
  return words.length < 30 && day.test(words.trim());
}
