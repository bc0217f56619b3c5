import { isSummaryHeading, type Label, readGuidanceRole, readLabel } from '../labels';
import { labelsBelow } from '../labelsBelow';
import { readLevelHeading } from '../levels';
import { isAnsweredNone, isUnfinishedMark } from '../marks';
import type { ReadingRules } from '../options';
import { isProjectName } from '../projectWords';
import type { ScannedBlock } from './block';
import { ideographs, labelFinder, mayBeLabel } from './labels';
import { remembered } from './remembered';
import { isPlain } from './text';

/** A block with what its heading is by its words, as {@link sortBlocks} in `parts.ts` asks for it. */
interface Known {
  block: ScannedBlock;
  index: number;
  kind: 'level' | 'named' | undefined;
  label: Label | undefined;
  isProject: boolean;
  /** Index of the block that governs this one. */
  parent: number;
  /** Index behind all that its heading governs. */
  end: number;
  isCandidate: boolean;
}

/** As in `criterion.ts`; `unknown` is any of the last three. */
type Sign = 'labelled' | 'quoted' | 'open' | 'other' | 'unknown';

/**
 * Tells which of the blocks are criteria, by the very rules of `parts.ts`.
 * @param isAlignment whether front matter says that it is an alignment document
 * @returns the indices of the criteria, and of the headings of levels; `undefined` where it is not certain
 */
export function criteriaAmong(
  blocks: readonly ScannedBlock[],
  isAlignment: boolean,
  rules: ReadingRules,
): { criteria: number[]; levels: number[] } | undefined {
  const known = nest(blocks, rules);
  const signs: (Sign | undefined)[] = [];
  for (const one of known.toReversed()) {
    signs[one.index] = one.isCandidate ? signOf(one, known, signs, rules.marks) : 'other';
  }
  if (signs.includes(undefined)) return undefined;
  const places = new Set(
    known
      .filter(({ index }) => signs[index] === 'labelled')
      .map(({ parent, block }) => `${parent}/${block.depth}`),
  );
  const found = new Set<number>();
  for (const one of known) {
    const verdict = judge(one, signs as Sign[], known, places, isAlignment);
    if (verdict === undefined) return undefined;
    if (verdict) found.add(one.index);
  }
  const criteria: number[] = [];
  const isBelow: boolean[] = [];
  for (const { index, parent, label } of known) {
    const isOwned = isBelow[parent] === true;
    const isCriterion = found.has(index) && !(isOwned && label);
    if (isCriterion) criteria.push(index);
    isBelow[index] = isCriterion || isOwned;
  }
  const levels = known.filter(({ kind, index }) => kind === 'level' && !isBelow[index]);
  return { criteria, levels: levels.map(({ index }) => index) };
}

/** Whether a block is a criterion; `undefined` where that depends on what is not known. */
function judge(
  { index, label, parent, end, block, isCandidate }: Known,
  signs: readonly Sign[],
  known: readonly Known[],
  places: ReadonlySet<string>,
  isAlignment: boolean,
): boolean | undefined {
  const sign = signs[index];
  if (!isCandidate || sign === 'other') return false;
  if (sign === 'labelled') return true;
  const isUnderLevel = known[parent]?.kind === 'level';
  const isBeside = places.has(`${parent}/${block.depth}`);
  const isGroup = signs.slice(index + 1, end).includes('labelled');
  const isQuoted = isBeside || isUnderLevel || (isAlignment && !label);
  const isOpen = (isUnderLevel && !isGroup) || (isBeside && end === index + 1);
  if (sign === 'quoted') return isQuoted;
  if (sign === 'open') return isOpen;
  return isQuoted || isOpen ? undefined : false;
}

function nest(blocks: readonly ScannedBlock[], rules: ReadingRules): Known[] {
  const known: Known[] = [];
  const saying = sayings(rules);
  let governing = [0];
  for (const [index, block] of blocks.entries()) {
    if (index > 0) {
      for (const above of governing) {
        const one = known[above];
        if (one && one.block.depth >= block.depth) one.end = index;
      }
      governing = governing.filter((above) => (blocks[above]?.depth ?? 0) < block.depth);
    }
    const said = block.title?.said ?? '';
    const { kind, label, isProject } = saying(said);
    known.push({
      block,
      index,
      kind,
      label,
      isProject,
      parent: index === 0 ? -1 : (governing.at(-1) ?? -1),
      end: index === 0 ? 1 : blocks.length,
      isCandidate: said !== '' && !kind && !label?.primary,
    });
    if (index > 0) governing.push(index);
  }
  return known;
}

