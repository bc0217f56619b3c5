import type { Resolve } from './evidence';
import type { Recollection } from './memory';
import type { ReadingRules } from './options';

/** What the readers of one text share. */
export interface Context {
  text: string;
  rules: ReadingRules;
  resolve: Resolve;
  /** Names of levels, from front matter and headings, that by themselves would not be taken for any. */
  levels: readonly string[];
  /** What is remembered of the blocks of the text, as they are meant. */
  known: Recollection;
}
