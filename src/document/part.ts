import type { RootContent } from 'mdast';
import type { Context } from './context';
import { type ReadCriterion, readCriterion } from './criterion';
import { describe } from './descriptions';
import type { FrontMatterValues } from './frontMatter';
import { readGuidance } from './guidance';
import { readLevelHeading } from './levels';
import { rangeOf, textOf } from './markdown';
import { stateOf } from './marks';
import type { LevelMention, Part, Passage, Range } from './model';
import { isLeftOpen } from './open';
import type { Sorted } from './parts';

/**
 * Reads one part.
 * @param sorted all blocks of the text
 * @param own the indices of the part's first block and of the one behind its last
 * @param index the part's own index
 * @param range the part's stretch of the text
 */
export function readPart(
  sorted: readonly Sorted[],
  own: Range,
  index: number,
  range: Range,
  values: FrontMatterValues | undefined,
  context: Context,
): { part: Part; read: ReadCriterion[] } {
  const blocks = sorted.slice(own.start, own.end);
  const read = blocks.flatMap(({ candidate }) => (candidate ? [readCriterion(candidate, context)] : []));
  const levelBlock = blocks.find(({ kind }) => kind === 'level')?.block;
  const headingLevel = levelBlock && knownLevel(levelBlock.name, context);
  const mentions: LevelMention[] = read.flatMap((one) => one.mentions);
  if (levelBlock?.heading && headingLevel) {
    mentions.unshift({
      level: headingLevel,
      of: 'level',
      where: 'heading',
      range: within(levelBlock.heading, headingLevel, context),
    });
  }
  const named = (of: LevelMention['of'], where: LevelMention['where']): string | undefined =>
    mentions.find((mention) => mention.of === of && mention.where === where)?.level;
  const level = values?.level ?? headingLevel ?? named('level', 'label') ?? named('level', 'quote');
  const nextLevel = values?.nextLevel ?? named('nextLevel', 'label');
  for (const { criterion, quoted } of read) {
    criterion.part = index;
    Object.assign(criterion, describe(quoted, level, nextLevel, context));
  }
  return {
    read,
    part: {
      ...(level ? { level } : {}),
      ...(nextLevel ? { nextLevel } : {}),
      ...(values?.cycle ? { cycle: values.cycle } : {}),
      range,
      ...(levelBlock?.heading ? { levelHeading: rangeOf(levelBlock.heading) } : {}),
      levelMentions: mentions,
      criteria: read.map(({ criterion }) => criterion),
      ...readGuidance(guidanceNodes(blocks), context),
      reviewSummary: readSummary(blocks, own.start, context),
    },
  };
}

/** The level a heading names; an inline-code placeholder leaves it unknown. */
function knownLevel(name: string, { rules }: Context): string | undefined {
  const level = readLevelHeading(name);
  return level && !rules.placeholders.some((pattern) => pattern.test(level)) ? level : undefined;
}

function within(node: RootContent, level: string, { text }: Context): Range {
  const { start, end } = rangeOf(node);
  const at = text.slice(start, end).lastIndexOf(level);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + level.length };
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

function readSummary(blocks: readonly Sorted[], offset: number, { rules }: Context): Passage {
  const firstCriterion = blocks.findIndex(({ kind }) => kind === 'criterion');
  const at = blocks.findIndex(({ kind, owner }, index) => {
    return kind === 'summary' && owner === index + offset && index > firstCriterion;
  });
  const summary = blocks[at]?.block;
  if (!summary?.heading) return { state: 'absent', text: '' };
  const nodes = blocks
    .filter(({ owner }) => owner === at + offset)
    .flatMap(({ block }) =>
      block === summary || !block.heading ? block.content : [block.heading, ...block.content],
    )
    .filter(({ type }) => type !== 'html' && type !== 'thematicBreak');
  const text = nodes.map((node) => textOf(node)).join('\n');
  const last = nodes.at(-1) ?? summary.heading;
  return {
    state:
      nodes.every((node) => isLeftOpen([node], rules.placeholders)) && stateOf(text) === 'written'
        ? 'unfinished'
        : stateOf(text),
    text,
    range: { start: rangeOf(summary.heading).start, end: rangeOf(last).end },
    label: rangeOf(summary.heading),
  };
}
