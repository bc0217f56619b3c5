import { daysBetween } from '../../document/calendar';
import { greatest } from '../../document/extremes';
import { escaped } from '../review/page';
import { Days, type Manner, percent } from './markup';
import type { ReportData, TimelineDay } from './reportData';
import type { ReportWords } from './reportWords';
import { middleOf } from './timeline';

/** How much of the width lies left and right of the first and the last day, so that their dots are whole. */
const margin = 0.03;
/** Dots that are closer than this share of the width stand above one another. */
const gap = 0.042;
/** Of dots on one another there are no more than these: then they overlap. */
const mostLevels = 12;
const step = 19;
const radius = 8;
/** The axis has no more words than these. */
const mostMonths = 12;

/**
 * A picture of what happened when: a dot for each day with examples, marks for check-ins, and a line for today. Its
 * coordinates are shares of the width, so that it is drawn as wide as the page is and its words keep their size.
 */
export function timelineSvg(data: ReportData, words: ReportWords, manner: Manner): string {
  const { timeline, today, criteria } = data;
  const { span } = timeline;
  if (!span) return '';
  const days = new Days(words.language);
  const length = Math.max(1, daysBetween(span.first, span.last));
  const at = (day: string): number => {
    const share = daysBetween(span.first, middleOf(day)) / length;
    return margin + Math.min(1, Math.max(0, share)) * (1 - 2 * margin);
  };
  const levels = levelsOf(timeline.days.map(({ day }) => at(day)));
  const top = 24;
  const axis =
    top +
    step *
      (greatest(
        levels.map((level) => level + 1),
        1,
      ) +
        0.5);
  const height = axis + 42;
  const ticks = monthsIn(span.first, span.last).map((month) => {
    const x = percent(at(`${month}-01`));
    const word = days.shortMonth(month);
    return `<line class="tick" x1="${x}" x2="${x}" y1="${top}" y2="${axis + 5}"/><text class="month" x="${x}" dx="3" y="${axis + 16}">${escaped(word)}</text>`;
  });
  const isRunning = today >= span.first && today <= span.last;
  const now = percent(at(today));
  const side = at(today) > 0.8 ? ' text-anchor="end" dx="-4"' : ' dx="4"';
  const nowLine = `<line class="today" x1="${now}" x2="${now}" y1="6" y2="${axis}"/><text class="now" x="${now}" y="15"${side}>${escaped(words.today)}</text>`;
  const checkIns = timeline.checkIns.map(({ day, places }) => {
    const x = percent(at(day));
    const mark = `<line class="checkIn" x1="${x}" x2="${x}" y1="${top}" y2="${axis}"/><svg x="${x}" y="${axis + 29}" overflow="visible"><path class="checkIn" d="M0-6 6 0 0 6-6 0Z"/></svg>`;
    return button(`checkIn-${day}`, `${words.checkIn}, ${days.say(day)}`, mark, places.length > 0);
  });
  const dots = timeline.days.map((one, index) => {
    const x = percent(at(one.day));
    const y = axis - step * ((levels[index] ?? 0) + 0.75);
    const count = one.examples.length;
    const number = count > 1 ? `<text class="number" x="${x}" y="${y + 4}">${count}</text>` : '';
    const kind = one.day.length === 7 ? 'dot month' : 'dot';
    const drawn = `<circle class="${kind}" cx="${x}" cy="${y}" r="${radius}"/>${number}`;
    const names = namesOf(one, criteria);
    return button(`day-${one.day}`, `${days.say(one.day)}: ${words.count(count)} (${names})`, drawn, true);
  });
  const role = manner.isLive ? 'role="group" data-arrows' : 'role="img"';
  return `<svg class="timeline" width="100%" height="${height}" ${role} aria-label="${escaped(words.headings.timeline)}">${ticks.join('')}<line class="axis" x1="0" x2="100%" y1="${axis}" y2="${axis}"/>${isRunning ? nowLine : ''}${checkIns.join('')}${dots.join('')}</svg>`;

  function button(id: string, label: string, drawn: string, leads: boolean): string {
    const press = ` role="button" tabindex="-1" data-place="${escaped(id)}" aria-label="${escaped(label)}"`;
    return `<g${manner.isLive && leads ? press : ''}><title>${escaped(label)}</title>${drawn}</g>`;
  }
}

/** The criteria of a day's examples, each once. */
export function namesOf({ examples }: TimelineDay, criteria: ReportData['criteria']): string {
  return [...new Set(examples.map(({ criterion }) => criteria[criterion]?.name ?? ''))].join(', ');
}

/** How high each dot stands, of those from left to right: as low as there is room. */
function levelsOf(shares: readonly number[]): number[] {
  const last: number[] = [];
  return shares.map((share) => {
    const free = last.findIndex((one) => share - one >= gap);
    const level = free >= 0 ? free : Math.min(last.length, mostLevels - 1);
    last[level] = share;
    return level;
  });
}

/** The months that begin within some days, or some of them where those are many. */
function monthsIn(first: string, last: string): string[] {
  const indexOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const start = indexOf(first) + (first.endsWith('-01') ? 0 : 1);
  const count = indexOf(last) - start + 1;
  const stride = Math.max(1, Math.ceil(count / mostMonths));
  return Array.from({ length: Math.max(0, Math.ceil(count / stride)) }, (_, index) => {
    const month = start + index * stride;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
