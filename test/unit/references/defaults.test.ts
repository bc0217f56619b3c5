import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { setUpReferences } from '../../../src/edits/setUpReferences';
import { applyEdits } from '../../../src/edits/textEdit';
import { factsFor } from '../../../src/references/facts';
import { openingOf } from '../../../src/references/opening';
import { serviceDefaults } from '../../../src/references/services/defaults';

const german = '## Fachwissen\n\n- Beispiele\n    - repariert\n- Verbesserungspotenzial\n    - (keines)\n';
const english = '## Current Level: L4\n\n### Craft\n\n- Examples\n    - mended\n';

/** A document with the references of a service, set up for Ada and a half-year. */
function documentFor(id: string, text = english) {
  const site = serviceDefaults.find((one) => one.id === id)?.site;
  const result = setUpReferences(text, parse(text), 0, {
    services: [{ id, ...(site ? { site } : {}) }],
    facts: [
      [['identities', id], 'ada'],
      [['cycle'], '2026-H1'],
    ],
  });
  if ('failure' in result) throw new Error(result.failure);
  return parse(applyEdits(text, result.edits));
}

/** What opening each of them comes to. */
function openings(id: string): unknown[] {
  const document = documentFor(id);
  return document.references.map((reference) => {
    const opening = openingOf(reference, factsFor(document, reference), {
      today: '2026-05-01',
      allowHttp: false,
    });
    return opening.kind === 'open' ? opening.url : opening.kind === 'copy' ? opening.query : opening;
  });
}

const search = 'https://github.com/search?q=';

describe('The references that a document begins with', () => {
  it('are searches for the person and the cycle at GitHub', () => {
    expect(openings('github')).toEqual([
      `${search}is%3Apr%20is%3Amerged%20author%3Aada%20merged%3A2026-01-01..2026-06-30&type=pullrequests`,
      `${search}is%3Apr%20reviewed-by%3Aada%20-author%3Aada%20updated%3A%3E%3D2026-01-01&type=pullrequests`,
      `${search}is%3Aissue%20assignee%3Aada%20closed%3A2026-01-01..2026-06-30&type=issues`,
      `${search}author%3Aada%20author-date%3A2026-01-01..2026-06-30&type=commits`,
    ]);
  });

  it('have both ends of the cycle within at Slack', () => {
    expect(openings('slack')).toEqual([
      'from:@ada after:2025-12-31 before:2026-07-01',
      '@ada after:2025-12-31 before:2026-07-01',
    ]);
  });

  it.each(serviceDefaults.map(({ id }) => id))('know all that they ask for, at %s', (id) => {
    expect(JSON.stringify(openings(id))).not.toMatch(/\$\{|"missing"|"nothing"/u);
    expect(documentFor(id).references.map(({ service }) => service)).toEqual(
      serviceDefaults.find((one) => one.id === id)?.references.map(() => id),
    );
  });

  it('are German in a German document', () => {
    expect(documentFor('github', german).references.map(({ label }) => label)).toEqual([
      'Zusammengeführte Pull Requests',
      'Begutachtete Pull Requests',
      'Abgeschlossene Issues',
      'Commits',
    ]);
    for (const { id } of serviceDefaults) {
      const services = documentFor(id, german).references.map(({ service }) => service);
      expect(new Set(services)).toEqual(new Set([id]));
    }
  });
});
