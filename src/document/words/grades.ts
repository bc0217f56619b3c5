import * as english from './english';
import * as french from './french';
import * as german from './german';
import * as portuguese from './portuguese';
import * as spanish from './spanish';

/** The words that tell levels of one title apart, of those languages that write them as words of their own. */
export const gradeWords: readonly string[] = [
  ...english.grades,
  ...german.grades,
  ...spanish.grades,
  ...french.grades,
  ...portuguese.grades,
];
