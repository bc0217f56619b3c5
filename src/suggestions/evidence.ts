import { greatest } from '../document/extremes';
import { columnOf } from '../edits/lineStyle';
import { literal, type Place, type Suggestion } from './suggestion';
import { labelOf, type Surroundings } from './surroundings';

/**
 * A piece of evidence behind an opening parenthesis under Examples, with the number that comes next there.
 *
 *     - (|)                       gives   - ([1](https://…)): |
 *     - wrote it ([1](…)) (|)     gives   - wrote it ([1](…)) ([2](https://…))|
 *
 * @param address what to link to; else it is a place to go on writing
 */
export function evidenceSuggestions(
  { before, after }: Place,
  around: Surroundings,
  address: string | undefined,
): Suggestion[] {
  const { criterion, role } = around;
  const [typed, lead] = before.endsWith('([') ? ['[', before.slice(0, -2)] : ['', before.slice(0, -1)];
  const isOpen = before.endsWith(`(${typed}`) && /^(?:.*[\s)])?$/su.test(lead);
  if (!criterion || role !== 'examples' || !isOpen || !bullet.test(lead)) return [];
  const closing = /^\]?\)?/u.exec(after)?.[0] ?? '';
  const rest = after.slice(closing.length);
  const isFirst = bullet.exec(lead)?.[0] === lead;
  const number = nextNumber(lead, around);
  const target =
    address === undefined ? '${1:https://}' : literal(/[()]/u.test(address) ? `<${address}>` : address);
  return [
    {
      kind: 'evidence',
      name: `([${number}](…))`,
      ...(address === undefined ? {} : { about: address }),
      range: { start: before.length - typed.length, end: before.length + closing.length },
      filter: `[${number}`,
      snippet: `[${number}](${target}))${isFirst && rest.trim() === '' ? ': ' : ''}$0`,
    },
  ];
}

const bullet = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u;
const numbered = /\[(\d{1,6})\]\(/gu;

function numbersIn(line: string): number[] {
  return [...line.matchAll(numbered)].map(([, number]) => Number(number));
}

/**
 * The number behind those of this bullet; in a new one that behind the others of its project, unless each of
 * those begins with one. Right below the label it is 1, unless numbers run on through the bullets there.
 */
function nextNumber(lead: string, { above, words }: Surroundings): number {
  const own = numbersIn(lead);
  if (own.length > 0) return greatest(own) + 1;
  const column = columnOf(bullet.exec(lead)?.[1] ?? '');
  const siblings: number[][] = [];
  const beside: number[][] = [];
  for (const line of above.toReversed()) {
    const [, indent] = bullet.exec(line) ?? [];
    if (line.trim() === '') continue;
    if (indent === undefined && columnOf(/^\s*/u.exec(line)?.[0] ?? '') <= column) return 1;
    if (indent === undefined) continue;
    if (columnOf(indent) < column) {
      // A bullet right below the label stands for itself.
      return labelOf(line, words) ? outside(beside) : behind(siblings);
    }
    siblings.push(numbersIn(line));
    if (columnOf(indent) === column) beside.push(numbersIn(line));
  }
  return 1;
}

function behind(siblings: readonly number[][]): number {
  const found = siblings.filter((numbers) => numbers.length > 0);
  const restarts = found.length > 1 && found.every(([first]) => first === 1);
  return restarts ? 1 : greatest(found.flat(), 0) + 1;
}

/** @param siblings the last of them first */
function outside(siblings: readonly number[][]): number {
  const [first, ...found] = siblings.filter((numbers) => numbers.length > 0).toReversed();
  const runsOn = 2 * found.filter(([number = 1]) => number > 1).length > found.length;
  return runsOn ? greatest([...(first ?? []), ...found.flat()], 0) + 1 : 1;
}
