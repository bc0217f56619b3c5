/** An opening tag. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z0-9:-]+(?:="[^"<>]*")?)*)(\/?)>/gu;

/**
 * The opening tags of HTML as we write it: in small letters, with attributes in double quotes.
 * @throws where tags are left open or closed twice, or an angle bracket stands outside of a tag
 */
export function tagsOf(html: string): Tag[] {
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const [, closes, name = '', attributes = '', isClosed] of html.matchAll(tag)) {
    if (closes) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>.`);
      continue;
    }
    if (!isClosed) open.push(name);
    const pairs = [...attributes.matchAll(/ ([a-zA-Z0-9:-]+)(?:="([^"]*)")?/gu)];
    tags.push({
      name,
      attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, decoded(value)])),
    });
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join()}`);
  if (/[<>]/u.test(html.replace(tag, ''))) throw new Error('An angle bracket stands in the text.');
  return tags;
}

/** What a reader sees of HTML as we write it. */
export function textOf(html: string): string {
  return decoded(html.replace(tag, '\n'));
}

function decoded(text: string): string {
  return text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
}
