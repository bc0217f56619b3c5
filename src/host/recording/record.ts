import type { Criterion } from '../../document/model';
import type { CriterionName } from '../../edits/target';
import type { Analysis } from '../analysis';
import type { Host } from '../host';
import { cursorIn } from '../subject';
import { type InsertedExamples, readOrRefuse, recordExample, refuseWithoutCriteria } from './insert';
import { type KeptEntry, keep } from './keep';
import { lastProjects } from './lastProjects';
import { orToClipboard } from './orToClipboard';
import { type AskOptions, askForExample, type Given } from './questions';

/** What the questions led to: examples, something kept for later, or nothing if the user left. */
export type Recorded = InsertedExamples | KeptEntry | undefined;

/**
 * Asks for what is not given, and writes it: an example under criteria, or something kept for later. The
 * document may change or be closed while the questions stand: it is read again, and asked for by name.
 */
export async function askAndRecord(
  { engine, store, context }: Pick<Host, 'engine' | 'store' | 'context'>,
  analysis: Analysis,
  given: Given,
  options: Omit<AskOptions, 'lastProject'>,
): Promise<Recorded> {
  refuseWithoutCriteria(analysis);
  const projects = lastProjects(context);
  const lastProject = projects.of(analysis.document.uri);
  const answers = await askForExample(analysis, given, { ...options, lastProject });
  if (!answers) return undefined;
  return orToClipboard(answers, async () => {
    const now = await readOrRefuse(store, analysis.document);
    const { criteria, ...example } = answers;
    if (criteria.length === 0) return keep(engine, now, example, partToKeepIn(now));
    const inserted = await recordExample(engine, now, criteria.map(nameOf), example);
    await projects.remember(now.document.uri, answers.project);
    return inserted;
  });
}

/** A criterion by name and place, which outlive a change of the text. */
export function nameOf({ name, ordinal }: Criterion): CriterionName {
  return { name, index: ordinal };
}

/** The part in which something is kept: the one at the cursor if it has criteria, else the first that has any. */
export function partToKeepIn({ document, model }: Analysis): number {
  const cursor = cursorIn(document) ?? -1;
  const withCriteria = model.parts.filter(({ criteria }) => criteria.length > 0);
  const here = withCriteria.findLast(({ range }) => range.start <= cursor && cursor <= range.end);
  const part = here ?? withCriteria[0];
  return part ? model.parts.indexOf(part) : 0;
}
