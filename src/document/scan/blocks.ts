import { blockOf, type ScannedBlock } from './block';
import { type LabelFinder, mayBeLabel } from './labels';
import { LabelWatch, type LineKind } from './labelWatch';
import { isBold, isDigit, isOne, isRule, isSpace, markerWidth, withoutClosing } from './line';
import { isClosed, readQuoteLine } from './quotes';
import { readTitle, type ScannedTitle } from './text';

/** Longer lines may be nested so deeply that no tree is made of them. */
const longest = 2000;
/** More headings are nobody's review, and would take their time to be told apart. */
const most = 2000;

/**
 * Cuts a text at its headings as the parser does, line by line, as long as it is certain that the parser would.
 * It gives up at whatever needs more than a look at a line: a line underlined, HTML that is no comment of one line,
 * headings and fences that are indented, bold lines that may stand for headings.
 *
 * What stands in a list, quote or paragraph cannot keep a heading at the beginning of a line from being one. Only a
 * fence, HTML and front matter can, and of those it knows where they end.
 */
export class BlockScanner {
  readonly blocks: ScannedBlock[] = [blockOf(0, undefined)];
  private readonly text: string;
  private readonly labels: LabelFinder;
  /** Whether labels may stand behind a level, so that every line has to be looked at closely. */
  private readonly isClose: boolean;
  private above: LineKind = 'blank';
  private fence: { mark: string; length: number } | undefined;
  /** Where the text of the last bullet at the top begins, as long as its list is open. */
  private column = -1;
  /** Whether that bullet is a number. */
  private isOrdered = false;
  private readonly watch = new LabelWatch();
  /** Whether the paragraph of the quote so far cannot keep the next line from beginning with its own words. */
  private isQuotePlain = true;

  constructor(text: string, labels: LabelFinder, isClose: boolean) {
    this.text = text;
    this.labels = labels;
    this.isClose = isClose;
  }

  /**
   * Goes through the lines.
   * @param start where the first of them begins
   * @returns whether it is certain of them
   */
  run(start: number): boolean {
    const { text } = this;
    for (let at = start; at < text.length; ) {
      const next = text.indexOf('\n', at);
      let end = next < 0 ? text.length : next;
      if (end > at && text.charCodeAt(end - 1) === 13) end -= 1;
      if (end - at > longest || !this.line(at, end)) return false;
      at = next < 0 ? text.length : next + 1;
    }
    this.watch.settle(undefined);
    return true;
  }

  private get block(): ScannedBlock {
    return this.blocks[this.blocks.length - 1] as ScannedBlock;
  }

  private line(start: number, lineEnd: number): boolean {
    const { text } = this;
    let from = start;
    let indent = 0;
    for (; from < lineEnd; from += 1) {
      const code = text.charCodeAt(from);
      if (code === 32) indent += 1;
      else if (code === 9) indent += 4 - (indent % 4);
      else break;
    }
    let end = lineEnd;
    while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (this.fence) return this.inFence(from, end, indent);
    if (from === end) {
      this.above = 'blank';
      this.isQuotePlain = true;
      this.watch.settle('blank');
      return true;
    }
    if (indent === 0) return this.atTop(from, end);
    if (this.column >= 0 && indent >= this.column) return this.inList(from, end, indent);
    return this.indented(from, end, indent);
  }

  private inFence(from: number, end: number, indent: number): boolean {
    const { mark, length } = this.fence ?? { mark: '', length: 0 };
    let at = from;
    while (at < end && this.text[at] === mark) at += 1;
    if (at === end && at - from >= length && indent < 4) {
      this.fence = undefined;
      this.above = 'comment';
    }
    return true;
  }

  /** A line that begins with no space: no list or quote keeps it. */
  private atTop(from: number, end: number): boolean {
    const { text } = this;
    switch (text[from]) {
      case '#':
        return this.hashes(from, end);
      case '>':
        return this.quote(from, end);
      case '<':
        return this.angle(from, end);
      case '`':
      case '~':
        return this.ticks(from, end);
      case '-':
      case '=':
      case '*':
      case '_':
      case '+':
      case '|':
      case ':':
        if (isRule(text, from, end)) return this.rule(from, end);
    }
    const width = markerWidth(text, from, end);
    return width > 0 ? this.bullet(from, end, width) : this.paragraph(from, end);
  }

