import { parseDocument, stringify } from 'yaml';
import type { AlignmentDocument } from '../document/model';
import { lineBreakAt } from './lineStyle';
import type { TextEdit } from './textEdit';

/**
 * Writes a fact into the front matter, which is made if there is none. Where the key is new a line is
 * added and nothing else touched; where it stands already, YAML's own writer changes the value and keeps
 * comments and order.
 *
 *     ["employee"], "Ada"              employee: Ada
 *     ["identities", "github"], "ada"  identities:
 *                                        github: ada
 *
 * @throws Error if the front matter is no YAML that could be added to
 */
export function setFact(
  text: string,
  { frontMatter }: Pick<AlignmentDocument, 'frontMatter'>,
  path: readonly string[],
  value: string,
): TextEdit {
  const eol = lineBreakAt(text, 0);
  const fresh = stringify(
    path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), readable(path, value)),
  );
  const lines = fresh.trimEnd().split('\n').join(eol) + eol;
  if (!frontMatter) {
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { range: { start: at, end: at }, newText: `---${eol}${lines}---${eol}${eol}` };
  }
  const { content } = frontMatter;
  const source = text.slice(content.start, content.end);
  const document = parseDocument(source);
  if (document.errors.length > 0) throw new Error(document.errors[0]?.message);
  if (!document.has(path[0] ?? '')) {
    return { range: { start: content.end, end: content.end }, newText: lines };
  }
  document.setIn(path, readable(path, value));
  return { range: content, newText: document.toString({ lineWidth: 0 }).replace(/\r?\n/gu, eol) };
}

/** Days of check-ins are a list; everything else is a text. */
function readable([key]: readonly string[], value: string): string | string[] {
  return key === 'check-ins' ? [value] : value;
}
