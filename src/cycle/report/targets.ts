import { greatest } from '../../document/extremes';
import { escaped } from '../review/page';
import { link, type Manner, percent, scrolling } from './markup';
import { note, remarks } from './remarks';
import type { ReportCriterion, ReportData } from './reportData';
import type { ReportWords } from './reportWords';

/** Draws the number of examples of each criterion over its target range. */
export function targets(data: ReportData, words: ReportWords, manner: Manner): string {
  const { criteria, left } = data;
  const scale = greatest(
    criteria.map(({ count, maximum }) => Math.max(count, maximum)),
    1,
  );
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
