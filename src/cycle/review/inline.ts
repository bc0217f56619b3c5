import type { Html, Nodes, Parents } from 'mdast';
import type { Context } from '../../document/context';
import { rangeOf, rangeOfAll, textOf } from '../../document/markdown';
import type { Range } from '../../document/model';
import { visit } from '../../document/visit';
import { writeWords } from '../../edits/fragment';
import type { Cuts } from './cuts';

const person = /(?<![\p{L}\p{N}_])EMPLOYEE(?![\p{L}\p{N}_])|\$\{[ \t]*employee[ \t]*\}/gu;

/**
 * Makes, of what is left within lines, something that can stand by itself: a link without an address becomes its
 * words, a link whose address stands elsewhere takes that along, an anchor of HTML becomes a link, and `EMPLOYEE`
 * the name, if that is known.
 *
 *     [Design]()                   Design
 *     [Design][1]                  [Design](https://a.example)
 *     <a href="https://a.example">it</a>   [it](https://a.example)
 *     `EMPLOYEE` did it            Ada did it
 */
export function rewriteInline(tree: Nodes, cuts: Cuts, { text, resolve }: Context, name?: string): void {
  const words = name === undefined ? undefined : writeWords(name);
  visit(tree, (node, parent) => {
    if (isEmptied(node, cuts)) {
      cuts.cut(rangeOf(node));
      return false;
    }
    switch (node.type) {
      case 'link':
        if (node.url === '') unwrap(node, '', cuts);
        break;
      case 'linkReference': {
        const url = resolve(node.identifier);
        if (url !== undefined) unwrap(node, url, cuts);
        break;
      }
      case 'imageReference': {
        const url = resolve(node.identifier);
        const label = (node.alt ?? '').replace(/[[\]\\]/gu, '\\$&');
        if (url !== undefined) cuts.replace(rangeOf(node), `![${label}](${written(url)})`);
        break;
      }
      case 'text':
        if (words !== undefined && !isAddress(parent, text)) fillIn(rangeOf(node), words);
        break;
      case 'inlineCode':
        if (words === undefined || name === undefined) break;
        if (node.value.trim().replace(person, '') === '') cuts.replace(rangeOf(node), words);
        else if (!name.includes('`')) fillIn(rangeOf(node), name);
        break;
    }
    return true;
  });

  function fillIn({ start, end }: Range, by: string): void {
    for (const match of text.slice(start, end).matchAll(person)) {
      const at = start + match.index;
      cuts.replace({ start: at, end: at + match[0].length }, by);
    }
  }
}

/** Whether nothing is left of what stands between the marks of emphasis or code, or of a link's words. */
function isEmptied(node: Nodes, cuts: Cuts): boolean {
  const whole = rangeOf(node);
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'inlineCode':
      return /^[\s*_~`]*$/u.test(cuts.leftOf(whole)) && hasWords(node);
    case 'link':
    case 'linkReference': {
      const label = rangeOfAll(node.children);
      return label !== undefined && cuts.isGone(label);
    }
    default:
      return false;
  }
}

function hasWords(node: Nodes): boolean {
  return 'value' in node ? /[^\s*_~`]/u.test(node.value) : true;
}

/** Whether a text is the address that a bare link shows. */
function isAddress(parent: Parents | undefined, text: string): boolean {
  return parent?.type === 'link' && text[rangeOf(parent).start] !== '[';
}

/** Leaves of a link its words, with an address behind them unless that is empty. */
function unwrap(link: Nodes & Parents, url: string, cuts: Cuts): void {
  const whole = rangeOf(link);
  const label = rangeOfAll(link.children);
  if (url === '' && /^#?\d*$/u.test(textOf(link))) {
    cutPointer(whole, cuts);
    return;
  }
  if (!label) return;
  const [before, behind] = [
    { start: whole.start, end: label.start },
    { start: label.end, end: whole.end },
  ];
  if (url !== '') {
    cuts.replace(behind, `](${written(url)})`);
    return;
  }
  cuts.cut(before);
  cuts.cut(behind);
}

/** Takes out a number that leads nowhere, with the parentheses that hold nothing else and the colon behind them. */
function cutPointer({ start, end }: Range, cuts: Cuts): void {
  const { text } = cuts;
  const behind = /^[)）](?:[:：][ \t]?)?/u.exec(text.slice(end, end + 3))?.[0] ?? '';
  const space = behind.length > 1 ? /[(（]$/u : /[ \t]?[(（]$/u;
  const before = space.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const isEnclosed = before !== '' && behind !== '';
  cuts.cut({ start: start - (isEnclosed ? before.length : 0), end: end + (isEnclosed ? behind.length : 0) });
}

/** An address as it stands behind a link's words. */
function written(url: string): string {
  return /[\s()<>\\]/u.test(url) ? `<${url.replace(/[<>\n\r]/gu, encodeURIComponent)}>` : url;
}

/**
 * Takes tags out, and comments with what they hold; the words between tags stay. Anchors become links.
 * @returns the tags that a reader may miss: neither comments, nor line breaks, nor folds
 */
export function cutHtml(tree: Nodes, cuts: Cuts): Range[] {
  const told: Range[] = [];
  visit(tree, (node) => {
    if (!('children' in node)) return true;
    const tags = (node.children as readonly Nodes[]).filter((child) => child.type === 'html');
    const anchors = anchorsIn(tags);
    for (const tag of tags) {
      const url = anchors.get(tag);
      if (url === undefined) for (const range of cutTags(tag, cuts)) told.push(range);
      else cuts.replace(rangeOf(tag), url === '' ? '[' : `](${written(url)})`);
    }
    return true;
  });
  return told;
}

/** Opening anchors, each with nothing, and the closing ones with the address. */
function anchorsIn(tags: readonly Html[]): Map<Html, string> {
  const anchors = new Map<Html, string>();
  for (const [index, tag] of tags.entries()) {
    if (!/^<a\s/iu.test(tag.value)) continue;
    const [, double, single, bare] =
      /\shref=(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/iu.exec(tag.value) ?? [];
    const url = double ?? single ?? bare;
    const end = tags[index + 1];
    if (!url || !end || !/^<\/a\s*>$/iu.test(end.value)) continue;
    anchors.set(tag, '');
    anchors.set(end, url);
  }
  return anchors;
}

const pieces = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z!?][^<>]*>?/giu;
const harmless = /^<(?:!--|\/?(?:br|details|summary)\b)/iu;

function cutTags(tag: Html, cuts: Cuts): Range[] {
  const { start, end } = rangeOf(tag);
  const source = cuts.text.slice(start, end);
  // A script's words are none.
  if (/^\s*<(?:script|style|pre|textarea)\b/iu.test(source)) {
    cuts.cut({ start, end });
    return [{ start, end }];
  }
  const told: Range[] = [];
  for (const match of source.matchAll(pieces)) {
    const at = start + match.index;
    const range = { start: at, end: at + match[0].length };
    // A break within a line stays, where it is one in every Markdown.
    const isBreak = /^<br\s*\/?>$/iu.test(match[0]) && source === match[0];
    if (!isBreak || isAlone(cuts.text, range)) cuts.cut(range);
    if (!harmless.test(match[0])) told.push(range);
  }
  return told;
}

/** Whether nothing else stands on a line. */
function isAlone(text: string, { start, end }: Range): boolean {
  return (
    /(?:^|[\r\n])[ \t>]*$/u.test(text.slice(Math.max(0, start - 80), start)) &&
    /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(end, end + 80))
  );
}
