import { rangeOf, rangeOfAll } from '../../document/markdown';
import type { AlignmentDocument, Range } from '../../document/model';
import type { ParseOptions } from '../../document/options';
import { type Blocks, readBlocks, readDocument } from '../../document/parse';
import { looseComments, privateRegions } from '../../document/privateRegions';
import { visit } from '../../document/visit';
import { lineStart } from '../../edits/lineStyle';
import { Cuts } from './cuts';
import { cutHtml, rewriteInline } from './inline';
import type { Leak } from './leak';
import { leaksIn } from './leaks';
import { cutEmpty, cutUnfinished } from './unfinished';

/** What of a document is copied: all of it, a part, or a criterion; by their indices. */
export interface ReviewScope {
  part?: number;
  criterion?: number;
}

export interface ReviewOptions {
  /** Hosts to which no link should lead; see {@link leaksIn}. */
  internalHosts?: readonly string[];
}

/** The review as Markdown, empty where nothing is written yet, and what is told before it goes. */
export interface Review {
  markdown: string;
  leaks: Leak[];
}

/**
 * Takes the review out of a document: the level, the criteria with their descriptions, examples, notes and
 * overalls, and the review summary, each as it is written. Guidance, inbox, front matter, comments, private
 * regions and what is still to be written stay out; what only stands somewhere for a person's name becomes the
 * name. Lines end with line feeds.
 *
 *     - Examples
 *         - fixed it <!-- private --> ask Bob <!-- /private -->      - Examples
 *         - TODO                                                         - fixed it
 *     - Room for Improvement
 *         - TODO
 *
 * Labels that run into what stands above them (see the finding `label-swallowed`) get the blank line that they
 * need. Nothing is written in other words, ranked or scored.
 *
 * @param text the whole text; the ranges of leaks are offsets into it
 */
export function reviewOf(
  text: string,
  scope: ReviewScope = {},
  options: ReviewOptions = {},
  parseOptions?: ParseOptions,
): Review {
  const blocks = readBlocks(text, parseOptions);
  return reviewIn(text, blocks, readDocument(blocks), scope, options);
}

/** The same for a text that was read already. */
export function reviewIn(
  text: string,
  blocks: Blocks,
  document: AlignmentDocument,
  scope: ReviewScope,
  options: ReviewOptions,
): Review {
  const kept = keptOf(document, scope);
  const cuts = new Cuts(text);
  const tags = cutHtml(blocks.tree, cuts);
  const ends = document.parts.map(({ range }) => range.end);
  const regions = [...privateRegions(text, blocks.tree, ends), ...looseComments(text, blocks.tree, ends)];
  for (const { range } of regions) cutRegion(range, cuts);
  for (const range of privateMatter(document)) cuts.cut(range);
  rewriteInline(blocks.tree, cuts, blocks.context, document.employee);
  for (const node of blocks.tree.children) {
    // A rule between criteria belongs to none of them; within a bullet it is a part of what is said.
    if (node.type === 'thematicBreak') cuts.cut(rangeOf(node));
    else cutUnfinished(node, cuts, blocks.context);
  }
  cutEmpty(document, cuts);
  headingsOf(blocks, document, cuts);
  for (const { kind, range } of document.slips) {
    if (kind !== 'overall-heading') cuts.breakBefore(lineStart(text, range.start));
  }
  const markdown = kept
    .map((range) => cuts.write(range))
    .filter((piece) => piece !== '')
    .join('\n\n');
  return { markdown, leaks: leaksIn({ blocks, document, kept, cuts, tags, regions }, options) };
}

/** What of the document goes into the review, in order and each once: criteria may hold others. */
function keptOf({ parts, criteria }: AlignmentDocument, { part, criterion }: ReviewScope): Range[] {
  if (criterion !== undefined) return merged(criteria.slice(criterion, criterion + 1).map(wholeOf));
  const chosen = part === undefined ? parts : parts.slice(part, part + 1);
  const ranges = chosen.flatMap(({ criteria: own, levelHeading, reviewSummary }) => [
    ...(levelHeading && own.length > 0 ? [levelHeading] : []),
    ...own.map(wholeOf),
    ...(reviewSummary.range ? [reviewSummary.range] : []),
  ]);
  return merged(ranges);
}

function wholeOf({ heading, range }: { heading: Range; range: Range }): Range {
  return { start: range.start, end: Math.max(range.end, heading.end) };
}

function merged(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (!last || range.start >= last.end) all.push(range);
    else if (range.end > last.end) all.splice(-1, 1, { start: last.start, end: range.end });
  }
  return all;
}

/** What is for the pair alone, should it ever stand within what is kept. */
function privateMatter({ parts, frontMatter, references, referenceDocs }: AlignmentDocument): Range[] {
  return [
    ...(frontMatter ? [frontMatter.range] : []),
    ...[...references, ...referenceDocs].map(({ range }) => range),
    ...parts.flatMap(({ inbox, previousCycle }) => [inbox.range ?? [], previousCycle.range ?? []].flat()),
  ];
}

/** Takes a region out; the bullet in which it ends stays, if something follows. */
function cutRegion({ start, end }: Range, cuts: Cuts): void {
  const { text } = cuts;
  const line = lineStart(text, end);
  const rest = /^[^\r\n]*/u.exec(text.slice(end))?.[0] ?? '';
  if (line <= start || rest.trim() === '') {
    cuts.cut({ start, end });
    return;
  }
  const prefix = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/u.exec(text.slice(line, end))?.[0].length ?? 0;
  cuts.cut({ start, end: line });
  cuts.cut({ start: line + prefix, end });
}

/** A bold line, or the summary of a fold, that stands for a criterion's heading becomes one. */
function headingsOf({ tree, context: { text } }: Blocks, { criteria }: AlignmentDocument, cuts: Cuts): void {
  const starts = new Set(criteria.map(({ heading }) => heading.start));
  visit(tree, (node) => {
    const range = rangeOf(node);
    if (node.type === 'heading' && starts.has(range.start) && /^[<*_]/u.test(text.slice(range.start))) {
      const [first, ...others] = node.children;
      const name = rangeOfAll(
        first?.type === 'strong' && others.length === 0 ? first.children : node.children,
      );
      if (name) cuts.replace(range, `${'#'.repeat(node.depth)} ${text.slice(name.start, name.end)}`);
    }
    return node.type === 'root';
  });
}
