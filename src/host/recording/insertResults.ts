import * as vscode from 'vscode';
import type { NewPlaced } from '../../edits/insertExamples';
import type { CriterionName } from '../../edits/target';
import { safeUrl } from '../../references/safeUrl';
import { plainLine } from '../../results/plainLine';
import { recordedResults } from '../../results/recorded';
import type { SearchResult } from '../../results/result';
import type { Analysis } from '../analysis';
import { applyToDocument } from '../apply';
import type { Host } from '../host';
import { Refusal } from '../refusal';
import { criterionOrRefuse, type InsertedExamples, unreadableRefusal } from './insert';
import { lastProjects } from './lastProjects';
import { resultDates } from './resultDates';

/** What inserting results resolves to: where they stand in the new text, and the titles of those left out. */
export interface InsertedResults extends InsertedExamples {
  /** What was kept for later. */
  kept: { range: { start: number; end: number } }[];
  /** Those that stand there already. */
  present: string[];
  /** Those whose address is not safe, or that would not be read as meant. */
  left: string[];
}

/** Where results go. Without criteria they are kept for later. */
export interface Destination {
  criteria: readonly CriterionName[];
  project?: string;
}

/** How many are inserted at once: each is read again in its place, and the engine's time is limited. */
const most = 50;

/**
 * Puts results into a document, the oldest first, as one step of undo: the title is the note, the page the
 * evidence. A result is left out where it stands already.
 * @throws Refusal if nothing is left to be written, or it cannot be
 */
export async function insertResults(
  { engine, context }: Pick<Host, 'engine' | 'context'>,
  analysis: Analysis,
  results: readonly SearchResult[],
  { criteria: names, project }: Destination,
): Promise<InsertedResults> {
  if (results.length > most) {
    throw new Refusal(
      vscode.l10n.t(
        'These are {0}: at most {1} can be inserted at once. Choose fewer.',
        results.length,
        most,
      ),
    );
  }
  const { model, text, settings, document } = analysis;
  const criteria = names.map((name) => criterionOrRefuse(analysis, name, undefined));
  const recorded = recordedResults(model);
  const sorted = results.toSorted((a, b) => a.date.localeCompare(b.date));
  const present: SearchResult[] = [];
  const unsafe: SearchResult[] = [];
  const asked: (NewPlaced & { result: SearchResult })[] = [];
  for (const result of sorted) {
    const there = recorded.criteriaOf(result);
    const wanted = criteria.filter((criterion) => !there.includes(criterion));
    const isThere = names.length > 0 ? wanted.length === 0 : there.length > 0 || recorded.isKept(result);
    if (isThere) present.push(result);
    else if (result.url && !safeUrl(result.url, settings).ok) unsafe.push(result);
    else
      asked.push({
        ...placed(result, project, settings),
        criteria: wanted.map(indexIn(model.criteria)),
        result,
      });
  }
  if (asked.length === 0) throw nothingLeft(present, unsafe);
  const part = Math.max(
    0,
    model.parts.findIndex(({ criteria: inPart }) => inPart.length > 0),
  );
  const plain = asked.map(({ example, criteria: indices }) => ({ example, criteria: indices }));
  const { edits, insertions, left } = await engine.ask('insertExamples', [text, plain, part, settings.parse]);
  if (insertions.length === 0) throw unreadableRefusal();
  await applyToDocument(analysis, edits);
  await lastProjects(context).remember(document.uri, project);
  const written = asked.filter((_, index) => !left.includes(index)).map(({ result }) => result);
  await resultDates(context).remember(
    document.uri,
    written.flatMap(({ url, date }) => (url ? { url, day: date } : [])),
  );
  return {
    uri: document.uri.toString(),
    insertions: insertions.flatMap(({ criterion, range }) =>
      criterion === undefined
        ? []
        : {
            criterion: model.criteria[criterion]?.name ?? '',
            ...(project === undefined ? {} : { project }),
            range,
          },
    ),
    kept: insertions.flatMap(({ criterion, range }) => (criterion === undefined ? { range } : [])),
    present: present.map(({ title }) => title),
    left: [...unsafe, ...left.flatMap((index) => asked[index]?.result ?? [])].map(({ title }) => title),
  };
}

/** A result as an example. The title came from outside: nothing in it is read as Markdown. */
function placed(
  { title, url, date }: SearchResult,
  project: string | undefined,
  { writeDate }: Analysis['settings'],
): Pick<NewPlaced, 'example'> {
  const note = plainLine(title);
  return {
    example: {
      ...(project === undefined ? {} : { project }),
      note: writeDate ? `${note} (${date})` : note,
      isPlain: true,
      evidence: url ? [url] : [],
    },
  };
}

function indexIn<Item>(all: readonly Item[]): (one: Item) => number {
  return (one) => all.indexOf(one);
}

function nothingLeft(present: readonly SearchResult[], unsafe: readonly SearchResult[]): Refusal {
  if (unsafe.length > 0) {
    return new Refusal(
      vscode.l10n.t(
        'The address of “{0}” is not one that may be written: only https: is.',
        unsafe[0]?.title ?? '',
      ),
    );
  }
  return new Refusal(
    present.length > 0
      ? vscode.l10n.t('What you chose stands there already. Choose other criteria, or other results.')
      : vscode.l10n.t('Nothing is chosen. Tick results first.'),
  );
}
