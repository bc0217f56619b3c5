import type { Root } from 'mdast';
import type { Context } from './context';
import type { ReadCriterion } from './criterion';
import { type FrontMatterValues, findFrontMatter, readFrontMatter } from './frontMatter';
import { type Header, readHeader } from './header';
import { rangeOf, toTree } from './markdown';
import type { AlignmentDocument, Part, Passage } from './model';
import { type ParseOptions, readingRules } from './options';
import { outline } from './outline';
import { guidanceNodes, readPart } from './part';
import { cutParts, type Sorted, sortBlocks } from './parts';
import { speaksOfAlignment } from './recognise';
import { readPlaceholders, readRemarks } from './remarks';
import { visit } from './visit';

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
 */
export function parse(text: string, options?: ParseOptions): AlignmentDocument {
  const rules = readingRules(options);
  const frontMatter = findFrontMatter(text);
  const tree = toTree(text, frontMatter?.range);
  const values = frontMatter && readFrontMatter(text, frontMatter, rules.firstMonth);
  const context: Context = { text, rules, resolve: definitionsIn(tree) };

  const sorted = sortBlocks(outline(tree), values?.alignment === true, context);
  const starts = cutParts(sorted);
  const read: ReadCriterion[] = [];
  const parts = starts.map((start, index) => {
    const end = starts[index + 1] ?? sorted.length;
    const range = { start: index === 0 ? 0 : startAt(sorted, start, text), end: startAt(sorted, end, text) };
    const one = readPart(sorted, { start, end }, index, range, values, context);
    read.push(...one.read);
    return one.part;
  });
  numberCriteria(parts);

  const header = parts[0] ? readHeader(guidanceNodes(sorted.slice(0, starts[1])), context) : {};
  const criteria = parts.flatMap((part) => part.criteria);
  return {
    recognised:
      values?.alignment ??
      (values?.isOurs === true && criteria.length > 0 ? true : speaksOfAlignment(parts, read)),
    ...(frontMatter ? { frontMatter } : {}),
    ...ownFacts(values, header, parts),
    parts,
    criteria,
    references: parts.flatMap(({ references }) => references),
    referenceDocs: parts.flatMap(({ referenceDocs }) => referenceDocs),
    previousCycle: firstThatIs(parts.map(({ previousCycle }) => previousCycle)),
    reviewSummary: firstThatIs(parts.map(({ reviewSummary }) => reviewSummary)),
    placeholders: readPlaceholders(tree, criteria, context),
    ...readRemarks(tree),
  };
}

/** Where the first content of the blocks from `index` on begins; the text's end behind the last block. */
function startAt(sorted: readonly Sorted[], index: number, text: string): number {
  for (const { block } of sorted.slice(index)) {
    const first = block.heading ?? block.content[0];
    if (first) return rangeOf(first).start;
  }
  return text.length;
}

function numberCriteria(parts: readonly Part[]): void {
  const counts = new Map<string, number>();
  for (const criterion of parts.flatMap(({ criteria }) => criteria)) {
    const key = criterion.name.toLowerCase();
    criterion.ordinal = counts.get(key) ?? 0;
    counts.set(key, criterion.ordinal + 1);
  }
}

/** What is known of the document as a whole: front matter first, then its headings and lines. */
function ownFacts(
  values: FrontMatterValues | undefined,
  header: Header,
  parts: readonly Part[],
): Omit<Partial<AlignmentDocument>, 'identities' | 'checkIns'> &
  Pick<AlignmentDocument, 'identities' | 'checkIns'> {
  const employee = values?.employee ?? header.employee;
  const level = values?.level ?? parts.find((part) => part.level)?.level ?? header.level;
  const nextLevel = values?.nextLevel ?? parts.find((part) => part.nextLevel)?.nextLevel ?? header.nextLevel;
  const cycle = values?.cycle ?? header.cycle;
  for (const part of parts) {
    if (cycle) part.cycle ??= cycle;
    if (header.level) part.level ??= header.level;
    if (header.nextLevel) part.nextLevel ??= header.nextLevel;
  }
  return {
    ...(employee ? { employee } : {}),
    ...(level ? { level } : {}),
    ...(nextLevel ? { nextLevel } : {}),
    ...(cycle ? { cycle } : {}),
    ...(values?.minimumExamples !== undefined ? { minimumExamples: values.minimumExamples } : {}),
    identities: values?.identities ?? {},
    checkIns: values?.checkIns.length ? values.checkIns : (header.checkIns ?? []),
  };
}

function firstThatIs(passages: readonly Passage[]): Passage {
  return passages.find(({ state }) => state !== 'absent') ?? { state: 'absent', text: '' };
}

function definitionsIn(tree: Root): (identifier: string) => string | undefined {
  const urls = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
    return true;
  });
  return (identifier) => urls.get(identifier);
}
