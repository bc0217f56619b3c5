import { describe, expect, it } from 'vitest';
import { comparable } from '../../../src/document/comparable';
import { mayBeAlignmentDocument } from '../../../src/document/glance';
import type { AlignmentDocument, Criterion, Entry, Example, Range } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import { labelRows } from '../../../src/document/words/labels';
import { type Expectation, expected, fixtures, legible, mapRanges, record, strangers } from './fixtures';
import { insertions } from './insertions';

const isUpdate = process.env['UPDATE_FIXTURES'] === '1';

describe.each(fixtures)('$name', (fixture) => {
  const { text } = fixture;
  const document = parse(text);

  it('is read as it should be', () => {
    const model = legible(document, text);
    if (!strangers.includes(fixture)) {
      if (isUpdate) record(fixture, model);
      expect(model).toEqual(expected(fixture));
      return;
    }
    const { decision = '', ...written } = (expected(fixture) ?? {}) as Partial<Expectation>;
    const read = { inserted: insertions(text, document), model };
    if (isUpdate) record(fixture, { decision, ...read });
    else expect(written).toEqual(read);
    expect(decision, 'says what a sensible reader expects').toMatch(/^.{20,}\.$/u);
  });

  it('has flat lists that hold what the parts hold', () => {
    const { parts } = document;
    expect(document.criteria).toEqual(parts.flatMap(({ criteria }) => criteria));
    expect(document.references).toEqual(parts.flatMap(({ references }) => references));
    expect(document.inbox).toEqual(parts.flatMap(({ inbox }) => inbox.entries));
    expect(document.referenceDocs).toEqual(parts.flatMap(({ referenceDocs }) => referenceDocs));
  });

  it('passes the cheap test if it is recognised', () => {
    if (document.recognised) expect(mayBeAlignmentDocument(text)).toBe(true);
  });

  it('is plain data', () => {
    expect(structuredClone(document)).toEqual(document);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('has ranges that begin and end where they should', () => checkSlices(document, text));
  it('has ranges that are nested and in order', () => checkOrder(document, text));

  it('is the same with CRLF', () => {
    const offset = (at: number): number => at + text.slice(0, at).split('\n').length - 1;
    const moved = mapRanges(document, ({ start, end }) => ({ start: offset(start), end: offset(end) }));
    expect(parse(text.replaceAll('\n', '\r\n'))).toEqual(moved);
  });

  it('is the same behind a byte order mark', () => {
    const moved = mapRanges(document, ({ start, end }) => ({ start: start + 1, end: end + 1 }));
    const { parts, ...rest } = moved as AlignmentDocument;
    // The mark itself belongs to the first part.
    const [first, ...others] = parts.map((part) => ({ ...part }));
    const whole = first && { ...first, range: { ...first.range, start: 0 } };
    expect(parse(`\uFEFF${text}`)).toEqual({ ...rest, parts: [whole, ...others] });
  });

  it('is the same without a final newline', () => {
    const bare = text.replace(/\n$/u, '');
    const clip = ({ start, end }: Range): Range => ({ start, end: Math.min(end, bare.length) });
    expect(parse(bare)).toEqual(mapRanges(document, clip));
  });
});

function checkSlices(document: AlignmentDocument, text: string): void {
  const slice = ({ start, end }: Range): string => text.slice(start, end);
  const labelWords = new RegExp(
    Object.values(labelRows)
      .flatMap((rows) => Object.values(rows).flat())
      .map((word) => comparable(word))
      .join('|'),
    'iu',
  );
  for (const criterion of document.criteria) {
    expect(slice(criterion.heading)).toMatch(
      /^#{1,6} .*\S$|^.+\n[=-]+$|^(?:\*\*|__).*\S$|^<[\s\S]*<\/summary>$/u,
    );
    expect(slice(criterion.range).startsWith(slice(criterion.heading))).toBe(true);
    expect(slice(criterion.range)).toMatch(/\S$/u);
    expect(plain(slice(criterion.nameRange))).toBe(criterion.name);
    for (const section of sectionsOf(criterion)) {
      if (section.label) expect(comparable(slice(section.label))).toMatch(labelWords);
      if (section.range && section.label) expect(section.range.start).toBe(section.label.start);
    }
    for (const example of criterion.examples) expect(slice(example.range)).toMatch(/^(?:[-*+]|\d+[.)]|\S)/u);
    for (const entry of allEntries(criterion.examplesSection.entries)) {
      const isTitle = entry.kind === 'group' && /^(?:#{1,6} |\*\*)/u.test(slice(entry.range));
      if (isTitle) continue;
      expect(slice(entry.range)).toMatch(/^(?:[-*+]|\d+[.)])(?=\s|$)|^(?:TODO|none|\(none\)|\.\.\.)$/u);
    }
    for (const { url, label, range } of evidenceOf(criterion)) {
      expect(slice(range)).toMatch(/^(?:\[|<|https?:|www\.)/u);
      if (slice(range).includes('(http')) expect(slice(range)).toContain(url);
      expect(label).not.toContain('\n');
    }
  }
  for (const { levelMentions } of document.parts) {
    for (const { level, range } of levelMentions) expect(slice(range)).toContain(level);
  }
  for (const { range } of document.references) expect(slice(range)).toMatch(/^(?:[-*+]|\d+[.)])\s/u);
  for (const { query, fields, queryRange } of document.references) {
    if (query && queryRange && !fields) expect(slice(queryRange).replace(/^`+ ?| ?`+$/gu, '')).toBe(query);
  }
  for (const { text: mark, range } of document.placeholders) {
    expect(slice(range).replace(/[`*]/gu, '')).toBe(mark);
  }
}

/** A name without emphasis, the address of a link, and a colon at the end. */
function plain(source: string): string {
  return source
    .replace(/[*_`]/gu, '')
    .replace(/^\[(.*)\](?:\(.*\)|\[\])$/u, '$1')
    .replace(/:$/u, '');
}

function checkOrder(document: AlignmentDocument, text: string): void {
  const whole = { start: 0, end: text.length };
  expectInOrder(document.parts, whole);
  expect(document.parts[0]?.range.start).toBe(0);
  expect(document.parts.at(-1)?.range.end).toBe(text.length);
  expectInOrder(document.placeholders, whole);
  for (const { owner } of document.placeholders) expectWithin(owner, whole);
  expectInOrder(document.emptyLinks, whole);
  for (const part of document.parts) {
    expectInOrder(part.criteria, part.range);
    for (const reference of [...part.references, ...part.referenceDocs])
      expectWithin(reference.range, part.range);
    if (part.reviewSummary.range) expectWithin(part.reviewSummary.range, part.range);
    for (const criterion of part.criteria) checkCriterion(criterion);
  }
}

function checkCriterion(criterion: Criterion): void {
  const { heading, nameRange, range, examplesSection } = criterion;
  expectWithin(heading, range);
  expectWithin(nameRange, heading);
  const sections = sectionsOf(criterion).filter(({ range }) => range);
  for (const section of sections) {
    if (section.range) expectWithin(section.range, range);
    if (section.range && section.label) expectWithin(section.label, section.range);
  }
  if (examplesSection.range) expectEntries(examplesSection.entries, examplesSection.range);
  for (const example of criterion.examples) {
    expectWithin(example.range, examplesSection.range ?? range);
    for (const evidence of example.evidence) expectWithin(evidence.range, example.range);
  }
  expect(criterion.examples.map(startOf)).toEqual(criterion.examples.map(startOf).sort((a, b) => a - b));
}

function startOf({ range }: Example): number {
  return range.start;
}

function expectEntries(entries: readonly Entry[], outer: Range): void {
  expectInOrder(entries, outer);
  for (const { entries: inner, range, text } of entries) {
    expectWithin(text, range);
    expectEntries(inner, range);
  }
}

function sectionsOf(criterion: Criterion): { range?: Range; label?: Range }[] {
  const { examplesSection, roomForImprovement, opportunitiesForGrowth, overall } = criterion;
  return [examplesSection, roomForImprovement, opportunitiesForGrowth, overall];
}

function allEntries(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...allEntries(entry.entries)]);
}

function evidenceOf({ examples, roomForImprovement, opportunitiesForGrowth }: Criterion) {
  const notes = [...roomForImprovement.notes, ...opportunitiesForGrowth.notes];
  return [...examples, ...notes].flatMap(({ evidence }) => evidence);
}

function expectWithin(inner: Range, outer: Range): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer.start);
  expect(inner.start).toBeLessThanOrEqual(inner.end);
  expect(inner.end).toBeLessThanOrEqual(outer.end);
}

function expectInOrder(items: readonly { range: Range }[], outer: Range): void {
  let { start } = outer;
  for (const { range } of items) {
    expectWithin(range, { start, end: outer.end });
    start = range.end;
  }
}
