import type { Range } from '../../document/model';

/** A text of which stretches are taken out, and others replaced. The text itself stays as it is. */
export class Cuts {
  readonly text: string;
  private readonly isOut: Uint8Array;
  private readonly changes = new Map<number, { end: number; newText: string }>();
  private readonly breaks = new Set<number>();

  constructor(text: string) {
    this.text = text;
    this.isOut = new Uint8Array(text.length);
  }

  /** Takes a stretch out. */
  cut({ start, end }: Range): void {
    this.isOut.fill(1, start, end);
  }

  /** Writes something in place of a stretch, unless that is taken out. */
  replace({ start, end }: Range, newText: string): void {
    this.changes.set(start, { end, newText });
  }

  /** Puts a blank line before the line that begins at `offset`. */
  breakBefore(offset: number): void {
    this.breaks.add(offset);
  }

  /** Whether nothing of a stretch is left but white space. */
  isGone({ start, end }: Range): boolean {
    for (let at = start; at < end; at++) {
      if (this.isOut[at] === 0 && !/\s/u.test(this.text[at] ?? '')) return false;
    }
    return true;
  }

  /** What is left of a stretch, before anything is replaced. */
  leftOf({ start, end }: Range): string {
    let left = '';
    for (let at = start; at < end; at++) if (this.isOut[at] === 0) left += this.text[at];
    return left;
  }

  /**
   * Writes down what is left of a stretch, with line feeds. Lines of which nothing is left go, and blank lines that
   * stood around them become one; a line that would then be read as going on over the one before is kept apart.
   */
  write({ start, end }: Range): string {
    const lines = new Lines();
    for (let at = start; at < end; ) {
      if (this.breaks.has(at)) lines.breakHere();
      const change = this.isOut[at] === 0 ? this.changes.get(at) : undefined;
      const char = this.text[at] ?? '';
      if (change) {
        lines.add(change.newText);
        at = change.end;
      } else if (char === '\n' || char === '\r') {
        lines.end(this.isOut[at] === 1);
        at += this.text.startsWith('\r\n', at) ? 2 : 1;
      } else {
        if (this.isOut[at] === 0) lines.add(char);
        else lines.pass();
        at += 1;
      }
    }
    return lines.all();
  }
}

/** Lines as they are written, some of them without what was taken out. */
class Lines {
  private readonly written: string[] = [];
  private line = '';
  private isTouched = false;
  private isBehindCut = false;
  private isBehindGone = false;

  add(words: string): void {
    // Two spaces are left where something stood between them.
    const isDouble = this.isBehindCut && words === ' ' && /^$|\s$/u.test(this.line);
    this.isBehindCut = false;
    if (!isDouble) this.line += words;
  }

  pass(): void {
    this.isTouched = true;
    this.isBehindCut = true;
  }

  breakHere(): void {
    this.put('');
  }

  end(isOut: boolean): void {
    const isBlank = /^[ \t>]*$/u.test(this.line);
    if (isBlank && (this.isTouched || (isOut && this.line === ''))) this.isBehindGone = true;
    else this.put(this.isTouched ? this.line.trimEnd() : this.line);
    this.line = '';
    this.isTouched = false;
    this.isBehindCut = false;
  }

  private put(line: string): void {
    const last = this.written.at(-1) ?? '';
    const isBlank = line.trim() === '';
    if (this.isBehindGone && isBlank && last.trim() === '') return;
    if (this.isBehindGone && !isBlank && last.trim() !== '' && !isBeginning(line)) this.written.push('');
    if (!isBlank || !this.isBehindGone) this.isBehindGone = false;
    this.written.push(line);
  }

  all(): string {
    this.end(false);
    return this.written
      .join('\n')
      .replace(/^\s*\n/u, '')
      .trimEnd();
  }
}

/** Whether a line begins something of its own, whatever stands above it. */
function isBeginning(line: string): boolean {
  return /^[ \t]*(?:[-*+>|]|#{1,6}[ \t]|\d{1,9}[.)][ \t]|`{3}|~{3})/u.test(line);
}
