import type { Criterion, LabelShape } from '../document/model';
import type { Habits } from './habits';
import { firstMarker } from './lineStyle';
import { traitsOf } from './traits';

/** How a document does things, read off what stands in it: off the criterion itself before the others. */
export interface Customs {
  /** White space by which bullets are nested; empty if nobody knows, for as much as Markdown wants. */
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

/** Reads the customs that an insertion under `criterion` follows: its own before the document's. */
export function customsOf(
  text: string,
  criterion: Criterion,
  { traits, lists, examplesWord }: Habits,
): Customs {
  const own = traitsOf(text, [criterion]);
  const shown = { ...traits, ...own };
  const shape =
    own.shape ??
    criterion.roomForImprovement.shape ??
    criterion.opportunitiesForGrowth.shape ??
    traits.shape ??
    'item';
  return {
    unit: shown.unit ?? lists.unit ?? '',
    marker: firstMarker(shown.marker ?? lists.marker ?? '-'),
    form: shown.form ?? 'group',
    projectStyle: shown.projectStyle ?? 'strong',
    label: {
      shape,
      source: own.labels[shape] ?? traits.labels[shape] ?? defaultLabel(shape, examplesWord, criterion),
      // Where nobody shows it, a blank line is best.
      gap: shape === 'heading' || (shape === 'paragraph' && (shown.gap ?? true)),
    },
  };
}

function defaultLabel(shape: LabelShape, word: string, { depth }: Criterion): string {
  return shape === 'heading' ? `${'#'.repeat(Math.min(depth + 1, 6))} ${word}` : word;
}
