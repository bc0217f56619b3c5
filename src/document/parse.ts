import type { Root, RootContent } from 'mdast';
import { mayStandForHeadings, promoteBoldHeadings } from './boldHeadings';
import type { Context } from './context';
import { follow } from './followed';
import { matterIgnores, readMatter } from './frontMatter';
import { gathered } from './gathered';
import { readHeader } from './header';
import { levelsIn, readLevelHeading } from './levels';
import { toTree } from './markdown';
import { isPlaceholder } from './marks';
import { isAsMeant, readAsMeant } from './meant';
import { Memory, noRecollection, type Origin } from './memory';
import type { AlignmentDocument, Criterion, Part, Slip } from './model';
import { type ParseOptions, type ReadingRules, readingRules } from './options';
import { type Block, groupsOf, outline } from './outline';
import { guidanceNodes, type Known, readPart } from './part';
import { cutParts, type Sorted, sortBlocks } from './parts';
import { speaksOfAlignment } from './recognise';
import { type Remarks, readPlaceholders, readRemarks } from './remarks';
import type { Tree } from './tree/whole';
import { findTypedExample } from './typedExample';

/** The texts that were read last, whoever had them read. It makes reading faster, and nothing else. */
const recent = new Memory();

/**
 * Reads a Markdown text as an alignment document. Any text will do: what is not recognised is left out of
 * the model, and nothing is thrown because of it.
 *
 *     ## Current Level: L4
 *     ### Mastery
 *     - Examples
 *         - **Project X**
 *             - ([1](https://a.example)): fixed it
 *
 * gives one part of level L4 with one criterion, "Mastery", with one example of "Project X".
 *
 * @param text the whole text with its own line ends; all ranges of the model are offsets into it
 * @param memory what was read before: of a text that is like another, only what differs is read again
 * @returns what other documents share, as far as it did not change: never to be changed
 */
export function parse(text: string, options?: ParseOptions, memory = recent): AlignmentDocument {
  const begun = begin(text, options, memory);
  const document = afterTyping(begun, memory) ?? readDocument(blocksOf(begun, memory));
  memory.keep(document, originOf(begun, memory.trees.source));
  memory.forget(text);
  return document;
}

/** The document of a text that is one read before with other words in an example, and nothing else. */
function afterTyping(begun: Begun, memory: Memory): AlignmentDocument | undefined {
  const { text, rules, tree } = begun;
  const { typed } = memory.trees;
  const before = typed && memory.documentOf(originOf(begun, typed.before));
  const example = before && findTypedExample(before, tree.root, typed, text, rules);
  return example && follow(before, example);
}

/** The second half of {@link parse}: from the blocks to the document. */
export function readDocument(blocks: Blocks): AlignmentDocument {
  const { matter, tree, complete, context, sorted, remarks, slips } = blocks;
  const { text } = context;
  const { frontMatter, values } = matter ?? {};
  const starts = cutParts(sorted);
  const header = readHeader(guidanceNodes(sorted.slice(0, starts[1])), context);
  const startOf = (index: number): number => sorted[index]?.block.start ?? text.length;
  const read = starts.map((start, index) => {
    const end = starts[index + 1] ?? sorted.length;
    const range = { start: startOf(start), end: startOf(end) };
    return readPart(sorted.slice(start, end), { index, range }, { values, header }, context);
  });
  const parts = read.map(({ part }) => part);
  const shown = gathered(parts);
  const { criteria } = shown;
  numberCriteria(criteria);
  return {
    complete,
    recognised:
      values?.alignment ??
      ((values?.isOurs && criteria.length > 0) || read.some((part) => speaksOfAlignment(part, context))),
    ...(values?.alignment === undefined ? {} : { alignment: values.alignment }),
    ...(frontMatter ? { frontMatter } : {}),
    ...ownFacts({ values, header }, parts),
    ...shown,
    placeholders: readPlaceholders(groupsOf(tree.children), criteria, context),
    ...remarks,
    slips,
  };
}

/** The blocks of a text, each with what it turned out to be, and what else reading the text begins with. */
export interface Blocks {
  matter: ReturnType<typeof readMatter>;
  tree: Root;
  complete: boolean;
  context: Context;
  sorted: Sorted[];
  remarks: Remarks;
  slips: Slip[];
}

/** The first half of {@link parse}: from the text to its blocks. */
export function readBlocks(text: string, options?: ParseOptions): Blocks {
  return blocksOf(begin(text, options));
}

/**
 * The same with what {@link parse} remembers, so that it costs little of a text that was just read. The tree is good
 * until another text is read.
 */
export function recallBlocks(text: string, options?: ParseOptions): Blocks {
  return blocksOf(begin(text, options, recent), recent);
}

