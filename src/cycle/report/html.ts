import { escaped } from '../review/page';
import { months, projects } from './maps';
import { Days, link, type Manner } from './markup';
import { note } from './remarks';
import type { ReportData } from './reportData';
import type { ReportWords } from './reportWords';
import { targets } from './targets';
import { timeline } from './timelineSection';

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

function head(data: ReportData, words: ReportWords, { isLive }: Manner): string {
  const { parts, part, criteria, readiness: lines, timeline: time } = data;
  const ready = lines.filter(({ state }) => state === 'done').length;
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

function readiness({ readiness: lines }: ReportData, words: ReportWords, manner: Manner): string {
  const items = lines.map((line) => {
    const { kind, state } = line;
    const text = words.readiness(kind);
    const progress = words.progress(line);
    const label = `${text}, ${progress}`;
    const said = state === 'open' ? link({ id: `ready-${kind}`, text, label }, manner) : escaped(text);
    const sign = state === 'done' ? '✓' : '○';
    return `<li class="${state}"><span class="sign" aria-hidden="true">${sign}</span><span class="text">${said}</span><span class="progress">${escaped(progress)}</span></li>`;
  });
  return `<ul class="checks">${items.join('')}</ul>`;
}
