import type { LabelShape } from '../../document/model';
import { writeWords } from '../../edits/fragment';

/** A bullet to be written; further lines of its text follow line feeds, without the indent of the bullet. */
export interface Bullet {
  text: string;
  below?: readonly Bullet[];
}

/** A label with the bullets under it. */
export interface LabelledBullets {
  label: string;
  bullets: readonly Bullet[];
}

/** A criterion to be written. */
export interface CriterionDraft {
  /** Its name as Markdown, on one line. */
  heading: string;
  /** The quoted descriptions as Markdown, quote marks and all; may be empty. */
  description: string;
  labels: readonly LabelledBullets[];
}

/** A document to be written, without its front matter. */
export interface Draft {
  title: string;
  /** The heading of the guidance, and what stands there. */
  guidance: string;
  sections: readonly LabelledBullets[];
  /** The heading that names the level. */
  level: string;
  criteria: readonly CriterionDraft[];
  shape: LabelShape;
}

/**
 * Writes a document in the shape of its labels, with line feeds.
 *
 *     - Examples            Examples             #### Examples
 *         - TODO
 *                           - TODO               - TODO
 */
export function writeDraft({ title, guidance, sections, level, criteria, shape }: Draft): string {
  const written = sections.filter(({ bullets }) => bullets.length > 0);
  const blocks = [
    `# ${title}`,
    ...(written.length > 0
      ? [`## ${guidance}`, writeLabels(written, shape === 'heading' ? 'item' : shape)]
      : []),
    `## ${level}`,
    ...criteria.map((criterion) => writeCriterion(criterion, shape)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A criterion alone, without a line end behind it. */
export function writeCriterion({ heading, description, labels }: CriterionDraft, shape: LabelShape): string {
  const blocks = [`### ${heading}`, description, writeLabels(labels, shape)];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function writeLabels(labels: readonly LabelledBullets[], shape: LabelShape): string {
  if (shape === 'item') {
    return writeBullets(
      labels.map(({ label, bullets }) => ({ text: label, below: bullets })),
      '',
      4,
    );
  }
  const mark = shape === 'heading' ? '#### ' : '';
  return labels
    .map(({ label, bullets }) => `${mark}${label}\n\n${writeBullets(bullets, '', 2)}`)
    .join('\n\n');
}

function writeBullets(bullets: readonly Bullet[], indent: string, unit: number): string {
  return bullets
    .map(({ text, below = [] }) => {
      const [first = '', ...rest] = text.split('\n');
      const lines = [`${indent}- ${first}`, ...rest.map((line) => (line === '' ? '' : `${indent}  ${line}`))];
      const nested = below.length > 0 ? [writeBullets(below, indent + ' '.repeat(unit), unit)] : [];
      return [...lines, ...nested].join('\n');
    })
    .join('\n');
}

/** A link in the midst of a line; an address with parentheses or spaces stands between angle brackets. */
export function writeLink(label: string, url: string): string {
  const address = /^[^\s()<>]+$/u.test(url) ? url : `<${url.replace(/[<>\s]/gu, encodeURIComponent)}>`;
  return `[${writeWords(label)}](${address})`;
}
