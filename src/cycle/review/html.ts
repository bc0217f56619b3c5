import type { Nodes } from 'mdast';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { rangeOf, rangeOfAll, toTree } from '../../document/markdown';
import { visit } from '../../document/visit';
import { safeUrl } from '../../references/safeUrl';
import { Cuts } from './cuts';

/**
 * Writes a review, given as Markdown, as HTML that may be shown and pasted anywhere: without a tag of its
 * writer's but line breaks, with links to the web and to mailboxes only, and with links in place of pictures,
 * which would be fetched by whoever looks at it.
 */
export function htmlOf(markdown: string): string {
  return micromark(harmless(markdown), {
    extensions: [gfm()],
    htmlExtensions: [
      gfmHtml(),
      {
        exit: {
          htmlTextData: () => undefined,
          htmlText(token) {
            // What is no line break is gone already, and would be nothing but text here.
            const source = this.sliceSerialize(token);
            this.raw(/^<br\s*\/?>$/iu.test(source) ? '<br />' : this.encode(source));
          },
        },
      },
    ],
  });
}

/** Addresses that may be opened, whichever the writer allows to be opened in the editor. */
function isOfTheWeb(url: string): boolean {
  return safeUrl(url, { allowHttp: true }).ok || (/^mailto:/iu.test(url) && !/[\s<>"]/u.test(url));
}

/** The Markdown without what is not to reach the page: other addresses, pictures, tags. */
function harmless(markdown: string): string {
  const cuts = new Cuts(markdown);
  const { root } = toTree(markdown);
  visit(root, (node) => {
    const whole = rangeOf(node);
    if (node.type === 'html' && !/^<br\s*\/?>$/iu.test(node.value)) cuts.cut(whole);
    if (node.type === 'image') {
      const label = (node.alt || node.url).replace(/[[\]\\<]/gu, '\\$&');
      cuts.replace(
        whole,
        isOfTheWeb(node.url) ? `[${label}](<${node.url.replace(/[<>]/gu, encodeURIComponent)}>)` : label,
      );
    }
    if (node.type === 'link' && !isOfTheWeb(node.url)) leaveWords(node, cuts);
    return true;
  });
  return cuts.write({ start: 0, end: markdown.length });
}

function leaveWords(link: Nodes & { type: 'link' }, cuts: Cuts): void {
  const whole = rangeOf(link);
  const label = rangeOfAll(link.children) ?? { start: whole.end, end: whole.end };
  cuts.cut({ start: whole.start, end: label.start });
  cuts.cut({ start: label.end, end: whole.end });
}
