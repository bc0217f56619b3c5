import { describe, expect, it } from 'vitest';
import { mayBeAlignmentDocument } from '../../../src/document/glance';
import { readGuidanceRole, readLabel } from '../../../src/document/labels';
import { builtInWords, knownWords } from '../../../src/document/labelWords';
import { isGeneralLead, isRequirementLead } from '../../../src/document/leadWords';
import { levelsAgree, looksLikeLevel, readLevelHeading, saysCurrent } from '../../../src/document/levels';
import { defaultMarks, stateOf } from '../../../src/document/marks';
import { parse } from '../../../src/document/parse';
import { isProjectName, startsWithProject } from '../../../src/document/projectWords';
import { scan } from '../../../src/document/scan';
import { tellingWords } from '../../../src/document/telling';
import { labelRows } from '../../../src/document/words/labels';
import { levelWords } from '../../../src/document/words/levels';
import { regionRows } from '../../../src/document/words/regions';

const label = (text: string) => readLabel(text, builtInWords);
const rows = Object.entries(labelRows).flatMap(([language, byRole]) =>
  Object.entries(byRole).flatMap(([role, words]) =>
    words.map((word, index) => ({ language, role, word, index })),
  ),
);

/** With accents as characters of their own, as some systems write Latin letters. */
function decomposed(word: string): string {
  return /^\p{Script=Latin}/u.test(word) ? word.normalize('NFD') : word;
}

describe('every built-in word', () => {
  it.each(rows)('$language $word is a label for $role', ({ role, word, index }) => {
    for (const text of [
      word,
      word.toUpperCase(),
      `${word}:`,
      `${word} :`,
      `${word}：`,
      `【${word}】`,
      `2. ${word}`,
    ]) {
      expect(label(text), text).toMatchObject({ role, primary: index === 0 });
    }
    expect(label(word.normalize('NFD'))).toMatchObject({ role });
    expect(label(`${word} (L4)`)).toMatchObject({ role, level: 'L4' });
    expect(label(`${word}（L4）`)).toMatchObject({ role, level: 'L4' });
  });

  it.each(tellingWords)('%s is seen without parsing', (word) => {
    for (const text of [`- ${word}`, `**${word.toUpperCase()}:**`, `【${decomposed(word)}】`]) {
      expect(mayBeAlignmentDocument(`# x\n\n${text}\n`), text).toBe(true);
    }
  });

  it('means one thing only within a language', () => {
    for (const [language, byRole] of Object.entries(labelRows)) {
      const words = Object.values(byRole).flat();
      expect(new Set(words).size, language).toBe(words.length);
    }
  });

  it('is read for a region of the guidance', () => {
    for (const byRole of Object.values(regionRows)) {
      for (const role of ['guidance', 'referenceDocs', 'references', 'previousCycle'] as const) {
        for (const word of byRole[role]) expect(readGuidanceRole(`${word}:`, builtInWords), word).toBe(role);
      }
    }
  });
});

it.each([
  ['Verbesserungspotenzial als L4', 'roomForImprovement', 'L4'],
  ['Entwicklungsmöglichkeiten zu L5', 'opportunitiesForGrowth', 'L5'],
  ['Entwicklungsmöglichkeiten in Richtung L5:', 'opportunitiesForGrowth', 'L5'],
  ['Entwicklungsmöglichkeiten zur Senior-Entwicklerin', 'opportunitiesForGrowth', 'Senior-Entwicklerin'],
  ['Wachstumschancen zum nächsten Level', 'opportunitiesForGrowth', undefined],
  ['Áreas de mejora como L4', 'roomForImprovement', 'L4'],
  ['Aspectos a mejorar como L4', 'roomForImprovement', 'L4'],
  ['Oportunidades de crecimiento hacia el L5', 'opportunitiesForGrowth', 'L5'],
  ['Oportunidades de crecimiento para el próximo nivel', 'opportunitiesForGrowth', undefined],
  ['Axes d’amélioration comme L4', 'roomForImprovement', 'L4'],
  ['Points à améliorer en tant que L4', 'roomForImprovement', 'L4'],
  ["Opportunités d'évolution vers le L5", 'opportunitiesForGrowth', 'L5'],
  ['Espaço para melhoria como L4', 'roomForImprovement', 'L4'],
  ['Oportunidades de crescimento para L5', 'opportunitiesForGrowth', 'L5'],
  ['Oportunidades de crescimento rumo ao L5', 'opportunitiesForGrowth', 'L5'],
  ['L4としての改善点', 'roomForImprovement', 'L4'],
  ['L5に向けた成長の機会：', 'opportunitiesForGrowth', 'L5'],
  ['次のレベルへの成長の機会', 'opportunitiesForGrowth', undefined],
  ['L4로서의 개선점', 'roomForImprovement', 'L4'],
  ['L5를 향한 성장 기회', 'opportunitiesForGrowth', 'L5'],
  ['L4 개선점', 'roomForImprovement', 'L4'],
  ['作为 L4 的改进空间', 'roomForImprovement', 'L4'],
  ['作为L4的改进空间', 'roomForImprovement', 'L4'],
  ['迈向 L5 的成长机会', 'opportunitiesForGrowth', 'L5'],
  ['改进空间（作为 L4）', 'roomForImprovement', 'L4'],
])('%j is a label with its level', (text, role, level) => {
  expect(label(text)).toEqual({ role, primary: label(text)?.primary, ...(level ? { level } : {}) });
});

