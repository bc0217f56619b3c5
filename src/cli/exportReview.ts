import { pageOf } from '../cycle/review/page';
import { findCriterion } from '../edits/target';
import type { EngineClient } from '../engine/client';
import { wordLeak } from '../host/leakWords';
import type { Settings } from '../host/settings';
import type { Format } from './commandLine';
import { placesIn } from './places';
import { Problem } from './problem';
import type { Read } from './read';
import type { Answer } from './run';

/**
 * Takes the review out of a file. Where the leak check finds something, that is told, and the review is left out
 * unless it is allowed.
 * @throws Problem if the criterion is not there, or nothing is written yet
 */
export async function exportReview(
  { file, text, model }: Read,
  { format, criterion, allowLeaks }: { format: Format; criterion?: string; allowLeaks: boolean },
  engine: Pick<EngineClient, 'ask'>,
  { internalHosts, parse }: Pick<Settings, 'internalHosts' | 'parse'>,
): Promise<Answer> {
  const named = criterion === undefined ? undefined : findCriterion(model, criterion);
  if (criterion !== undefined && !named) {
    const known = model.criteria.map(({ name }) => name).join(', ');
    throw new Problem(`${file} has no criterion "${criterion}". There are: ${known}.`);
  }
  const scope = named ? { criterion: model.criteria.indexOf(named) } : {};
  const { markdown, plain, html, leaks } = await engine.ask('review', [
    text,
    scope,
    ['plain', 'html'],
    { internalHosts },
    parse,
  ]);
  if (markdown === '' && leaks.length === 0) throw new Problem(`Nothing of ${file} is written yet.`);
  const { employee, cycle } = model;
  const title = [employee ?? file, cycle?.name].filter(Boolean).join(', ');
  const reviews = {
    markdown: `${markdown}\n`,
    text: `${plain}\n`,
    html: pageOf({ title, language: 'en', body: html }),
  };
  const isHeld = leaks.length > 0 && !allowLeaks;
  const placeOf = placesIn(text);
  const told = leaks.map((leak) => ({
    code: leak.code,
    message: wordLeak(leak),
    ...placeOf(leak.range.start),
  }));
  const lines = told.map(
    ({ line, column, message, code }) => `${file}:${line}:${column}: ${message} [${code}]\n`,
  );
  return {
    text: isHeld ? '' : reviews[format],
    data: { file, leaks: told, ...(isHeld ? {} : { review: reviews[format] }) },
    isFound: isHeld,
    said: lines.join('') + (isHeld ? 'Nothing was exported. Mend this, or allow it by --allow-leaks.\n' : ''),
  };
}
