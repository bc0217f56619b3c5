import type { FindingCode } from '../../coverage/finding';
import { escaped } from '../review/page';
import { heatMap, type Side } from './heatMap';
import { Days, link, type Manner, percent, scrolling } from './markup';
import type { MonthColumn, ProjectColumn, ReportCriterion, ReportData } from './reportData';
import type { ReportWords } from './reportWords';
import { middleOf } from './timeline';
import { namesOf, timelineSvg } from './timelineSvg';

/** A section of the report, whose HTML is harmless: all words in it are escaped. */
export interface ReportSection {
  id: 'head' | 'targets' | 'readiness' | 'months' | 'projects' | 'timeline' | 'foot';
  html: string;
}

/**
 * Draws the report: numbers at the top, examples against their target range, the checklist, the maps by months and
 * by projects, and the timeline. Nothing in it hangs on colour alone.
 *
 * @param manner whether what leads to the text are buttons that name the place; see {@link placesIn}
 */
export function reportSections(data: ReportData, words: ReportWords, manner: Manner): ReportSection[] {
  const { headings } = words;
  return [
    { id: 'head', html: head(data, words, manner) },
    { id: 'targets', html: section(headings.targets, targets(data, words, manner)) },
    { id: 'readiness', html: section(headings.readiness, readiness(data, words, manner)) },
    ...(data.examples > 0 ? spread(data, words, manner) : []),
    { id: 'foot', html: `<p>${escaped(words.asOf(new Days(words.language).say(data.today)))}</p>` },
  ];
}

/** How the examples are spread; there is none of it as long as there is no example. */
function spread(data: ReportData, words: ReportWords, manner: Manner): ReportSection[] {
  const { headings } = words;
  return [
    { id: 'months', html: section(headings.months, months(data, words, manner)) },
    { id: 'projects', html: section(headings.projects, projects(data, words, manner)) },
    { id: 'timeline', html: section(headings.timeline, timeline(data, words, manner)) },
  ];
}

/** The name of a part or cycle with its days. */
export function headline({ level, cycle }: Pick<ReportData, 'level' | 'cycle'>, words: ReportWords): string {
  const days = new Days(words.language);
  const dates = cycle && `${days.say(cycle.first)} – ${days.say(cycle.last)}`;
  return [level && words.level(level), cycle?.name, dates].filter(Boolean).join(' · ');
}

function section(heading: string, content: string): string {
  return `<h2>${escaped(heading)}</h2>${content}`;
}

function note(text: string): string {
  return `<p class="note">${escaped(text)}</p>`;
}

function head(data: ReportData, words: ReportWords, { isLive }: Manner): string {
  const { parts, part, criteria, readiness: lines, timeline: time } = data;
  const ready = lines.filter(({ open }) => open === 0).length;
  const covered = criteria.filter(({ state }) => state === 'covered').length;
  const numbers: [string, string][] = [
    [String(data.examples), words.totals.examples],
    [words.ratio(covered, criteria.length), words.totals.covered],
    [words.ratio(ready, lines.length), words.totals.ready],
    [String(time.checkIns.length), words.totals.checkIns],
  ];
  const options = parts.map(
    (one, position) =>
      `<option value="${one.index}"${one.index === part ? ' selected' : ''}>${escaped(words.part(one, position))}</option>`,
  );
  const choice =
    isLive && parts.length > 1
      ? `<label>${escaped(words.whichPart)} <select id="part">${options.join('')}</select></label>`
      : '';
  const line = headline(data, words);
  const totals = numbers.map(
    ([number, of]) => `<div><dt>${escaped(of)}</dt><dd>${escaped(number)}</dd></div>`,
  );
  return `<h1>${escaped(data.employee ?? words.title)}</h1>${line ? `<p class="facts">${escaped(line)}</p>` : ''}${choice}${data.cycle ? '' : note(words.empty.cycle)}<dl class="totals">${totals.join('')}</dl>`;
}

