import * as chinese from './chinese';
import * as english from './english';
import * as french from './french';
import * as german from './german';
import * as japanese from './japanese';
import * as korean from './korean';
import type { Language, RegionRole, Rows } from './language';
import * as portuguese from './portuguese';
import * as spanish from './spanish';

/** The words for what stands outside the criteria, by language. */
export const regionRows: Readonly<Record<Language, Rows<RegionRole>>> = {
  en: english.regions,
  de: german.regions,
  es: spanish.regions,
  fr: french.regions,
  pt: portuguese.regions,
  ja: japanese.regions,
  ko: korean.regions,
  zh: chinese.regions,
};
