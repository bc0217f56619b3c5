import type { Heading, RootContent } from 'mdast';
import { absent } from './absent';
import type { Context } from './context';
import { readCriterionName } from './criterionName';
import { type Descriptions, describe, describes, type Quoted, readQuotes } from './descriptions';
import { readExamples } from './examples';
import type { Label, LabelRole } from './labels';
import { rangeOf, textOf } from './markdown';
import { isBareMark, isUnfinishedMark } from './marks';
import type { Criterion, LevelMention, Range } from './model';
import { isLeftOpen } from './open';
import { readPlainDescriptions, withRequirement } from './plainDescriptions';
import { type Run, runsOf } from './runs';
import { labelMention, levelRange, noteSection, overallOf, sectionOf } from './sections';

/** A heading with the signs that tell whether it is a criterion, and what it is if it is one. */
export interface Candidate {
  heading: Heading;
  sign: Sign;
  /** Reads it as a criterion: see {@link ReadCriterion}. */
  read(): ReadCriterion;
  /** Its descriptions, where the level and the next one are known. */
  describe(level: string | undefined, nextLevel: string | undefined): Descriptions;
}

/**
 * - `labelled`: it holds a label of the method, or a quote that says it is a description;
 * - `quoted`: it begins with some quote or other description, or holds headings that name projects;
 * - `open`: it is empty or holds only an unfinished mark;
 * - `other`: anything else.
 */
type Sign = 'labelled' | 'quoted' | 'open' | 'other';

/** What stands under a heading. */
interface Body {
  runs: Run[];
  quoted: Quoted[];
}

/**
 * Weighs what stands under a heading.
 * @param nodes the blocks below it, with the labels among its deeper headings
 * @param isLeaf whether it has no deeper headings at all: a document's title may have an Overall, too
 */
export function weigh(heading: Heading, nodes: RootContent[], isLeaf: boolean, context: Context): Candidate {
  let read: Body | undefined;
  const body = (): Body => {
    read ??= readBody(nodes, context);
    return read;
  };
  const { recall } = context.known.of([heading, ...nodes]);
  return {
    heading,
    sign: recall(`sign, ${isLeaf ? 'leaf' : 'branch'}`, () => signOf(body(), nodes, isLeaf, context)),
    read: () =>
      recall(`criterion\n${context.levels.join('\n')}`, () => readCriterion(heading, body(), context)),
    describe: (level, nextLevel) =>
      recall(['descriptions', level ?? '\n', nextLevel ?? '\n', ...context.levels].join('\n'), () =>
        describe(
          withRequirement(body().quoted, readCriterionName(heading).requirement),
          level,
          nextLevel,
          context,
        ),
      ),
  };
}

function readBody(nodes: RootContent[], context: Context): Body {
  const runs = runsOf(nodes, context);
  const pieces = runs[0]?.pieces ?? [];
  const quotes = pieces.flatMap((piece) =>
    piece.kind === 'other' && piece.node.type === 'blockquote' ? [piece.node] : [],
  );
  const inQuotes = readQuotes(quotes, context);
  return { runs, quoted: inQuotes.length > 0 ? inQuotes : readPlainDescriptions(pieces) };
}

function signOf({ runs, quoted }: Body, nodes: RootContent[], isLeaf: boolean, context: Context): Sign {
  const isLabelled = runs.some(
    ({ label }) => label && (label.role !== 'overall' || (label.primary && isLeaf)),
  );
  if (isLabelled || describes(quoted)) return 'labelled';
  const isTitled = runs.some(({ projects }) => projects !== undefined);
  return isTitled ? 'quoted' : weakerSign(nodes, quoted.length > 0, context);
}

function weakerSign(nodes: readonly RootContent[], isDescribed: boolean, { rules }: Context): Sign {
  const content = nodes.filter(({ type }) => type !== 'html' && type !== 'thematicBreak');
  const [first, ...others] = content;
  const isOpenBlock = first?.type === 'paragraph' || first?.type === 'blockquote';
  if (!first || (others.length === 0 && isOpenBlock && isLeftOpen([first], rules))) {
    return 'open';
  }
  return isDescribed || first.type === 'blockquote' ? 'quoted' : 'other';
}

/** What a criterion holds, and what it says of the document: plain data. */
export interface ReadCriterion {
  /** Its range, part, ordinal and descriptions are still to be filled in. */
  criterion: Criterion;
  quoted: Pick<Quoted, 'general' | 'levels' | 'plain'>[];
  labels: Label[];
  mentions: LevelMention[];
}

/** Reads a recognised criterion. */
function readCriterion(heading: Heading, { runs, quoted }: Body, context: Context): ReadCriterion {
  const { name, range: nameRange, requirement } = readCriterionName(heading);
  const of = (role: LabelRole): Run[] => runs.filter(({ label }) => label?.role === role);
  const examplesRuns = runs.filter(({ label, projects }) => label?.role === 'examples' || projects);
  const { entries, examples, state } = readExamples(
    examplesRuns.map(({ pieces }) => pieces),
    context,
  );
  const sections = {
    examplesSection: { ...sectionOf(examplesRuns), ...(examplesRuns.length > 0 ? { state } : {}), entries },
    roomForImprovement: noteSection(of('roomForImprovement'), context),
    opportunitiesForGrowth: noteSection(of('opportunitiesForGrowth'), context),
    overall: overallOf(of('overall'), context),
  };
  const mark = bodyMark(runs, context.rules.marks);
  const criterion: Criterion = {
    name,
    part: 0,
    ordinal: 0,
    range: rangeOf(heading),
    heading: rangeOf(heading),
    nameRange,
    depth: heading.depth,
    generalDescription: absent,
    levelDescription: absent,
    nextLevelDescription: absent,
    projects: projectNames(examples, entries),
    examples,
    ...sections,
    ...(mark ? { bodyMark: mark } : {}),
    started: Object.values(sections).some((section) => ['written', 'answered'].includes(section.state)),
  };
  const labels = runs.flatMap(({ label }) => (label ? [label] : []));
  const mentions = [
    ...labels.flatMap((label) => labelMention(label, context)),
    ...quoted.flatMap((one) => quoteMentions(one, context)),
  ];
  const said = withRequirement(quoted, requirement).map(({ general, levels, plain, only }) => {
    return { general, levels: only ? [] : levels, ...(plain ? { plain } : {}) };
  });
  return { criterion, quoted: said, labels, mentions };
}

function quoteMentions({ levels, lead, only }: Quoted, context: Context): LevelMention[] {
  if (!lead || only === 'beside others') return [];
  return levels.map((level) => {
    return { level, of: 'level', where: 'quote', range: levelRange(level, lead.range, context) };
  });
}

function projectNames(
  examples: Criterion['examples'],
  entries: Criterion['examplesSection']['entries'],
): string[] {
  const groups = entries.filter(({ kind }) => kind === 'group');
  const byPlace = [...examples, ...groups].sort((a, b) => a.range.start - b.range.start);
  return [...new Set(byPlace.flatMap(({ project }) => (project ? [project] : [])))];
}

/** `...` or `TODO` as all there is below the heading. */
function bodyMark(runs: readonly Run[], marks: readonly string[]): Range | undefined {
  const [first, ...others] = runs;
  const [piece, ...more] = (first?.pieces ?? []).filter(({ kind }) => kind !== 'other');
  const isOnly = others.length === 0 && more.length === 0 && piece?.kind === 'prose';
  const text = isOnly ? textOf(piece.nodes) : '';
  return isOnly && text !== '' && isUnfinishedMark(text, marks) && isBareMark(text, marks)
    ? piece.range
    : undefined;
}
