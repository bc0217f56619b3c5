import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { Memory } from '../../../src/document/memory';
import { parse } from '../../../src/document/parse';
import { TreeReader } from '../../../src/document/tree/reader';
import { frozen } from '../edits/reading';
import { longest, searching } from '../searching';
import { documentAtOnce, treeAtOnce } from './atOnce';
import { anyChange, anyText, textsOf } from './rereading';

const options = { ...defaultAssessOptions, today: '2026-12-01' };
const changes = fc.array(anyChange, { minLength: 3, maxLength: 9 });

/** Lets the test runner breathe: it takes a worker for dead that is silent for a minute. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('After any changes', () => {
  it('the tree is that of the text as a whole, node for node', { timeout: longest }, async () => {
    await fc.assert(
      fc.asyncProperty(anyText, changes, async (text, all) => {
        await breathe();
        const reader = new TreeReader();
        for (const one of textsOf(text, all)) expect(reader.read(one)).toEqual(treeAtOnce(one));
      }),
      searching,
    );
  });

  it('the model and what is found in it are those of the text as a whole', { timeout: longest }, async () => {
    await fc.assert(
      fc.asyncProperty(anyText, changes, async (text, all) => {
        await breathe();
        const memory = new Memory();
        for (const one of textsOf(text, all)) {
          const [document, atOnce] = [frozen(parse(one, undefined, memory)), documentAtOnce(one)];
          expect(document).toEqual(atOnce);
          expect(JSON.stringify(document)).toBe(JSON.stringify(atOnce));
          expect(assess(document, options, one)).toEqual(assess(atOnce, options, one));
        }
      }),
      searching,
    );
  });
});
