import { escaped } from '../review/page';

/** Whether what leads to the text can be pressed: it can beside the editor, and not in a file. */
export interface Manner {
  isLive: boolean;
}

/** What is drawn of a place that leads to the text. */
export interface Link {
  /** See {@link placesIn}. */
  id: string;
  text: string;
  /** What it is called aloud, where the text alone does not say. */
  label?: string;
  /** Whether the arrow keys move to it within its picture; else Tab does. */
  isCell?: boolean;
  className?: string;
}

/** A button that leads to the text, or only its words. */
export function link({ text, label, ...rest }: Link, manner: Manner): string {
  const said = label === undefined ? {} : { label: escaped(label) };
  return harmlessLink({ ...rest, ...said, text: escaped(text) }, manner);
}

/** The same where the words are HTML already, as many of them are put together from a few. */
export function harmlessLink(
  { id, text, label, isCell, className = 'place' }: Link,
  { isLive }: Manner,
): string {
  if (!isLive) return label === undefined ? text : `<span title="${label}">${text}</span>`;
  const said = label === undefined ? '' : ` aria-label="${label}" title="${label}"`;
  const order = isCell ? ' tabindex="-1"' : '';
  return `<button type="button" class="${className}" data-place="${id}"${order}${said}>${text}</button>`;
}

/** What may be wider than the page moves by itself; where nothing in it takes the focus, it does. */
export function scrolling(content: string, label: string, holdsButtons: boolean): string {
  const focus = holdsButtons ? '' : ` tabindex="0" role="region" aria-label="${escaped(label)}"`;
  return `<div class="scroll"${focus}>${content}</div>`;
}

/** A number as a share of a whole, for coordinates that follow the width of the page. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** Words for days and months in a language; in English where it is none that is known. */
export class Days {
  private readonly language: string | undefined;

  constructor(language: string) {
    try {
      this.language = Intl.getCanonicalLocales(language)[0];
    } catch {
      this.language = 'en';
    }
  }

  /** `4 Mar 2026`; of a month, `2026-03`, `March 2026`. */
  say(day: string): string {
    return day.length === 7 ? this.month(day, 'long') : this.format(day, { dateStyle: 'medium' });
  }

  /** The name of a month, `2026-03`, with its year. */
  month(month: string, length: 'short' | 'long'): string {
    const year = length === 'long' ? 'numeric' : '2-digit';
    return this.format(`${month}-01`, { month: length, year });
  }

  /** The name of a month without its year. */
  shortMonth(month: string): string {
    return this.format(`${month}-01`, { month: 'short' });
  }

  private format(day: string, options: Intl.DateTimeFormatOptions): string {
    const format = new Intl.DateTimeFormat(this.language, { ...options, timeZone: 'UTC' });
    return format.format(Date.parse(day));
  }
}
