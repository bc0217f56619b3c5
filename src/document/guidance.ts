import type { ListItem, RootContent } from 'mdast';
import { absent } from './absent';
import type { Context } from './context';
import { type InboxItems, readInbox } from './inbox';
import { type GuidanceRole, readGuidanceRole } from './labels';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import type { Inbox, LabelShape, Passage, Range, Reference } from './model';
import { isLeftOpen, stateOfAll } from './open';
import { bulletsIn } from './project';
import { referencesIn } from './references';
import { headOf, restOf } from './runs';
import { holds } from './visit';

/** What the guidance of a part holds. */
export interface Guidance {
  references: Reference[];
  referenceDocs: Reference[];
  previousCycle: Passage;
  inbox: Inbox;
  agreed?: Inbox;
}

/** Where the reader stands: under which label, and the words that may name a service, nearest first. */
interface Place {
  role: GuidanceRole;
  words: readonly string[];
}

/** What has been found so far; what stands under the label of the previous cycle is kept as nodes. */
interface Found {
  references: Reference[];
  referenceDocs: Reference[];
  previousLabel?: Range;
  previous: (ListItem | RootContent)[];
  inbox: InboxItems;
  agreed: InboxItems;
}

/**
 * Reads the guidance: references, the documents to read first, and what is left of the previous cycle.
 *
 *     - [Merged](https://…)           a reference with an address
 *     - Merged                        a reference with a query
 *         - `is:pr author:ada`
 *     - Search Notion                 a reference set up by fields
 *         - Created By: `ada`
 *     - For Later                     the inbox: its links are no references
 *         - ([1](https://…)): mended it
 *     - Agreed                         what was agreed in check-ins: neither are its links
 *         - 2026-03-31: write the design first
 */
export function readGuidance(nodes: readonly RootContent[], context: Context): Guidance {
  const { words } = context.rules;
  const found: Found = {
    references: [],
    referenceDocs: [],
    previous: [],
    inbox: { items: [] },
    agreed: { items: [] },
  };
  const start: Place = { role: 'references', words: [] };
  let heading = start;
  let place = start;
  let comment: string | undefined;
  for (const node of nodes) {
    if (node.type === 'html') {
      comment = serviceComment(node.value);
      continue;
    }
    if (node.type === 'heading') {
      heading = enter(textOf(node), rangeOf(node), 'heading', start, found, context);
      place = heading;
    } else if (node.type === 'paragraph') {
      const text = textOf(node);
      const isLabel = readGuidanceRole(text, words) !== undefined;
      if (!isLabel && place.role === 'previousCycle') found.previous.push(node);
      else place = enter(text, rangeOf(node), 'paragraph', isLabel ? start : heading, found, context);
    } else if (node.type === 'list') {
      for (const item of node.children) readItem(item, place, comment, found, context);
    }
    comment = undefined;
  }
  const { references, referenceDocs } = found;
  return {
    references,
    referenceDocs,
    previousCycle: previousOf(found, context),
    inbox: readInbox(found.inbox, context),
    ...(found.agreed.label ? { agreed: readInbox(found.agreed, context) } : {}),
  };
}

/** Goes below a line of text: a label changes the role, and any words may name a service. */
function enter(
  text: string,
  range: Range,
  shape: LabelShape,
  outer: Place,
  found: Found,
  { rules }: Context,
): Place {
  const own = readGuidanceRole(text, rules.words);
  const role = own ?? outer.role;
  if (role === 'previousCycle') found.previousLabel ??= range;
  if (own && isKeeping(own)) found[own].label ??= { range, shape };
  return { role: role === 'guidance' ? 'references' : role, words: [text, ...outer.words] };
}

/** The service that `<!-- service: slack -->` names. */
function serviceComment(html: string): string | undefined {
  return /<!--\s*service:\s*([\w-]+)\s*-->/iu.exec(html)?.[1]?.toLowerCase();
}

function readItem(
  item: ListItem,
  place: Place,
  outerComment: string | undefined,
  found: Found,
  context: Context,
): void {
  const head = headOf(item);
  const text = textOf(head);
  const bullets = bulletsIn(restOf(item));
  const comments = [...head, ...restOf(item)].map((node) =>
    node.type === 'html' ? serviceComment(node.value) : undefined,
  );
  const comment = comments.find((service) => service !== undefined) ?? outerComment;
  const role = readGuidanceRole(text, context.rules.words);
  // An inbox may have been emptied; other names without bullets are somebody's links.
  const isLabel = role !== undefined && (bullets.length > 0 || (isKeeping(role) && isEmpty(item)));
  if (!isLabel && isKeeping(place.role)) {
    found[place.role].items.push(item);
    return;
  }
  if (!isLabel && place.role === 'previousCycle') {
    found.previous.push(item);
    return;
  }
  const here = isLabel ? [] : referencesIn(item, comment, place.words, context);
  if (here.length > 0) {
    const list = place.role === 'referenceDocs' ? found.referenceDocs : found.references;
    for (const reference of here) list.push(reference);
    return;
  }
  const inner = enter(text, rangeOfAll(head) ?? rangeOf(item), 'item', place, found, context);
  for (const bullet of bullets) readItem(bullet, inner, comment, found, context);
}

/** Whether a list of this name keeps sentences: then nothing in it is a reference. */
function isKeeping(role: GuidanceRole): role is 'inbox' | 'agreed' {
  return role === 'inbox' || role === 'agreed';
}

function isEmpty(item: ListItem): boolean {
  return restOf(item).length === 0 && !holds(item.children, 'link', 'linkReference');
}

function previousOf({ previousLabel, previous }: Found, { rules }: Context): Passage {
  if (!previousLabel) return absent;
  const contents = previous.map((node) => (node.type === 'listItem' ? node.children : [node]));
  const said = contents.filter((nodes) => !isLeftOpen(nodes, rules));
  const last = rangeOfAll(previous) ?? previousLabel;
  return {
    state: stateOfAll(contents, rules),
    text: said.map((nodes) => textOf(nodes)).join('\n'),
    range: { start: previousLabel.start, end: last.end },
    label: previousLabel,
  };
}