it.each([
  'Beispiele für gute Suppen:',
  'Verbesserungspotenzial als solches',
  'Ejemplos de sopas',
  'Oportunidades de crecimiento para todos',
  'Exemples à suivre',
  'Exemplos de sopas',
  '具体例を示す',
  '改善点がある',
  '사례를 들면',
  '改进空间很大',
  '作为 L4 的生活',
])('%j is no label', (text) => expect(label(text)).toBeUndefined());

it.each([
  ['Aktuelles Level: L4', 'L4'],
  ['Aktuelle Stufe – Senior', 'Senior'],
  ['Nivel actual: L4 (desde mayo)', 'L4'],
  ['Nivel actual L4', 'L4'],
  ['Niveau actuel : L4', 'L4'],
  ['Nível atual: L4', 'L4'],
  ['現在のレベル：L4（5月から）', 'L4'],
  ['현재 레벨: L4', 'L4'],
  ['当前职级：P6', 'P6'],
  ['Nivel actual', ''],
])('%j is the heading of the level', (text, level) => {
  expect(readLevelHeading(text)).toBe(level);
  expect(saysCurrent(text)).toBe(true);
});
it.each(['Stufe für Stufe', 'Nivel', '現在のレベルについて', 'Nächstes Level: L5', 'Niveau actuel de bruit'])(
  '%j is none',
  (text) => expect(readLevelHeading(text)).toBeUndefined(),
);

it('reads levels that are spelled with the word for level', () => {
  for (const noun of Object.values(levelWords).flatMap(({ level }) => level)) {
    expect(looksLikeLevel(`${noun} 4`), noun).toBe(true);
    expect(levelsAgree(`${noun} 4`, '4'), noun).toBe(true);
  }
});

it.each([
  '(keine)',
  '(ninguna)',
  '(aucune).',
  '(nenhum)',
  '（なし）',
  '(없음)',
  '（无）。',
  '特になし',
  '해당 없음',
  '暂无',
])('%j is an answer', (text) => expect(stateOf(text, defaultMarks)).toBe('answered'));
it.each(['keine Zeit', 'なしで済む', '无论如何', '(ninguna todavía)'])('%j is none', (text) => {
  expect(stateOf(text, defaultMarks)).toBe('written');
});

it('knows the leads of descriptions', () => {
  for (const word of ['Allgemein', 'Descripción general', 'Général', 'Geral', '全般', '일반', '通用']) {
    expect(isGeneralLead(word), word).toBe(true);
    expect(scan(`### A\n\n> **${word}:** x\n`).criteria).toHaveLength(1);
  }
  for (const word of ['Anforderungen', 'Requisitos', 'Attentes', '要件', '요건', '期望']) {
    expect(isRequirementLead(word), word).toBe(true);
  }
});

it.each([
  ['Projekt Suche', true],
  ['Proyecto Búsqueda', true],
  ['Projet Recherche', true],
  ['Projeto Busca', true],
  ['プロジェクト甲', true],
  ['検索プロジェクト', true],
  ['프로젝트 아틀라스', true],
  ['项目 Atlas', true],
  ['Projektion', false],
  ['项目管理做得好', false],
  ['Das Projekt lief gut', false],
])('whether %j is called a project: %j', (text, is) => {
  expect(startsWithProject(text)).toBe(is);
  expect(isProjectName(text)).toBe(is);
});

describe('the words of a house', () => {
  const text = '### Craft\n\n- Shining Moments\n    - TODO\n- *Stretch (2x)* as L4\n    - FIXME ask Ada\n';
  const options = {
    labels: { examples: ['**shining moments:**', ''], roomForImprovement: ['Stretch (2x)', 'a.c'] },
    marks: ['FIXME', ' '],
  };

  it('are labels and marks beside the built-in labels and in place of the built-in marks', () => {
    expect(parse(text).recognised).toBe(false);
    const { recognised, criteria, placeholders } = parse(text, options);
    expect(recognised).toBe(true);
    expect(criteria[0]?.examplesSection.state).toBe('written');
    expect(criteria[0]?.examples.map(({ note }) => note)).toEqual(['TODO']);
    expect(criteria[0]?.roomForImprovement.state).toBe('unfinished');
    expect(placeholders.map((one) => one.text)).toEqual(['FIXME ask Ada']);
    expect(scan(text, options).criteria).toHaveLength(1);
  });

  it('are plain words', () => {
    const words = knownWords(options.labels);
    expect(readLabel('a.c', words)).toEqual({ role: 'roomForImprovement', primary: true });
    expect(readLabel('abc', words)).toBeUndefined();
    expect(readLabel('Examples', words)).toEqual({ role: 'examples', primary: true });
    expect(mayBeAlignmentDocument('# x\n\n- abc\n', ['a.c'])).toBe(false);
    expect(mayBeAlignmentDocument('# x\n\n- A.c:\n', ['a.c'])).toBe(true);
    expect(mayBeAlignmentDocument(text.replace(/TODO/u, 'x'), ['shining moments'])).toBe(true);
    expect(mayBeAlignmentDocument('# x\n\n- (( [a] \\ b|c\n', ['[a] \\ b|c'])).toBe(true);
  });

  it('go before the built-in ones', () => {
    expect(readLabel('Growth', knownWords({ examples: ['growth'] }))).toEqual({
      role: 'examples',
      primary: true,
    });
  });
});