/** A text of which no more is read than its front matter and its tree. */
interface Begun {
  text: string;
  rules: ReadingRules;
  /** What `rules` were made of, as text. */
  key: string;
  matter: ReturnType<typeof readMatter>;
  tree: Tree;
}

/** @param source the text, as its tree was parsed */
function originOf({ matter, key }: Begun, source: string): Origin {
  return { source, matter, key };
}

function begin(text: string, options?: ParseOptions, memory?: Memory): Begun {
  const rules = readingRules(options);
  const matter = readMatter(text, rules.firstMonth);
  const blank = matter?.frontMatter.range;
  const tree = memory ? memory.trees.read(text, blank) : toTree(text, blank);
  return { text, rules, key: JSON.stringify(options) ?? '', matter, tree };
}

function blocksOf(
  { text, rules, key, matter, tree: { root: tree, complete } }: Begun,
  memory?: Memory,
): Blocks {
  const groups = groupsOf(tree.children);
  // Comments speak of blocks as every reader of Markdown sees them.
  const { definitions, ...remarks } = readRemarks(groups, memory?.under(text, 'remarks') ?? noRecollection);
  if (matter) remarks.ignores = [...matterIgnores(text, matter.frontMatter), ...remarks.ignores];
  const known = memory?.under(text, key, definitions) ?? noRecollection;
  const resolve: Context['resolve'] = (identifier) => definitions.get(identifier);
  const unnamed: Context = { text, rules, resolve, levels: [], known };
  const slips = mend(tree, groups, unnamed);
  const blocks = outline(tree);
  const context: Context = { ...unnamed, levels: levelNames(matter, blocks, unnamed) };
  const sorted = sortBlocks(blocks, matter?.values.alignment === true, context);
  return { matter, tree, complete, context, sorted, remarks, slips };
}

/** The names that front matter and headings give to levels, of those that would not be taken for any elsewhere. */
function levelNames(matter: Begun['matter'], blocks: readonly Block[], { rules, known }: Context): string[] {
  const { level, nextLevel } = matter?.values ?? {};
  const headings = blocks.map(
    ({ heading, name }) => heading && known.of([heading]).recall('level', () => readLevelHeading(name)),
  );
  return [...new Set([level, nextLevel, ...headings])].flatMap((name) =>
    name && levelsIn(name).length === 0 && !isPlaceholder(name, rules.placeholders) ? [name] : [],
  );
}

/** Makes of the tree, in place, what its writer meant; nearly always it is that already. */
function mend(tree: Root, groups: readonly RootContent[][], context: Context): Slip[] {
  const isPlain = groups.every((group) =>
    context.known
      .of(group)
      .recall('is plain', () => isAsMeant(group, context) && !mayStandForHeadings(group, context)),
  );
  if (isPlain) return [];
  const slips = readAsMeant(tree, context);
  promoteBoldHeadings(tree, context);
  return slips;
}

function numberCriteria(criteria: readonly Criterion[]): void {
  const counts = new Map<string, number>();
  for (const criterion of criteria) {
    const key = criterion.name.toLowerCase();
    criterion.ordinal = counts.get(key) ?? 0;
    counts.set(key, criterion.ordinal + 1);
  }
}

type OwnFacts = Pick<
  AlignmentDocument,
  'employee' | 'level' | 'nextLevel' | 'cycle' | 'identities' | 'checkIns' | 'minimumExamples' | 'places'
>;

/** What is known of the document as a whole: front matter first, then its headings and lines. */
function ownFacts({ values, header }: Known, parts: readonly Part[]): OwnFacts {
  const employee = values?.employee ?? header.employee;
  const level = parts.find((part) => part.level)?.level;
  const nextLevel = parts.find((part) => part.nextLevel)?.nextLevel;
  const cycle = values?.cycle ?? header.cycle;
  return {
    ...(employee ? { employee } : {}),
    ...(level ? { level } : {}),
    ...(nextLevel ? { nextLevel } : {}),
    ...(cycle ? { cycle } : {}),
    ...(values?.minimumExamples !== undefined ? { minimumExamples: values.minimumExamples } : {}),
    places: { ...placesOfLevels(parts), ...header.places, ...values?.places },
    identities: values?.identities ?? {},
    checkIns: values?.checkIns.length ? values.checkIns : (header.checkIns ?? []),
  };
}

/** Where the levels that count are named, as far as that is in headings, labels or quotes. */
function placesOfLevels(parts: readonly Part[]): AlignmentDocument['places'] {
  const places: AlignmentDocument['places'] = {};
  for (const of of ['level', 'nextLevel'] as const) {
    const part = parts.find((one) => one[of]);
    const range = part?.levelMentions.find(
      (mention) => mention.of === of && mention.level === part[of],
    )?.range;
    if (range) places[of] = range;
  }
  return places;
}
