import { saidWords } from '../../document/words/said';

/** A heading, bullet or paragraph of a summary, on one line. */
interface Piece {
  kind: 'heading' | 'bullet' | 'paragraph';
  text: string;
  indent: number;
}

const words = saidWords.flatMap(({ forward }) => forward).map((word) => word.toLowerCase());

/**
 * What a review summary says about the time to come: the sentences and bullets that hold such words, the bullets
 * below a line that ends in a colon and holds them, and all that stands below such a heading. Where there is none of
 * these, everything that the summary says.
 *
 *     She did well. In the next cycle she leads.   →   In the next cycle she leads.
 *
 *     Going forward:                               →   share drafts earlier
 *     - share drafts earlier
 *
 * @param source the Markdown of the summary without its heading, with line feeds
 * @returns inline Markdown, one line for each bullet to be written
 */
export function goingForward(source: string): string[] {
  const pieces = piecesOf(source);
  const found = pieces.flatMap((piece, index) => saidAt(pieces, piece, index));
  const said =
    found.length > 0 ? found : pieces.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
  return [...new Set(said)].filter((text) => text !== '');
}

function saidAt(pieces: readonly Piece[], { kind, text, indent }: Piece, index: number): string[] {
  if (!looksForward(text)) return [];
  const behind = pieces.slice(index + 1);
  const take = (goesOn: (piece: Piece) => boolean): string[] => {
    const end = behind.findIndex((piece) => !goesOn(piece));
    return behind.slice(0, end < 0 ? behind.length : end).map((piece) => piece.text);
  };
  if (kind === 'heading') return take((piece) => piece.kind !== 'heading');
  const isLead = /[:：][*_]*$/u.test(text);
  const below = isLead
    ? take((piece) => piece.kind === 'bullet' && (kind === 'paragraph' || piece.indent > indent))
    : [];
  if (below.length > 0) return below;
  return kind === 'bullet' ? [text] : sentencesOf(text).filter(looksForward);
}

/** Whether a text holds one of the words, as words of their own where the script has spaces. */
function looksForward(text: string): boolean {
  const line = text.toLowerCase();
  return words.some((word) => {
    const at = line.indexOf(word);
    if (at < 0) return false;
    const isSpaceless = /^[^\p{sc=Latin}]/u.test(word);
    const around = `${line[at - 1] ?? ' '}${line[at + word.length] ?? ' '}`;
    return isSpaceless || !/\p{L}/u.test(around);
  });
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|(?<=[。！？])/u).map((sentence) => sentence.trim());
}

function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let isOpen = false;
  for (const line of source.split('\n')) {
    const said = line.trim();
    if (said === '' || /^(?:-{3,}|\*{3,}|_{3,})$/u.test(said)) {
      isOpen = false;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const heading = /^#{1,6}\s+(.*)$/u.exec(said)?.[1];
    const bullet = /^(?:[-*+]|\d{1,9}[.)])\s+(.*)$/u.exec(said)?.[1];
    const last = pieces.at(-1);
    if (heading !== undefined) pieces.push({ kind: 'heading', text: heading, indent });
    else if (bullet !== undefined) pieces.push({ kind: 'bullet', text: bullet.trim(), indent });
    else if (isOpen && last && last.kind !== 'heading') last.text += ` ${said}`;
    else pieces.push({ kind: 'paragraph', text: said, indent });
    isOpen = heading === undefined;
  }
  return pieces;
}
