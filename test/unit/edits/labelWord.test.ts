import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParseOptions } from '../../../src/document/options';
import { parse } from '../../../src/document/parse';
import { survey } from '../../../src/document/survey';
import { insertExample } from '../../../src/edits/insertExample';
import { labelWord } from '../../../src/edits/labelWord';
import { applyEdits } from '../../../src/edits/textEdit';
import { treatAsAlignmentDocument } from '../../../src/edits/treat';

type Role = Parameters<typeof labelWord>[0];

function word(role: Role, text: string, options?: ParseOptions): string {
  return labelWord(role, parse(text, options), text, options);
}

/** A criterion with one label. */
const one = (label: string): string => `### A\n\n- ${label}\n    - x\n`;

it.each<[Role, string, string]>([
  ['examples', '', 'Examples'],
  ['inbox', '', 'For Later'],
  ['agreed', '', 'Agreed'],
  ['agreed', one('Beispiele'), 'Vereinbart'],
  ['reviewSummary', one('Examples'), 'Review Summary'],
  ['examples', one('**evidence:**'), 'evidence'],
  ['roomForImprovement', one('Room for Improvement as L4'), 'Room for Improvement'],
  ['examples', one('Verbesserungspotenzial als L4'), 'Beispiele'],
  ['roomForImprovement', one('L4としての改善点'), '改善点'],
  ['overall', one('L4としての改善点'), '総評'],
  ['opportunitiesForGrowth', one('具体事例'), '成长机会'],
  ['inbox', one('Áreas de mejora'), 'Para más tarde'],
  ['reviewSummary', one('사례'), '평가 요약'],
  ['overall', one('Pontos de melhoria'), 'Avaliação geral'],
  ['examples', one("Axes d'amélioration"), 'Exemples'],
  ['reviewSummary', `${one('Examples')}\n## **Overview**\n\nx\n`, 'Overview'],
  ['overall', `${one('Examples')}- Verbesserungspotenzial\n- Entwicklungsmöglichkeiten\n`, 'Gesamteindruck'],
])('%s after %j is %j', (role, text, expected) => {
  expect(word(role, text)).toBe(expected);
});

describe("a user's words", () => {
  const options = { labels: { examples: ['**Wins:**', 'Erfolge'], overall: ['Verdict'] } };
  it.each<[Role, string, string]>([
    ['examples', one('Room for Improvement'), 'Wins'],
    ['examples', '', 'Wins'],
    ['overall', one('Wins'), 'Verdict'],
    ['roomForImprovement', one('Wins'), 'Room for Improvement'],
    ['examples', one('Verbesserungspotenzial'), 'Erfolge'],
    ['overall', one('Verbesserungspotenzial'), 'Gesamteindruck'],
    ['examples', one('Examples'), 'Examples'],
  ])('%s after %j is %j', (role, text, expected) => {
    expect(word(role, text, options)).toBe(expected);
  });
});

describe('an insertion', () => {
  const fixture = (name: string): string =>
    readFileSync(path.join(__dirname, '../../fixtures', `${name}.md`), 'utf8');
  const example = { note: 'x', evidence: ['https://a.example/9'] };

  it.each([
    ['language-german', 'Zusammenarbeit', '- Beispiele\n    - ([1](https://a.example/9)): x'],
    ['language-japanese', '協働', '【具体例】\n\n- ([1](https://a.example/9)): x'],
    ['language-spanish', 'Colaboración', '#### Ejemplos\n\n- x ([1](https://a.example/9))'],
  ])('into a criterion of %s that has no label yet', (name, criterion, expected) => {
    const text = fixture(name);
    const document = parse(text);
    const chosen = document.criteria.filter((found) => found.name === criterion);
    const result = insertExample(text, document, chosen, example);
    if ('failure' in result) throw new Error(result.failure);
    expect(applyEdits(text, result.edits)).toBe(
      text.replace(`${criterion}\n\n...`, `${criterion}\n\n${expected}`),
    );
  });

  it.each([
    [
      'language-german',
      'Wirkung',
      '    - TODO\n- **Entwicklungsfelder',
      '    - ([1](https://a.example/9)): x\n- **Entwicklungsfelder',
    ],
    ['language-japanese', '影響力', '- TODO', '- ([1](https://a.example/9)): x'],
    [
      'language-spanish',
      'Impacto',
      '### Impacto\n\n',
      '### Impacto\n\n#### Ejemplos\n\n- x ([1](https://a.example/9))\n\n',
    ],
  ])('into another of %s', (name, criterion, before, expected) => {
    const text = fixture(name);
    const document = parse(text);
    const chosen = document.criteria.filter((found) => found.name === criterion);
    const result = insertExample(text, document, chosen, example);
    if ('failure' in result) throw new Error(result.failure);
    expect(applyEdits(text, result.edits)).toBe(text.replace(before, expected));
  });

  it('of a label into what is to be treated as one, in its language', () => {
    const text = '## Können\n\n- Verbesserungspotenzial\n    - x\n\n## Wirkung\n\n- schrieb\n';
    const starts = survey(text).headings.map(({ heading }) => heading.start);
    const result = treatAsAlignmentDocument(text, parse(text), starts);
    if ('failure' in result) throw new Error(result.failure);
    expect(applyEdits(text, result.edits)).toBe(
      `---\nalignment: true\n---\n\n${text.replace('- schrieb', 'Beispiele\n\n- schrieb')}`,
    );
  });
});
