import { escaped } from '../review/page';
import { isDated } from './maps';
import { Days, type Manner } from './markup';
import { note } from './remarks';
import type { ReportData } from './reportData';
import type { ReportWords } from './reportWords';
import { middleOf } from './timeline';
import { namesOf, timelineSvg } from './timelineSvg';

/** Draws what happened when, with a legend and the same as a table. */
export function timeline(data: ReportData, words: ReportWords, manner: Manner): string {
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
