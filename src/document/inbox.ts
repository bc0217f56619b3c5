import type { ListItem } from 'mdast';
import type { Context } from './context';
import { readSaid } from './evidence';
import { greatest } from './extremes';
import { rangeOf } from './markdown';
import type { Inbox, Kept, LabelShape, Range } from './model';
import { isLeftOpen } from './open';

/** The first label of an inbox, and the bullets that stand under any. */
export interface InboxItems {
  label?: { range: Range; shape: LabelShape };
  items: ListItem[];
}

/**
 * Reads what is kept for later. Bullets within a bullet belong to it; a `TODO` is nothing kept.
 *
 *     For Later
 *     - ([1](https://a.example)): mended it     note "mended it", evidence 1
 *     - ask Grace about the launch              note "ask Grace about the launch"
 */
export function readInbox({ label, items }: InboxItems, { rules, resolve }: Context): Inbox {
  if (!label) return { state: 'absent', entries: [] };
  const entries = items.flatMap((item): Kept[] => {
    if (isLeftOpen(item.children, rules)) return [];
    const { note, evidence } = readSaid(item.children, resolve);
    return note || evidence.length > 0 ? [{ note, evidence, range: rangeOf(item) }] : [];
  });
  const end = greatest(
    items.map((item) => rangeOf(item).end),
    label.range.end,
  );
  return {
    state: entries.length > 0 ? 'written' : 'unfinished',
    shape: label.shape,
    label: label.range,
    range: { start: label.range.start, end },
    entries,
  };
}
