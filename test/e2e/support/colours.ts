import type { Locator } from 'playwright-core';

/** Something that shows, and how well: the contrast to what is behind it, from 1 to 21. */
export interface Shown {
  readonly text: string;
  readonly contrast: number;
}

/** The words that decorations put behind texts of `editor`, from top to bottom. */
export async function shownBehind(editor: Locator): Promise<Shown[]> {
  const found = await editor.evaluate((root) => {
    const behind = getComputedStyle(root.querySelector('.monaco-editor-background') ?? root).backgroundColor;
    return [...root.querySelectorAll('.view-line span')]
      .map((span) => ({ style: getComputedStyle(span, '::after'), top: span.getBoundingClientRect().top }))
      .filter(({ style }) => style.content !== 'none')
      .sort((a, b) => a.top - b.top)
      .map(({ style }) => ({ text: style.content.replace(/^"|"$/g, ''), colour: style.color, behind }));
  });
  return found.map(({ text, colour, behind }) => ({ text, contrast: contrast(colour, behind) }));
}

/** The icon of a row in the side bar by its name, such as `warning`. */
export async function iconOf(row: Locator): Promise<Shown> {
  const icon = row.locator('.custom-view-tree-node-item-icon');
  const found = await icon.evaluate((element) => ({
    text: /codicon-([\w-]+)/.exec(element.className)?.[1] ?? '',
    colour: getComputedStyle(element, '::before').color,
    behind: getComputedStyle(element.closest('.part.sidebar') ?? element).backgroundColor,
  }));
  return { text: found.text, contrast: contrast(found.colour, found.behind) };
}

/** The contrast of two opaque colours (`rgb(1, 2, 3)`) by the definition of WCAG 2. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
