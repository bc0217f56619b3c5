import type { InlineCode, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Context } from './context';
import { readSaid } from './evidence';
import { type GuidanceRole, readGuidanceRole, readLead } from './labels';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import { isPlaceholder, stateOf } from './marks';
import type { Field, Passage, Range, Reference } from './model';
import { isLeftOpen } from './open';
import { headOf, restOf } from './runs';
import { recogniseService } from './service';

/** What the guidance of a part holds. */
export interface Guidance {
  references: Reference[];
  referenceDocs: Reference[];
  previousCycle: Passage;
}

/** Where the reader stands: under which label, and the words that may name a service, nearest first. */
interface Place {
  role: GuidanceRole;
  words: readonly string[];
  label?: Range;
}

/**
 * Reads the guidance: references, the documents to read first, and what is left of the previous cycle.
 *
 *     - [Merged](https://…)           a reference with an address
 *     - Merged                        a reference with a query
 *         - `is:pr author:ada`
 *     - Search Notion                 a reference set up by fields
 *         - Created By: `ada`
 */
export function readGuidance(nodes: readonly RootContent[], context: Context): Guidance {
  const guidance: Guidance = {
    references: [],
    referenceDocs: [],
    previousCycle: { state: 'absent', text: '' },
  };
  let heading: Place = { role: 'references', words: [] };
  let place = heading;
  let comment: string | undefined;
  for (const node of nodes) {
    if (node.type === 'heading') {
      heading = placeOf(textOf(node), rangeOf(node), { role: 'references', words: [] });
      place = heading;
      if (place.role === 'previousCycle') touchPrevious(guidance, place);
    } else if (node.type === 'paragraph') {
      const text = textOf(node);
      const role = readGuidanceRole(text);
      if (!role && place.role === 'previousCycle') addPrevious(guidance, [node], context, place);
      else {
        place = placeOf(text, rangeOf(node), role ? { role, words: [] } : heading);
        if (role === 'previousCycle') touchPrevious(guidance, place);
      }
    } else if (node.type === 'html') {
      comment = serviceComment(node.value);
      continue;
    } else if (node.type === 'list') {
      for (const item of node.children) readItem(item, place, comment, guidance, context);
    }
    comment = undefined;
  }
  return guidance;
}

function placeOf(text: string, range: Range, outer: Place): Place {
  const role = readGuidanceRole(text) ?? outer.role;
  return { role: role === 'guidance' ? 'references' : role, words: [text, ...outer.words], label: range };
}

function serviceComment(html: string): string | undefined {
  return /<!--\s*service:\s*([\w-]+)\s*-->/iu.exec(html)?.[1]?.toLowerCase();
}

function readItem(
  item: ListItem,
  place: Place,
  comment: string | undefined,
  guidance: Guidance,
  context: Context,
): void {
  const head = headOf(item);
  const text = textOf(head);
  const nested = restOf(item).flatMap((node) => (node.type === 'list' ? node.children : []));
  if (readGuidanceRole(text) && nested.length > 0) {
    const inner = placeOf(text, rangeOfAll(head) ?? rangeOf(item), place);
    if (inner.role === 'previousCycle') touchPrevious(guidance, inner);
    for (const child of nested) readItem(child, inner, comment, guidance, context);
    return;
  }
  if (place.role === 'previousCycle') {
    addPrevious(guidance, [item], context, place);
    return;
  }
  const own = [...head, ...restOf(item)].map((node) =>
    node.type === 'html' ? serviceComment(node.value) : undefined,
  );
  const found = referencesIn(item, own.find(Boolean) ?? comment, place, context);
  if (found.length > 0) {
    (place.role === 'referenceDocs' ? guidance.referenceDocs : guidance.references).push(...found);
    return;
  }
  const inner = { ...place, words: [text, ...place.words] };
  for (const child of nested) readItem(child, inner, own.find(Boolean) ?? comment, guidance, context);
}

