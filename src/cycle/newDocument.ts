import type { LabelShape, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import type { Ladder } from './ladder/ladder';
import { rollOver } from './rollOver';
import { writeDraft, writeLink } from './start/draft';
import type { NewFacts } from './start/facts';
import { fillTemplate, fillValue } from './start/fillTemplate';
import { ladderDraft } from './start/fromLadder';
import { withMatter } from './start/matter';
import { starterDraft } from './start/starter';

/** Where the criteria of a new document come from; the text of a template or document goes beside it. */
export type Source =
  | { kind: 'starter'; shape?: LabelShape }
  | { kind: 'ladder'; ladder: Ladder; shape?: LabelShape }
  | { kind: 'template' }
  /** `review`: a link to the last review. */
  | { kind: 'last'; review?: { label: string; url: string } };

export interface NewDocument {
  source: Source;
  facts: NewFacts;
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string;
}

export type NewDocumentResult =
  | {
      text: string;
      /** What is to be written first. */
      first: Range;
    }
  /**
   * `frontMatter`: that of the template is no YAML; `criteria`: the last document has none; `name`: a criterion of
   * the ladder would be read as something else.
   */
  | { failure: 'frontMatter' | 'criteria' }
  | { failure: 'name'; name: string };

/**
 * Writes the document with which a cycle begins.
 * @param text the template, or the last document; of other sources nothing
 * @returns the text, with the line ends of what it was made from
 */
export function newDocument(text: string, wanted: NewDocument, options?: ParseOptions): NewDocumentResult {
  const { facts, today } = wanted;
  const begun = begin(text, wanted, options);
  if ('failure' in begun) return begun;
  const all = { ...begun.facts, ...facts };
  const written = withMatter(begun.text, all, (value) => fillValue(value, facts, today));
  if (written === undefined) return { failure: 'frontMatter' };
  const eol = /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
  const ended = eol === '\n' ? written : written.replaceAll('\n', eol);
  return { text: ended, first: firstOpen(ended, options) };
}

type Begun = { text: string; facts: NewFacts } | Extract<NewDocumentResult, { failure: unknown }>;

function begin(
  text: string,
  { source, facts, today }: NewDocument,
  options: ParseOptions | undefined,
): Begun {
  switch (source.kind) {
    case 'starter':
      return { text: writeDraft(starterDraft(facts, source.shape)), facts };
    case 'ladder': {
      const draft = ladderDraft(source.ladder, facts, source.shape);
      if ('unreadable' in draft) return { failure: 'name', name: draft.unreadable };
      return { text: writeDraft(draft), facts };
    }
    case 'template': {
      const lines = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
      return { text: fillTemplate(lines, facts, today, options), facts };
    }
    case 'last': {
      const { review } = source;
      const begun = rollOver(
        text,
        { facts, ...(review ? { review: writeLink(review.label, review.url) } : {}) },
        options,
      );
      return begun ?? { failure: 'criteria' };
    }
  }
}

/** The first place that is still to be written; the end of the text where there is none. */
function firstOpen(text: string, options: ParseOptions | undefined): Range {
  const places = parse(text, options).placeholders.map(({ range }) => range);
  const [first] = places.sort((a, b) => a.start - b.start);
  return first ?? { start: text.length, end: text.length };
}
