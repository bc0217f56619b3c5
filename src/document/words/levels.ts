import * as chinese from './chinese';
import * as english from './english';
import * as french from './french';
import * as german from './german';
import * as japanese from './japanese';
import * as korean from './korean';
import type { Language, LevelWords } from './language';
import * as portuguese from './portuguese';
import * as spanish from './spanish';

/** The words for levels, by language. */
export const levelWords: Readonly<Record<Language, LevelWords>> = {
  en: english.levels,
  de: german.levels,
  es: spanish.levels,
  fr: french.levels,
  pt: portuguese.levels,
  ja: japanese.levels,
  ko: korean.levels,
  zh: chinese.levels,
};

/** The leads of descriptions that are for anybody, of all languages: `General: …`. */
export const generalWords: readonly string[] = [
  ...english.general,
  ...german.general,
  ...spanish.general,
  ...french.general,
  ...portuguese.general,
  ...japanese.general,
  ...korean.general,
  ...chinese.general,
];
