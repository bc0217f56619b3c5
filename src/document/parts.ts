import type { RootContent } from 'mdast';
import type { Context } from './context';
import { type Candidate, weigh } from './criterion';
import { isSummaryHeading, readGuidanceRole, readLabel } from './labels';
import { readLevelHeading } from './levels';
import { type Block, endOfBlock } from './outline';

/** A block of the outline with what it turned out to be. */
export interface Sorted {
  block: Block;
  kind: 'criterion' | 'level' | 'summary' | 'guidance' | 'other';
  /** The criterion, level heading, summary or guidance that the block belongs to; its own index if it is one. */
  owner: number;
  candidate?: Candidate;
}

/**
 * Tells which headings are criteria: by what stands in them, or by standing beside headings that are so
 * recognised; never by their depth alone.
 */
export function sortBlocks(blocks: readonly Block[], certain: boolean, context: Context): Sorted[] {
  const kinds = blocks.map((block) => kindByName(block, context));
  const candidates = blocks.map((block, index) =>
    block.heading && kinds[index] === undefined && block.name !== '' && !readLabel(block.name)
      ? weigh(block.heading, bodyOf(blocks, index), context)
      : undefined,
  );
  const isSign = (index: number, ...signs: Candidate['sign'][]): boolean => {
    const sign = candidates[index]?.sign;
    return sign !== undefined && signs.includes(sign);
  };
  const place = (block: Block): string => `${block.parent}/${block.depth}`;
  const underLevel = (block: Block): boolean => kinds[block.parent] === 'level';
  const criteria = new Set([...blocks.keys()].filter((index) => isSign(index, 'labelled')));
  const places = new Set([...criteria].map((index) => place(blocks[index] as Block)));
  for (const [index, block] of blocks.entries()) {
    const beside = places.has(place(block)) || underLevel(block);
    if (isSign(index, 'quoted') && (beside || certain)) criteria.add(index);
    if (isSign(index, 'open') && beside) criteria.add(index);
  }
  const owners: number[] = [];
  return blocks.map((block, index) => {
    const own = criteria.has(index) ? 'criterion' : kinds[index];
    const inherited = block.parent >= 0 ? owners[block.parent] : undefined;
    const inheritedKind =
      inherited === undefined ? undefined : criteria.has(inherited) ? 'criterion' : kinds[inherited];
    const inherits = own === undefined && inheritedKind !== undefined && inheritedKind !== 'level';
    const owner = inherits && inherited !== undefined ? inherited : index;
    owners.push(owner);
    const candidate = candidates[index];
    return {
      block,
      kind: own ?? (inherits ? inheritedKind : 'other'),
      owner,
      ...(candidate && own === 'criterion' ? { candidate } : {}),
    };
  });
}

function kindByName(
  { heading, name }: Block,
  { rules }: Context,
): 'level' | 'summary' | 'guidance' | undefined {
  if (!heading) return undefined;
  if (
    readLevelHeading(name) !== undefined ||
    rules.placeholders.some((p) => /level/iu.test(name) && p.test(name))
  ) {
    return 'level';
  }
  if (isSummaryHeading(name)) return 'summary';
  return readGuidanceRole(name) ? 'guidance' : undefined;
}

/** The blocks below a heading, with the labels among its deeper headings and what stands under those. */
function bodyOf(blocks: readonly Block[], index: number): RootContent[] {
  const nodes = [...(blocks[index]?.content ?? [])];
  const end = endOfBlock(blocks, index);
  for (let next = index + 1; next < end; next++) {
    const { heading, content, name, depth } = blocks[next] as Block;
    // A deeper heading is a part of this body if it is a label, or stands below one.
    const isLabel = heading && readLabel(name);
    const labelDepth = nodes.findLast((node) => node.type === 'heading')?.depth;
    if (!heading || (!isLabel && (labelDepth === undefined || depth <= labelDepth))) break;
    nodes.push(heading, ...content);
  }
  return nodes;
}

/**
 * Cuts the sorted blocks into parts, the documents that one file may hold. A part ends at `</details>`, at
 * a second level heading, or where a criterion's name comes again; the guidance and headings right before
 * that go with what follows. Every part but the only one holds a criterion.
 * @returns the index of each part's first block
 */
export function cutParts(sorted: readonly Sorted[]): number[] {
  const starts = [0];
  let names = new Set<string>();
  let hasLevel = false;
  let lastOwned = -1;
  for (const [index, { kind, block, owner }] of sorted.entries()) {
    const isCriterion = kind === 'criterion' && owner === index;
    const key = block.name.toLowerCase();
    const isAgain = isCriterion && names.has(key);
    const isSecondLevel = kind === 'level' && hasLevel;
    if (names.size > 0 && (block.afterDetails || isAgain || isSecondLevel)) {
      starts.push(block.afterDetails ? index : lastOwned + 1);
      names = new Set();
      hasLevel = sorted.slice(starts.at(-1), index).some((before) => before.kind === 'level');
    }
    if (isCriterion) names.add(key);
    if (kind === 'level') hasLevel = true;
    if (kind === 'criterion' || kind === 'summary') lastOwned = index;
  }
  // What follows the last part without a criterion of its own still belongs to it.
  const last = starts.at(-1) ?? 0;
  const hasCriterion = sorted.slice(last).some(({ kind }) => kind === 'criterion');
  return hasCriterion || starts.length === 1 ? starts : starts.slice(0, -1);
}
