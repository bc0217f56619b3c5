/**
 * What the page of the findings says about one of them in a few words: the first sentence of its section, and what
 * helps. As Markdown.
 *
 *     ## link-empty
 *
 *     A link has no address. It opens nothing. *What helps:* paste the address.
 *
 * gives `A link has no address. *What helps:* paste the address.`
 *
 * @returns `undefined` where the page has no such section
 */
export function explanationIn(page: string, code: string): string | undefined {
  const lines = page.split(/\r\n|\r|\n/u);
  const first = lines.indexOf(`## ${code}`) + 1;
  if (first === 0) return undefined;
  const next = lines.findIndex((line, index) => index >= first && line.startsWith('## '));
  const section = lines
    .slice(first, next < 0 ? lines.length : next)
    .join('\n')
    .trim();
  const at = section.search(/\*(?:What helps|Was hilft):\*/u);
  // A stop within a name, as in a setting's, has no space behind it.
  const [sentence = section] = /^.*?[.:](?=\s|$)/su.exec(section) ?? [];
  const said = sentence.replace(/:$/u, '.');
  return (at < 0 ? said : `${said} ${section.slice(at)}`).replace(/\s+/gu, ' ');
}
