import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { findFrontMatter } from '../../document/frontMatter';
import { variablesIn } from '../../references/variables';
import type { NewFacts } from './facts';

/**
 * Writes what is known into the front matter of a document that begins, which is made if there is none: values of
 * a template give way, its other keys and its remarks stay. Check-ins of a template are none of this cycle's, and a
 * variable of our own keys that has no value goes.
 *
 * @param text with line feeds
 * @param fillIn fills the variables of a value
 * @returns `undefined` where the front matter is no YAML of keys and values
 */
export function withMatter(
  text: string,
  facts: NewFacts,
  fillIn: (value: string) => string,
): string | undefined {
  const matter = findFrontMatter(text);
  const source = matter ? text.slice(matter.content.start, matter.content.end) : '';
  const document = parseDocument(source, { schema: 'core', logLevel: 'silent' });
  const isUsable = document.contents === null || (isMap(document.contents) && !document.contents.flow);
  if (document.errors.length > 0 || !isUsable) return undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.value = fillIn(node.value);
    },
  });
  if (document.contents !== null) document.delete('check-ins');
  for (const [key, value] of valuesOf(facts)) {
    const present: unknown = document.get(key, true);
    if (key === 'identities' && isMap(present)) {
      for (const [service, name] of Object.entries(facts.identities ?? {})) present.set(service, name);
    } else document.set(key, typeof value === 'object' ? document.createNode(value) : value);
  }
  for (const key of ['employee', 'level', 'next-level', 'cycle']) {
    const value: unknown = document.get(key, true);
    const isOpen = isScalar(value) && variablesIn(String(value.value)).some(({ name }) => name !== 'person');
    if (isOpen) document.delete(key);
  }
  const isEmpty =
    document.contents === null || (isMap(document.contents) && document.contents.items.length === 0);
  const body = matter ? text.slice(matter.range.end) : text;
  if (isEmpty) return body.replace(/^\n+/u, '');
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${written.trimEnd()}\n---\n\n${body.replace(/^\n+/u, '')}`;
}

/** The keys and values of the facts, in the order in which they stand best. */
function valuesOf(facts: NewFacts): [key: string, value: unknown][] {
  const { employee, level, nextLevel, cycle, identities = {}, minimumExamples } = facts;
  const all: [string, unknown][] = [
    ['employee', employee],
    ['level', level],
    ['next-level', nextLevel],
    ['cycle', cycle && (cycle.name ?? { first: cycle.first, last: cycle.last })],
    ['identities', Object.keys(identities).length > 0 ? { ...identities } : undefined],
    ['minimum-examples', minimumExamples],
  ];
  return all.filter(([, value]) => value !== undefined && value !== '');
}
