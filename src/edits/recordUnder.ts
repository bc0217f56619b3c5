import type { AlignmentDocument, Criterion, Example } from '../document/model';
import type { ParseOptions } from '../document/options';
import { carried } from './carried';
import { type InsertResult, insertExample } from './insertExample';
import { staysPrivate } from './staysPrivate';

export type RecordResult =
  | InsertResult
  /** `row`: it is the row of a table. `private`: something would be private no more. */
  | { failure: 'row' | 'private' };

/**
 * Records an example, as it is written, under further criteria; see {@link insertExample}.
 *
 * @param text the text that `document` was read from, with `options`
 */
export function recordUnder(
  text: string,
  document: AlignmentDocument,
  example: Example,
  criteria: readonly Criterion[],
  options?: ParseOptions,
): RecordResult {
  const source = carried(text, example);
  if (!source) return { failure: 'row' };
  const result = insertExample(text, document, criteria, source, options);
  if ('failure' in result) return result;
  const recorded = { from: example.range, to: result.insertions.map(({ range }) => range) };
  return staysPrivate(text, result.edits, [recorded], options) ? result : { failure: 'private' };
}
