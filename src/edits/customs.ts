import type { AlignmentDocument, Criterion, Entry, LabelShape, Section } from '../document/model';
import { bulletAt, bulletOfLine, columnOf, isNextLineBlank, lineEnd } from './lineStyle';

/** How a document does things, read off what stands in it: off the criterion itself before the others. */
export interface Customs {
  /** White space by which bullets are nested. */
  unit: string;
  /** The bullet for a list that has no neighbour. */
  marker: string;
  /** Whether projects are groups with bullets, or bullets with a lead. */
  form: 'group' | 'narrative';
  /** How the names of groups are written. */
  projectStyle: 'strong' | 'code' | 'plain';
  /** The Examples label of another criterion, its shape, and whether a blank line follows such labels. */
  label: { shape: LabelShape; source: string; gap: boolean };
}

/** Reads the customs that an insertion under `criterion` follows. */
export function customsOf(text: string, document: AlignmentDocument, criterion: Criterion): Customs {
  const criteria = [criterion, ...document.criteria.filter((other) => other !== criterion)];
  const entries = criteria.flatMap(({ examplesSection }) => examplesSection.entries);
  const own =
    criterion.examplesSection.shape ??
    criterion.roomForImprovement.shape ??
    criterion.opportunitiesForGrowth.shape;
  const labels = criteria.flatMap(({ examplesSection }) => {
    const { shape, label } = examplesSection;
    return shape && label ? [{ shape, source: text.slice(label.start, label.end) }] : [];
  });
  const shape = own ?? labels[0]?.shape ?? 'item';
  const named = entries.find(
    ({ kind, project }) => project !== undefined && (kind === 'group' || kind === 'example'),
  );
  return {
    unit: unitOf(text, criteria) ?? (shape === 'paragraph' ? '  ' : '    '),
    marker: markerOf(text, criteria),
    form: named?.kind === 'example' ? 'narrative' : 'group',
    projectStyle: projectStyleOf(text, entries),
    label: {
      shape,
      source: labels.find((label) => label.shape === shape)?.source ?? defaultLabel(shape, criterion),
      gap: shape === 'heading' || (shape === 'paragraph' && hasGaps(text, criteria)),
    },
  };
}

function defaultLabel(shape: LabelShape, { depth }: Criterion): string {
  return shape === 'heading' ? `${'#'.repeat(Math.min(depth + 1, 6))} Examples` : 'Examples';
}

/** Whether the first label line that something stands under is followed by a blank line; so it is best. */
function hasGaps(text: string, criteria: readonly Criterion[]): boolean {
  for (const { examplesSection, roomForImprovement, opportunitiesForGrowth } of criteria) {
    for (const { shape, label, range } of [examplesSection, roomForImprovement, opportunitiesForGrowth]) {
      const isFilled = shape === 'paragraph' && label && range && range.end > lineEnd(text, label.end);
      if (isFilled) return isNextLineBlank(text, label.end);
    }
  }
  return true;
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
    const prefix = bulletAt(text, entry.range.start)?.prefix;
    if (prefix === undefined) continue;
    if (outer !== undefined && prefix.startsWith(outer) && columnOf(prefix) > columnOf(outer)) {
      return prefix.slice(outer.length);
    }
    const inner = unitIn(text, entry.entries, prefix);
    if (inner) return inner;
  }
  return undefined;
}

function markerOf(text: string, criteria: readonly Criterion[]): string {
  for (const criterion of criteria) {
    for (const { entries, label, shape } of sections(criterion)) {
      const [first] = entries;
      const bullet = first
        ? bulletAt(text, first.range.start)
        : shape === 'item' && label
          ? bulletOfLine(text, label.start)
          : undefined;
      if (bullet) return /\d/u.test(bullet.marker) ? `1${bullet.marker.slice(-1)}` : bullet.marker;
    }
  }
  return '-';
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

function projectStyleOf(text: string, entries: readonly Entry[]): Customs['projectStyle'] {
  const group = entries.find(({ kind }) => kind === 'group');
  if (!group) return 'strong';
  const first = text[group.text.start];
  return first === '`' ? 'code' : first === '*' || first === '_' ? 'strong' : 'plain';
}
