/**
 * Words that lead a bullet and are no project: the questions a story answers, and days.
 *
 *     - **Impact:** …    - **2026-03-02:** …    - **March** – …
 */

const fields: ReadonlySet<string> = new Set([
  'situation',
  'task',
  'action',
  'actions',
  'result',
  'results',
  'context',
  'background',
  'problem',
  'challenge',
  'solution',
  'approach',
  'role',
  'my role',
  'contribution',
  'impact',
  'outcome',
  'outcomes',
  'what',
  'why',
  'how',
  'when',
  'evidence',
  'link',
  'links',
  'learning',
  'learnings',
  'metrics',
  'scope',
]);

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = new RegExp(
  `^(?:\\d{4}(?:[-/.]\\d{1,2}){1,2}|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|[qh][1-4](?: \\d{4})?|(?:\\d{1,2}\\.? )?(?:${month})\\.?(?: \\d{1,2})?(?:,? \\d{4})?)$`,
  'iu',
);

/** Whether the words in front of a colon name a part of a story: "Impact", "My role". */
export function isField(words: string): boolean {
  return fields.has(words.trim().toLowerCase());
}

/** Whether the words in front of a colon say when: "2026-03-02", "March 2026", "Q1". */
export function isTime(words: string): boolean {
  return words.length < 30 && day.test(words.trim());
}
