import type { RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { visit } from '../visit';

/**
 * The labels that are defined in a text, and by how many sections. Link definitions and footnotes count
 * everywhere: `[docs]` is a link wherever `[docs]: …` stands. Labels are written as Markdown compares them, those
 * of footnotes with their `^`.
 * @see https://spec.commonmark.org/0.31.2/#matches
 */
export type Labels = ReadonlyMap<string, number>;

/** A label as it is compared; in lower case, as mdast has it. */
function compared(label: string): string {
  return normalizeIdentifier(label).toLowerCase();
}

/** The labels that nodes define. */
export function labelsDefinedIn(nodes: readonly RootContent[]): string[] {
  const labels: string[] = [];
  for (const top of nodes) {
    visit(top, (node) => {
      if (node.type === 'definition') labels.push(compared(node.identifier));
      if (node.type === 'footnoteDefinition') labels.push(`^${compared(node.identifier)}`);
      return true;
    });
  }
  return labels;
}

/** Markdown that defines labels, and that nothing which follows it goes on from. */
export function definitionsOf(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `${labels.map((label) => `[${label}]: #\n\n`).join('')}#\n`;
}

/**
 * Brackets that are a link by themselves, as most evidence is: `[1](https://a.example)`, whatever `[1]` is defined as.
 * Behind another bracket they may be what that refers to, and with a `^` they are a footnote first.
 * @see https://spec.commonmark.org/0.31.2/#inline-link
 */
const link = /(?<!\])\[(?!\^)[^[\]]+\]\(https?:\/\/[\w./?#=&%:~+-]*\)/gu;

/** What a text may refer to: whatever stands in its brackets. */
export class Mentions {
  private readonly inner: ReadonlySet<string>;
  /** Whether what stands in brackets goes on in a line that a quote mark begins. */
  private readonly isQuoted: boolean;
  private readonly hasEscapes: boolean;

  constructor(source: string) {
    // A label holds no bracket but an escaped one.
    const inner = source.includes(']')
      ? [...source.replace(link, '').matchAll(/\[([^[\]]+)\]/gu)].map(([, one = '']) => one)
      : [];
    this.inner = new Set(inner.map(compared));
    this.isQuoted = inner.some((one) => /[\r\n][ \t]*>/u.test(one));
    this.hasEscapes = /\\[[\]]/u.test(source);
  }

  /** Those of the labels that may be meant: perhaps one too many, never one too few. */
  among(labels: Labels): string[] {
    if (labels.size === 0) return [];
    const found = [...this.inner].filter((label) => labels.has(label));
    if (!this.isQuoted && !this.hasEscapes) return found;
    const others = [...labels.keys()].filter(
      (label) => (this.isQuoted && label.includes(' ')) || (this.hasEscapes && /\\[[\]]/u.test(label)),
    );
    return [...new Set([...found, ...others])];
  }
}
