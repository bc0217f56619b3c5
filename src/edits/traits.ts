import type { Criterion, Entry, LabelShape } from '../document/model';
import { type Gaps, gapsOf } from './gaps';
import { lazily } from './lazily';
import {
  behindBreak,
  bulletAt,
  bulletOfLine,
  columnOf,
  isNextLineBlank,
  lineEnd,
  lineStart,
  withLineFeeds,
} from './lineStyle';
import { listHabits } from './lists';
import { type ListRole, listOf, listsOf } from './roles';

/**
 * What criteria show of how they are written, by the first that shows it; `undefined` where none does. It is looked for
 * when it is asked for.
 */
export interface Traits {
  unit: string | undefined;
  marker: string | undefined;
  form: 'group' | 'narrative' | undefined;
  projectStyle: 'strong' | 'code' | 'plain' | undefined;
  /** The labels of each list, as they are written, and the shape of the first. */
  labels: Record<ListRole, Labels>;
  /** Whether a label line is followed by a blank line. */
  gap: boolean | undefined;
  /** Where blank lines stand between bullets. */
  gaps: Gaps;
}

/** How a label is written, by the shapes that it takes; with a line feed where it has two lines. */
export interface Labels {
  shape?: LabelShape;
  sources: Partial<Record<LabelShape, string>>;
}

/** Reads what `criteria` show, the first of them first. */
export function traitsOf(text: string, criteria: readonly Criterion[]): Traits {
  return lazily<Traits>({
    labels: () =>
      lazily<Traits['labels']>({
        examples: () => labelsOf(text, criteria, 'examples'),
        roomForImprovement: () => labelsOf(text, criteria, 'roomForImprovement'),
        opportunitiesForGrowth: () => labelsOf(text, criteria, 'opportunitiesForGrowth'),
      }),
    gaps: () => gapsOf(text, criteria),
    unit: () => unitOf(text, criteria),
    marker: () => markerOf(text, criteria),
    gap: () => gapOf(text, criteria),
    form: () => {
      const named = firstEntry(
        criteria,
        ({ kind, project }) => project !== undefined && (kind === 'group' || kind === 'example'),
      );
      return named && (named.kind === 'example' ? 'narrative' : 'group');
    },
    projectStyle: () => {
      const group = firstEntry(criteria, ({ kind }) => kind === 'group');
      return group && styleOf(text, group);
    },
  });
}

/** The first of the bullets right below the labels of examples that is such a one. */
function firstEntry(criteria: readonly Criterion[], isWanted: (entry: Entry) => boolean): Entry | undefined {
  for (const { examplesSection } of criteria) {
    const found = examplesSection.entries.find(isWanted);
    if (found) return found;
  }
  return undefined;
}

function labelsOf(text: string, criteria: readonly Criterion[], role: ListRole): Labels {
  const labels: Labels = { sources: {} };
  for (const criterion of criteria) {
    const { shape, label } = listOf(criterion, role);
    if (!shape || !label) continue;
    labels.shape ??= shape;
    labels.sources[shape] ??= withLineFeeds(text, label);
  }
  return labels;
}

/** Whether the first label line with a list under it is followed by a blank line. */
function gapOf(text: string, criteria: readonly Criterion[]): boolean | undefined {
  for (const criterion of criteria) {
    for (const { shape, label, range } of listsOf(criterion)) {
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
    for (const section of listsOf(criterion)) {
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
    const [first] = entry.entries;
    // Where other bullets stand between, the first of the entries below is nested in those.
    const isBelow =
      first &&
      !/[\r\n][ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/u.test(
        text.slice(entry.text.start, lineStart(text, first.range.start) - 1),
      );
    const inner = isBelow ? unitIn(text, entry.entries, prefix) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function markerOf(text: string, criteria: readonly Criterion[]): string | undefined {
  for (const criterion of criteria) {
    for (const { entries, label, shape } of listsOf(criterion)) {
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

function styleOf(text: string, group: Entry): 'strong' | 'code' | 'plain' {
  const first = text[group.text.start];
  return first === '`' ? 'code' : first === '*' || first === '_' ? 'strong' : 'plain';
}
