import { lint } from 'markdownlint/sync';
import { assess } from '../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { Memory } from '../../../src/document/memory';
import { readBlocks, readDocument } from '../../../src/document/parse';
import { TreeReader } from '../../../src/document/tree/reader';
import { parseWhole } from '../../../src/document/tree/whole';
import { reading } from '../../../src/engine/reading';
import type { Reading } from '../../../src/engine/told';
import { languageService } from './languageService';

const options = { ...defaultAssessOptions, today: '2026-12-01' };

/** Reads a text; where that is a promise, it is awaited. */
export type Read = (text: string) => unknown;

/** What is timed. */
export interface Way {
  name: string;
  /** Larger texts take it too long to be typed in. */
  most: number;
  /** A reader that knows of no text. It gets one text as it is after each change, beginning with the whole of it. */
  begin(): Read;
}

/** To the tree alone. */
export const toTree: Way = {
  name: 'tree',
  most: Number.POSITIVE_INFINITY,
  begin: () => {
    const reader = new TreeReader();
    return (text) => reader.read(text);
  },
};

/** To all that follows a keystroke. */
export const toFindings = {
  name: 'tree, model and findings',
  most: Number.POSITIVE_INFINITY,
  begin: (): ((text: string) => Reading) => {
    const read = reading(new Memory());
    return (text) => {
      const model = read(text);
      return { model, findings: assess(model, options, text) };
    };
  },
} satisfies Way;

/** What the tree would take without us. */
export const remark: Way = { name: 'remark, the whole text', most: 1_000_000, begin: () => parseWhole };

/** All that is typed in, ours first. */
export const ways: readonly Way[] = [
  toTree,
  toFindings,
  {
    name: 'the same, nothing remembered',
    most: 1_000_000,
    begin: () => (text) => assess(readDocument(readBlocks(text)), options, text),
  },
  remark,
  {
    name: 'markdownlint',
    most: 1_000_000,
    begin: () => (text) => lint({ strings: { text }, config: { default: true } }),
  },
  {
    name: "VS Code's Markdown diagnostics",
    most: Number.POSITIVE_INFINITY,
    begin: languageService,
  },
];
