import type { Heading, PhrasingContent } from 'mdast';
import { type Label, readLabel } from './labels';
import { readLead } from './lead';
import { rangeOfAll, textOf } from './markdown';
import { stateOf } from './marks';
import type { Range } from './model';
import type { ReadingRules } from './options';
import { isProjectName } from './projectWords';
import { holds } from './visit';

/** {@link readLabel} on the content of a line. A link is no label: tables of contents are full of them. */
export function readLineLabel(nodes: readonly PhrasingContent[], { words }: ReadingRules): Label | undefined {
  const label = readLabel(textOf(nodes), words);
  return label && !holds(nodes, 'link', 'linkReference') ? label : undefined;
}

/** Whether a heading is a project's name, behind that word. */
export function isProjectHeading({ children }: Heading): boolean {
  return isProjectName(textOf(children).slice(0, 200));
}

/**
 * A label that is all of a line, or leads it: `**Overall:** Strong.`, `Room for Improvement: (none)`.
 * @param isBullet whether the line is a bullet's: there `**Evidence:** …` is one of several facts
 */
export function labelOn(
  line: readonly PhrasingContent[],
  isBullet: boolean,
  rules: ReadingRules,
): { label: Label; range: Range; rest: PhrasingContent[] } | undefined {
  const range = rangeOfAll(line);
  const label = readLineLabel(line, rules);
  if (label && range) return { label, range, rest: [] };
  const lead = readLead(line);
  const led = lead && readLabel(lead.text, rules.words);
  if (!lead || !led || lead.rest.length === 0) return undefined;
  // What is written behind a colon belongs to the label: but examples are bullets, unless they are links
  // behind a bold label, and other words than the method's own may begin any sentence.
  const isEvidence = !isBullet && line[0]?.type === 'strong' && holds(lead.rest, 'link', 'linkReference');
  const mayLead = led.role === 'examples' ? isEvidence : led.role === 'overall' || led.primary;
  if (!mayLead && stateOf(textOf(lead.rest), rules.marks) === 'written') return undefined;
  return { label: led, range: lead.range, rest: lead.rest };
}
