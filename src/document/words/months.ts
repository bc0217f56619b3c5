import * as english from './english';
import * as french from './french';
import * as german from './german';
import type { Months } from './language';
import * as portuguese from './portuguese';
import * as spanish from './spanish';

/** The months of those languages that name them; the others number theirs. */
export const monthWords: readonly Months[] = [
  english.months,
  german.months,
  spanish.months,
  french.months,
  portuguese.months,
];
