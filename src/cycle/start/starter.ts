import type { LabelShape } from '../../document/model';
import { writeWords } from '../../edits/fragment';
import { withLevel } from '../../edits/labelWord';
import type { Bullet, CriterionDraft, Draft, LabelledBullets } from './draft';
import { type NewFacts, wordCycle } from './facts';

/** The criteria of the built-in starter, each with what it means for anybody. */
const criteria: readonly (readonly [name: string, description: string])[] = [
  ['Mastery', 'How well the work is made, and how deep the knowledge behind it goes'],
  ['Impact', 'What is better for others because of the work, and how many they are'],
  ['Autonomy', 'How much guidance the work needs, from finding the problem to seeing it solved'],
  ['Collaboration', 'What it is like to work with this person, and how far things carry that they say'],
];

const todo: readonly Bullet[] = [{ text: 'TODO' }];

/**
 * The built-in starter: four criteria, a general description for each, and places for everything else that the
 * method asks for. The snippets for a whole document have the same shape.
 */
export function starterDraft(facts: NewFacts, shape: LabelShape = 'item'): Draft {
  return draftOf(
    facts,
    criteria.map(([name, description]) => ({
      heading: name,
      description: quoteOf([
        // Where the levels have no names yet, the order tells the descriptions apart.
        facts.level ? `**General:** ${description}` : description,
        `${leadOf(facts.level)}\`Current level's description of ${name}\``,
        ...(facts.nextLevel ? [`${leadOf(facts.nextLevel)}\`Next level's description of ${name}\``] : []),
      ]),
      labels: labelsFor(facts, shape),
    })),
    shape,
  );
}

/** A whole document with these criteria, and with the guidance of the starter. */
export function draftOf(facts: NewFacts, drafts: readonly CriterionDraft[], shape: LabelShape): Draft {
  return {
    title: titleOf(facts),
    guidance: 'Guidance',
    sections: starterGuidance(shape),
    level: `Current Level: ${facts.level ? writeWords(facts.level) : '`Current Level`'}`,
    criteria: drafts,
    shape,
  };
}

/** `Performance Alignment: Ada Lovelace, 2026-H1`, as far as that is known. */
export function titleOf({ employee, cycle }: NewFacts): string {
  const known = [employee, cycle && wordCycle(cycle)].filter(Boolean).join(', ');
  return known === '' ? 'Performance Alignment' : `Performance Alignment: ${writeWords(known)}`;
}

/** Paragraphs as one quote. */
export function quoteOf(paragraphs: readonly string[]): string {
  return paragraphs
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** What leads the description of a level: `**L4:** `; nothing where its name is not known. */
function leadOf(level: string | undefined): string {
  return level ? `**${writeWords(level)}:** ` : '';
}

/**
 * The labels of a criterion, with bullets under each.
 * @param bullets what stands under the labels, in their order; `TODO` by default
 */
export function labelsFor(
  { level, nextLevel }: NewFacts,
  shape: LabelShape,
  bullets: readonly (readonly Bullet[])[] = [],
): LabelledBullets[] {
  const name = level ? writeWords(level) : '`Current Level`';
  const next = nextLevel ? writeWords(nextLevel) : level ? undefined : '`Next Level`';
  const growth = withLevel('opportunitiesForGrowth', 'Opportunities for Growth', undefined, next);
  const labels = [
    'Examples',
    withLevel('roomForImprovement', 'Room for Improvement', name),
    shape === 'item' ? growth : growth.replace(' to ', ' towards '),
  ];
  return labels.map((label, index) => ({ label, bullets: bullets[index] ?? todo }));
}

/** What the guidance begins with: a place for each kind of link. */
function starterGuidance(shape: LabelShape): LabelledBullets[] {
  const open = (...texts: string[]): Bullet[] => texts.map((text) => ({ text: `\`${text}\`` }));
  const isItem = shape === 'item';
  return [
    {
      label: isItem ? 'Read through' : 'Reference Docs',
      bullets: open('link to performance management process', 'link to leveling framework'),
    },
    {
      label: isItem ? 'Previous cycle' : 'Previous Cycle',
      bullets: open(
        'link to previous performance review',
        'summarize key points from previous performance review',
      ),
    },
    {
      label: isItem ? 'Follow your work' : 'Finding your work',
      bullets: open(
        'link to completed tickets/cards',
        'link to completed pull requests',
        'link to pull request reviews',
        'link to notable mentions in chat system',
        'link to documents/pages created',
      ),
    },
  ];
}
