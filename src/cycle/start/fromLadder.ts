import { textOf, toTree } from '../../document/markdown';
import type { Criterion, LabelShape } from '../../document/model';
import { parse } from '../../document/parse';
import { writeWords } from '../../edits/fragment';
import type { Ladder, LadderCriterion } from '../ladder/ladder';
import { type CriterionDraft, type Draft, writeCriterion, writeLink } from './draft';
import type { NewFacts } from './facts';
import { draftOf, labelsFor, quoteOf } from './starter';

/**
 * A document from a ladder: its criteria in their order, with the descriptions for anybody, for the level and for
 * the next one as they are written there.
 *
 *     > **General:** Scope of work and size of impact
 *     >
 *     > **L4:** Helps several teams to reach their goals.
 *     >
 *     > **L5:** Changes what the department can do.
 *
 * @returns the name of a criterion that would be read as something else, as "Examples" would be, instead
 */
export function ladderDraft(
  ladder: Ladder,
  facts: NewFacts,
  shape: LabelShape = 'item',
): Draft | { unreadable: string } {
  const drafts: CriterionDraft[] = [];
  for (const criterion of ladder.criteria) {
    const draft = draftFor(criterion, facts, shape);
    if (!draft) return { unreadable: criterion.name };
    drafts.push(draft);
  }
  const draft = draftOf(facts, drafts, shape);
  const link = ladder.url && writeLink(ladder.name ?? 'Ladder', ladder.url);
  if (!link) return draft;
  const sections = draft.sections.map((section) => ({
    ...section,
    bullets: section.bullets.map((bullet) =>
      bullet.text === '`link to leveling framework`' ? { text: link } : bullet,
    ),
  }));
  return { ...draft, sections };
}

/** The best of the ways in which a criterion may be written that is read as it is meant. */
function draftFor(
  criterion: LadderCriterion,
  facts: NewFacts,
  shape: LabelShape,
): CriterionDraft | undefined {
  const general = criterion.description?.trim();
  const [level, next] = [facts.level, facts.nextLevel].map((name) => descriptionAt(criterion, name));
  const led = (form: (text: string) => string): string[] =>
    [
      withLead('General', general, form),
      withLead(facts.level, level, form),
      withLead(facts.nextLevel, next, form),
    ].flatMap((one) => one ?? []);
  // A level whose name nobody would take for one: then it is their order that tells the descriptions apart. And a
  // paragraph that itself begins with the name of a level has to go on with the one before.
  const plain = [general, level, next].flatMap((one) => one ?? []);
  const drafts = [led((text) => text), plain, led(onOneLine)].map(
    (paragraphs): CriterionDraft => ({
      heading: writeWords(criterion.name),
      description: paragraphs.length > 0 ? quoteOf(paragraphs) : '',
      labels: labelsFor(facts, shape),
    }),
  );
  const wanted = [general, level, next].map((one) => (one ? plainTextOf(one) : ''));
  let readable: CriterionDraft | undefined;
  for (const draft of drafts) {
    const read = readBack(draft, facts, shape);
    if (read?.name !== spaced(criterion.name)) continue;
    if (saidIn(read).join('\u0000') === wanted.join('\u0000')) return draft;
    readable ??= draft;
  }
  return readable;
}

/** What the ladder says of a level, by its own name. */
export function descriptionAt({ levels }: LadderCriterion, level: string | undefined): string | undefined {
  const text = level !== undefined && Object.hasOwn(levels, level) ? levels[level]?.trim() : undefined;
  return text || undefined;
}

/** A description behind its name in bold; one that begins with a list or the like goes on below the name. */
function withLead(
  name: string | undefined,
  description: string | undefined,
  form: (text: string) => string,
): string | undefined {
  if (!name || !description) return undefined;
  const text = form(description);
  const isBlock = /^\s{0,3}(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|>|```|~~~|\|)/u.test(text);
  return `**${writeWords(name)}:**${isBlock ? '\n\n' : ' '}${text}`;
}

/** Paragraphs and bullets one after another, as one paragraph. */
function onOneLine(description: string): string {
  return description.replace(/(?<=^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/gu, '').replace(/\s+/gu, ' ');
}

/** How the criterion is read, as the only one of a document. */
function readBack(
  draft: CriterionDraft,
  { level, nextLevel }: NewFacts,
  shape: LabelShape,
): Criterion | undefined {
  const matter = [
    ...(level ? [`level: ${JSON.stringify(level)}`] : []),
    ...(nextLevel ? [`next-level: ${JSON.stringify(nextLevel)}`] : []),
  ];
  const front = matter.length > 0 ? `---\n${matter.join('\n')}\n---\n\n` : '';
  const { criteria } = parse(`${front}## Current Level: L0\n\n${writeCriterion(draft, shape)}\n`);
  return criteria.length === 1 ? criteria[0] : undefined;
}

function saidIn({ generalDescription, levelDescription, nextLevelDescription }: Criterion): string[] {
  return [generalDescription, levelDescription, nextLevelDescription].map(({ text }) => spaced(text));
}

function plainTextOf(markdown: string): string {
  return spaced(
    toTree(markdown)
      .root.children.flatMap((node) => (node.type === 'list' ? node.children : [node]))
      .map((node) => textOf(node))
      .join('\n'),
  );
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
