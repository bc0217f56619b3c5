import type { Nodes, Root, TableRow } from 'mdast';
import { isPointer } from '../../document/evidence';
import { textOf, toTree } from '../../document/markdown';

/**
 * Writes a review, given as Markdown, as plain text for the fields of a form or a chat: bullets stay bullets,
 * quotes become plain paragraphs, and links carry their address behind them.
 *
 *     ### Mastery                                Mastery
 *     > **General:** Knows the craft.            General: Knows the craft.
 *     - **Project X:** did it ([1](https://a))   - Project X: did it (1: https://a)
 *     see [the plan](https://b)                  see the plan (https://b)
 */
export function plainOf(markdown: string): string {
  const { root } = toTree(markdown);
  const addresses = addressesIn(root);
  return blocks(root.children)
    .replace(/(?<![ \t])[ \t]+(?=\n)/gu, '')
    .trim();

  function blocks(nodes: readonly Nodes[], gap = '\n\n'): string {
    return nodes
      .map((node) => block(node))
      .filter((text) => text !== '')
      .join(gap);
  }

  function block(node: Nodes): string {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return inline(node.children).trim();
      case 'blockquote':
        return blocks(node.children);
      case 'list': {
        const gap = node.spread === true || node.children.some(({ spread }) => spread) ? '\n\n' : '\n';
        return node.children
          .map((item, index) => {
            const marker = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
            const task = typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : '';
            return marker + indented(task + blocks(item.children, gap), ' '.repeat(marker.length));
          })
          .join(gap);
      }
      case 'code':
        return node.value;
      case 'table':
        return node.children.map((row) => cells(row)).join('\n');
      default:
        return '';
    }
  }

  function cells(row: TableRow): string {
    return row.children.map(({ children }) => inline(children).trim()).join(' | ');
  }

  function inline(nodes: readonly Nodes[]): string {
    return nodes.map((node, index) => words(node, nodes[index - 1], nodes[index + 1])).join('');
  }

  function words(node: Nodes, before: Nodes | undefined, behind: Nodes | undefined): string {
    switch (node.type) {
      case 'text':
        return node.value.replace(/(?<!\s)\s*[\r\n]\s*/gu, ' ');
      case 'inlineCode':
        return node.value;
      case 'break':
        return '\n';
      case 'html':
        return /^<br\b/iu.test(node.value) ? '\n' : '';
      case 'image':
        return withAddress(node.alt ?? '', node.url);
      case 'link':
        return linked(textOf(node), node.url, isEnclosed(before, behind));
      case 'linkReference':
        return linked(textOf(node), addresses.get(node.identifier) ?? '', isEnclosed(before, behind));
      default:
        return 'children' in node ? inline(node.children) : '';
    }
  }
}

/** Whether a link fills parentheses, as evidence does. */
function isEnclosed(before: Nodes | undefined, behind: Nodes | undefined): boolean {
  return (
    before?.type === 'text' &&
    /[(（]$/u.test(before.value) &&
    behind?.type === 'text' &&
    /^[)）]/u.test(behind.value)
  );
}

function linked(label: string, url: string, isAlone: boolean): string {
  return isAlone && label !== url && url !== '' ? `${label}: ${url}` : withAddress(label, url);
}

function withAddress(label: string, url: string): string {
  if (url === '' || label === url || url === `mailto:${label}`) return label;
  if (!/^\d*$/u.test(label) && isPointer(label, url)) return url;
  return label === '' ? url : `${label} (${url})`;
}

function addressesIn({ children }: Root): Map<string, string> {
  return new Map(
    children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
}

function indented(text: string, by: string): string {
  return text.replace(/\n(?=[^\n])/gu, `\n${by}`);
}