  private hashes(from: number, end: number): boolean {
    const { text } = this;
    let at = from;
    while (text[at] === '#') at += 1;
    const depth = at - from;
    if (depth > 6 || (at < end && !isSpace(text.charCodeAt(at)))) return this.paragraph(from, end);
    this.watch.settle('heading');
    while (at < end && isSpace(text.charCodeAt(at))) at += 1;
    const title = at < end ? readTitle(text, at, withoutClosing(text, at, end)) : nameless;
    if (!title || this.blocks.length > most) return false;
    this.blocks.push(blockOf(depth, title));
    this.above = 'heading';
    this.column = -1;
    this.watch.heading();
    this.isQuotePlain = true;
    return true;
  }

  private quote(from: number, end: number): boolean {
    this.watch.settle('quote');
    const { text, block } = this;
    if (this.above !== 'quote') this.isQuotePlain = true;
    let at = from + 1;
    if (text.charCodeAt(at) === 32) at += 1;
    const line = text.slice(at, end);
    this.content('quote', line);
    this.above = 'quote';
    this.column = -1;
    this.watch.quiet();
    block.hasQuote = true;
    // Below a label a quote describes nothing, and no label above makes a difference any more.
    if (block.hasLabel) return true;
    if (line.trim() === '') {
      this.isQuotePlain = true;
      return true;
    }
    if (this.isClose || mayBeLabel(text, at, end, this.labels)) {
      if (this.labels.read(line) !== undefined) block.mayBeLabelled = true;
    }
    if (block.described !== 'no') return true;
    const said = this.isQuotePlain ? readQuoteLine(line) : 'maybe';
    if (said === 'nothing') this.isQuotePlain &&= isClosed(line);
    else block.described = said === 'describes' ? 'yes' : 'maybe';
    return true;
  }

