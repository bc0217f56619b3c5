import type { Ladder } from '../cycle/ladder/ladder';
import { readMatter } from '../document/frontMatter';
import { levelsAgree } from '../document/levels';
import type { AlignmentDocument, Criterion, LevelMention, Part, Range } from '../document/model';
import { type ParseOptions, readingRules } from '../document/options';
import { beginningIn, isInside, overlap } from '../document/ranges';
import { composed } from './compose';
import { type LadderQuote, ladderQuotes } from './ladderQuotes';
import { keepsAllBut, reread } from './reread';
import { setFact } from './setFact';
import { applyEdits, inOrder, type TextEdit } from './textEdit';

/** The levels that a part is to be about; what is left out stays. */
export interface Levels {
  level?: string;
  nextLevel?: string;
}

const descriptions = ['generalDescription', 'levelDescription', 'nextLevelDescription'] as const;
const keys = { level: 'level', nextLevel: 'next-level' } as const;
const placeholders = { level: /^current level$/iu, nextLevel: /^next level$/iu };

/**
 * Changes the level, the next level or both, wherever the part says them: in the front matter, in headings,
 * in the labels of Room for Improvement and Opportunities for Growth, in `Level:` lines, in what a template
 * left to be filled in, and before quoted descriptions. Those quotes of a criterion that has the description
 * of the new level already are left alone. Where the text names the level nowhere, front matter does.
 *
 *     ## Current Level: L4          ## Current Level: L5
 *     > **L4:** Builds alone.       > **L5:** Builds alone.
 *     Room for Improvement as L4    Room for Improvement as L5
 *
 * With a ladder, the level descriptions become those of the new level, where they are the ladder's own or still to
 * be written; see {@link ladderQuotes}. One that would be read as something else is left alone.
 *
 * @param text the text that `document` was read from, with `options`
 * @returns no edits where all says so already; `undefined` where something else would be read otherwise
 */
export function changeLevel(
  text: string,
  document: AlignmentDocument,
  part: Part,
  levels: Levels,
  options?: ParseOptions,
  ladder?: Ladder,
): TextEdit[] | undefined {
  const wanted = (['level', 'nextLevel'] as const).flatMap((of) => {
    const value = levels[of]?.trim();
    return value ? [{ of, value, ranges: placesOf(document, part, of, value) }] : [];
  });
  const said = wanted.flatMap(({ value, ranges }) => ranges.map((range) => ({ range, newText: value })));
  const facts = wanted.filter(({ of, value, ranges }) =>
    isFrontMatters(document, part, of, value, ranges.length > 0),
  );
  const front = withFacts(text, facts, options);
  if (!front) return undefined;
  const named = inOrder(distinct([...said, ...front])).filter(
    ({ range, newText }) => text.slice(range.start, range.end) !== newText,
  );
  const level = levels.level?.trim();
  const quotes = ladder && level ? ladderQuotes(text, part, level, ladder) : [];
  const edited = (some: readonly LadderQuote[]): TextEdit[] => {
    const written = some.map(({ edit }) => edit);
    // A quote that is still to be written may name the level more than once.
    return inOrder([
      ...named.filter((edit) => !written.some((other) => overlap(edit.range, other.range))),
      ...written,
    ]);
  };
  const isRight = (some: readonly LadderQuote[]): boolean =>
    isFaithful(text, document, part, edited(some), some, levels, options);
  if (isRight(quotes)) return edited(quotes);
  const single = quotes.length > 1 ? quotes.filter((one) => isRight([one])) : [];
  return [single, []].filter(isRight).map(edited)[0];
}

