import type { RootContent, Table } from 'mdast';
import { rangeOf, textOf } from '../../../document/markdown';
import type { Ladder, LadderLevel } from '../ladder';
import { withoutNumbering } from '../lookUp';
import { LadderCollector } from './collect';
import { type Led, ledBlocks } from './leads';
import { levelKey, readLevelName } from './levelName';
import { type LadderSource, namesOfLevels, plainLevel, type Section, sectionsOf } from './section';
import { markdownOf, markdownOfSection, standing } from './slice';
import { readTable, type TableContext } from './table';
import { saysDescription } from './words';

/**
 * Something of a source that is in no description:
 * - `text`: it stands below neither a level nor a criterion;
 * - `level`: it speaks of a level as a whole;
 * - `table`: neither its columns nor its rows are levels;
 * - `html`: it is HTML, which is not read.
 */
export interface LeftOut {
  why: 'text' | 'level' | 'table' | 'html';
  source: number;
  /** Counted from 1. */
  line: number;
  /** How it begins. */
  text: string;
}

/** What was understood, and what was not, in the order of the sources. */
export interface ImportedLadder {
  ladder: Ladder;
  leftOut: LeftOut[];
}

/**
 * Reads a ladder out of Markdown that somebody wrote for people to read: levels as headings with criteria below
 * them, criteria as headings with levels below them, tables in either orientation, a file for each level or for
 * each criterion. Descriptions are stretches of the source. Every block ends up in a description, or is named
 * among what was left out.
 *
 * @param sources in the order in which they are to be read
 */
export function importLadder(sources: readonly LadderSource[]): ImportedLadder {
  const into = new LadderCollector();
  const tops = sources.map((source, index) => named(sectionsOf(source, index), source.name));
  const isByLevel = areCriteriaBelow(
    tops.flatMap((top) => levelsIn(top)),
    sources,
  );
  const left: { why: LeftOut['why']; section: Section; node: RootContent }[] = [];
  const waiting: Section[] = [];
  for (const top of tops) walk(top, undefined);
  // What a criterion means for anybody may stand in front of all levels, where nobody knew yet that it is one.
  for (const section of waiting) {
    if (section.title !== '' && into.knows(section.title)) {
      into.add(section.title, undefined, markdownOf(textIn(section), section.content));
    } else leave('text', section, section.content);
  }
  const ladder = into.ladder(nameOf(tops, into));
  const leftOut = left
    .map(({ why, section, node }) => toldOf(why, section, node, textIn(section)))
    .sort((a, b) => a.source - b.source || a.line - b.line);
  return { ladder, leftOut };

  function textIn({ source }: Section): string {
    return sources[source]?.text ?? '';
  }

  function walk(section: Section, below: LadderLevel | undefined): void {
    const { level = below } = section;
    if (level === undefined) walkAbove(section);
    else if (section.level) walkLevel(section, level);
    else takeCriterion(section, level);
  }

  /** A section that neither is a level nor stands in one. */
  function walkAbove(section: Section): void {
    const levels = section.children.filter((child) => child.level !== undefined);
    const prose = takeTables(section, { criterion: section.title || undefined, isOverview: isByLevel });
    const isCriterion = !isByLevel && levels.length > 0 && section.title !== '';
    if (isCriterion) {
      into.add(section.title, undefined, markdownOf(textIn(section), prose));
      for (const child of levels) takeAt(section.title, child);
    } else if (prose.length > 0 && !takeLedLevels(section, prose))
      waiting.push({ ...section, content: prose });
    for (const child of section.children) if (!isCriterion || !child.level) walk(child, undefined);
  }

  /** All that stands in a level's section says what one criterion means there. */
  function takeAt(criterion: string, { level, ...section }: Section): void {
    into.add(criterion, level, markdownOfSection(textIn(section), section));
  }

  /** A level's section, with criteria below it. */
  function walkLevel(section: Section, level: LadderLevel): void {
    into.level(level);
    const prose = takeTables(section, { level, isOverview: false });
    const led = section.children.length === 0 ? ledBlocks(textIn(section), prose) : undefined;
    if (led) for (const { title, text } of led) into.add(title, level, text);
    else if (section.parent && !isByLevel && section.parent.title !== '')
      takeAt(section.parent.title, section);
    else leave('level', section, prose);
    for (const child of section.children) walk(child, child.level ? undefined : level);
  }

  /** A criterion below a level; or a heading over several. */
  function takeCriterion(section: Section, level: LadderLevel): void {
    const prose = takeTables(section, { level, criterion: section.title, isOverview: false });
    const isTaken = prose.length < section.content.length;
    if (prose.length === 0 && (section.children.length > 0 || isTaken)) {
      for (const child of section.children) walk(child, level);
    } else into.add(section.title, level, markdownOfSection(textIn(section), section, prose));
  }

  /** A criterion whose levels are bullets: `- **L4:** builds alone`. */
  function takeLedLevels(section: Section, prose: readonly RootContent[]): boolean {
    if (section.title === '') return false;
    const from = prose.findIndex((node) => ledLevels(textIn(section), [node]) !== undefined);
    const led = from < 0 ? undefined : ledLevels(textIn(section), prose.slice(from));
    if (!led) return false;
    into.add(section.title, undefined, markdownOf(textIn(section), prose.slice(0, from)));
    for (const { level, text } of led) into.add(section.title, level, text);
    return true;
  }

  /** Reads the tables of a section; the blocks that are none. */
  function takeTables(section: Section, context: TableContext): RootContent[] {
    const isTable = (node: RootContent): node is Table => node.type === 'table';
    for (const table of section.content.filter(isTable)) {
      if (!readTable(textIn(section), table, context, into)) leave('table', section, [table]);
    }
    const html = section.content.filter(({ type }) => type === 'html');
    leave('html', section, html);
    return section.content.filter((node) => !isTable(node) && node.type !== 'html');
  }

  function leave(why: LeftOut['why'], section: Section, nodes: readonly RootContent[]): void {
    for (const node of nodes) left.push({ why, section, node });
  }
}

