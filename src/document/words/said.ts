import * as chinese from './chinese';
import * as english from './english';
import * as french from './french';
import * as german from './german';
import * as japanese from './japanese';
import * as korean from './korean';
import type { FactRow, Rows, SaidWords } from './language';
import * as portuguese from './portuguese';
import * as spanish from './spanish';

/** The words of sentences, of all languages. */
export const saidWords: readonly SaidWords[] = [
  english.said,
  german.said,
  spanish.said,
  french.said,
  portuguese.said,
  japanese.said,
  korean.said,
  chinese.said,
];

/** The words that lead lines about the document itself, of all languages. */
export const factRows: readonly Rows<FactRow>[] = [
  english.facts,
  german.facts,
  spanish.facts,
  french.facts,
  portuguese.facts,
  japanese.facts,
  korean.facts,
  chinese.facts,
];
