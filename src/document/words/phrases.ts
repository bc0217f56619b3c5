import * as chinese from './chinese';
import * as english from './english';
import * as french from './french';
import * as german from './german';
import * as japanese from './japanese';
import * as korean from './korean';
import type { LevelPhrases } from './language';
import * as portuguese from './portuguese';
import * as spanish from './spanish';

/** How the languages put a level beside a label. A document may mix them. */
export const levelPhrases: readonly LevelPhrases[] = [
  english.phrases,
  german.phrases,
  spanish.phrases,
  french.phrases,
  portuguese.phrases,
  japanese.phrases,
  korean.phrases,
  chinese.phrases,
];
