import type { Criterion, Entry, LabelShape, Section } from '../document/model';
import { behindBreak, bulletAt, bulletOfLine, columnOf, isNextLineBlank, lineEnd } from './lineStyle';
import { listHabits } from './lists';

/** What criteria show of how they are written, each as far as it is shown, and by the first that shows it. */
export interface Traits {
  unit?: string;
  marker?: string;
  form?: 'group' | 'narrative';
  projectStyle?: 'strong' | 'code' | 'plain';
  /** The shape of the Examples label, and the labels by their shapes. */
  shape?: LabelShape;
  labels: Partial<Record<LabelShape, string>>;
  /** Whether a label line is followed by a blank line. */
  gap?: boolean;
}

/** Reads what `criteria` show, the first of them first. */
export function traitsOf(text: string, criteria: readonly Criterion[]): Traits {
  const entries = criteria.flatMap(({ examplesSection }) => examplesSection.entries);
  const named = entries.find(
    ({ kind, project }) => project !== undefined && (kind === 'group' || kind === 'example'),
  );
  const group = entries.find(({ kind }) => kind === 'group');
  const labels: Traits['labels'] = {};
  let first: LabelShape | undefined;
  for (const { shape, label } of criteria.map(({ examplesSection }) => examplesSection)) {
    if (!shape || !label) continue;
    first ??= shape;
    labels[shape] ??= text.slice(label.start, label.end);
  }
  const unit = unitOf(text, criteria);
  const marker = markerOf(text, criteria);
  const gap = gapOf(text, criteria);
  return {
    labels,
    ...(first ? { shape: first } : {}),
    ...(unit ? { unit } : {}),
    ...(marker ? { marker } : {}),
    ...(gap === undefined ? {} : { gap }),
    ...(named ? { form: named.kind === 'example' ? 'narrative' : 'group' } : {}),
    ...(group ? { projectStyle: styleOf(text, group) } : {}),
  };
}

/** Whether the first label line with a list under it is followed by a blank line. */
function gapOf(text: string, criteria: readonly Criterion[]): boolean | undefined {
  for (const { examplesSection, roomForImprovement, opportunitiesForGrowth } of criteria) {
    for (const { shape, label, range } of [examplesSection, roomForImprovement, opportunitiesForGrowth]) {
      const isFilled = shape === 'paragraph' && label && range && range.end > lineEnd(text, label.end);
      if (!isFilled) continue;
      if (isNextLineBlank(text, label.end)) return true;
      // Other numbers than one begin no list right below a line of text.
      const below = bulletOfLine(text, behindBreak(text, lineEnd(text, label.end)));
      if (below && /^(?:\D|1\D)/u.test(below.marker)) return false;
    }
  }
  return undefined;
}

/** The difference between the prefixes of a bullet and of one nested in it. */
function unitOf(text: string, criteria: readonly Criterion[]): string | undefined {
  for (const criterion of criteria) {
    for (const section of sections(criterion)) {
      const label =
        section.shape === 'item' && section.label ? bulletOfLine(text, section.label.start) : undefined;
      const found = unitIn(text, section.entries, label?.prefix);
      if (found) return found;
    }
  }
  return undefined;
}

function unitIn(text: string, entries: readonly Entry[], outer: string | undefined): string | undefined {
  for (const entry of entries) {
    const prefix = bulletOfLine(text, entry.range.start)?.prefix;
    if (prefix === undefined) continue;
    // One space nests nothing: it is a slip.
    if (outer !== undefined && prefix.startsWith(outer) && columnOf(prefix) > columnOf(outer) + 1) {
      return prefix.slice(outer.length);
    }
    const inner = unitIn(text, entry.entries, prefix);
    if (inner) return inner;
  }
  return undefined;
}

function markerOf(text: string, criteria: readonly Criterion[]): string | undefined {
  for (const criterion of criteria) {
    for (const { entries, label, shape } of sections(criterion)) {
      const [first] = entries;
      const bullet = first
        ? bulletAt(text, first.range.start)
        : shape === 'item' && label
          ? bulletOfLine(text, label.start)
          : undefined;
      if (bullet) return bullet.marker;
    }
    const { marker } = listHabits(text.slice(criterion.range.start, criterion.range.end));
    if (marker) return marker;
  }
  return undefined;
}

function sections({
  examplesSection,
  roomForImprovement,
  opportunitiesForGrowth,
}: Criterion): (Section & { entries: Entry[] })[] {
  return [
    examplesSection,
    { ...roomForImprovement, entries: notesAsEntries(roomForImprovement.notes) },
    { ...opportunitiesForGrowth, entries: notesAsEntries(opportunitiesForGrowth.notes) },
  ];
}

function notesAsEntries(notes: Criterion['roomForImprovement']['notes']): Entry[] {
  return notes.map(({ range }) => ({ kind: 'example', range, text: range, entries: [] }));
}

function styleOf(text: string, group: Entry): 'strong' | 'code' | 'plain' {
  const first = text[group.text.start];
  return first === '`' ? 'code' : first === '*' || first === '_' ? 'strong' : 'plain';
}