/** The references that a bullet sets up: one for each query below it, or one for its link. */
function referencesIn(
  item: ListItem,
  comment: string | undefined,
  place: Place,
  context: Context,
): Reference[] {
  const head = headOf(item);
  const rows = restOf(item).flatMap((node) => (node.type === 'list' ? node.children : []));
  const range = rangeOf(item);
  const [link] = readSaid(head, context.resolve).evidence.filter(({ url }) => !url.startsWith('#'));
  const url = link?.url || undefined;
  const codes = head.filter((node): node is InlineCode => node.type === 'inlineCode');
  const rowQueries = rows.flatMap((row) => {
    const [only, ...others] = headOf(row);
    return only?.type === 'inlineCode' && others.length === 0 ? [only] : [];
  });
  const fields = rows.flatMap((row) => fieldOf(headOf(row)));
  const label = labelOf(head, link?.label);
  const make = (query?: string, queryRange?: Range, filled?: Field[]): Reference => ({
    label,
    service: recogniseService({ comment, url, query, words: [label, ...place.words] }),
    ...(url === undefined ? {} : { url }),
    ...(query === undefined ? {} : { query }),
    ...(filled ? { fields: filled } : {}),
    state: url === undefined && query === undefined ? 'unfinished' : 'written',
    range,
    ...(queryRange ? { queryRange } : {}),
  });

  if (isLeftOpen(head, context.rules.placeholders) && codes.length > 0) return [make()];
  const queries = [...codes, ...rowQueries].filter(
    ({ value }) => !isPlaceholder(value, context.rules.placeholders),
  );
  if (queries.length > 0 && (rowQueries.length > 0 || link || isQueryLike(head, codes))) {
    return queries.map((node) => make(node.value.trim(), rangeOf(node)));
  }
  if (fields.length > 0) {
    const first = rows.find((row) => fieldOf(headOf(row)).length > 0);
    const last = rows.findLast((row) => fieldOf(headOf(row)).length > 0);
    const span = first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : undefined;
    return [make(fields.map(({ name, value }) => `${name}: ${value}`).join('\n'), span, fields)];
  }
  return link ? [make()] : [];
}

/** A query on the bullet's own line stands alone or behind a colon; other code is a name in a sentence. */
function isQueryLike(head: readonly PhrasingContent[], codes: readonly InlineCode[]): boolean {
  return codes.length === 1 && (head.length === 1 || readLead(head) !== undefined);
}

/** ``Created By: `EMPLOYEE` ``, ``Date: `2024-01-31` - (today)``. */
function fieldOf(head: readonly PhrasingContent[]): Field[] {
  const lead = readLead(head);
  if (!lead?.rest.some(({ type }) => type === 'inlineCode')) return [];
  return [{ name: lead.text, value: textOf(lead.rest) }];
}

function labelOf(head: readonly PhrasingContent[], link: string | undefined): string {
  const words = textOf(head.filter(({ type }) => type !== 'inlineCode')).replace(/\s*[:：]$/u, '');
  return words || link || textOf(head);
}

function touchPrevious(guidance: Guidance, { label }: Place): void {
  if (guidance.previousCycle.state !== 'absent' || !label) return;
  guidance.previousCycle = { state: 'unfinished', text: '', range: label, label };
}

function addPrevious(
  guidance: Guidance,
  nodes: (ListItem | RootContent)[],
  context: Context,
  place: Place,
): void {
  touchPrevious(guidance, place);
  const previous = guidance.previousCycle;
  const range = rangeOfAll(nodes);
  const text = textOf(nodes);
  const content = nodes.flatMap((node) => (node.type === 'listItem' ? node.children : [node]));
  if (range && previous.range) previous.range = { start: previous.range.start, end: range.end };
  if (isLeftOpen(content, context.rules.placeholders) && stateOf(text) !== 'answered') return;
  if (previous.state !== 'written') previous.state = stateOf(text);
  previous.text = previous.text ? `${previous.text}\n${text}` : text;
}
