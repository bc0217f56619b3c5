import type { Heading, RootContent } from 'mdast';
import { absent } from './absent';
import type { Context } from './context';
import type { ReadCriterion } from './criterion';
import type { FrontMatterValues } from './frontMatterValues';
import { readGuidance } from './guidance';
import type { Header } from './header';
import { isPrimarySummaryHeading } from './labels';
import { readLevelHeading } from './levels';
import { trimmed } from './lines';
import { isSeparator, rangeOf, rangeOfAll, textOf } from './markdown';
import { isPlaceholder } from './marks';
import type { LevelMention, Part, Passage, Range } from './model';
import { stateOfAll } from './open';
import type { Sorted } from './parts';
import { levelRange } from './sections';

/** What is known of all parts before they are read. */
export interface Known {
  /** What the front matter says. */
  values?: FrontMatterValues | undefined;
  /** What the lines before the criteria say. */
  header: Header;
}

/**
 * Reads one part.
 * @param blocks the part's own blocks
 * @param place its index among the parts, and its stretch of the text
 */
export function readPart(
  blocks: readonly Sorted[],
  place: { index: number; range: Range },
  { values, header }: Known,
  context: Context,
): { part: Part; read: ReadCriterion[] } {
  const owned = byOwner(blocks);
  const found = blocks.flatMap(({ candidate, owner }) =>
    candidate
      ? [{ candidate, one: candidate.read(), range: rangeOfBlocks(owned.get(owner) ?? [], context) }]
      : [],
  );
  const levelHeading = blocks.find(({ kind }) => kind === 'level')?.block.heading;
  const mentions = [
    ...(place.index === 0 ? (values?.levelMentions ?? []) : []),
    ...(levelHeading ? headingMention(levelHeading, context) : []),
    ...found.flatMap(({ one }) => one.mentions),
  ].sort((a, b) => a.range.start - b.range.start);
  const named = (of: LevelMention['of'], where: LevelMention['where']): string | undefined =>
    mentions.find((mention) => mention.of === of && mention.where === where)?.level;
  // In a file of several documents, front matter speaks of those that do not say better.
  const own = place.index === 0 ? values?.level : undefined;
  const level =
    own ??
    named('level', 'heading') ??
    values?.level ??
    header.level ??
    named('level', 'label') ??
    named('level', 'quote');
  const nextLevel = values?.nextLevel ?? header.nextLevel ?? named('nextLevel', 'label');
  const cycle = values?.cycle ?? header.cycle;
  const guidance = guidanceNodes(blocks);
  const read = found.map(({ candidate, one, range }): ReadCriterion => {
    const descriptions = candidate.describe(level, nextLevel);
    return { ...one, criterion: { ...one.criterion, range, part: place.index, ...descriptions } };
  });
  return {
    read,
    part: {
      ...(level ? { level } : {}),
      ...(nextLevel ? { nextLevel } : {}),
      ...(cycle ? { cycle } : {}),
      range: place.range,
      ...(levelHeading ? { levelHeading: rangeOf(levelHeading) } : {}),
      levelMentions: mentions,
      criteria: read.map(({ criterion }) => criterion),
      ...context.known.of(guidance).recall('guidance', () => readGuidance(guidance, context)),
      reviewSummary: readSummary(blocks, context),
    },
  };
}

function byOwner(blocks: readonly Sorted[]): ReadonlyMap<number, readonly Sorted[]> {
  const owned = new Map<number, Sorted[]>();
  for (const block of blocks) {
    const others = owned.get(block.owner);
    if (others) others.push(block);
    else owned.set(block.owner, [block]);
  }
  return owned;
}

/** The level that a heading names; an inline-code placeholder leaves it unknown. */
function headingMention(heading: Heading, context: Context): LevelMention[] {
  const level = readLevelHeading(textOf(heading));
  if (!level || isPlaceholder(level, context.rules.placeholders)) return [];
  return [{ level, of: 'level', where: 'heading', range: levelRange(level, rangeOf(heading), context) }];
}

/** From the first heading to the last content; a separator behind it belongs to nobody. */
function rangeOfBlocks(blocks: readonly Sorted[], { text }: Context): Range {
  const nodes = blocks.flatMap(({ block: { heading, content } }) =>
    heading ? [heading, ...content] : content,
  );
  const last = nodes.findLastIndex((node) => !isSeparator(node));
  // A fence that is left open takes the end of the text with it.
  return trimmed(rangeOfAll(nodes.slice(0, last + 1)) ?? { start: 0, end: 0 }, text);
}

/** The blocks that are guidance by their name, and those before the criteria that are nothing else. */
export function guidanceNodes(blocks: readonly Sorted[]): RootContent[] {
  const firstCriterion = blocks.findIndex(({ kind }) => kind === 'criterion');
  return blocks.flatMap(({ kind, block: { heading, content } }, index) => {
    const before =
      kind === 'other' || kind === 'level' ? firstCriterion < 0 || index < firstCriterion : false;
    return kind === 'guidance' || before ? [...(heading ? [heading] : []), ...content] : [];
  });
}

/**
 * The review summary above the criteria. There it takes the method's own word with something below it, and neither
 * guidance around it, which may tell of another review, nor levels and criteria that it governs, as a title does.
 */
function summaryAbove(
  blocks: readonly Sorted[],
  firstCriterion: number,
  { rules }: Context,
): Sorted | undefined {
  return blocks.slice(0, firstCriterion).find(({ kind, owner, block }, index) => {
    if (kind !== 'summary' || !isPrimarySummaryHeading(block.name, rules.words)) return false;
    const above = blocks.slice(0, index).findLast((one) => one.block.depth < block.depth);
    const end = blocks.findIndex((one, at) => at > index && one.block.depth <= block.depth);
    return (
      above?.kind !== 'guidance' &&
      blocks.slice(index, end < 0 ? undefined : end).every((one) => one.owner === owner) &&
      blocks.some((one) => one.owner === owner && one.block.content.some((node) => !isSeparator(node)))
    );
  });
}

/** What stands under the heading of the review summary, which comes behind the criteria or, rarely, above them. */
function readSummary(blocks: readonly Sorted[], context: Context): Passage {
  const firstCriterion = blocks.findIndex(({ kind }) => kind === 'criterion');
  const summary =
    blocks.find(({ kind }, index) => kind === 'summary' && index > firstCriterion) ??
    summaryAbove(blocks, firstCriterion, context);
  const heading = summary?.block.heading;
  if (!heading) return absent;
  const owned = blocks.filter(({ owner }) => owner === summary.owner);
  const pieces = owned.flatMap(({ block }) => [
    ...(block.heading && block.heading !== heading ? [block.heading] : []),
    ...block.content.flatMap((node) => (node.type === 'list' ? node.children : [node])),
  ]);
  const texts = pieces.map((node) => textOf(node)).filter((text) => text !== '');
  return {
    state: stateOfAll(
      pieces.map((node) => [node]),
      context.rules,
    ),
    text: texts.join('\n'),
    range: rangeOfBlocks(owned, context),
    label: rangeOf(heading),
  };
}
