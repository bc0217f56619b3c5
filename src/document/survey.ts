import type { Root, RootContent } from 'mdast';
import { greatest } from './extremes';
import { readLineLabel } from './lineLabel';
import { rangeOf } from './markdown';
import type { AlignmentDocument, Range } from './model';
import type { ParseOptions } from './options';
import { endOfBlock } from './outline';
import { readBlocks, readDocument } from './parse';

/**
 * Why a text is not recognised as an alignment document:
 * - `denied`: its front matter says that it is none;
 * - `headless`: it has no heading;
 * - `fenced`: its headings stand in a fence, as somebody's example;
 * - `unlabelled`: no heading has examples or a description below it;
 * - `vague`: some have, but so have texts of other kinds.
 */
export type WhyNot = 'denied' | 'headless' | 'fenced' | 'unlabelled' | 'vague';

/** A heading of a text, whatever it is. */
export interface SurveyedHeading {
  name: string;
  /** 1 to 6. */
  depth: number;
  heading: Range;
  /** The first list among the blocks right below it: in all likelihood its examples. */
  list?: Range;
  /** The end of the last block right below it, or of itself. */
  end: number;
  isCriterion: boolean;
  /**
   * Whether it would make a criterion: it is one, or governs no other headings, as its likes do, and keeps
   * nothing for later.
   */
  isLikely: boolean;
  /** Whether something is kept for later right below it. */
  keeps: boolean;
}

/** What somebody wants to know of a text that is not recognised, or not as it should be. */
export interface Survey {
  /** Missing where it is recognised. */
  whyNot?: WhyNot;
  headings: SurveyedHeading[];
}

/** Looks at the headings of a text, in order, and says why it is not recognised, if so. */
export function survey(text: string, options?: ParseOptions): Survey {
  const read = readBlocks(text, options);
  const { sorted, tree } = read;
  const document = readDocument(read);
  const blocks = sorted.map(({ block }) => block);
  const hasCriteria = sorted.some(({ kind }) => kind === 'criterion');
  const headings = sorted.flatMap(({ block, kind, owner }, index): SurveyedHeading[] => {
    const { heading, name, depth, content } = block;
    if (!heading || name === '' || readLineLabel(heading.children, read.context.rules)) return [];
    const isCriterion = kind === 'criterion' && owner === index;
    if (kind === 'criterion' && !isCriterion) return [];
    const isLeaf = kind === 'other' && endOfBlock(blocks, index) === index + 1;
    const list = content.find(({ type }) => type === 'list');
    const end = endOf([heading, ...content]);
    const keeps = document.inbox.some(({ range }) => rangeOf(heading).end <= range.start && range.end <= end);
    return [
      {
        name,
        depth,
        heading: rangeOf(heading),
        ...(list ? { list: rangeOf(list) } : {}),
        end,
        isCriterion,
        isLikely: hasCriteria ? isCriterion : isLeaf && !keeps,
        keeps,
      },
    ];
  });
  const whyNot = reasonFor(document, headings, tree);
  return { ...(whyNot ? { whyNot } : {}), headings: whyNot ? onlyUsualDepth(headings) : headings };
}

function reasonFor(
  { recognised, alignment }: AlignmentDocument,
  headings: readonly SurveyedHeading[],
  tree: Root,
): WhyNot | undefined {
  if (recognised) return undefined;
  if (alignment === false) return 'denied';
  if (headings.some(({ isCriterion }) => isCriterion)) return 'vague';
  if (headings.length > 0) return 'unlabelled';
  const isFenced = tree.children.some((node) => node.type === 'code' && /^#{1,6} /mu.test(node.value));
  return isFenced ? 'fenced' : 'headless';
}

/** Criteria are written alike: of headings that only may be some, those count that are as deep as most. */
function onlyUsualDepth(headings: readonly SurveyedHeading[]): SurveyedHeading[] {
  const counts = new Map<number, number>();
  for (const { depth, isLikely } of headings) {
    if (isLikely) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  }
  const [[usual] = []] = [...counts].sort(([, a], [, b]) => b - a);
  return headings.map((one) => ({
    ...one,
    isLikely: one.isLikely && (one.isCriterion || one.depth === usual),
  }));
}

function endOf(nodes: readonly RootContent[]): number {
  return greatest(
    nodes.map((node) => rangeOf(node).end),
    0,
  );
}