  private angle(from: number, end: number): boolean {
    const { text } = this;
    if (/^<https?:\/\//u.test(text.slice(from, from + 9))) return this.paragraph(from, end);
    // A comment of one line.
    const close = text.indexOf('-->', from + 4);
    if (!text.startsWith('<!--', from) || close !== end - 3) return false;
    this.watch.settle('comment');
    this.above = 'comment';
    this.column = -1;
    return true;
  }

  private ticks(from: number, end: number): boolean {
    const { text } = this;
    const mark = text[from] as string;
    let at = from;
    while (text[at] === mark) at += 1;
    const length = at - from;
    const isFence = length >= 3 && (mark === '~' || !text.slice(at, end).includes('`'));
    if (!isFence) return this.paragraph(from, end);
    this.watch.settle('comment');
    this.content('other', '');
    this.fence = { mark, length };
    this.column = -1;
    return true;
  }

  /** A line of dashes and the like: a rule below an empty line; else it may make something else of what is above. */
  private rule(from: number, end: number): boolean {
    const { text, above } = this;
    const line = text.slice(from, end);
    if (line.includes('|') && above === 'text' && !this.watch.isLabelAbove) {
      // The line above is the head of a table.
      if (this.block.isOneLine) this.block.first = 'other';
      this.block.isOneLine = false;
      this.block.hasMore = true;
      return true;
    }
    const marks = line.replace(/[ \t]/gu, '');
    const isBreak = marks.length >= 3 && /^(?:-+|\*+|_+)$/u.test(marks);
    if (!isBreak || above === 'text' || above === 'list' || above === 'quote') return false;
    this.above = 'rule';
    this.column = -1;
    this.watch.settle('rule');
    return true;
  }

  private bullet(from: number, end: number, width: number): boolean {
    const { text } = this;
    const isOrdered = isDigit(text.charCodeAt(from));
    // Behind other text only a list may go on, or begin with 1.
    const isBehind = this.above === 'text' || this.above === 'list' || this.above === 'quote';
    if (isOrdered && isBehind && !isOne(text, from) && !this.isOrdered) return false;
    let at = from + width;
    while (at < end && isSpace(text.charCodeAt(at))) at += 1;
    const space = at - from - width;
    const isTabbed = text.charCodeAt(from + width) === 9;
    this.watch.settle('list');
    this.content('other', '');
    this.above = 'list';
    this.isOrdered = isOrdered;
    this.column = isTabbed ? 4 : space > 4 ? width + 1 : width + space;
    if (this.watch.isTold(this.block) || (!this.isClose && !mayBeLabel(text, at, end, this.labels)))
      return true;
    const isText = isTabbed ? space === 1 : space <= 4 && !text.slice(from, at).includes('\t');
    const read = isText ? this.labels.read(text.slice(at, end)) : 'maybe';
    if (read === 'maybe') this.block.mayBeLabelled = true;
    else if (read) this.watch.bullet(this.block, this.column, read);
    return true;
  }

  private paragraph(from: number, end: number): boolean {
    const { text, above } = this;
    this.watch.settle('text');
    const isFirst = above !== 'text' && above !== 'list' && above !== 'quote';
    // Whether a line that goes on with a list leaves it open is for a parser to tell.
    this.column = -1;
    this.isOrdered = false;
    const { block } = this;
    const source = text.slice(from, end);
    const mayBe = !this.watch.isTold(block) && (this.isClose || mayBeLabel(text, from, end, this.labels));
    const read = mayBe ? this.labels.read(source) : undefined;
    const label = isFirst && read !== 'maybe' ? read : undefined;
    if (read && !label) block.mayBeLabelled = true;
    const isCertain = this.watch.paragraph(block, label, isBold(source));
    // A quote goes on over lines without its marks.
    if (above === 'quote' && /[:：]/u.test(source) && block.described === 'no') block.described = 'maybe';
    this.content(above === 'quote' ? 'quote' : 'text', source);
    this.above = above === 'quote' || above === 'list' ? above : 'text';
    return isCertain;
  }

  /** A line in a list at the top. */
  private inList(from: number, end: number, indent: number): boolean {
    const { text } = this;
    const isRuled = isRule(text, from, end);
    const width = isRuled ? 0 : markerWidth(text, from, end);
    const isBegin =
      (width > 0 && (!isDigit(text.charCodeAt(from)) || isOne(text, from))) || text[from] === '>';
    this.watch.settle(isRuled ? undefined : isBegin ? 'list' : 'text', indent);
    this.block.hasMore = true;
    this.above = 'list';
    let at = from + width;
    while (at < end && isSpace(text.charCodeAt(at))) at += 1;
    if (this.block.isLabelled) return true;
    if (this.isClose || mayBeLabel(text, at, end, this.labels)) {
      if (this.labels.read(text.slice(at, end)) !== undefined) this.block.mayBeLabelled = true;
    }
    return true;
  }

  /** An indented line in no list. */
  private indented(from: number, end: number, indent: number): boolean {
    const { text } = this;
    if (indent < 4 && /[#`~<>=|_*+:-]/u.test(text[from] ?? '')) return false;
    if (indent < 4 && markerWidth(text, from, end) > 0) return false;
    this.watch.settle('text');
    const { block, above } = this;
    const isText = above === 'text' || above === 'quote' || above === 'list';
    if (this.isClose || mayBeLabel(text, from, end, this.labels)) block.mayBeLabelled = true;
    if (above === 'quote' && block.described === 'no') block.described = 'maybe';
    this.content(isText || indent < 4 ? 'text' : 'other', text.slice(from, end));
    this.column = -1;
    if (!isText) this.above = 'text';
    return true;
  }

  /** Notes what the content of the block begins with. */
  private content(kind: 'text' | 'quote' | 'other', line: string): void {
    const { block, above } = this;
    if (!block.first) {
      block.first = kind;
      block.firstLine = line;
      block.isOneLine = true;
      return;
    }
    block.isOneLine = false;
    if (kind !== block.first || kind === 'other' || above !== kind) block.hasMore = true;
  }
}

const nameless: ScannedTitle = { said: '', name: '', nameRange: { start: 0, end: 0 } };
