import type * as vscode from 'vscode';
import { deniesAlignment, hasOwnFrontMatter } from '../document/glance';
import type { Lines } from '../suggestions/suggestion';
import { excerptOf, isCandidate } from './candidate';

/** Front matter is short: more of the text tells nothing about it. */
const longest = 4000;

/**
 * Whether a document has front matter with a key of ours, though it may say nothing else of itself yet, or its
 * YAML may be broken while somebody types.
 */
export function hasOwnMatter(document: vscode.TextDocument): boolean {
  if (!isCandidate(document)) return false;
  const { text } = excerptOf(document, longest);
  return hasOwnFrontMatter(text) && !deniesAlignment(text);
}

/** A document's lines as they are now. */
export function linesOf(document: vscode.TextDocument): Lines {
  return { count: document.lineCount, line: (index) => document.lineAt(index).text };
}
