import { comparable, comparableSet } from '../../../document/comparable';
import { isGeneralLead } from '../../../document/leadWords';
import { withoutNumbering } from '../lookUp';

/** What stands in a corner of tables, and above columns that are neither a level's nor a criterion's. */

const levelWords = comparableSet([
  'Level',
  'Levels',
  'Grade',
  'Band',
  'Stage',
  'Seniority',
  'Stufe',
  'Niveau',
  'Nivel',
  'Nível',
]);

const criterionWords = comparableSet([
  'Area',
  'Attribute',
  'Axis',
  'Capability',
  'Category',
  'Competence',
  'Competency',
  'Criteria',
  'Criterion',
  'Dimension',
  'Expectation',
  'Pillar',
  'Principle',
  'Quality',
  'Skill',
  'Theme',
  'Topic',
  'Track',
  'Trait',
  'Value',
  'Kompetenz',
  'Kriterium',
  'Bereich',
]);

const titleWords = comparableSet([
  'Title',
  'Titles',
  'Job Title',
  'Role',
  'Role Title',
  'Position',
  'Name',
  'Titel',
  'Rolle',
]);

const descriptionWords = comparableSet([
  'Description',
  'Definition',
  'Details',
  'Expectation',
  'Expectations',
  'Behavior',
  'Behaviors',
  'Behaviour',
  'Behaviours',
  'Meaning',
  'Overview',
  'Summary',
  'What It Means',
  'What It Looks Like',
  'What This Looks Like',
  'What We Expect',
  'Beschreibung',
  'Erwartung',
  'Erwartungen',
]);

const plain = (words: string): string => comparable(withoutNumbering(words));

/** Whether a column or row holds levels by its name. */
export function saysLevel(words: string): boolean {
  return levelWords.has(plain(words));
}

/** Whether it holds criteria by its name: `Competency`, `Skill / Area`. */
export function saysCriterion(words: string): boolean {
  return words
    .split('/')
    .some((word) => criterionWords.has(plain(word).replace(/s$/u, '')) || criterionWords.has(plain(word)));
}

/** Whether it holds the titles of levels. */
export function saysTitle(words: string): boolean {
  return titleWords.has(plain(words));
}

/** Whether it says nothing but that a description follows; an empty name does not, either. */
export function saysDescription(words: string): boolean {
  const name = plain(words);
  return name === '' || descriptionWords.has(name) || isGeneralLead(name);
}
