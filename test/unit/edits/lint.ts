import { lint } from 'markdownlint/sync';
import type { AlignmentDocument } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import { onceFor } from './reading';

/**
 * Rules in other words than the linter's: how long lines are does not matter, and labels that are headings
 * stand under every criterion.
 */
const config = { default: true, MD013: false, MD024: { siblings_only: true } };

/** What an edit may break, and where: writing as the document does comes first. */
const exempt: readonly [rule: string, inside: RegExp, reason: string][] = [
  ['MD029', /^\d+\.[ \t]+(?:Examples|Room)/mu, 'numbered labels below a new one keep their numbers'],
];

/** The rules of markdownlint, by their codes, that the Markdown of a text breaks. */
export function brokenRules(text: string, { frontMatter }: AlignmentDocument): Set<string> {
  // The linter's own idea of where front matter ends is another one than ours, and it fails at lone carriage
  // returns.
  const markdown = text
    .slice(frontMatter?.range.end ?? 0)
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n');
  const { markdown: errors = [] } = lint({
    strings: { markdown },
    config,
    frontMatter: null,
    noInlineConfig: true,
    // Of rules that fail at strange texts, their failure counts as broken.
    handleRuleFailures: true,
  });
  return new Set(errors.map(({ ruleNames }) => ruleNames[0] ?? ''));
}

/** The same of texts on which several editing functions are tried. */
const brokenBefore = onceFor((text) => brokenRules(text, parse(text)));

/** The rules that `text` kept and `after` breaks, without those that it may. */
export function newlyBroken(text: string, after: string): string[] {
  const before = brokenBefore(text);
  const excused = new Set(exempt.flatMap(([rule, inside]) => (inside.test(text) ? [rule] : [])));
  return [...brokenRules(after, parse(after))]
    .filter((rule) => !before.has(rule) && !excused.has(rule))
    .map((rule) => `breaks ${rule}`);
}
