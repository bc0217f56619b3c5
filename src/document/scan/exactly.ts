import { looksLikeLevel, readLevelHeading } from '../levels';
import { isPlaceholder } from '../marks';
import type { Range } from '../model';
import type { ReadingRules } from '../options';
import type { ScannedBlock } from './block';
import { BlockScanner } from './blocks';
import { criteriaAmong } from './criteria';
import { ideographs, labelFinder } from './labels';
import { type ScannedMatter, scanMatter } from './matter';

/** What the parser finds in a text, as far as it was found without it. */
export interface ExactScan {
  criteria: { name: string; nameRange: Range }[];
  /** Whether the parser recognises an alignment document; missing where only it can tell. */
  recognised?: boolean;
}

/** Longer texts are left to the parser: who waits for one may wait a little more. */
const longest = 256 * 1024;

/**
 * Reads the outline of a text exactly as the parser would, in one pass over its lines and about a hundredth of the
 * time; or says that it cannot. It can for nearly all documents that are written in one style, by hashes and bullets.
 *
 * What it must never be is wrong: whatever it does not know for certain makes it give up. So it needs no rule for
 * HTML, underlined or bold headings, tables or odd indents, and stays small. That what it says is what the parser
 * says is held by tests on generated and damaged documents.
 *
 * @returns `undefined` where it is not certain
 */
export function scanExactly(text: string, rules: ReadingRules): ExactScan | undefined {
  if (text.length > longest || (text.includes('\r') && /\r(?!\n)/u.test(text))) return undefined;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const hasMatter = /^---[ \t]*\r?\n/u.test(text.slice(start, start + 100));
  const matter = hasMatter ? scanMatter(text, start) : undefined;
  if (hasMatter && !matter) return undefined;
  const scanner = new BlockScanner(text, labelFinder(rules), ideographs.test(text));
  if (!scanner.run(matter?.range.end ?? start)) return undefined;
  const { blocks } = scanner;
  const found = criteriaAmong(blocks, matter?.values?.alignment === true, rules);
  if (!found) return undefined;
  const titles = found.criteria.flatMap((index) => blocks[index]?.title ?? []);
  const recognised = isRecognised(
    titles.map(({ name }) => name),
    found.levels,
    blocks,
    matter,
    rules,
  );
  return {
    criteria: titles.map(({ name, nameRange }) => ({ name, nameRange })),
    ...(recognised === undefined ? {} : { recognised }),
  };
}

function isRecognised(
  names: readonly string[],
  levels: readonly number[],
  blocks: readonly ScannedBlock[],
  matter: ScannedMatter | undefined,
  rules: ReadingRules,
): boolean | undefined {
  const { alignment, isOurs, level: own } = matter?.values ?? {};
  if (alignment !== undefined) return alignment;
  if (names.length === 0) return false;
  if (isOurs) return true;
  // In a file of several documents the levels are told apart by the parser.
  const [level, ...others] = levels;
  const isSingle = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  if (level === undefined || others.length > 0 || !isSingle || (matter && !matter.values)) return undefined;
  const named = readLevelHeading(blocks[level]?.title?.said ?? '') ?? '';
  const says = own ?? (isPlaceholder(named, rules.placeholders) ? '' : named);
  return looksLikeLevel(says) ? true : undefined;
}
