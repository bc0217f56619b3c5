import { type ImportedLadder, importLadder } from '../../cycle/ladder/markdown/importLadder';
import type { LadderSource } from '../../cycle/ladder/markdown/section';
import { type InspectedLadder, inspectLadder, readLadder } from '../../cycle/ladder/readLadder';
import { writeLadder } from '../../cycle/ladder/writeLadder';
import { type NewDocument, type NewDocumentResult, newDocument } from '../../cycle/newDocument';
import { blocksFor } from '../../cycle/start/blocks';
import type { ParseOptions } from '../../document/options';
import { type InsertTemplateResult, insertTemplate } from '../../edits/insertTemplate';
import { read } from './read';

/** Ladders, and what documents begin with. */
export const beginnings = {
  /** Reads the file of a ladder; see {@link readLadder}. */
  readLadder: (text: string): ReturnType<typeof readLadder> => readLadder(text),

  /** Reads a ladder's file as far as it goes, and says what is wrong with it; see {@link inspectLadder}. */
  inspectLadder: (text: string): InspectedLadder => inspectLadder(text),

  /** Reads a ladder out of Markdown, and writes it as the text of a file of ours; see {@link importLadder}. */
  importLadder: (sources: readonly LadderSource[]): ImportedLadder & { text: string } => {
    const imported = importLadder(sources);
    return { ...imported, text: writeLadder(imported.ladder) };
  },

  /** Writes the document with which a cycle begins; see {@link newDocument}. */
  newDocument: (text: string, wanted: NewDocument, options?: ParseOptions): NewDocumentResult =>
    newDocument(text, wanted, options),

  /** Puts a template, or the criteria of another source, into a document; see {@link insertTemplate}. */
  insertTemplate: (
    text: string,
    template: string,
    wanted: Pick<NewDocument, 'source' | 'today'>,
    offset: number | undefined,
    options?: ParseOptions,
  ): InsertTemplateResult | Extract<NewDocumentResult, { failure: unknown }> => {
    const model = read(text, options);
    const blocks = blocksFor(template, wanted, text, model, options);
    return 'failure' in blocks ? blocks : insertTemplate(text, model, blocks, offset, options);
  },
};
