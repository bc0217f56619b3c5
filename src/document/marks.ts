import type { State } from './model';

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

const dots = /^(?:\.\.|…)[.…]*$/u;
// In small letters "todo" may begin a sentence on a to-do list.
const todo = /^(?:TODO|TBD|TBA)\b|^(?:[Tt]o-?do|[Tt]bd|[Tt]ba)(?:\s*[:：]|[\s.!…]*$)/u;
const bareTodo = /^(?:to-?do|tbd|tba)[\s:：.!…]*$/iu;
const none = /^\(\s*(?:none|n\/a)\s*\)\.?$|^(?:none|n\/a)\.?$/iu;

/**
 * Whether `text`, the whole of a bullet or paragraph, marks something still to be written: nothing at
 * all, `TODO` with or without a remark, `...`.
 */
export function isUnfinishedMark(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || dots.test(trimmed) || todo.test(trimmed);
}

/** Whether `text`, the whole of a bullet or paragraph, is the answer `(none)`. */
export function isAnsweredNone(text: string): boolean {
  return none.test(text.trim());
}

/** Whether an open `text` says no more than that: in place of such a mark anything may be put. */
export function isBareMark(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || dots.test(trimmed) || bareTodo.test(trimmed) || isAnsweredNone(trimmed);
}

/** Whether the inline code `value` is a placeholder of a template; any other is a name. */
export function isPlaceholder(value: string, patterns: readonly RegExp[]): boolean {
  // No placeholder is a page long: a bound keeps the costs of most patterns small.
  const trimmed = value.trim();
  return trimmed.length <= 200 && patterns.some((pattern) => pattern.test(trimmed));
}

/** The state of a passage that holds `text` and nothing else. */
export function stateOf(text: string): State {
  if (isUnfinishedMark(text)) return 'unfinished';
  return isAnsweredNone(text) ? 'answered' : 'written';
}