/** Where the text, apart from its front matter, names the level that is to be another one. */
function placesOf(document: AlignmentDocument, part: Part, of: keyof Levels, wanted: string): Range[] {
  const own = part.levelMentions.filter((mention) => mention.of === of);
  const named = own.filter(({ where }) => where === 'heading' || where === 'label');
  const quoted = of === 'level' ? part.criteria.flatMap((one) => quotesOf(one, part, wanted)) : [];
  const open = beginningIn(document.placeholders, part.range).filter(({ text }) =>
    placeholders[of].test(text.trim()),
  );
  const place = document.places[of];
  const isLine =
    place &&
    isInside(place, part.range) &&
    !(document.frontMatter && isInside(place, document.frontMatter.range)) &&
    !part.levelMentions.some(({ range }) => range.start === place.start);
  return [...[...named, ...quoted, ...open].map(({ range }) => range), ...(isLine ? [place] : [])];
}

/** The quotes of a criterion that speak of the level so far, unless others speak of the new one. */
function quotesOf({ range }: Criterion, { level, levelMentions }: Part, wanted: string): LevelMention[] {
  const quotes = beginningIn(
    levelMentions.filter(({ where }) => where === 'quote'),
    range,
  );
  if (quotes.some((quote) => levelsAgree(quote.level, wanted))) return [];
  return quotes.filter((quote) => level !== undefined && levelsAgree(quote.level, level));
}

/** Whether the front matter names the level, or has to since nothing else does. */
function isFrontMatters(
  { frontMatter, places, parts }: AlignmentDocument,
  part: Part,
  of: keyof Levels,
  wanted: string,
  isSaid: boolean,
): boolean {
  const place = places[of];
  const isThere = frontMatter !== undefined && place !== undefined && isInside(place, frontMatter.range);
  return isThere || (!isSaid && part[of] !== wanted && parts.indexOf(part) === 0);
}

/** Writes levels into the front matter; `undefined` where it is none that could be added to. */
function withFacts(
  text: string,
  facts: readonly { of: keyof Levels; value: string }[],
  options: ParseOptions | undefined,
): TextEdit[] | undefined {
  let edits: TextEdit[] = [];
  for (const { of, value } of facts) {
    const edited = applyEdits(text, edits);
    const matter = readMatter(edited, readingRules(options).firstMonth);
    const edit = setFact(edited, matter ? { frontMatter: matter.frontMatter } : {}, [keys[of]], value);
    if (!edit) return undefined;
    edits = composed(text.length, edits, [edit]);
  }
  return edits;
}

/**
 * Edits of which no two overlap: of those that do, the one of least text, since what a template left to be filled
 * in may stand within what is read as the name of a level.
 */
function distinct(edits: readonly TextEdit[]): TextEdit[] {
  const size = ({ range }: TextEdit): number => range.end - range.start;
  const kept: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => size(a) - size(b))) {
    if (!kept.some((other) => overlap(edit.range, other.range))) kept.push(edit);
  }
  return kept;
}

function isFaithful(
  text: string,
  document: AlignmentDocument,
  part: Part,
  edits: readonly TextEdit[],
  quotes: readonly LadderQuote[],
  { level, nextLevel }: Levels,
  options: ParseOptions | undefined,
): boolean {
  const outcome = reread(text, document, edits, options);
  const now = outcome.after.parts[document.parts.indexOf(part)];
  const all = new Map(document.criteria.map((_, index) => [index, descriptions] as const));
  return (
    (level === undefined || now?.level === level.trim()) &&
    (nextLevel === undefined || now?.nextLevel === nextLevel.trim()) &&
    quotes.every(({ criterion }) => {
      const written = outcome.after.criteria[document.criteria.indexOf(criterion)];
      return (
        written?.levelDescription.state === 'written' &&
        written.generalDescription.text === criterion.generalDescription.text
      );
    }) &&
    // A label that is swallowed is told with the level in it.
    outcome.after.slips.length === document.slips.length &&
    keepsAllBut(outcome, {
      criteria: all,
      parts: ['level', 'nextLevel', 'levelMentions', 'levelHeading'],
      document: ['level', 'nextLevel', 'frontMatter', 'slips'],
    })
  );
}
