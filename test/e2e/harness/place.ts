import type { Locator } from 'playwright-core';

/**
 * Finds a text within one line that shows.
 *
 * @returns the middle of it, in pixels from the page's corner; undefined where it does not show
 */
export function placeOf(root: Locator, text: string): Promise<{ x: number; y: number } | undefined> {
  return root.evaluate((editor, wanted) => {
    for (const line of editor.querySelectorAll('.view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const places: { node: Node; offset: number }[] = [];
      let shown = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const value = (node.nodeValue ?? '').replaceAll('\u00a0', ' ');
        for (let offset = 0; offset < value.length; offset++) places.push({ node, offset });
        shown += value;
      }
      const at = shown.indexOf(wanted);
      const first = places[at];
      const last = places[at + wanted.length - 1];
      if (!first || !last) continue;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return undefined;
  }, text);
}
