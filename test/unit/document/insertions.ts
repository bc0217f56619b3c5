import type { AlignmentDocument } from '../../../src/document/model';
import { insertExample } from '../../../src/edits/insertExample';
import { applyEdits } from '../../../src/edits/textEdit';

const example = { note: 'did it well', evidence: ['https://a.example/1'] };

/**
 * What it does to a text to put one example under its first criterion, without and with a project: the lines
 * that go and come, below the line before them; or why nothing happens.
 */
export function insertions(text: string, document: AlignmentDocument): Record<string, string[]> {
  return {
    'without a project': insertion(text, document, undefined),
    'with Project X': insertion(text, document, 'Project X'),
  };
}

function insertion(text: string, document: AlignmentDocument, project: string | undefined): string[] {
  const [criterion] = document.criteria;
  if (!criterion) return ['no criterion'];
  const asked = { ...example, ...(project === undefined ? {} : { project }) };
  const result = insertExample(text, document, [criterion], asked);
  if ('failure' in result) return [`failure: ${result.failure}`];
  return difference(text.split('\n'), applyEdits(text, result.edits).split('\n'));
}

/** The lines between the first and the last that differ, with one neighbour on either side. */
function difference(before: readonly string[], after: readonly string[]): string[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const marked = (mark: string, lines: readonly string[]): string[] => lines.map((line) => mark + line);
  return [
    ...marked('  ', before.slice(Math.max(0, start - 1), start)),
    ...marked('- ', before.slice(start, before.length - end)),
    ...marked('+ ', after.slice(start, after.length - end)),
    ...marked('  ', before.slice(before.length - end).slice(0, 1)),
  ];
}
