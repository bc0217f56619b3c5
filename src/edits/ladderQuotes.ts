import type { Ladder } from '../cycle/ladder/ladder';
import { describedBy } from '../cycle/ladder/lookUp';
import { beginsWithBlock } from '../cycle/ladder/quote';
import { levelsAgree } from '../document/levels';
import type { Criterion, Part, Range } from '../document/model';
import { isInside } from '../document/ranges';
import { behindBreak, endAt, lineBreakAt, lineEnd, lineStart } from './lineStyle';
import type { TextEdit } from './textEdit';
import { traitsOf } from './traits';

/** An edit that makes the ladder's text the level description of a criterion. */
export interface LadderQuote {
  criterion: Criterion;
  edit: TextEdit;
}

/**
 * The level descriptions that the ladder gives for another level: where a criterion quotes what the ladder says of
 * the level so far, word for word; where the quote is still to be written; and where there is none, in a quote of
 * its own. What the pair wrote itself is left alone, and so is all that stands outside of quotes.
 *
 *     > **L4:** Builds alone.    becomes    > **L4:** Others build on it.
 *
 * Its bullets are those of the document. The name of the level in front of a description is not changed here.
 *
 * @param text the text that `part` was read from
 * @param level the new level
 */
export function ladderQuotes(text: string, part: Part, level: string, ladder: Ladder): LadderQuote[] {
  const { marker } = traitsOf(text, part.criteria);
  return part.criteria.flatMap((criterion) => {
    const quoted = part.levelMentions.filter(
      ({ where, range }) => where === 'quote' && isInside(range, criterion.range),
    );
    // What stands beside a description of the new level is that of the old one, and stays it.
    if (part.level !== level && quoted.some((one) => levelsAgree(one.level, level))) return [];
    const now = describedBy(ladder, criterion.name, level, undefined).level;
    if (now === undefined) return [];
    const before = describedBy(ladder, criterion.name, part.level, undefined).level;
    const edit = editFor(text, criterion, level, before, withMarker(now, marker));
    return edit ? [{ criterion, edit }] : [];
  });
}

function editFor(
  text: string,
  criterion: Criterion,
  level: string,
  before: string | undefined,
  now: string,
): TextEdit | undefined {
  const { state, range } = criterion.levelDescription;
  if (state === 'absent') return newQuote(text, criterion, level, now);
  const prefix = range && quotePrefix(text, range.start);
  if (!range || prefix === undefined || state === 'answered') return undefined;
  const lead = leadEnd(text, range);
  if (state === 'unfinished') {
    const start = lead ?? range.start;
    return {
      range: { start, end: range.end },
      newText: written(text, { start, end: range.end }, prefix, now, lead !== undefined),
    };
  }
  if (before === undefined) return undefined;
  for (const start of [range.start, ...(lead === undefined ? [] : [lead])]) {
    const end = endOfWords(text, start, before);
    if (end === undefined || end < range.end || !isEndOfDescription(text, end, criterion)) continue;
    if (endOfWords(text, start, now) === end) return undefined;
    return { range: { start, end }, newText: written(text, { start, end }, prefix, now, start === lead) };
  }
  return undefined;
}

/** A description that is not there yet, led by its level: behind the general one, else below the heading. */
function newQuote(text: string, criterion: Criterion, level: string, now: string): TextEdit | undefined {
  const general = criterion.generalDescription.range;
  const prefix = general && quotePrefix(text, general.start);
  const lead = `**${level}:**`;
  const at = general ? endOfQuote(text, general.end) : criterion.heading.end;
  const eol = lineBreakAt(text, at);
  if (general) {
    // Outside of quotes, and in front of the next level's description, nobody can tell what belongs to what.
    if (prefix === undefined || criterion.nextLevelDescription.state !== 'absent') return undefined;
    const newText = `${eol}${prefix.trimEnd()}${eol}${prefix}${lead}${written(text, at, prefix, now, true)}`;
    return { range: { start: at, end: at }, newText };
  }
  const behind = endAt(text, at);
  const next = behindBreak(text, behind);
  const isBlank = text.slice(next, lineEnd(text, next)).trim() === '';
  const newText = `${eol}${eol}> ${lead}${written(text, at, '> ', now, true)}${isBlank ? '' : eol}`;
  return { range: { start: behind, end: behind }, newText };
}

