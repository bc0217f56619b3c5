import { isGeneralLead } from '../leadWords';
import { levelsIn } from '../levels';
import { remembered } from './remembered';
import { isPlain } from './text';

/** What a line of a quote says: that it describes a criterion, nothing of that, or what only a parser can tell. */
export type QuoteLine = 'describes' | 'maybe' | 'nothing';

const boldLead = /^\*\*([^*_`<[\]&\\~@:：]{1,120})(?:[:：]\*\*(?=[ \t]|$)|\*\*[ ]?(?::(?=[ \t]|$)|：))/u;
const plainLead = /^([^:：]{1,120})(?::(?=\s|$)|：)/u;

/**
 * Reads the lead of a line in a quote, which begins a paragraph there or goes on with a plain one.
 *
 *     > **General:** …        describes
 *     > L4: …                 describes
 *     > Knows the trade-offs  nothing
 */
export function readQuoteLine(line: string): QuoteLine {
  if (!/^[\p{L}\p{N}*("“„.…]/u.test(line) || /^\d{1,9}[.)]/u.test(line)) return 'maybe';
  const [, bold] = boldLead.exec(line) ?? [];
  if (bold !== undefined) return judge(bold);
  if (line.startsWith('*')) return 'maybe';
  const at = line.search(/[:：]/u);
  if (at < 0) return 'nothing';
  if (!isPlain(line.slice(0, at + 1))) return 'maybe';
  const [, plain] = plainLead.exec(line) ?? [];
  return plain === undefined ? 'nothing' : judge(plain);
}

const judge = remembered((lead: string): QuoteLine => {
  const words = lead.trim();
  return isGeneralLead(words) || levelsIn(words).length > 0 ? 'describes' : 'nothing';
});

/** Whether the inline markup of a line in a quote may go on in the next one. */
export function isClosed(line: string): boolean {
  return isPlain(line.replace(boldLead, ''));
}
