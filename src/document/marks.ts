import { comparable, comparableSet } from './comparable';
import type { State } from './model';
import { saidWords } from './words/said';

/** The phrases of our own template, as it stands in the guide; the setting `placeholders.patterns`. */
export const defaultPlaceholderPatterns: readonly string[] = [
  'example \\d+',
  'project [a-z]',
  'links? to .+',
  'summari[sz]e .+',
  '(?:general|current level.?s|next level.?s) description of .+',
  'performance criteri(?:a|on) [a-z]',
  'current level',
  'next level',
];

/** What stands for something still to be written, beside dots; the setting `placeholders.marks`. */
export const defaultMarks: readonly string[] = ['TODO', 'To-do', 'TBD', 'TBA'];

const dots = /^(?:\.\.|…)[.…]*$/u;
const nones = comparableSet(saidWords.flatMap(({ none }) => none));

/** What stands behind a mark at the beginning of `text`, and whether the mark is written as it is set. */
function behindMark(text: string, mark: string): { rest: string; isExact: boolean } | undefined {
  const begin = text.slice(0, mark.length);
  if (mark === '' || begin.toLowerCase() !== mark.toLowerCase()) return undefined;
  return { rest: text.slice(mark.length), isExact: begin === mark };
}

/** Whether nothing but punctuation stands behind a mark. */
function isOnly(rest: string): boolean {
  return /^[\s:：.!…]*$/u.test(rest);
}

/**
 * Whether `text`, the whole of a bullet or paragraph, marks something still to be written: nothing at
 * all, `TODO` with or without a remark, `...`.
 */
export function isUnfinishedMark(text: string, marks: readonly string[]): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || dots.test(trimmed)) return true;
  return marks.some((mark) => {
    const found = behindMark(trimmed, mark);
    if (!found) return false;
    // In small letters "todo" may begin a sentence on a to-do list.
    const mayLead = found.isExact && mark === mark.toUpperCase() && !/^[\p{L}\p{N}_]/u.test(found.rest);
    return mayLead || isOnly(found.rest) || /^\s*[:：]/u.test(found.rest);
  });
}

/** Whether `text`, the whole of a bullet or paragraph, is the answer `(none)`, in whatever language. */
export function isAnsweredNone(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 40) return false;
  const [, inside = trimmed] = /^[(（](.*)[)）][.。]?$/u.exec(trimmed) ?? [];
  return nones.has(comparable(inside.trim().replace(/[.。]$/u, '')));
}

/** Whether an open `text` says no more than that: in place of such a mark anything may be put. */
export function isBareMark(text: string, marks: readonly string[]): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || dots.test(trimmed) || isAnsweredNone(trimmed)) return true;
  return marks.some((mark) => isOnly(behindMark(trimmed, mark)?.rest ?? 'x'));
}

/** Whether the inline code `value` is a placeholder of a template; any other is a name. */
export function isPlaceholder(value: string, patterns: readonly RegExp[]): boolean {
  // No placeholder is a page long: a bound keeps the costs of most patterns small.
  const trimmed = value.trim();
  return trimmed.length <= 200 && patterns.some((pattern) => pattern.test(trimmed));
}

/** The state of a passage that holds `text` and nothing else. */
export function stateOf(text: string, marks: readonly string[]): State {
  if (isUnfinishedMark(text, marks)) return 'unfinished';
  return isAnsweredNone(text) ? 'answered' : 'written';
}