/** A description in a quote whose lines begin with `prefix`; behind a lead, on its line where it begins with prose. */
function written(
  text: string,
  at: number | Range,
  prefix: string,
  description: string,
  isLed: boolean,
): string {
  const eol = lineBreakAt(text, at);
  const empty = prefix.trimEnd();
  const [first = '', ...rest] = description.split('\n').map((line) => line.trimEnd());
  const isBlock = beginsWithBlock(first);
  const begin = isLed ? (isBlock ? `${eol}${empty}${eol}${prefix}` : ' ') : '';
  return begin + [first, ...rest.map((line) => (line === '' ? empty : prefix + line))].join(eol);
}

/** A description with the bullets of the document. What stands in a fence is no bullet. */
function withMarker(description: string, marker: string | undefined): string {
  const isBulleted = marker !== undefined && /^[-*+]$/u.test(marker) && !/`{3}|~{3}/u.test(description);
  return isBulleted ? description.replace(/^( *)[-*+](?= +\S)/gmu, `$1${marker}`) : description;
}

/** What the lines of the quote that holds `offset` begin with; `undefined` outside of quotes. */
function quotePrefix(text: string, offset: number): string | undefined {
  return /^ {0,3}(?:> ?)+/u.exec(text.slice(lineStart(text, offset), offset))?.[0];
}

/** Where the words end that lead a description: `**L4:**`. */
function leadEnd(text: string, { start, end }: Range): number | undefined {
  const lead = /^[*_`]{0,3}[^:：\r\n]{1,120}[:：][*_`]{0,3}/u.exec(text.slice(start, end))?.[0];
  return lead === undefined ? undefined : start + lead.length;
}

/** Where a text ends that is written at `start` in the lines of a quote, however its lines are broken and its bullets look. */
function endOfWords(text: string, start: number, words: string): number | undefined {
  let at = start;
  for (const word of words.split(/\s+/u).filter((one) => one !== '')) {
    at = behindSpace(text, at);
    const isBullet = /^[-*+]$/u.test(word) && /[-*+]/u.test(text[at] ?? '');
    if (!isBullet && !text.startsWith(word, at)) return undefined;
    at += word.length;
    if (at < text.length && !/\s/u.test(text[at] ?? '')) return undefined;
  }
  return at;
}

/** The offset of the next word, over the marks of quotes where lines begin. */
function behindSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/u.test(text[at] ?? '')) {
    const isBreak = text[at] === '\n' || text[at] === '\r';
    at++;
    while (isBreak && /[ \t>]/u.test(text[at] ?? '')) at++;
  }
  return at;
}

/** Whether nothing more of a description stands behind an offset: the quote ends, or another one begins. */
function isEndOfDescription(text: string, offset: number, criterion: Criterion): boolean {
  if (text.slice(offset, lineEnd(text, offset)).trim() !== '') return false;
  const next = behindSpace(text, offset);
  if (next >= text.length || quotePrefix(text, next) === undefined) return true;
  const { generalDescription, nextLevelDescription } = criterion;
  return (
    leadEnd(text, { start: next, end: lineEnd(text, next) }) !== undefined ||
    [generalDescription, nextLevelDescription].some(({ range }) => range?.start === next)
  );
}

/** The end of the last line of the quote that holds `offset`. */
function endOfQuote(text: string, offset: number): number {
  let end = lineEnd(text, offset);
  for (;;) {
    const next = behindBreak(text, end);
    if (next === end || !/^ {0,3}>/u.test(text.slice(next, next + 4))) return end;
    end = lineEnd(text, next);
  }
}
