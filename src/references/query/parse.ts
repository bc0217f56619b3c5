import type { Range } from '../../document/model';
import type { Item, Qualifier, Query, Term, Value, Words } from './query';
import { scan, type Token } from './scan';

/** GitHub takes five levels of parentheses; those that are nested deeper than this are passed over. */
const deepest = 20;

/** A group that is still being read. */
interface Frame {
  alternatives: Term[][];
  negated: boolean;
  start: number;
}

/**
 * Reads a query of GitHub's search. Any text is a query: parentheses without a partner are passed over or reach to
 * the end, and so are operators that join nothing.
 *
 *     is:pr -author:ada (repo:a/b OR label:"help wanted")
 */
export function parseQuery(text: string): Query {
  const frames: Frame[] = [{ alternatives: [[]], negated: false, start: 0 }];
  const tokens = scan(text);
  let skipped = 0;
  let not = false;
  for (const [index, { kind, range }] of tokens.entries()) {
    const word = text.slice(range.start, range.end);
    if (kind === 'open') {
      const minus = isMinusAt(text, tokens[index - 1], range.start);
      if (frames.length > deepest) skipped += 1;
      else frames.push({ alternatives: [[]], negated: minus || not, start: range.start - Number(minus) });
      not = false;
    } else if (kind === 'close') {
      if (skipped > 0) skipped -= 1;
      else closeGroup(frames, range.end);
    } else if (word === 'OR') {
      frames.at(-1)?.alternatives.push([]);
    } else if (word === 'NOT') {
      not = true;
    } else if (word !== 'AND' && !(word === '-' && tokens[index + 1]?.range.start === range.end)) {
      addTerm(frames, readTerm(word, range, not));
      not = false;
    }
  }
  while (frames.length > 1) closeGroup(frames, text.length);
  return { alternatives: filled(frames[0]?.alternatives ?? []) };
}

/** Whether a lone minus stands right before an offset. */
function isMinusAt(text: string, token: Token | undefined, offset: number): boolean {
  return token?.range.end === offset && token.range.start === offset - 1 && text[offset - 1] === '-';
}

function addTerm(frames: readonly Frame[], term: Term): void {
  frames.at(-1)?.alternatives.at(-1)?.push(term);
}

/** Ends the innermost group. One that holds nothing is left out. */
function closeGroup(frames: Frame[], end: number): void {
  const frame = frames.length > 1 ? frames.pop() : undefined;
  if (!frame) return;
  const { negated, start } = frame;
  const alternatives = filled(frame.alternatives);
  if (alternatives.length > 0) {
    addTerm(frames, { kind: 'group', negated, alternatives, range: { start, end } });
  }
}

function filled(alternatives: readonly Term[][]): Term[][] {
  return alternatives.filter((terms) => terms.length > 0);
}

const qualifier = /^(-?)([A-Za-z][\w.-]*):/u;

function readTerm(word: string, range: Range, not: boolean): Qualifier | Words {
  const [lead, minus = '', key] = qualifier.exec(word) ?? [];
  if (lead === undefined || key === undefined) {
    const excluded = /^-./u.test(word);
    return {
      kind: 'words',
      negated: not || excluded,
      text: unquoted(excluded ? word.slice(1) : word),
      range,
    };
  }
  const start = range.start + minus.length;
  return {
    kind: 'qualifier',
    negated: not || minus !== '',
    key: key.toLowerCase(),
    keyRange: { start, end: start + key.length },
    value: readValue(word.slice(lead.length), range.start + lead.length),
    range,
  };
}

/** @param start where the value stands in the query */
function readValue(text: string, start: number): Value {
  return { text, items: readItems(text, start), range: { start, end: start + text.length } };
}

function readItems(text: string, start: number): Item[] {
  const items: Item[] = [];
  const lastQuote = text.lastIndexOf('"');
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted && at < lastQuote;
    if (at < text.length && (text[at] !== ',' || isQuoted)) continue;
    const item = unquoted(text.slice(from, at));
    if (item !== '') items.push({ text: item, range: { start: start + from, end: start + at } });
    from = at + 1;
  }
  return items;
}

function unquoted(text: string): string {
  return text.replaceAll('"', '').trim();
}