type Saying = Pick<Known, 'kind' | 'label' | 'isProject'>;

const sayingsBy = new WeakMap<ReadingRules, (said: string) => Saying>();

/** What a heading is by its words alone. */
function sayings(rules: ReadingRules): (said: string) => Saying {
  const made = sayingsBy.get(rules) ?? remembered((said: string) => sayingOf(said, rules));
  sayingsBy.set(rules, made);
  return made;
}

function sayingOf(said: string, rules: ReadingRules): Saying {
  const { words } = rules;
  const isNamed = isSummaryHeading(said, words) || readGuidanceRole(said, words) !== undefined;
  const mayBe = ideographs.test(said) || mayBeLabel(said, 0, said.length, labelFinder(rules));
  return {
    kind: readLevelHeading(said) === undefined ? (isNamed ? 'named' : undefined) : 'level',
    label: mayBe ? readLabel(said, words) : undefined,
    isProject: isProjectName(said.slice(0, 200)),
  };
}

/** What stands under a heading says of it; `undefined` where a label there may be none, or be overlooked. */
function signOf(
  { index, block, end }: Known,
  known: readonly Known[],
  signs: readonly (Sign | undefined)[],
  marks: readonly string[],
): Sign | undefined {
  const deeper = known.slice(index + 1, end);
  const { near, far } = labelsBelow(deeper, (one) => {
    return { depth: one.block.depth, isLabel: one.label !== undefined || one.isProject };
  });
  const sign = nearSign({ block, index, end }, near, marks);
  if (sign === undefined || sign === 'labelled') return sign;
  const isSigned = far.some(({ label }) => label?.primary && label.role !== 'overall');
  const isGroup = block.depth > 1 && isSigned ? governs(deeper, signs) : true;
  if (isGroup === undefined) return undefined;
  return isGroup ? sign : 'labelled';
}

/** The sign of a heading by what stands right below it. */
function nearSign(
  { index, block, end }: Pick<Known, 'index' | 'block' | 'end'>,
  below: readonly Known[],
  marks: readonly string[],
): Sign | undefined {
  const body = [block, ...below.map((one) => one.block)];
  if (body.some(({ isLabelled }) => isLabelled)) return 'labelled';
  if (below.some(({ label }) => label && label.role !== 'overall')) return 'labelled';
  if (body.some(({ mayBeLabelled }) => mayBeLabelled)) return undefined;
  if (block.described === 'yes' || (block.hasOverall && end === index + 1)) return 'labelled';
  if (block.described === 'maybe') return undefined;
  return below.length > 0 ? 'unknown' : weakerSign(block, marks);
}

/** As in `parts.ts`; `undefined` where that depends on what is not known. */
function governs(deeper: readonly Known[], signs: readonly (Sign | undefined)[]): boolean | undefined {
  const others = deeper.filter(({ label, isProject }) => !label && !isProject);
  const isSure =
    deeper.some(({ index }) => signs[index] === 'labelled') ||
    others.some(({ index, kind }) => signs[index] === 'quoted' || kind !== undefined);
  return !isSure && others.some(({ index }) => signs[index] === 'unknown') ? undefined : isSure;
}

function weakerSign(block: ScannedBlock, marks: readonly string[]): Sign {
  const { first, firstLine, isOneLine, hasMore, hasQuote } = block;
  if (!first) return 'open';
  const line = firstLine.trim();
  if (first !== 'other' && !hasMore) {
    if (!isPlain(line)) return 'unknown';
    const isOpen = isUnfinishedMark(line, marks) || isAnsweredNone(line);
    if (isOneLine && isOpen) return 'open';
    if (!/^\p{L}/u.test(line) || isOpen) return 'unknown';
    if (!isOneLine && marks.some((mark) => line.toLowerCase().startsWith(mark.toLowerCase())))
      return 'unknown';
  }
  if (first === 'quote') return 'quoted';
  // Italics and a lead make a description of a paragraph.
  const mayDescribe = first === 'text' && (!/^[\p{L}\d(]/u.test(line) || /[:：]/u.test(line));
  return hasQuote || mayDescribe ? 'unknown' : 'other';
}
