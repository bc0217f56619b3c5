import type { Link, LinkReference, Nodes, PhrasingContent } from 'mdast';
import { rangeOf, textOf } from './markdown';
import type { Evidence } from './model';
import { visit } from './visit';

/** What a bullet says, and what it rests on. */
export interface Said {
  /** The text without numbered or bracketed links; empty where there are only links. */
  note: string;
  evidence: Evidence[];
}

/** Finds the address behind a reference link's label; from the document's definitions. */
export type Resolve = (identifier: string) => string | undefined;

// Stand-ins for links while the text is taken apart: a pointer, and the two ends of a link's own text.
const pointer = '\uFFFC';
const opening = '\uFFF9';
const closing = '\uFFFB';

/**
 * Separates the note of a bullet from its evidence. A link is a mere pointer when its text is a number or
 * its own address, or when it stands in parentheses with nothing but links; any other link is a part of
 * the sentence, and its text stays in the note.
 *
 *     ([1](https://a.example)): Fixed it      note "Fixed it", evidence 1
 *     Fixed [the importer](https://a.example) note "Fixed the importer", evidence "the importer"
 *     [PR 7](https://a.example)               note "", evidence "PR 7"
 */
export function readSaid(nodes: readonly Nodes[], resolve: Resolve): Said {
  const links: { node: Link | LinkReference; label: string; url: string }[] = [];
  let text = '';
  for (const top of nodes) {
    visit(top, (node) => {
      switch (node.type) {
        case 'link':
        case 'linkReference': {
          const url = node.type === 'link' ? node.url : resolve(node.identifier);
          if (url === undefined) return true;
          links.push({ node, label: textOf(node), url });
          text += pointer;
          return false;
        }
        case 'text':
        case 'inlineCode':
          text += node.value.replace(/[\uFFF9\uFFFB\uFFFC]/gu, ' ');
          return true;
        case 'image':
          text += node.alt ?? '';
          return true;
        case 'break':
          text += ' ';
          return true;
        default:
          return true;
      }
    });
    if (!isPhrasing(top)) text += ' ';
  }
  return {
    note: noteOf(text, links),
    evidence: links.map(({ node, label, url }) => ({ label, url, range: rangeOf(node) })),
  };
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return node.type === 'text' || !/^(?:paragraph|list|listItem|blockquote|heading)$/u.test(node.type);
}

function noteOf(text: string, links: readonly { label: string; url: string }[]): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  let next = 0;
  const marked = text.replaceAll(pointer, () => {
    const { label, url } = links[next++] ?? { label: '', url: '' };
    return /^#?\d+$/u.test(label) || label === url ? pointer : opening + label + closing;
  });
  return marked
    .replace(/\(([^()]*)\)/gu, (whole, inner: string) => (isOnlyLinks(inner) ? ' ' : whole))
    .replace(/[\uFFF9\uFFFB\uFFFC]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ([.,;:!?])/gu, '$1')
    .replace(/^[:：\s]+/u, '')
    .trim();
}

/** Whether the inside of parentheses holds links and separators alone. */
function isOnlyLinks(inner: string): boolean {
  const rest = inner.replace(/\uFFF9[^\uFFFB]*\uFFFB/gu, pointer);
  return rest.includes(pointer) && /^[\s,;&\uFFFC]*$/u.test(rest);
}
