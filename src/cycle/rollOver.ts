import { rowOf } from '../document/labelWords';
import type { AlignmentDocument, Criterion, Part, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import type { Language } from '../document/words/language';
import { levelWords } from '../document/words/levels';
import { overallOf } from '../edits/addReviewSummary';
import { writeWords } from '../edits/fragment';
import { documentLanguage, labelWord, withLevel } from '../edits/labelWord';
import type { Bullet, CriterionDraft, Draft, LabelledBullets } from './start/draft';
import { writeDraft } from './start/draft';
import type { NewFacts } from './start/facts';
import { goingForward } from './start/goingForward';
import { referencesOf, withCycleVariables } from './start/oldReferences';
import { bulletText, descriptionSource, publicText } from './start/oldText';
import { titleOf } from './start/starter';

/** What an old document hands on. */
export interface RolledOver {
  /** The new document without front matter, with line feeds. */
  text: string;
  /** What the old one says of the person, the cycle left out. */
  facts: NewFacts;
}

/** What is asked for beside the old document. */
export interface RollOverWanted {
  facts: NewFacts;
  /** A link to the review, as inline Markdown. */
  review?: string;
}

/**
 * Begins the next cycle's document from the last one: of a file of several documents, from the last of them.
 *
 * Taken over are the criteria with their descriptions as they are written; the reference docs and references, in whose
 * queries the days of the old cycle become variables; and as the previous cycle the overalls, the opportunities for
 * growth and what the summary says about the time to come. Nothing else is: no example, no room for improvement,
 * nothing out of the inbox, nothing that is private, nothing that was left open.
 *
 * @param text the old document, in whatever shape and line ends
 * @returns `undefined` where it has no criteria, or none that would be read again
 */
export function rollOver(
  text: string,
  wanted: RollOverWanted,
  options?: ParseOptions,
): RolledOver | undefined {
  const source = withCycleVariables(publicText(text, options), options);
  const model = parse(source, options);
  const part = model.parts.findLast(({ criteria }) => criteria.length > 0);
  if (!part) return undefined;
  const facts = { ...factsOf(model, part), ...wanted.facts };
  for (const isPlain of [false, true]) {
    const draft = draftFrom({ source, model, part, options, isPlain }, facts, wanted.review);
    const written = writeDraft(draft);
    const after = parse(written, options);
    if (isFresh(after, part)) return { text: written, facts };
  }
  return undefined;
}

/** Whether the same criteria are there, and nothing is said under them. */
function isFresh(after: AlignmentDocument, { criteria }: Part): boolean {
  const names = (all: readonly Criterion[]): string => all.map(({ name }) => name).join('\n');
  return (
    names(after.criteria) === names(criteria) &&
    after.criteria.every(({ started, examples }) => !started && examples.length === 0) &&
    after.inbox.length === 0
  );
}

function factsOf(
  { employee, identities, minimumExamples }: AlignmentDocument,
  { level, nextLevel }: Part,
): NewFacts {
  return {
    ...(employee ? { employee } : {}),
    ...(level ? { level } : {}),
    ...(nextLevel ? { nextLevel } : {}),
    identities,
    ...(minimumExamples === undefined ? {} : { minimumExamples }),
  };
}

interface Old {
  source: string;
  model: AlignmentDocument;
  part: Part;
  options: ParseOptions | undefined;
  /** Whether what people wrote is taken over in plain words, since as it is written it would be read otherwise. */
  isPlain: boolean;
}

function draftFrom(old: Old, facts: NewFacts, review: string | undefined): Draft {
  const { source, model, part, options } = old;
  const language = documentLanguage(model, source, options);
  const shape = part.criteria.flatMap(({ examplesSection }) => examplesSection.shape ?? [])[0] ?? 'item';
  const nesting = shape === 'item' ? 2 : 0;
  const word = (role: 'referenceDocs' | 'previousCycle' | 'references'): string =>
    rowOf(language, role)[0] ?? '';
  const sections: LabelledBullets[] = [
    { label: word('referenceDocs'), bullets: referencesOf(source, part.referenceDocs, nesting, options) },
    { label: word('previousCycle'), bullets: previousCycle(old, review, nesting) },
    { label: word('references'), bullets: referencesOf(source, part.references, nesting, options) },
  ];
  return {
    title: titleOf(facts),
    guidance: rowOf(language, 'guidance')[0] ?? '',
    sections,
    level: levelHeading(language, facts.level),
    criteria: part.criteria.map((criterion) => criterionDraft(old, criterion, facts)),
    shape,
  };
}

function levelHeading(language: Language, level: string | undefined): string {
  const word = levelWords[level ? language : 'en'].current[0];
  return `${word}: ${level ? writeWords(level) : '`Current Level`'}`;
}

function criterionDraft(
  { source, model, options, isPlain }: Old,
  criterion: Criterion,
  facts: NewFacts,
): CriterionDraft {
  const { name, nameRange } = criterion;
  const written = source.slice(nameRange.start, nameRange.end).replace(/\s+/gu, ' ').trim();
  const label = (role: 'examples' | 'roomForImprovement' | 'opportunitiesForGrowth'): LabelledBullets => ({
    label: withLevel(role, labelWord(role, model, source, options), facts.level, facts.nextLevel),
    bullets: [{ text: 'TODO' }],
  });
  return {
    heading: isPlain ? writeWords(name) : written,
    description: descriptionSource(source, criterion),
    labels: [label('examples'), label('roomForImprovement'), label('opportunitiesForGrowth')],
  };
}

/** The link to the review, a bullet for each criterion that has an overall or opportunities, and what lies ahead. */
function previousCycle(old: Old, review: string | undefined, nesting: number): Bullet[] {
  const { source, part, isPlain } = old;
  const plain = (words: string): string => writeWords(words.replace(/\s+/gu, ' ').trim());
  const ofCriteria = part.criteria.flatMap((criterion): Bullet[] => {
    const overall = isPlain ? plainOverall(criterion, plain) : overallOf(source, criterion, '*');
    const { state, notes } = criterion.opportunitiesForGrowth;
    const below = (state === 'written' ? notes : []).map(
      ({ text, range }): Bullet => ({ text: isPlain ? plain(text) : bulletText(source, range, nesting) }),
    );
    if (overall === '' && below.length === 0) return [];
    return [{ text: overall || `**${plain(criterion.name)}**`, ...(below.length > 0 ? { below } : {}) }];
  });
  return [...(review ? [{ text: review }] : []), ...ofCriteria, ...ahead(old, plain)];
}

function plainOverall({ name, overall }: Criterion, plain: (words: string) => string): string {
  return overall.state === 'written' ? `**${plain(name)}:** ${plain(overall.text)}` : '';
}

function ahead({ source, part, isPlain }: Old, plain: (words: string) => string): Bullet[] {
  const { state, label, range } = part.reviewSummary;
  if (state !== 'written' || !label || !range) return [];
  const said = goingForward(withoutCriteria(source, { start: label.end, end: range.end }, part));
  return said.map((text) => ({ text: isPlain ? plain(text) : text }));
}

/** A stretch of the text without the criteria and the inbox, one of which may stand in the midst of a summary. */
function withoutCriteria(source: string, { start, end }: Range, { criteria, inbox }: Part): string {
  const others = [...criteria.map(({ range }) => range), ...(inbox.range ? [inbox.range] : [])];
  const cut = others.filter((one) => one.start < end && one.end > start).sort((a, b) => a.start - b.start);
  let text = '';
  let at = start;
  for (const one of cut) {
    text += `${source.slice(at, Math.max(at, one.start))}\n\n`;
    at = Math.max(at, one.end);
  }
  return text + source.slice(at, Math.max(at, end));
}
