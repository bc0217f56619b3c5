import { parseTemplate } from 'url-template';
import { wellFormed } from './encode';

/** The variables that a template of an address may have. */
export const templateVariables = [
  'query',
  'identity',
  'employee',
  'level',
  'nextLevel',
  'cycleStart',
  'cycleEnd',
  'dayBeforeCycleStart',
  'dayAfterCycleEnd',
  'lastCheckIn',
  'today',
] as const;

export type TemplateVariable = (typeof templateVariables)[number];

/**
 * Why a template cannot be used:
 * - `host`: it does not begin with `https://` (or `http://`), a host that is written out, and a slash;
 * - `brace`: a brace has no partner;
 * - `variable`: `text` is an expression with something that is no variable of ours.
 */
export interface TemplateProblem {
  problem: 'host' | 'brace' | 'variable';
  text: string;
}

const names: ReadonlySet<string> = new Set(templateVariables);
const beginning = /^https?:\/\/[^\s/?#{}\\@]+\//iu;
const expressions = /\{([^{}]*)\}/gu;

/**
 * Reads a template as of RFC 6570, level 3 (operators, but no lengths and lists, for which there is no use
 * here): which variables it has, in their order.
 *
 * The host is written out, so that no value of a document could ever choose another one; a slash ends it.
 *
 *     https://tracker.example.com/search{?query,identity}   has query and identity
 *     https://{employee}.example.com/                       has the problem `host`
 *
 * @see https://www.rfc-editor.org/rfc/rfc6570
 */
export function readTemplate(template: string): { variables: TemplateVariable[] } | TemplateProblem {
  if (!beginning.test(template)) return { problem: 'host', text: template };
  const rest = template.replace(expressions, '');
  if (/[{}]/u.test(rest)) return { problem: 'brace', text: template };
  const variables = new Set<TemplateVariable>();
  for (const [text, inner = ''] of template.matchAll(expressions)) {
    for (const name of inner.replace(/^[+#./;?&]/u, '').split(',')) {
      if (!names.has(name)) return { problem: 'variable', text };
      variables.add(name as TemplateVariable);
    }
  }
  return { variables: [...variables] };
}

/** Fills a template that {@link readTemplate} can read. */
export function expandTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const sound = Object.entries(values).map(([name, value]) => [name, wellFormed(value)]);
  return parseTemplate(wellFormed(template)).expand(Object.fromEntries(sound));
}
