import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { readLead } from '../../../document/lead';
import { rangeOf, textOf } from '../../../document/markdown';
import { standing } from './slice';

/** A bullet or paragraph that begins with what it is about: `- **Mastery:** knows the craft`. */
export interface Led {
  title: string;
  /** What follows, as Markdown by itself. */
  text: string;
  start: number;
}

/**
 * Takes blocks apart that are led by names: every bullet of a list, or a paragraph that begins with one. What
 * follows a led paragraph belongs to it, up to the next one.
 *
 * @returns `undefined` where any of the blocks is led by nothing
 */
export function ledBlocks(text: string, nodes: readonly RootContent[]): Led[] | undefined {
  const found: Led[] = [];
  for (const node of nodes) {
    if (node.type === 'list') {
      const items = node.children.map((item) => ledItem(text, item));
      const led = items.flatMap((one) => one ?? []);
      if (led.length === items.length) {
        for (const one of led) found.push(one);
        continue;
      }
    }
    const start = rangeOf(node).start;
    const lead = node.type === 'paragraph' ? leadOf(node.children) : undefined;
    const last = found.at(-1);
    if (lead) {
      const rest = standing(text, lead.end, rangeOf(node).end);
      found.push({ title: lead.title, text: rest, start });
    } else if (last) {
      const own = standing(text, start, rangeOf(node).end, (node.position?.start.column ?? 1) - 1);
      last.text = [last.text, own].filter((one) => one !== '').join('\n\n');
    } else return undefined;
  }
  return found.length > 0 ? found : undefined;
}

function ledItem(text: string, item: ListItem): Led | undefined {
  const [first, second] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const { start, end } = rangeOf(item);
  const indent = (first.position?.start.column ?? 1) - 1;
  const lead = leadOf(first.children);
  if (lead) return { title: lead.title, text: standing(text, lead.end, end, indent), start };
  // A name with bullets of its own below it.
  const title = textOf(first);
  if (second?.type !== 'list' || title.length > 60 || /[.!?]$/u.test(title)) return undefined;
  return {
    title: title.replace(/\s?[:：]$/u, ''),
    text: standing(text, rangeOf(second).start, end, columnOf(second)),
    start,
  };
}

function columnOf({ position }: RootContent): number {
  return (position?.start.column ?? 1) - 1;
}

/** The name that a line begins with, in bold or in front of a colon, and where what follows it begins. */
function leadOf(nodes: readonly PhrasingContent[]): { title: string; end: number } | undefined {
  const [first, second] = nodes;
  const lead = readLead(nodes);
  if (lead) {
    const isShort = lead.text.length <= 60;
    const rest = lead.rest[0];
    return isShort ? { title: lead.text, end: rest ? rangeOf(rest).start : rangeOfLast(nodes) } : undefined;
  }
  if (first?.type !== 'strong') return undefined;
  const title = textOf(first).replace(/\s?[:：.]$/u, '');
  if (second === undefined) return { title, end: rangeOf(first).end };
  const dash = second.type === 'text' ? /^(?:\s?[–—-]\s|[\r\n])/u.exec(second.value)?.[0] : undefined;
  return dash === undefined ? undefined : { title, end: rangeOf(first).end + dash.length };
}

function rangeOfLast(nodes: readonly PhrasingContent[]): number {
  const last = nodes.at(-1);
  return last ? rangeOf(last).end : 0;
}
