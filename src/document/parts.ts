import type { RootContent } from 'mdast';
import type { Context } from './context';
import { type Candidate, weigh } from './criterion';
import { isSummaryHeading, readGuidanceRole } from './labels';
import { labelsBelow } from './labelsBelow';
import { readLevelHeading } from './levels';
import { isProjectHeading, readLineLabel } from './lineLabel';
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
  const headed = blocks.map((block): Headed => ({ ...block, said: saidBy(block, context) }));
  const candidates: (Candidate | undefined)[] = [];
  // What a heading holds depends on what the deeper ones are.
  for (let index = headed.length - 1; index >= 0; index--) {
    candidates[index] = candidateFor(headed, index, candidates, context);
  }
  const criteria = findCriteria(headed, candidates, certain);
  const sorted: Sorted[] = [];
  for (const [index, block] of headed.entries()) {
    const { said } = block;
    const above = sorted[block.parent];
    // "Growth" may be the name of a criterion, but not right below one.
    const isLabel = above?.kind === 'criterion' && said?.isLabel;
    const candidate = criteria.has(index) && !isLabel ? candidates[index] : undefined;
    if (candidate) sorted.push({ block, kind: 'criterion', owner: index, candidate });
    // Whatever it is called, what stands below a criterion is the criterion's: `#### Summary`.
    else if (above?.kind === 'criterion') sorted.push({ block, kind: 'criterion', owner: above.owner });
    else if (said?.kind) sorted.push({ block, kind: said.kind, owner: index });
    else if (above?.kind === 'summary' || above?.kind === 'guidance') {
      sorted.push({ block, kind: above.kind, owner: above.owner });
    } else sorted.push({ block, kind: 'other', owner: index });
  }
  return sorted;
}

/** What the words of a heading say of it. */
interface Said {
  kind?: 'level' | 'summary' | 'guidance';
  /** Whether it is a label of a criterion. */
  isLabel: boolean;
  /** Whether it can be nothing else: "Growth" may also be the name of a criterion. */
  isLabelOnly: boolean;
  /** Whether it makes a criterion of what it stands below: an overall may be anybody's. */
  isSign: boolean;
  isProject: boolean;
}

/** A block with what its heading says, if it has one. */
interface Headed extends Block {
  said: Said | undefined;
}

function saidBy({ heading, name }: Block, { known, rules }: Context): Said | undefined {
  return (
    heading &&
    known.of([heading]).recall('heading', () => {
      const kind = kindByName(name, rules);
      const label = readLineLabel(heading.children, rules);
      return {
        ...(kind ? { kind } : {}),
        isLabel: label !== undefined,
        isLabelOnly: label?.primary === true,
        isSign: label?.primary === true && label.role !== 'overall',
        isProject: isProjectHeading(heading),
      };
    })
  );
}

function kindByName(name: string, { words }: Context['rules']): Said['kind'] {
  if (readLevelHeading(name) !== undefined) return 'level';
  if (isSummaryHeading(name, words)) return 'summary';
  return readGuidanceRole(name, words) ? 'guidance' : undefined;
}

/** @param candidates those of the headings behind this one */
function candidateFor(
  headed: readonly Headed[],
  index: number,
  candidates: readonly (Candidate | undefined)[],
  context: Context,
): Candidate | undefined {
  const { heading, name, depth, said } = headed[index] as Headed;
  if (!heading || said?.kind || name === '' || said?.isLabelOnly) return undefined;
  const end = endOfBlock(headed, index);
  const deeper = headed.slice(index + 1, end);
  const isLeaf = deeper.length === 0;
  const { near, far } = labelsBelow(deeper, (one) => {
    return { depth: one.depth, isLabel: one.said?.isLabel === true || one.said?.isProject === true };
  });
  const weighed = weigh(heading, nodesOf(headed, index, near), isLeaf, context);
  if (far.length === 0) return weighed;
  // A README, too, has examples behind other sections of its title.
  const mayBeSigned = depth > 1 && far.some((one) => one.said?.isSign);
  const isSigned = mayBeSigned && !governs(deeper, candidates.slice(index + 1, end));
  return {
    ...weighed,
    sign: isSigned ? 'labelled' : weighed.sign,
    read: () => weigh(heading, nodesOf(headed, index, [...near, ...far]), isLeaf, context).read(),
  };
}

/** Whether some deeper headings may be criteria themselves, or tell of the document. */
function governs(deeper: readonly Headed[], candidates: readonly (Candidate | undefined)[]): boolean {
  return deeper.some(({ said }, at) => {
    const sign = candidates[at]?.sign;
    const isOwn = said?.isLabel || said?.isProject;
    return sign === 'labelled' || (!isOwn && (sign === 'quoted' || said?.kind !== undefined));
  });
}

/**
 * The indices of the criteria: headings with a label or description of the method; under a level, also
 * those with any quote or nothing yet; and such as these beside a labelled one. A quote will do anywhere
 * in what is `certain` to be an alignment document. A heading that only governs others is not unstarted.
 */
function findCriteria(
  headed: readonly Headed[],
  candidates: readonly (Candidate | undefined)[],
  certain: boolean,
): Set<number> {
  const place = ({ parent, depth }: Block): string => `${parent}/${depth}`;
  const labelled = [...headed.keys()].filter((index) => candidates[index]?.sign === 'labelled');
  const places = new Set(labelled.map((index) => place(headed[index] as Headed)));
  const weaker = [...headed.entries()].flatMap(([index, block]) => {
    const { said } = block;
    const sign = candidates[index]?.sign;
    if (sign !== 'quoted' && sign !== 'open') return [];
    const isUnderLevel = headed[block.parent]?.said?.kind === 'level';
    const isBeside = places.has(place(block));
    const isCertain = certain && said?.isLabel === false;
    const isQuoted = sign === 'quoted' && (isBeside || isUnderLevel || isCertain);
    const governed = candidates.slice(index + 1, endOfBlock(headed, index));
    const isGroup = governed.some((candidate) => candidate?.sign === 'labelled');
    const isOpen = sign === 'open' && ((isUnderLevel && !isGroup) || (isBeside && governed.length === 0));
    return isQuoted || isOpen ? [index] : [];
  });
  return new Set([...labelled, ...weaker]);
}

/** What stands in a heading: the blocks right below it, and those of some deeper headings. */
function nodesOf(headed: readonly Headed[], index: number, deeper: readonly Headed[]): RootContent[] {
  const nodes = [...(headed[index]?.content ?? [])];
  for (const { heading, content } of deeper) {
    for (const node of heading ? [heading, ...content] : content) nodes.push(node);
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