function targets(data: ReportData, words: ReportWords, manner: Manner): string {
  const { criteria, left } = data;
  const scale = Math.max(1, ...criteria.map(({ count, maximum }) => Math.max(count, maximum)));
  const { criterion, examples, target, state } = words.columns;
  const rows = criteria.map((one, index) => {
    const name = link({ id: `criterion-${index}`, text: one.name, isCell: true }, manner);
    const word = words.states[one.count > one.maximum ? 'crowded' : one.state];
    return `<tr class="${one.state}"><th scope="row">${name}</th><td class="bar">${bar(one, scale)}</td><td class="count">${one.count}</td><td class="range">${escaped(words.target(one.minimum, one.maximum))}</td><td class="state">${escaped(word)}</td></tr>`;
  });
  const kind = manner.isLive ? ' role="grid" data-arrows' : '';
  const header = [criterion, '', examples, target, state].map((one, index) =>
    index === 1 ? '<td></td>' : `<th scope="col"${index === 2 ? ' class="count"' : ''}>${escaped(one)}</th>`,
  );
  const table = `<table class="targets"${kind} aria-label="${escaped(words.headings.targets)}"><thead><tr>${header.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return [
    data.examples === 0 ? note(words.empty.examples) : '',
    scrolling(table, words.headings.targets, manner.isLive && rows.length > 0),
    left > 0 ? note(words.left(left)) : '',
    remarks(data, ['criterion-crowded'], words, manner),
  ].join('');
}

/** How many examples there are, over the stretch in which that should be. */
function bar({ count, minimum, maximum }: ReportCriterion, scale: number): string {
  const [from, to] = [minimum / scale, maximum / scale];
  const width = percent(Math.max(to - from, 0.005));
  return `<svg width="100%" height="16" aria-hidden="true"><rect class="track" width="100%" height="16" rx="3"/><rect class="target" x="${percent(from)}" width="${width}" height="16"/><rect class="have" y="5" width="${percent(count / scale)}" height="6" rx="2"/><line class="least" x1="${percent(from)}" x2="${percent(from)}" y1="1" y2="15"/></svg>`;
}

function readiness({ readiness: lines }: ReportData, words: ReportWords, manner: Manner): string {
  const items = lines.map((line) => {
    const { kind, open } = line;
    const text = words.readiness(kind);
    const progress = words.progress(line);
    const label = `${text}, ${progress}`;
    const said = open > 0 ? link({ id: `ready-${kind}`, text, label }, manner) : escaped(text);
    const sign = open > 0 ? '○' : '✓';
    return `<li class="${open > 0 ? 'open' : 'done'}"><span class="sign" aria-hidden="true">${sign}</span><span class="text">${said}</span><span class="progress">${escaped(progress)}</span></li>`;
  });
  return `<ul class="checks">${items.join('')}</ul>`;
}

function months(data: ReportData, words: ReportWords, manner: Manner): string {
  const { columns, cells } = data.months;
  const days = new Days(words.language);
  const years = new Set(columns.map((one) => (one.kind === 'month' ? one.month.slice(0, 4) : undefined)));
  years.delete(undefined);
  const sides = columns.map((one) => monthSide(one, years.size > 1, days, words, data.today));
  const map = heatMap(
    {
      label: words.headings.months,
      corner: words.columns.criterion,
      rows: criterionSides(data),
      columns: sides,
      places: (row, column) => cells[row]?.[column] ?? [],
      id: (row, column) => `months-${row}-${column}`,
      count: words.count,
    },
    manner,
  );
  return [
    isDated(data) ? map : note(words.empty.days),
    remarks(data, ['recency-bias', 'criterion-stale'], words, manner),
  ].join('');
}

/** Whether the day of any example is known. */
function isDated({ months: { columns, cells } }: ReportData): boolean {
  return columns.some(({ kind }, column) => kind !== 'unknown' && cells.some((row) => row[column]?.length));
}

function monthSide(
  column: MonthColumn,
  hasYears: boolean,
  days: Days,
  words: ReportWords,
  today: string,
): Side {
  if (column.kind === 'month') {
    const { month } = column;
    const short = hasYears ? days.month(month, 'short') : days.shortMonth(month);
    return { short, long: days.month(month, 'long'), isNow: today.startsWith(month) };
  }
  const word = { earlier: words.earlier, later: words.later, unknown: words.unknownDay }[column.kind];
  return { short: word, long: word };
}

function criterionSides({ criteria }: ReportData): Side[] {
  return criteria.map(({ name }) => ({ short: name, long: name }));
}

/** The projects stand at the side, where there is room for their names. */
function projects(data: ReportData, words: ReportWords, manner: Manner): string {
  const { columns, cells } = data.projects;
  const map = heatMap(
    {
      label: words.headings.projects,
      corner: words.columns.project,
      rows: columns.map((one) => projectSide(one, words)),
      columns: criterionSides(data),
      places: (row, column) => cells[column]?.[row] ?? [],
      id: (row, column) => `projects-${column}-${row}`,
      count: words.count,
    },
    manner,
  );
  return map + remarks(data, ['criterion-narrow'], words, manner);
}

function projectSide(column: ProjectColumn, words: ReportWords): Side {
  const name =
    column.kind === 'project'
      ? column.project
      : column.kind === 'none'
        ? words.noProject
        : words.otherProjects;
  return { short: name, long: name };
}

function timeline(data: ReportData, words: ReportWords, manner: Manner): string {
  const { timeline: time, criteria } = data;
  if (!isDated(data) && time.checkIns.length === 0) return note(words.empty.days);
  const days = new Days(words.language);
  const signs = [
    ['dot', words.columns.examples],
    ...(time.days.some(({ day }) => day.length === 7) ? [['dot month', words.monthOnly]] : []),
    ...(time.checkIns.length > 0 ? [['checkIn', words.checkIn]] : []),
  ].map(([kind, text = '']) => {
    const drawn =
      kind === 'checkIn'
        ? '<path class="checkIn" d="M8 2 14 8 8 14 2 8Z"/>'
        : `<circle class="${kind}" cx="8" cy="8" r="6"/>`;
    return `<li><svg width="16" height="16" aria-hidden="true">${drawn}</svg>${escaped(text)}</li>`;
  });
  const lines = [
    ...time.days.map((one) => ({ day: one.day, what: namesOf(one, criteria), count: one.examples.length })),
    ...time.checkIns.map(({ day }) => ({ day, what: words.checkIn, count: undefined })),
  ].sort((a, b) => middleOf(a.day).localeCompare(middleOf(b.day)));
  const rows = lines.map(
    ({ day, what, count }) =>
      `<tr><th scope="row">${escaped(days.say(day))}</th><td>${escaped(what)}</td><td class="count">${count ?? ''}</td></tr>`,
  );
  const { day, criterion, examples } = words.columns;
  const header = [day, criterion, examples].map((one) => `<th scope="col">${escaped(one)}</th>`).join('');
  return `${timelineSvg(data, words, manner)}<ul class="legend">${signs.join('')}</ul><details><summary>${escaped(words.asTable)}</summary><table class="list" aria-label="${escaped(words.headings.timeline)}"><thead><tr>${header}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

/** What coverage says about a picture, below it. */
function remarks(
  { remarks: all }: ReportData,
  codes: readonly FindingCode[],
  words: ReportWords,
  manner: Manner,
): string {
  const items = all.flatMap((finding, index) =>
    codes.includes(finding.code)
      ? [`<li>${link({ id: `remark-${index}`, text: words.remark(finding) }, manner)}</li>`]
      : [],
  );
  return items.length > 0 ? `<ul class="remarks">${items.join('')}</ul>` : '';
}
