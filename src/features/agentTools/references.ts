import type { Reference } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { wordService } from '../../host/messages';
import { today } from '../../host/today';
import { factsFor } from '../../references/facts';
import { openingOf } from '../../references/opening';
import { lineOf } from './told';

/** What an agent hears of the references: what they search, and where they lead for this person and cycle. */
export function tellReferences(analysis: Analysis, { facts, marks }: Pick<Host, 'facts' | 'marks'>) {
  const { document, model, settings } = analysis;
  const tell = (reference: Reference) => {
    const known = facts.known(analysis, factsFor(model, reference));
    const opening = openingOf(reference, known, {
      today: today(),
      allowHttp: settings.allowHttp,
      services: settings.services,
    });
    const mark = marks.of(document, reference);
    return {
      label: reference.label,
      service: wordService(reference.service, settings.services),
      line: lineOf(reference.range.start, analysis),
      state: reference.state,
      written: reference.query ?? reference.url,
      ...(opening.kind === 'open' ? { url: opening.url } : {}),
      ...(opening.kind === 'copy' ? { url: opening.url, query: opening.query } : {}),
      ...(opening.kind === 'missing' ? { missing: opening.variables.map(({ text }) => text) } : {}),
      ...(mark ? { tested: { state: mark.state, day: mark.day } } : {}),
    };
  };
  return {
    file: document.uri.toString(),
    references: model.references.map(tell),
    toRead: model.referenceDocs.map(tell),
  };
}
