import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayBeAlignmentDocument } from '../../../src/document/glance';
import { parse } from '../../../src/document/parse';

const folder =
  process.env['PERFORMANCE_ALIGNMENT_SEEDS'] ?? new URL('../../../../shared/seeds', import.meta.url).pathname;
const path = `${folder}/performance-alignment-article.md`;
const isThere = existsSync(path);
const article = isThere ? readFileSync(path, 'utf8') : '';
/** The three samples, each with its `<details>` around it. */
const [template = '', middle = '', end = ''] = article.match(/<details>.*?<\/details>/gsu) ?? [];

function counts(text: string): [string, number, number][] {
  return parse(text).criteria.map(({ name, projects, examples }) => [name, projects.length, examples.length]);
}

describe.skipIf(!isThere)('the article', () => {
  it('passes the cheap test and is recognised', () => {
    expect(mayBeAlignmentDocument(article)).toBe(true);
    expect(parse(article).recognised).toBe(true);
  });

  it('holds three documents', () => {
    const { parts } = parse(article);
    expect(parts.map(({ level, nextLevel }) => [level, nextLevel])).toEqual([
      [undefined, undefined],
      ['L4', 'L5'],
      ['L4', 'L5'],
    ]);
    expect(parts.map(({ references, referenceDocs }) => [references.length, referenceDocs.length])).toEqual([
      [5, 2],
      [0, 0],
      [6, 2],
    ]);
    expect(parts.map(({ reviewSummary }) => reviewSummary.state)).toEqual(['absent', 'absent', 'written']);
  });

  it('gives the same examples whole and in pieces', () => {
    expect(counts(article)).toEqual([template, middle, end].flatMap(counts));
  });
});

describe.skipIf(!isThere)('its template', () => {
  it('has nothing started, and placeholders to be filled in', () => {
    const { criteria, placeholders, recognised } = parse(template);
    expect(recognised).toBe(true);
    expect(counts(template)).toEqual([
      ['Performance Criteria A', 0, 0],
      ['Performance Criteria B', 0, 0],
    ]);
    expect(criteria.map(({ started }) => started)).toEqual([false, false]);
    expect(placeholders.length).toBeGreaterThan(20);
  });
});

describe.skipIf(!isThere)('its middle-of-cycle sample', () => {
  it('has 3 projects and 5 examples for Mastery, and none for the others', () => {
    expect(parse(middle).recognised).toBe(true);
    expect(counts(middle)).toEqual([
      ['Mastery', 3, 5],
      ['Impact', 0, 0],
      ['Autonomy', 0, 0],
      ['Collaboration', 0, 0],
    ]);
  });
});

describe.skipIf(!isThere)('its end-of-cycle sample', () => {
  it('has 4, 4, 5 and 3 examples, and an overall for each criterion', () => {
    const { criteria, recognised } = parse(end);
    expect(recognised).toBe(true);
    expect(counts(end)).toEqual([
      ['Mastery', 4, 4],
      ['Impact', 4, 4],
      ['Autonomy', 5, 5],
      ['Collaboration', 3, 3],
    ]);
    expect(criteria.every(({ overall }) => overall.state === 'written')).toBe(true);
    expect(criteria.every(({ examples }) => examples.every(({ note, project }) => note && project))).toBe(
      true,
    );
  });

  it('takes the bold bullet under Room for Improvement for a note with three links', () => {
    const { notes } = parse(end).criteria[3]?.roomForImprovement ?? { notes: [] };
    expect(notes.map(({ evidence }) => evidence.length)).toEqual([3]);
  });

  it('has six empty links', () => expect(parse(end).emptyLinks).toHaveLength(6));
});
