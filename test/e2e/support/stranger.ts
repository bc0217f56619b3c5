/**
 * A document as somebody writes who has never heard of us: no front matter, criteria as bold lines, labels
 * in words of the house, bullets with stars, indented by tabs, evidence last, no blank line at the end.
 */
export const stranger = `# Grace Hopper, second half

Level: P4

## What to look at

* [Merged work](https://git.example.com/merged?by=grace)

**Delivery**

> P4: Ships what was agreed, in steps that can be taken back.

* Accomplishments
	* Checkout
		* rebuilt the payment step ([1](https://git.example.com/pay/1))
		* halved the time to a receipt ([2](https://git.example.com/pay/2))
* Areas for Improvement
	* estimates were short by half

**Quality**

* Accomplishments
	* TODO
* Areas for Improvement
	* none so far

**Leadership**

* Accomplishments
	* led the weekly review
* Areas for Improvement
	* TODO`;

/** A step of a journey: what did it, and the whole text behind it. */
export interface Step {
  readonly by: 'command' | 'typing';
  readonly text: string;
}

/**
 * The texts that a document goes through, out of what each step replaces.
 *
 * @throws where there is nothing to replace
 */
export function timeline<Changes extends readonly Change[]>(
  start: string,
  changes: readonly [...Changes],
): { readonly [Index in keyof Changes]: Step } {
  let text = start;
  const steps = changes.map(({ by, replace }) => {
    for (const [found, wanted] of replace) {
      if (!text.includes(found)) throw new Error(`There is no "${found}" in:\n${text}`);
      text = text.replace(found, wanted);
    }
    return { by, text };
  });
  return steps as { readonly [Index in keyof Changes]: Step };
}

export interface Change {
  readonly by: Step['by'];
  readonly replace: readonly (readonly [found: string, wanted: string])[];
}
