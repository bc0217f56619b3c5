import type { InlineCode, ListItem, PhrasingContent } from 'mdast';
import { readDay } from './calendar';
import type { Context } from './context';
import { readSaid } from './evidence';
import { factOf } from './header';
import { type Lead, readLead } from './lead';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import { isPlaceholder } from './marks';
import type { Field, FieldDay, Range, Reference } from './model';
import { isLeftOpen } from './open';
import { bulletsIn } from './project';
import { headOf, restOf } from './runs';
import { recogniseService } from './service';

/** What makes one reference of a bullet different from the others. */
interface Target {
  url?: string | undefined;
  query?: string;
  queryRange?: Range | undefined;
  queryText?: Range | undefined;
  fields?: Field[];
}

/**
 * The references that a bullet sets up: one for each query on its line or below it; or one of the fields
 * below it; or one for each link. A placeholder of the template is a reference still to be set up.
 * @param comment the service that a comment names
 * @param around the words around the bullet that may name a service, nearest first
 */
export function referencesIn(
  item: ListItem,
  comment: string | undefined,
  around: readonly string[],
  { text, rules, resolve }: Context,
): Reference[] {
  const head = headOf(item);
  const rows = bulletsIn(restOf(item));
  // A link within the document leads to no work.
  const links = readSaid(head, resolve).evidence.filter(({ url }) => !url.startsWith('#'));
  const url = links[0]?.url || undefined;
  const words = wordsOf(head);
  const make = (target: Target, label = words || links[0]?.label || textOf(head)): Reference => ({
    label,
    service: recogniseService(
      { comment, url: target.url, query: target.query, words: [label, ...around] },
      rules.services,
    ),
    ...(target.url === undefined ? {} : { url: target.url }),
    ...(target.query === undefined ? {} : { query: target.query }),
    ...(target.fields ? { fields: target.fields } : {}),
    state: target.url === undefined && target.query === undefined ? 'unfinished' : 'written',
    range: rangeOf(item),
    ...(target.queryRange ? { queryRange: target.queryRange } : {}),
    ...(target.queryText ? { queryText: target.queryText } : {}),
  });

  const codes = head.filter((node) => node.type === 'inlineCode');
  if (codes.length > 0 && isLeftOpen(head, rules)) return [make({})];

  const rowCodes = rows.flatMap((row) => onlyCode(headOf(row)));
  const isQueried = rowCodes.length > 0 || links.length > 0 || isQueryLike(head, codes);
  const queries = isQueried ? [...codes, ...rowCodes] : [];
  const written = queries.filter(({ value }) => !isPlaceholder(value, rules.placeholders));
  if (written.length > 0) {
    return written.map((node) => make({ url, ...queryIn(node, text) }));
  }
  const fields = fieldsIn(rows, text);
  if (fields) return [make({ url, ...fields })];
  if (links.length === 1) return [make({ url })];
  return links.map((link) => make({ url: link.url || undefined }, link.label));
}

/** The query in inline code, and where it stands between the backticks and spaces. */
function queryIn(node: InlineCode, text: string): Target {
  const query = node.value.trim();
  const queryRange = rangeOf(node);
  const source = text.slice(queryRange.start, queryRange.end);
  const start = queryRange.start + (/^`+\s*/u.exec(source)?.[0].length ?? 0);
  const queryText = { start, end: start + query.length };
  // Over several lines the indent, quote marks and line ends are no part of the query.
  const isWhole = text.slice(queryText.start, queryText.end) === query;
  return { query, queryRange, ...(isWhole ? { queryText } : {}) };
}

/** The text of a bullet's line without inline code and the colon at its end. */
function wordsOf(head: readonly PhrasingContent[]): string {
  return textOf(head.filter(({ type }) => type !== 'inlineCode')).replace(/ ?[:：]$/u, '');
}

function onlyCode([only, ...others]: readonly PhrasingContent[]): InlineCode[] {
  return only?.type === 'inlineCode' && others.length === 0 ? [only] : [];
}

/**
 * A query on the bullet's own line stands alone or behind a colon. Other code is a name in a sentence, or
 * a fact of the document: ``Level: `L4` ``.
 */
function isQueryLike(head: readonly PhrasingContent[], codes: readonly InlineCode[]): boolean {
  if (codes.length !== 1) return false;
  const lead = readLead(head);
  return head.length === 1 || (lead !== undefined && !factOf(lead.text));
}

/** ``Created By: `EMPLOYEE` ``, ``Date: `2024-01-31` - (today)``: one value at least is code. */
function fieldsIn(rows: readonly ListItem[], source: string): Target | undefined {
  const leads = rows.map((row) => readLead(headOf(row)));
  const isFilled = (lead: Lead | undefined): lead is Lead => lead !== undefined && lead.rest.length > 0;
  if (!leads.some((lead) => lead?.rest.some(({ type }) => type === 'inlineCode'))) return undefined;
  const fields = leads.filter(isFilled).map(({ text, rest }): Field => {
    const days = daysIn(rest, source);
    return { name: text, value: textOf(rest), ...(days.length > 0 ? { days } : {}) };
  });
  return {
    query: fields.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    queryRange: rangeOfAll(rows.filter((_, index) => isFilled(leads[index]))),
    fields,
  };
}

/** The days in the code and the plain words of a field. */
function daysIn(nodes: readonly PhrasingContent[], source: string): FieldDay[] {
  return nodes
    .filter(({ type }) => type === 'inlineCode' || type === 'text')
    .flatMap((node) => {
      const { start, end } = rangeOf(node);
      return [...source.slice(start, end).matchAll(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/gu)]
        .filter(([text]) => readDay(text))
        .map(({ 0: text, index }) => ({
          text,
          range: { start: start + index, end: start + index + text.length },
        }));
    });
}
