import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParseOptions, readingRules } from '../../../src/document/options';
import { parse } from '../../../src/document/parse';
import { scanExactly } from '../../../src/document/scan/exactly';
import { pathological } from '../../pathological';
import { alignmentDocument, tidyDocument } from '../edits/generated/documents';
import { markdownFiles } from '../edits/generated/files';
import { anyLines } from '../edits/generated/lines';
import { mutatedDocument } from '../edits/generated/mutations';
import { isReplay, longest, searching } from '../searching';
import { fixtures } from './fixtures';

/** A case takes no longer than a keystroke. */
const runs = 3 * searching.numRuns;
const rules = readingRules();

/** Somebody's own words, marks and month. */
const own = { labels: { examples: ['Wins'], overall: ['Bottom Line'] }, marks: ['FILL'], firstMonth: 4 };
const ownRules = readingRules(own);

/** Whether the scanner is certain of a text; throws where it is, and the parser says otherwise. */
function isCertain(text: string, options?: ParseOptions): boolean {
  const scanned = scanExactly(text, options ? ownRules : rules);
  if (!scanned) return false;
  const { criteria, recognised, alignment } = parse(text, options);
  const read = criteria.map(({ name, nameRange }) => ({ name, nameRange }));
  expect(scanned.criteria, JSON.stringify(text)).toEqual(read);
  if (scanned.recognised !== undefined) {
    expect(scanned.recognised, JSON.stringify(text)).toBe(recognised && alignment !== false);
  }
  return true;
}

describe('What the scanner is certain of is what the parser reads in', () => {
  it.each([
    ['generated documents', alignmentDocument, 0.2],
    ['tidy documents', tidyDocument, 0.9],
    ['lines of all kinds', anyLines, 0.1],
    ['damaged samples and fixtures', mutatedDocument, 0.3],
  ])(
    '%s',
    (name, texts, atLeast) => {
      let certain = 0;
      fc.assert(
        fc.property(texts, (text) => {
          if (isCertain(text)) certain += 1;
        }),
        { ...searching, numRuns: runs },
      );
      console.log(`${name}: certain of ${certain} of ${runs}`);
      if (!isReplay) expect(certain / runs).toBeGreaterThan(atLeast);
    },
    longest,
  );

  it(
    'documents in the words of their writers',
    () => {
      const swaps = [
        [/Examples/gu, 'Wins'],
        [/Overall/gu, 'Bottom Line'],
        [/TODO/gu, 'FILL'],
      ] as const;
      let certain = 0;
      fc.assert(
        fc.property(alignmentDocument, anyLines, fc.boolean(), (document, lines, isLined) => {
          const text = swaps.reduce((all, [from, to]) => all.replace(from, to), isLined ? lines : document);
          if (isCertain(text, own)) certain += 1;
        }),
        { ...searching, numRuns: runs },
      );
      if (!isReplay) expect(certain / runs).toBeGreaterThan(0.1);
    },
    longest,
  );

  it('samples, all of which are ordinary', () => {
    for (const text of markdownFiles('samples')) {
      if (text.includes('employee:')) expect(isCertain(text), text).toBe(true);
    }
  });

  it.each(pathological.map(({ name, make }) => [name, make] as const))('a text of %s', (_, make) => {
    isCertain(make(2000));
  });

  it('fixtures, among them the documents of strangers', () => {
    const certain = fixtures.filter(({ text }) => isCertain(text)).length;
    console.log(`fixtures: certain of ${certain} of ${fixtures.length}`);
    expect(certain / fixtures.length).toBeGreaterThan(0.7);
  });
});
