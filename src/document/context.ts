import type { Resolve } from './evidence';
import type { ReadingRules } from './options';

/** What the readers of one text share. */
export interface Context {
  text: string;
  rules: ReadingRules;
  resolve: Resolve;
}
