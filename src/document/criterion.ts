import type { Blockquote, Heading, Nodes, RootContent } from 'mdast';
import type { Context } from './context';
import { describes, type Quoted, readQuotes } from './descriptions';
import { readExamples } from './examples';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import { stateOf } from './marks';
import type { Criterion, LevelMention, NoteSection, Passage, Range, Section } from './model';
import { readNotes } from './notes';
import { isLeftOpen } from './open';
import { type Run, runsOf } from './runs';

/** A heading with what stands under it, and the signs that tell whether it is a criterion. */
export interface Candidate {
  heading: Heading;
  nodes: RootContent[];
  runs: Run[];
  quoted: Quoted[];
  /**
   * - `labelled`: it holds a label of the method, or a quote that says it is a description;
   * - `quoted`: it begins with some quote;
   * - `open`: it is empty or holds only an unfinished mark;
   * - `other`: anything else.
   */
  sign: 'labelled' | 'quoted' | 'open' | 'other';
}

/** Weighs what stands under a heading. */
export function weigh(heading: Heading, nodes: RootContent[], context: Context): Candidate {
  const runs = runsOf(nodes, context.text);
  const pieces = runs[0]?.pieces ?? [];
  const quotes = pieces.flatMap((piece) =>
    piece.kind === 'other' && piece.node.type === 'blockquote' ? [piece.node] : [],
  );
  const quoted = readQuotes(quotes, context);
  const labelled = runs.some(({ label }) => label && (label.role !== 'overall' || label.primary));
  return { heading, nodes, runs, quoted, sign: labelled || describes(quoted) ? 'labelled' : weaker() };

  function weaker(): Candidate['sign'] {
    const content = nodes.filter(({ type }) => type !== 'html' && type !== 'thematicBreak');
    const [first, ...others] = content;
    if (!first) return 'open';
    if (others.length === 0 && isOpenBlock(first, context)) return 'open';
    return first.type === 'blockquote' ? 'quoted' : 'other';
  }
}

function isOpenBlock(node: RootContent, { rules }: Context): boolean {
  if (node.type === 'paragraph') return isLeftOpen([node], rules.placeholders);
  return (
    node.type === 'blockquote' && isLeftOpen(node.children as Blockquote['children'], rules.placeholders)
  );
}

const absent: Passage = { state: 'absent', text: '' };

/** What a criterion holds, and the levels it names. Descriptions follow when the level is known. */
export interface ReadCriterion {
  criterion: Criterion;
  quoted: Quoted[];
  mentions: LevelMention[];
}

/** Reads a recognised criterion. Part, ordinal and descriptions are for the caller to fill in. */
export function readCriterion(candidate: Candidate, context: Context): ReadCriterion {
  const { heading, nodes, runs, quoted } = candidate;
  const of = (role: string): Run[] => runs.filter(({ label }) => label?.role === role);
  const { entries, examples, state } = readExamples(
    of('examples').flatMap(({ pieces }) => pieces),
    context,
  );
  const criterion: Criterion = {
    name: textOf(heading),
    part: 0,
    ordinal: 0,
    range: { start: rangeOf(heading).start, end: rangeOf(nodes.at(-1) ?? heading).end },
    heading: rangeOf(heading),
    nameRange: rangeOfAll(heading.children) ?? rangeOf(heading),
    depth: heading.depth,
    generalDescription: absent,
    levelDescription: absent,
    nextLevelDescription: absent,
    projects: projectNames(examples, entries),
    examples,
    examplesSection: {
      ...sectionOf(of('examples')),
      ...(of('examples').length > 0 ? { state } : {}),
      entries,
    },
    roomForImprovement: noteSection(of('roomForImprovement'), context),
    opportunitiesForGrowth: noteSection(of('opportunitiesForGrowth'), context),
    overall: passageOf(of('overall'), context),
    started: false,
  };
  const mark = bodyMark(runs);
  if (mark) criterion.bodyMark = mark;
  criterion.started =
    examples.length > 0 ||
    [
      criterion.examplesSection,
      criterion.roomForImprovement,
      criterion.opportunitiesForGrowth,
      criterion.overall,
    ].some(({ state }) => state === 'written' || state === 'answered');
  const labelMentions = runs.flatMap(({ label }) => (label ? mentionsOf(label, context) : []));
  const quoteMentions = quoted.flatMap(({ levels, lead }) =>
    lead ? levels.map((level) => ({ level, of: 'level', where: 'quote', range: lead.range }) as const) : [],
  );
  return { criterion, quoted, mentions: [...labelMentions, ...quoteMentions] };
}

function projectNames(
  examples: Criterion['examples'],
  entries: Criterion['examplesSection']['entries'],
): string[] {
  const groups = entries.filter(({ kind }) => kind === 'group');
  const byPlace = [...examples, ...groups].sort((a, b) => a.range.start - b.range.start);
  return [...new Set(byPlace.flatMap(({ project }) => (project ? [project] : [])))];
}

function sectionOf(runs: readonly Run[]): Section {
  const label = runs[0]?.label;
  if (!label) return { state: 'absent' };
  const ends = runs.flatMap((run) => [
    run.label?.range.end ?? 0,
    ...run.pieces.map(({ range }) => range.end),
  ]);
  return {
    state: 'unfinished',
    shape: label.shape,
    label: label.range,
    range: { start: label.range.start, end: Math.max(...ends) },
  };
}

function noteSection(runs: readonly Run[], context: Context): NoteSection {
  if (runs.length === 0) return { state: 'absent', notes: [] };
  return {
    ...sectionOf(runs),
    ...readNotes(
      runs.flatMap(({ pieces }) => pieces),
      context,
    ),
  };
}

function passageOf(runs: readonly Run[], { rules }: Context): Passage {
  const [run] = runs;
  if (!run?.label) return absent;
  const nodes = run.pieces.flatMap((piece): (readonly Nodes[])[] =>
    piece.kind === 'prose' ? [piece.nodes] : piece.kind === 'items' ? [piece.items] : [],
  );
  const text = nodes.map((part) => textOf(part)).join('\n');
  const open = nodes.every((part) => isLeftOpen(part, rules.placeholders));
  const { label, range = label } = sectionOf(runs);
  return {
    state: open && stateOf(text) === 'written' ? 'unfinished' : stateOf(text),
    text,
    ...(range ? { range } : {}),
    ...(label ? { label } : {}),
  };
}

/** `...` or `TODO` as all there is below the heading. */
function bodyMark(runs: readonly Run[]): Range | undefined {
  const [first, ...others] = runs;
  const [piece, ...more] = (first?.pieces ?? []).filter(({ kind }) => kind !== 'other');
  const isOnly = others.length === 0 && more.length === 0 && piece?.kind === 'prose';
  return isOnly && stateOf(textOf(piece.nodes)) === 'unfinished' ? piece.range : undefined;
}

function mentionsOf(label: NonNullable<Run['label']>, { text, rules }: Context): LevelMention[] {
  const { level, role, range } = label;
  if (!level || rules.placeholders.some((pattern) => pattern.test(level))) return [];
  const at = text.slice(range.start, range.end).lastIndexOf(level);
  const exact = at < 0 ? range : { start: range.start + at, end: range.start + at + level.length };
  return [
    { level, of: role === 'opportunitiesForGrowth' ? 'nextLevel' : 'level', where: 'label', range: exact },
  ];
}
