import { shiftDay } from '../../document/calendar';
import { rangeOf, toTree } from '../../document/markdown';
import type { AlignmentDocument, Range } from '../../document/model';
import type { ParseOptions } from '../../document/options';
import { parse } from '../../document/parse';
import { visit } from '../../document/visit';
import { writeWords } from '../../edits/fragment';
import { applyEdits, type TextEdit } from '../../edits/textEdit';
import { type Variable, variablesIn } from '../../references/variables';
import type { NewFacts } from './facts';

/**
 * Fills the variables of a template's prose that are facts of the person and the cycle: headings, bullets, quotes
 * and inline code. As they are stay
 * - the queries of references, which are filled whenever they are opened;
 * - code blocks, HTML and the addresses of links;
 * - `${identity}` and `${lastCheckIn}`, which hang on a service and on the day, and whatever is not known.
 *
 * The front matter is left alone.
 *
 *     ## Current Level: ${level}                   →   ## Current Level: L4
 *     - Merged: `author:${identity} is:merged`     stays
 *
 * @param today the day that counts as today, `YYYY-MM-DD`
 */
export function fillTemplate(text: string, facts: NewFacts, today: string, options?: ParseOptions): string {
  const model = parse(text, options);
  const { root } = toTree(text, model.frontMatter?.range);
  const edits: TextEdit[] = [];
  visit(root, (node) => {
    if (node.type === 'link' && text[rangeOf(node).start] !== '[') return false;
    if (node.type !== 'text' && node.type !== 'inlineCode') return true;
    const range = rangeOf(node);
    if (!isFilled(range, node.type === 'inlineCode', model)) return true;
    for (const variable of variablesIn(text.slice(range.start, range.end))) {
      const value = factFor(variable, facts, today);
      if (value === undefined || (node.type === 'inlineCode' && value.includes('`'))) continue;
      edits.push({
        range: { start: range.start + variable.range.start, end: range.start + variable.range.end },
        newText: node.type === 'inlineCode' ? value : writeWords(value),
      });
    }
    return true;
  });
  return applyEdits(text, edits);
}

/** Fills a value of the front matter. */
export function fillValue(value: string, facts: NewFacts, today: string): string {
  const edits = variablesIn(value).flatMap((variable): TextEdit[] => {
    const newText = factFor(variable, facts, today);
    return newText === undefined ? [] : [{ range: variable.range, newText }];
  });
  return applyEdits(value, edits);
}

/** Whether a stretch is prose: no query, and no code in the bullet of a reference. */
function isFilled({ start, end }: Range, isCode: boolean, model: AlignmentDocument): boolean {
  return ![...model.references, ...model.referenceDocs].some(({ range, queryRange }) => {
    const kept = isCode ? range : queryRange;
    return kept !== undefined && kept.start <= start && end <= kept.end;
  });
}

function factFor({ name, days }: Variable, facts: NewFacts, today: string): string | undefined {
  const day = (from: string | undefined): string | undefined => from && shiftDay(from, days);
  switch (name) {
    case 'employee':
    case 'person':
      return facts.employee;
    case 'level':
      return facts.level;
    case 'nextLevel':
      return facts.nextLevel;
    case 'cycleStart':
      return day(facts.cycle?.first);
    case 'cycleEnd':
      return day(facts.cycle?.last);
    case 'today':
      return day(today);
    default:
      return undefined;
  }
}
