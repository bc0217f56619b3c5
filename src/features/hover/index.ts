import * as vscode from 'vscode';
import type { Ladder } from '../../cycle/ladder/ladder';
import type { Example, Range } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { meaningOf } from '../../host/findingsPage';
import type { Host } from '../../host/host';
import { hasOwnMatter } from '../../host/ownMatter';
import { toEditorRange } from '../../host/positions';
import { criterionWords } from './criterion';
import { exampleWords } from './example';
import { matterHover } from './frontMatter';

/**
 * Hovers in alignment documents: on a criterion's heading its descriptions, coverage and length; on an example
 * where else its evidence is recorded; on a finding what it means; on a key of the front matter what it says.
 */
export function registerHover({ own, store, ladders }: Host): void {
  const provider: vscode.HoverProvider = {
    provideHover: async (document, position) => {
      const analysis = await store.current(document);
      const ladder = analysis && (await ladders.of(document))?.ladder;
      const hover = analysis && hoverAt(analysis, document.offsetAt(position), ladder);
      if (hover || !(analysis || hasOwnMatter(document))) return hover;
      return matterHover(document, position);
    },
  };
  own(vscode.languages.registerHoverProvider({ language: 'markdown' }, provider));
}

function hoverAt(analysis: Analysis, offset: number, ladder: Ladder | undefined): vscode.Hover | undefined {
  const { document, model, findings } = analysis;
  const criterion = model.criteria.find(({ heading }) => holds(heading, offset));
  // Findings about a criterion stand at its name: they are told on all of its heading.
  const codes = findings
    .filter(({ range }) => holds(range, offset) || (criterion && holds(criterion.heading, range.start)))
    .map(({ code }) => code);
  const meanings = [...new Set(codes)].flatMap((code) => {
    const meaning = meaningOf(code);
    return meaning === undefined ? [] : markdown([meaning]);
  });
  const within = criterion ? undefined : exampleAt(analysis, offset);
  let words: string[] = [];
  if (criterion) words = criterionWords(analysis, criterion, ladder);
  else if (within) words = exampleWords(analysis, within.criterion, within.example);
  const contents = [...markdown(words), ...meanings];
  if (contents.length === 0) return undefined;
  const range = criterion?.heading ?? within?.example.range;
  return new vscode.Hover(contents, range && toEditorRange(document, range));
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The example that an offset lies in; of one within another, the inner one. */
function exampleAt(
  { model }: Analysis,
  offset: number,
): { criterion: Analysis['model']['criteria'][number]; example: Example } | undefined {
  return model.criteria
    .filter(({ range }) => holds(range, offset))
    .flatMap((criterion) => criterion.examples.map((example) => ({ criterion, example })))
    .filter(({ example }) => holds(example.range, offset))
    .reduce<ReturnType<typeof exampleAt>>(
      (inner, one) => (inner && inner.example.range.start >= one.example.range.start ? inner : one),
      undefined,
    );
}

/** Blocks of Markdown as one, with paragraphs between them. What comes out of a document is text by now. */
function markdown(blocks: readonly string[]): vscode.MarkdownString[] {
  return blocks.length > 0 ? [new vscode.MarkdownString(blocks.join('\n\n'))] : [];
}
