import type { AlignmentDocument, Criterion, Entry, Example, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { type Combined, evidenceOf, isPlain, isSameSaid } from './combineExamples';
import { countedFrom } from './counting';
import { habitsOf } from './habits';
import { type Bullet, bulletAt, lineBreakAt, nextMarker } from './lineStyle';
import { markedName } from './markedName';
import { evidencePlace } from './neighbours';
import { keepsAllBut, reread } from './reread';
import { anyLink, type SaidLink, saidOf, withLinks } from './saidOf';
import { sentencesIn } from './sentences';
import { type Site, siteOf } from './site';
import type { TextEdit } from './textEdit';
import { nestedIn } from './written';

export type SplitResult =
  /** `bullets` are the ranges of the examples that it became, in the text after the edits. */
  | { edits: TextEdit[]; bullets: Range[] }
  /**
   * - `row`: it is no bullet of its own;
   * - `details`: it holds bullets, blocks or a comment, of which nobody knows where they belong;
   * - `single`: it is one sentence, or says nothing yet;
   * - `unreadable`: the document would not be read as it is meant.
   */
  | { failure: 'row' | 'details' | 'single' | 'unreadable' };

/** What splitting is meant to change of a criterion. */
const changed = ['examples', 'examplesSection', 'projects', 'started'] as const;

/**
 * Makes a bullet for each sentence of one, below the project's name if it leads them, else side by side.
 *
 *     - **Project X:** Did one. Did two. ([1](https://a)) ([2](https://b))
 *
 *     - **Project X**
 *         - ([1](https://a)): Did one.
 *         - ([2](https://b)): Did two.
 *
 * A link stays with the sentence that it stands in or follows. Of the links at the very end, each sentence gets
 * one where there are as many of both and none within; otherwise all stay with the last sentence. What was
 * combined becomes what it was.
 *
 * @param made what bullets were combined of, if that is known
 */
export function splitExample(
  text: string,
  document: AlignmentDocument,
  criterion: Criterion,
  example: Example,
  made: readonly Combined[] = [],
  options?: ParseOptions,
): SplitResult {
  const found = entryOf(criterion.examplesSection.entries, example);
  const bullet = found && bulletAt(text, found.entry.range.start);
  if (!found || !bullet) return { failure: 'row' };
  const { entry, siblings } = found;
  const content = text.slice(entry.text.start, entry.text.end);
  const known = made.find((one) => one.content === content);
  if (!isPlain(text, entry) || (!known && content.includes('!['))) return { failure: 'details' };
  const site = siteOf(text, criterion, 'examples', habitsOf(text, document, options));
  const lead = leadOf(content, example.project);
  const said = saidOf(
    text,
    { start: entry.text.start + lead.length, end: entry.text.end },
    evidenceOf(entry, [example]),
  );
  const lines = known ? known.bullets : sentencesOf(said, evidencePlace(site) ?? 'first');
  if ((lines.length < 2 || example.note === '') && !known) return { failure: 'single' };
  const head = known ? known.head : lead.head;
  const newText =
    head === undefined
      ? beside(site, entry, siblings, lines, bullet)
      : below(site, entry, head, lines, bullet);
  const edit = { range: entry.range, newText };
  const counted = head === undefined ? countedOn(text, siblings, entry, lines.length - 1) : [];
  const index = document.criteria.indexOf(criterion);
  const end = entry.range.start + newText.length;
  for (const edits of counted.length > 0 ? [[edit, ...counted], [edit]] : [[edit]]) {
    const outcome = reread(text, document, edits, options);
    const now = outcome.after.criteria[index]?.examples ?? [];
    const own = now.filter(({ range }) => range.start >= entry.range.start && range.end <= end);
    const isMeant =
      own.length === lines.length &&
      own.every(({ project }) => project === example.project) &&
      isSameSaid(own, [example]) &&
      now.length === criterion.examples.length + lines.length - 1;
    if (isMeant && keepsAllBut(outcome, { criteria: new Map([[index, changed]]) })) {
      return { edits, bullets: own.map(({ range }) => range) };
    }
  }
  return { failure: 'unreadable' };
}

/** The numbers of the bullets behind one that becomes so many more, where all of them count on. */
function countedOn(text: string, siblings: readonly Entry[], entry: Entry, more: number): TextEdit[] {
  const first = countedFrom(text, siblings);
  if (first === undefined) return [];
  return siblings.flatMap(({ range: { start } }, index): TextEdit[] => {
    const number = first + index;
    if (start <= entry.range.start) return [];
    return [{ range: { start, end: start + String(number).length }, newText: String(number + more) }];
  });
}

/** The bullet that an example is, and those beside it. */
function entryOf(
  siblings: readonly Entry[],
  example: Pick<Example, 'range'>,
): { entry: Entry; siblings: readonly Entry[] } | undefined {
  for (const entry of siblings) {
    if (entry.range.start === example.range.start && entry.kind === 'example') return { entry, siblings };
    const inner = entryOf(entry.entries, example);
    if (inner) return inner;
  }
  return undefined;
}

/** The name that leads a bullet, as it heads a group, and how much of the bullet it is. */
function leadOf(content: string, project: string | undefined): { length: number; head?: string } {
  if (project === undefined) return { length: 0 };
  const named = markedName(content);
  const name = named?.name.replace(/[:：]$/u, '').trim();
  if (named && name && plainWords(name) === plainWords(project)) {
    const behind = /^[:：]?(?:[ \t]+[–—-]+)?[ \t]+(?=\S)/u.exec(content.slice(named.end));
    if (behind) return { length: named.end + behind[0].length, head: named.mark + name + named.mark };
  }
  const plain = /^([^:：*_`\r\n]{1,120})[:：][ \t]+(?=\S)/u.exec(content);
  return plain?.[1]?.trim() === project ? { length: plain[0].length, head: plain[1].trim() } : { length: 0 };
}

function plainWords(text = ''): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** The sentences of a prose, each with its links before or behind it. */
function sentencesOf(
  { prose, inProse, around }: ReturnType<typeof saidOf>,
  place: 'first' | 'last',
): string[] {
  const sentences = cutAtSentences(prose);
  const isEach = around.length === sentences.length && inProse.length === 0;
  let next = 0;
  return sentences.map((sentence, index) => {
    const count = sentence.match(anyLink)?.length ?? 0;
    const own = inProse.slice(next, next + count);
    next += count;
    const isLast = index === sentences.length - 1;
    const links = isEach ? around.slice(index, index + 1) : isLast ? around : [];
    return layOut(withLinks(sentence, own), links, place);
  });
}

function layOut(sentence: string, links: readonly SaidLink[], place: 'first' | 'last'): string {
  if (links.length === 0) return sentence;
  const all = links.map(({ source }) => `(${source})`).join(' ');
  return place === 'first' ? `${all}: ${sentence}` : `${sentence} ${all}`;
}

/** Sentences; links, and what else holds no words, stay with the sentence that they follow. */
function cutAtSentences(prose: string): string[] {
  const sentences: string[] = [];
  for (const piece of sentencesIn(prose)) {
    const links = /^[\s(（,;\uFDD0\uFDD1)）]*(?=[^\s(（,;\uFDD0\uFDD1)）]|$)/u.exec(piece)?.[0] ?? '';
    const isFollowing = links.search(anyLink) >= 0 && sentences.length > 0;
    const behind = isFollowing ? links : '';
    const rest = piece.slice(behind.length);
    const last = sentences.length - 1;
    // "1." begins a sentence, or ends one, and by itself would be a bullet.
    const isBegun = isNumber(sentences[last]);
    const isWordless = !/[\p{L}\p{N}\uFDD1]/u.test(rest) || isNumber(rest);
    if (sentences.length > 0) sentences[last] += behind + (isWordless || isBegun ? rest : '');
    if (sentences.length === 0 || !(isWordless || isBegun)) sentences.push(rest);
  }
  return sentences.map((sentence) => sentence.trim());
}

function isNumber(sentence = ''): boolean {
  return /^\s*\d{1,9}[.)]\s*$/u.test(sentence);
}

/** The name, and the sentences nested below it. */
function below(site: Site, { range }: Entry, head: string, lines: readonly string[], bullet: Bullet): string {
  const eol = lineBreakAt(site.text, range);
  let inner = nestedIn(bullet, site);
  const bullets = lines.map((line, index) => {
    if (index > 0) inner = { ...inner, marker: nextMarker(inner, undefined) };
    return eol + inner.prefix + inner.marker + inner.padding + line;
  });
  return bullet.marker + bullet.padding + head + bullets.join('');
}

/** The sentences as bullets; all of one number where that is how numbers are written here. */
function beside(
  site: Site,
  { range }: Entry,
  siblings: readonly Entry[],
  lines: readonly string[],
  bullet: Bullet,
): string {
  const eol = lineBreakAt(site.text, range);
  const twin = siblings
    .filter((other) => other.range.start !== range.start)
    .map((other) => bulletAt(site.text, other.range.start))
    .find((other) => other?.marker === bullet.marker);
  let next = bullet;
  return lines
    .map((line, index) => {
      if (index > 0) next = { ...next, marker: nextMarker(next, twin) };
      return (index > 0 ? eol + next.prefix : '') + next.marker + next.padding + line;
    })
    .join('');
}
