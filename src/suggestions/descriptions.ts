import type { Ladder } from '../cycle/ladder/ladder';
import { describedBy } from '../cycle/ladder/lookUp';
import { beginsWithBlock } from '../cycle/ladder/quote';
import { isGeneralLead } from '../document/leadWords';
import { levelsAgree } from '../document/levels';
import type { AlignmentDocument } from '../document/model';
import { literal, type Place, type Suggestion } from './suggestion';
import type { Surroundings } from './surroundings';

/**
 * What the ladder says of the criterion at the cursor, as a quote: for anybody, at this level and the next one, as
 * far as the criterion does not quote it yet. Offered between its heading and its first label, on an empty line or
 * in a quote that is empty or still to be written.
 *
 *     > ...|     gives     > **L4:** Builds alone.
 */
export function descriptionSuggestions(
  { before, after, isAutomatic }: Place,
  { criterion, role, above, below }: Surroundings,
  { parts, level, nextLevel, criteria }: AlignmentDocument,
  text: string,
  ladder: Ladder | undefined,
): Suggestion[] {
  const [all, mark = '', typed = ''] = /^(> ?)?(?:\.{3}|…|TODO|([\p{L}\p{N} ]{0,40}))$/u.exec(before) ?? [];
  if (!ladder || !criterion || role || all === undefined || after.trim() !== '') return [];
  // Nobody asked: a quote that was just begun is the only sign.
  if (isAutomatic && before !== '> ') return [];
  const between = above.slice(1);
  if (between.some((line) => line.trim() !== '' && !line.startsWith('>'))) return [];
  const part = parts[criterion.part];
  const [here, next] = [part?.level ?? level, part?.nextLevel ?? nextLevel];
  const described = describedBy(ladder, criterion.name, here, next);
  const leads = [...between, ...below].flatMap((line) => leadOf(line) ?? []);
  const told: { name: string; about: string; description: string | undefined; isThere: boolean }[] = [
    {
      name: generalLead(criteria, text),
      about: 'general',
      description: described.general,
      isThere: leads.some(isGeneralLead),
    },
    ...[
      { name: here, description: described.level },
      { name: next, description: described.nextLevel },
    ].flatMap(({ name, description }) =>
      name === undefined
        ? []
        : [{ name, about: 'level', description, isThere: leads.some((lead) => levelsAgree(lead, name)) }],
    ),
  ];
  const last = (above.at(-1) ?? '').trimEnd();
  // A quote of several descriptions has a paragraph for each; and below a heading comes a blank line.
  const lead = last === '' || last === '>' ? '' : last.startsWith('>') ? '>\n' : '\n';
  return told.flatMap(({ name, about, description, isThere }) => {
    const isTyped = name.toLowerCase().startsWith(typed.trim().toLowerCase());
    if (description === undefined || isThere || !isTyped) return [];
    return [
      {
        kind: 'description' as const,
        name,
        about,
        range: { start: 0, end: before.length },
        filter: typed === '' ? before + name : mark + name,
        snippet: lead + literal(quoted(name, description)),
      },
    ];
  });
}

/** A description as a quote, led by what it is about. */
function quoted(name: string, description: string): string {
  const lines = `**${name}:**${beginsWithBlock(description) ? '\n\n' : ' '}${description}`.split('\n');
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

/** What a line of a quote begins with: `> **L4:** …` */
function leadOf(line: string): string | undefined {
  return /^> ?[*_`]{0,3}([^:：*_`]{1,60})[*_`]{0,3}[:：]/u.exec(line)?.[1];
}

/** The document's own word for what is meant for anybody. */
function generalLead(criteria: AlignmentDocument['criteria'], text: string): string {
  for (const { generalDescription } of criteria) {
    const { range } = generalDescription;
    const lead = range && leadOf(`> ${text.slice(range.start, range.end).split(/[\r\n]/u, 1)[0]}`);
    if (lead && isGeneralLead(lead)) return lead;
  }
  return 'General';
}