/**
 * A source whose text names nothing above its sections is about what its file is called: `l4.md`, `mastery.md`.
 * The one heading at its top may say it as well.
 */
function named(top: Section, file: string): Section {
  const [only, ...others] = top.children;
  const title = file
    .slice(0, 120)
    .replace(/\.[^.]*$/u, '')
    .replace(/[\s_-]+/gu, ' ')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const level = readFileLevel(title);
  if (!only || others.length > 0 || only.depth > 1) return { ...top, title, ...(level ? { level } : {}) };
  if (level && levelsIn(only).length === 0) only.level = level;
  return top;
}

/** A level by the name of its file, in which names have small letters: `l4 senior engineer`. */
function readFileLevel(title: string): LadderLevel | undefined {
  const capitals = title
    .replace(/^\p{L}{1,3}(?=\d)/u, (letters) => letters.toUpperCase())
    .replace(/ \p{Ll}/gu, (letter) => letter.toUpperCase());
  const found = readLevelName(capitals);
  return found && !found.isWeak ? plainLevel(found) : undefined;
}

function levelsIn(section: Section): Section[] {
  return [...(section.level ? [section] : []), ...section.children.flatMap(levelsIn)];
}

/**
 * Whether criteria stand below levels, and not the other way round: then each level has a section of its own, in
 * which other headings, tables or led bullets stand.
 */
function areCriteriaBelow(levels: readonly Section[], sources: readonly LadderSource[]): boolean {
  const withHeadings = levels.filter(({ children }) => children.some((child) => !child.level));
  if (withHeadings.length > 0) return isEachOnce(withHeadings);
  if (!isEachOnce(levels)) return false;
  const holding = levels.filter(({ content, source }) => {
    const hasTable = content.some(({ type }) => type === 'table');
    return hasTable || ledBlocks(sources[source]?.text ?? '', content) !== undefined;
  });
  return (
    holding.length > 0 && holding.length * 2 >= levels.filter(({ content }) => content.length > 0).length
  );
}

function isEachOnce(sections: readonly Section[]): boolean {
  const keys = sections.map(({ level }) => levelKey(level?.name ?? ''));
  return new Set(keys).size === keys.length;
}

/** Led blocks, if all of them are led by levels. */
function ledLevels(
  text: string,
  nodes: readonly RootContent[],
): (Led & { level: LadderLevel })[] | undefined {
  const led = ledBlocks(text, nodes);
  const levels = led && namesOfLevels(led.map(({ title }) => title));
  const found = led?.flatMap((one, index) => {
    const level = levels?.[index];
    return level ? [{ ...one, level }] : [];
  });
  return found && found.length === led?.length ? found : undefined;
}

/** What the one heading above all levels and criteria says, if there is one source. */
function nameOf(tops: readonly Section[], into: LadderCollector): string | undefined {
  const [top, ...others] = tops;
  const heading = top?.children.find(({ depth }) => depth === 1);
  if (!heading || others.length > 0 || heading.level || into.knows(heading.title)) return undefined;
  const name = withoutNumbering(heading.title);
  return name === '' || saysDescription(name) ? undefined : name;
}

/** How much of what was left out is quoted. */
const quoted = 80;

function toldOf(why: LeftOut['why'], { source }: Section, node: RootContent, text: string): LeftOut {
  const { start, end } = rangeOf(node);
  const words = node.type === 'html' || node.type === 'code' ? standing(text, start, end) : textOf(node);
  const short = words.replace(/\s+/gu, ' ').trim();
  const told = short.length > quoted ? `${short.slice(0, quoted - 1)}…` : short;
  return { why, source, line: node.position?.start.line ?? 1, text: told };
}
