import { readDay } from '../../document/calendar';
import type { Range } from '../../document/model';
import { variablesIn } from '../variables';
import { type PersonPlace, placeOf } from './checks/person';

/** A date that a query of any service names. */
export interface DatePlace {
  /** As written. */
  text: string;
  /** `undefined` where the calendar has no such day. */
  day?: string;
  /** Whether work is looked for from this day on, up to it, or on it. */
  side: 'from' | 'to' | 'on';
  /** What is written for the first or last day of a period at this place, in days from it. */
  shift: number;
  /** The word that would end the period, where the service has one and the query does not say it. */
  until?: string;
  range: Range;
}

const dated =
  /(?<![\w.-])([A-Za-z][\w.-]{0,40})["\]]?[ \t]{0,3}(:(?:[<>]=?)?|[<>]=?|=)[ \t]{0,3}["']?(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?![\d.-])/gu;

const worded =
  /(?<![\w.-])(after|before|on|during)(?:[ \t]{1,3}|(?=\())(\(?)[ \t]{0,3}["']?(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?![\d.-])(?:(["']?[ \t]{0,3},[ \t]{0,3}["']?)(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?![\d.-]))?/giu;

/**
 * Finds the dates in a query that we know no grammar of, as in Slack, JQL and its kin, in the order of the text.
 *
 *     in:#kudos after:2025-12-31                 from the day after on: `shift` is -1
 *     assignee = ada AND resolved < 2026-07-01   up to the day before: `shift` is 1
 *     status was Done during ("2026-01-01", "2026-07-01")
 *
 * @see https://slack.com/help/articles/202528808-Search-in-Slack where `after:` and `before:` exclude the day
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-fields/ where a day without a time is its midnight
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-operators/ for AFTER, BEFORE, ON and DURING
 */
export function datesIn(text: string): DatePlace[] {
  const places = [...datesBehindFields(text), ...datesBehindWords(text)];
  return places.sort((a, b) => a.range.start - b.range.start);
}

function datesBehindFields(text: string): DatePlace[] {
  const isEnded = /(?<![\w.-])(?:before|until):/iu.test(text);
  return [...text.matchAll(dated)].map((match) => {
    const [whole, field = '', operator = '', date = ''] = match;
    const key = field.toLowerCase();
    const until = key === 'after' && operator === ':' && !isEnded ? { until: 'before:' } : {};
    return {
      ...placeAt(date, match.index + whole.lastIndexOf(date)),
      ...sideOf(key, operator),
      ...until,
    };
  });
}

function datesBehindWords(text: string): DatePlace[] {
  return [...text.matchAll(worded)].flatMap((match): DatePlace[] => {
    const [whole, word = '', open = '', date = '', between = '', second] = match;
    const key = word.toLowerCase();
    // Only DURING takes a pair.
    if ((open !== '') !== (key === 'during')) return [];
    const length = between.length + (second?.length ?? 0);
    const start = match.index + whole.length - length - date.length;
    const side = key === 'before' ? 'to' : key === 'on' ? 'on' : 'from';
    const first: DatePlace = { ...placeAt(date, start), side, shift: side === 'to' ? 1 : 0 };
    if (second === undefined || key !== 'during') return [first];
    const last = placeAt(second, match.index + whole.length - second.length);
    return [first, { ...last, side: 'to', shift: 1 }];
  });
}

function placeAt(text: string, start: number): Pick<DatePlace, 'text' | 'day' | 'range'> {
  const day = isoOf(text);
  return { text, ...(day === undefined ? {} : { day }), range: { start, end: start + text.length } };
}

function isoOf(date: string): string | undefined {
  const [year = '', month = '', day = ''] = date.split(/[-/.]/u);
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readDay(written) ? written : undefined;
}

function sideOf(key: string, operator: string): Pick<DatePlace, 'side' | 'shift'> {
  if (operator === ':' && key === 'after') return { side: 'from', shift: -1 };
  if (operator === ':' && (key === 'before' || key === 'until')) return { side: 'to', shift: 1 };
  if (operator === ':' && key === 'since') return { side: 'from', shift: 0 };
  if (operator.includes('>')) return { side: 'from', shift: 0 };
  // Of the services that take a day for its midnight, `<=` with the last day is written as `<` when it is opened.
  if (operator.includes('<')) return { side: 'to', shift: operator.endsWith('=') ? 0 : 1 };
  return { side: 'on', shift: 0 };
}

const field =
  /(?<![\w-])(?:assignee|reporter|creator|author|owner|from|to|with|by|assigned ?to|created ?by|contributor|mention)["\]]?[ \t]{0,3}(?::|!?=|\b(?:not[ \t])?in\b|\bwas\b)/giu;

/** No field names more people. */
const longest = 200;

/** Finds where people are named in such a query: as the value of a field, or as `EMPLOYEE` anywhere. */
export function peopleIn(text: string): PersonPlace[] {
  const everywhere = variablesIn(text)
    .filter(({ name }) => name === 'person')
    .map((one): PersonPlace => ({ text: one.text, range: one.range }));
  const inFields = [...text.matchAll(field)].flatMap(({ 0: lead, index }) =>
    valuesAt(text, index + lead.length).map((range) => placeOf(text.slice(range.start, range.end), range)),
  );
  return [...everywhere, ...inFields.filter((one) => one.text !== 'EMPLOYEE')];
}

/** What stands behind a field: one word, one name in quotes, or several between parentheses. */
function valuesAt(text: string, offset: number): Range[] {
  const near = text.slice(offset, offset + longest);
  const gap = near.length - near.trimStart().length;
  const from = offset + gap;
  const rest = near.slice(gap);
  const closing = rest.indexOf(')');
  if (rest.startsWith('(') && closing > 0) {
    return [...rest.slice(0, closing).matchAll(/[^(,\s"']+/gu)].map(({ 0: word, index }) => ({
      start: from + index,
      end: from + index + word.length,
    }));
  }
  const quote = rest.startsWith('"') ? rest.indexOf('"', 1) : -1;
  if (quote > 0) return [{ start: from + 1, end: from + quote }];
  const word = /^[^\s()",]+/u.exec(rest)?.[0];
  return word === undefined ? [] : [{ start: from, end: from + word.length }];
}
