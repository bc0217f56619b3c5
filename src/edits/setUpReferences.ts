import type { AlignmentDocument } from '../document/model';
import type { ParseOptions } from '../document/options';
import { serviceDefaults } from '../references/services/defaults';
import { type AddReferencesResult, addReferences, type NewReference } from './addReferences';
import { documentLanguage } from './labelWord';
import type { NewFact } from './setFacts';

/** A service to set up, and for one that runs in many places its address, as far as it is known. */
export interface ChosenService {
  id: string;
  site?: string;
}

/**
 * Writes the searches that a document begins with, for each of the chosen services, and facts about the person; see
 * {@link addReferences}. Their words are German in a German document, and English in all others.
 */
export function setUpReferences(
  text: string,
  document: AlignmentDocument,
  part: number,
  { services, facts }: { services: readonly ChosenService[]; facts: readonly NewFact[] },
  options?: ParseOptions,
): AddReferencesResult {
  const language = documentLanguage(document, text, options) === 'de' ? 'de' : 'en';
  const references = services.flatMap(({ id, site }) =>
    (serviceDefaults.find((one) => one.id === id)?.references ?? []).map(
      ({ label, url = site, query, fields }): NewReference => ({
        label: label[language],
        service: id,
        ...(url === undefined ? {} : { url }),
        ...(query === undefined ? {} : { query }),
        ...(fields === undefined ? {} : { fields }),
      }),
    ),
  );
  return addReferences(text, document, part, { references, facts }, options);
}
