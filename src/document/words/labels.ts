import * as chinese from './chinese';
import * as english from './english';
import * as french from './french';
import * as german from './german';
import * as japanese from './japanese';
import * as korean from './korean';
import type { LabelRole, Language, Rows } from './language';
import * as portuguese from './portuguese';
import * as spanish from './spanish';

/** The words for the labels of a criterion, by language. */
export const labelRows: Readonly<Record<Language, Rows<LabelRole>>> = {
  en: english.labels,
  de: german.labels,
  es: spanish.labels,
  fr: french.labels,
  pt: portuguese.labels,
  ja: japanese.labels,
  ko: korean.labels,
  zh: chinese.labels,
};

/** Those of them that tell nothing about a document. */
export const vagueWords: readonly (readonly string[])[] = [
  english.vague,
  german.vague,
  spanish.vague,
  french.vague,
  portuguese.vague,
  japanese.vague,
  korean.vague,
  chinese.vague,
];
