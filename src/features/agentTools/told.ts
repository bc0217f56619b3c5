import { coverageOf, isLight } from '../../coverage/coverage';
import { alsoUnder } from '../../coverage/shared';
import type { Criterion, Example, Passage } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { wordFinding } from '../../host/messages';
import { addressKey } from '../../references/sameAddress';

/** What an agent hears of a document's coverage; lines count from 1. */
export function tellCoverage(analysis: Analysis) {
  const { document, model, findings, settings } = analysis;
  const { employee, level, nextLevel, cycle, checkIns } = model;
  return {
    file: document.uri.toString(),
    employee,
    level,
    nextLevel,
    cycle,
    checkIns,
    criteria: model.criteria.map((criterion) => {
      const coverage = coverageOf(criterion, model, settings.assess.minimumExamples);
      return {
        ...tellCriterion(criterion, analysis),
        general: written(criterion.generalDescription),
        atThisLevel: written(criterion.levelDescription),
        atNextLevel: written(criterion.nextLevelDescription),
        examples: coverage.count,
        minimum: coverage.minimum,
        state: coverage.state,
        light: isLight(coverage),
        projects: criterion.projects,
        roomForImprovement: criterion.roomForImprovement.state,
        opportunitiesForGrowth: criterion.opportunitiesForGrowth.state,
        overall: criterion.overall.state,
      };
    }),
    reviewSummary: model.reviewSummary.state,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      line: lineOf(finding.range.start, analysis),
      message: wordFinding(finding),
    })),
  };
}

/** What is looked for among the examples: words that all stand in one, an address it rests on, or both. */
export interface Wanted {
  words?: string;
  url?: string;
}

/** The examples that are recorded already, in the order of the text. */
export function tellRecorded(analysis: Analysis, { words = '', url }: Wanted) {
  const { model } = analysis;
  const all = words.toLowerCase().split(/\s+/u).filter(Boolean);
  const key = url === undefined ? undefined : addressKey(url);
  const isWanted = ({ project, note, evidence }: Example, { name }: Criterion): boolean => {
    if (key !== undefined && !evidence.some((one) => addressKey(one.url) === key)) return false;
    const text = [name, project, note, ...evidence.map((one) => one.url)].join(' ').toLowerCase();
    return all.every((word) => text.includes(word));
  };
  return model.criteria.flatMap((criterion) => {
    const part = model.parts[criterion.part];
    return criterion.examples
      .filter((example) => isWanted(example, criterion))
      .map((example) => ({
        criterion: tellCriterion(criterion, analysis),
        line: lineOf(example.range.start, analysis),
        project: example.project,
        note: example.note,
        evidence: example.evidence.map((one) => one.url),
        alsoUnder: part ? alsoUnder(part, criterion, example.evidence).map(({ name }) => name) : [],
      }));
  });
}

/** A criterion, by what tells it from others of its name. */
function tellCriterion({ name, ordinal, part, range }: Criterion, analysis: Analysis) {
  const { model } = analysis;
  return {
    name,
    index: ordinal,
    line: lineOf(range.start, analysis),
    ...(model.parts.length > 1 ? { part: part + 1 } : {}),
  };
}

/** The line, from 1, in which an offset lies. */
export function lineOf(offset: number, { document }: Analysis): number {
  return document.positionAt(offset).line + 1;
}

function written({ state, text }: Passage): string | undefined {
  return state === 'written' ? text : undefined;
}
