import { comparable, comparableSet } from './comparable';
import { labelRows, vagueWords } from './words/labels';
import type { LabelRole } from './words/language';

/** The labels that tell an alignment document; any text may have an overview and a summary. */
export const tellingRoles = [
  'examples',
  'roomForImprovement',
  'opportunitiesForGrowth',
] as const satisfies readonly LabelRole[];

const vague = comparableSet(vagueWords.flat());

/** The words of those labels, in all languages, but for such as are in every other text. */
export const tellingWords: readonly string[] = Object.values(labelRows)
  .flatMap((rows) => tellingRoles.flatMap((role) => rows[role]))
  .filter((word) => !vague.has(comparable(word)));
