import { isPointer } from '../document/evidence';
import type { Evidence, Range } from '../document/model';

/** A link of a bullet, as it is written. */
export interface SaidLink {
  source: string;
  /** How long the number between its brackets is; 0 where it is none. */
  digits: number;
}

/** What a bullet says, taken apart. */
export interface SaidPieces {
  /** The words, on one line, with a stand-in for each link that stands among them. */
  prose: string;
  /** Those links, in order. */
  inProse: SaidLink[];
  /** The links that lead the words or come behind them. */
  around: SaidLink[];
}

// One for a link that only points somewhere, one for a link whose own words belong to the sentence.
const pointer = '\uFDD0';
const worded = '\uFDD1';
/** A stand-in of either kind. */
export const anyLink = /[\uFDD0\uFDD1]/gu;

/** Links in parentheses or by their number alone, with nothing but commas between them. */
const cluster = '(?:[(（][\\s,;&\uFDD0\uFDD1]*[)）]|\uFDD0|[\\s,;])+';
const leading = new RegExp(`^(${cluster})(?:[:：]|[–—-](?=\\s))?\\s*`, 'u');
const trailing = new RegExp(`(?<![\\s,;)）\uFDD0])(${cluster})([.。!?]?)$`, 'u');

/**
 * Takes the text of a bullet apart into its words and the links before and behind them.
 *
 *     ([1](https://a.example)): did it         "did it", one link
 *     did it ([1](https://a.example)).         "did it.", one link
 *     did [it](https://a.example) at last      all words, with a stand-in
 *
 * @param place where the text stands, behind the bullet's marker
 * @param evidence of the bullet; what stands elsewhere is passed over
 */
export function saidOf(text: string, place: Range, evidence: readonly Evidence[]): SaidPieces {
  const links: SaidLink[] = [];
  let masked = '';
  let at = place.start;
  for (const { label, url, range } of evidence) {
    if (range.start < at || range.end > place.end) continue;
    masked += text.slice(at, range.start) + (isPointer(label, url) ? pointer : worded);
    const source = text.slice(range.start, range.end);
    const isNumbered = /^\d{1,3}$/u.test(label) && source.startsWith(`[${label}]`);
    links.push({ source, digits: isNumbered ? label.length : 0 });
    at = range.end;
  }
  masked = oneLine(masked + text.slice(at, place.end));
  // Nothing but links says nothing.
  if (!/[\p{L}\p{N}]/u.test(masked)) return { prose: '', inProse: [], around: links };
  const lead = leading.exec(masked);
  const led = lead && countOf(lead[1]) > 0 ? lead[0].length : 0;
  const before = countOf(masked.slice(0, led));
  const rest = masked.slice(led);
  const trail = trailing.exec(rest);
  const isTrailed = trail !== null && countOf(trail[1]) > 0;
  const prose = isTrailed ? rest.slice(0, trail.index) + (trail[2] ?? '') : rest;
  const inside = countOf(prose);
  return {
    prose: prose.trim(),
    inProse: links.slice(before, before + inside),
    around: [...links.slice(0, before), ...links.slice(before + inside)],
  };
}

function countOf(masked = ''): number {
  return masked.match(anyLink)?.length ?? 0;
}

/** Without line ends, and without the white space and quote marks that begin the lines behind them. */
function oneLine(text: string): string {
  return text.replace(/(?:\\(?=[\r\n]))?[\r\n]+[\t >]*/gu, ' ').trim();
}

/** Puts links back in the place of their stand-ins. */
export function withLinks(masked: string, links: readonly SaidLink[]): string {
  let next = 0;
  return masked.replace(anyLink, () => links[next++]?.source ?? '');
}

/** The links with the numbers from 1 on, in order; those that are no numbers stay as they are. */
export function numbered(links: readonly SaidLink[]): SaidLink[] {
  let number = 0;
  return links.map((link) => {
    if (link.digits === 0) return link;
    number += 1;
    return { source: `[${number}]${link.source.slice(link.digits + 2)}`, digits: String(number).length };
  });
}
