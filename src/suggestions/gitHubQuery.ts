import type { AlignmentDocument, Reference } from '../document/model';
import { recogniseService } from '../document/service';
import { columnOf } from '../edits/lineStyle';
import { type Tab, tabOf } from '../references/services/githubTab';
import { openCode, restOfCode } from './inlineCode';
import type { Place } from './suggestion';

/** A query that somebody is writing. */
export interface QueryHere {
  /** Its beginning, up to the cursor. */
  written: string;
  /** The tab of GitHub's search page that it is meant for. */
  tab: Tab;
}

/**
 * The query of GitHub's search that the cursor stands in; `undefined` outside of inline code, and in code that is
 * another service's or none's.
 *
 * @param text what the model was read from; perhaps that of some keystrokes ago
 */
export function gitHubQueryAt(place: Place, model: AlignmentDocument, text: string): QueryHere | undefined {
  const { before, after } = place;
  const start = openCode(before);
  if (start === undefined) return undefined;
  const written = before.slice(start);
  const query = written + after.slice(0, restOfCode(after));
  const reference = referenceAt(place.line, model, text);
  return isForGitHub(query, reference, place)
    ? { written, tab: tabOf(query, reference?.label ?? '') }
    : undefined;
}

/** The reference whose bullet stands at a line; the innermost, which begins last. */
function referenceAt(line: number, model: AlignmentDocument, text: string): Reference | undefined {
  let [at, start] = [0, 0];
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\r|\n/gu)) {
    if (at === line) break;
    at += 1;
    start = index + lineBreak.length;
  }
  const end = start + (/^[^\r\n]*/u.exec(text.slice(start))?.[0].length ?? 0);
  const all = [...model.references, ...model.referenceDocs].filter(
    ({ range }) => range.start <= end && range.end >= start,
  );
  return (
    all.find(({ queryRange }) => queryRange && queryRange.start <= end && queryRange.end >= start) ??
    all.at(-1)
  );
}

/** By the reference as it was read, else by the query as it stands and the bullets that it stands below. */
function isForGitHub(query: string, reference: Reference | undefined, place: Place): boolean {
  if (reference && reference.service !== 'unknown' && reference.service !== 'link') {
    return reference.service === 'github';
  }
  return recogniseService({ query, words: bulletsAbove(place) }) === 'github';
}

/** Nobody nests a query deeper, or writes more lines above it. */
const furthest = 50;

/** The bullets that a line stands in, from within to without, and the line itself. */
function bulletsAbove({ lines, line, before }: Place): string[] {
  const found = [before];
  let column = columnOf(/^\s*/u.exec(before)?.[0] ?? '');
  for (let at = line - 1; at >= Math.max(0, line - furthest) && column > 0; at--) {
    const content = lines.line(at).slice(0, 500);
    const indent = columnOf(/^\s*/u.exec(content)?.[0] ?? '');
    if (content.trim() === '' || indent >= column) continue;
    found.push(content);
    column = indent;
  }
  return found;
}
