import { greatest } from '../document/extremes';
import type { NewReference } from './addReferences';
import { writeWords } from './fragment';
import type { Habits } from './habits';
import { type Bullet, firstMarker, lineBreakAt, nestedPrefix, nextMarker } from './lineStyle';

/** A bullet to be written, with those nested in it. */
export interface Item {
  text: string;
  items: Item[];
}

/** How the document writes lists and labels. */
export interface Manner {
  marker: string;
  units: readonly string[];
  /** Whether labels are bullets; else they are lines with a list below, after a blank line if there is a gap. */
  isItem: boolean;
  gap: boolean;
}

/** A reference as a bullet, with its query or rows below. */
export function itemOf({ label, url, query, fields }: NewReference): Item {
  const words = writeWords(label);
  const target = url !== undefined && /[()<>\s]/u.test(url) ? `<${url}>` : url;
  return {
    text: target === undefined ? words : `[${words}](${target})`,
    items: [
      ...(query === undefined ? [] : [{ text: code(query), items: [] }]),
      ...(fields ?? []).map(({ name, value }) => ({
        text: `${writeWords(name)}: ${code(value)}`,
        items: [],
      })),
    ],
  };
}

/** Inline code between more backticks than follow one another in it. */
function code(value: string): string {
  const runs = value.match(/`+/gu) ?? [];
  const fence = '`'.repeat(
    greatest(
      runs.map(({ length }) => length),
      0,
    ) + 1,
  );
  const space = /^`|`$/u.test(value) ? ' ' : '';
  return fence + space + value + space + fence;
}

/** Reads the manner off what the document does throughout. */
export function mannerOf({ traits, lists }: Habits): Manner {
  const { examples, roomForImprovement, opportunitiesForGrowth } = traits.labels;
  const shape = examples.shape ?? roomForImprovement.shape ?? opportunitiesForGrowth.shape ?? 'item';
  return {
    marker: firstMarker(traits.marker ?? lists.marker ?? '-'),
    units: [traits.unit, lists.unit].flatMap((unit) => unit ?? []),
    isItem: shape === 'item',
    gap: traits.gap ?? true,
  };
}

/** A label with its list, as a block of its own. */
export function labelled(text: string, near: number, label: Item, manner: Manner): string {
  const bullet = { prefix: '', marker: manner.marker, padding: ' ' };
  if (manner.isItem) return write([label], bullet, text, near, manner, false);
  const eol = lineBreakAt(text, near);
  return label.text + eol + (manner.gap ? eol : '') + write(label.items, bullet, text, near, manner, false);
}

/** Bullets like `first`, with what is nested in them. */
export function write(
  items: readonly Item[],
  first: Bullet,
  text: string,
  near: number,
  manner: Manner,
  isLoose: boolean,
): string {
  const eol = lineBreakAt(text, near);
  let bullet = first;
  const written = items.map((item, index) => {
    // Numbers go on by one, unless they repeat, which shows at the first.
    if (index > 0 && /^[1-9]/u.test(first.marker))
      bullet = { ...bullet, marker: nextMarker(bullet, undefined) };
    const inner = {
      ...bullet,
      prefix: nestedPrefix(bullet, manner.units),
      marker: firstMarker(bullet.marker),
    };
    const line = bullet.prefix + bullet.marker + bullet.padding + item.text;
    return item.items.length > 0 ? line + eol + write(item.items, inner, text, near, manner, false) : line;
  });
  const quote = first.prefix.replace(/(?<![^>])[^>]+$/u, '');
  return written.join(isLoose ? eol + quote + eol : eol);
}
