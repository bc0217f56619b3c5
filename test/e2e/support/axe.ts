import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { poll } from '../harness/poll';

/** What a rule of axe finds wrong, and where. */
export interface Violation {
  /** The rule and the kind of element, the same for all elements that are drawn alike. */
  readonly kind: string;
  /** The element itself. */
  readonly html: string;
}

/**
 * Runs axe on the whole window, or on one of its frames, which holds the page of a webview.
 *
 * A kind is `nested-interactive: tabs-container > tab.tab`: the rule, the first class of the parent, the role
 * (or tag) and the first class of the element.
 */
export async function violationsIn(page: Pick<Page, 'evaluate'>): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return poll('a look at what is not drawn anew meanwhile', () => lookOnce(page));
}

/** `undefined` where something was drawn anew while axe looked at it: what it says of that is of no use. */
function lookOnce(page: Pick<Page, 'evaluate'>): Promise<Violation[] | undefined> {
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document.body, { resultTypes: ['violations'], elementRef: true });
    if (violations.some(({ nodes }) => nodes.some(({ element }) => !element?.isConnected))) return undefined;
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ element, html }) => {
        const name = element?.getAttribute('role') ?? element?.tagName.toLowerCase();
        const parent = element?.parentElement?.classList[0] ?? '';
        return { kind: `${id}: ${parent} > ${name}.${element?.classList[0] ?? ''}`, html };
      }),
    );
  });
}
