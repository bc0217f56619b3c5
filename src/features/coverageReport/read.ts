import type { ReportData } from '../../cycle/report/reportData';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { cursorIn } from '../../host/subject';

/**
 * Has the report of a document counted.
 * @param asked which part is meant: by its index, else the one at the cursor, or else the last one; and whether the
 * report is for others than the pair
 * @returns `undefined` where there is no criterion
 */
export async function readReport(
  { engine }: Pick<Host, 'engine'>,
  { document, text, settings }: Analysis,
  { part, isPublic = false }: { part?: number | undefined; isPublic?: boolean },
): Promise<ReportData | undefined> {
  const { assess, maximumCharacters, maximumWords, internalHosts } = settings;
  const options = { assess, maximumCharacters, maximumWords, internalHosts, isPublic };
  return engine.ask('report', [text, { part, offset: cursorIn(document) }, options, settings.parse]);
}
