import type { Paragraph } from 'mdast';
import type { Context } from './context';
import { readLabel } from './labels';
import { readLead } from './lead';
import { readLineLabel } from './lineLabel';
import { linesOf } from './lines';
import { rangeOfAll, textOf } from './markdown';
import type { Slip } from './model';

/**
 * The slip of a label that was taken out of the quote or bullet above it.
 *
 *     - rewrote the importer
 *     **Overall:** Strong.      gives `overall-swallowed` at `**Overall:**`
 *
 * @param paragraph what was taken out, which begins with the label
 */
export function swallowed(paragraph: Paragraph, { text, rules }: Context): Slip[] {
  const [line = []] = linesOf(paragraph, text);
  const whole = readLineLabel(line, rules);
  const lead = whole ? undefined : readLead(line);
  const label = whole ?? readLabel(lead?.text ?? '', rules.words);
  const range = lead?.range ?? rangeOfAll(line);
  if (!label || !range) return [];
  return [
    {
      kind: label.role === 'overall' ? 'overall-swallowed' : 'label-swallowed',
      label: lead?.text ?? textOf(line).replace(/[:：]$/u, ''),
      range,
    },
  ];
}
