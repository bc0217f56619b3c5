import type { Criterion, LabelShape } from '../document/model';
import type { Gaps } from './gaps';
import type { Habits } from './habits';
import { lazily } from './lazily';
import { firstMarker } from './lineStyle';
import { type ListRole, listRoles } from './roles';
import { type Traits, traitsOf } from './traits';

/** How a document does things, read off what stands in it: off the criterion itself before the others. */
export interface Customs {
  /** White space by which bullets are nested, the likeliest first: not all of it nests below any bullet. */
  units: readonly string[];
  /** The bullet for a list that has no neighbour. */
  marker: string;
  /** Whether projects are groups with bullets, or bullets with a lead. */
  form: 'group' | 'narrative';
  /** How the names of groups are written. */
  projectStyle: 'strong' | 'code' | 'plain';
  /**
   * The label of the list, as another criterion has it, and in plain words; its shape, and whether a blank
   * line follows such labels.
   */
  label: { shape: LabelShape; source: string; plain: string; gap: boolean };
  /** Where blank lines stand between bullets, for lists that do not show it themselves. */
  gaps: Record<keyof Gaps, boolean>;
}

/** Reads the customs that writing to a list of `criterion` follows: its own before the document's. */
export function customsOf(text: string, criterion: Criterion, role: ListRole, habits: Habits): Customs {
  const own = traitsOf(text, [criterion]);
  const gap = (of: keyof Gaps): boolean => own.gaps[of] ?? habits.traits.gaps[of] ?? habits.isLoose;
  return lazily<Customs>({
    units: () => [own.unit, habits.traits.unit, habits.lists.unit].filter((unit) => unit !== undefined),
    marker: () => firstMarker(own.marker ?? habits.traits.marker ?? habits.lists.marker ?? '-'),
    form: () => own.form ?? habits.traits.form ?? 'group',
    gaps: () =>
      lazily<Record<keyof Gaps, boolean>>({
        labels: () => gap('labels'),
        outer: () => gap('outer'),
        inner: () => gap('inner'),
        belowLabel: () => gap('belowLabel'),
        belowGroup: () => gap('belowGroup'),
      }),
    projectStyle: () => own.projectStyle ?? habits.traits.projectStyle ?? 'strong',
    label: () => labelLike(role, own, criterion, habits),
  });
}

function labelLike(role: ListRole, own: Traits, criterion: Criterion, habits: Habits): Customs['label'] {
  const { traits } = habits;
  const shape = shapeOf(role, own) ?? shapeOf(role, traits) ?? 'item';
  const plain = newLabel(role, shape, [own, traits], criterion, habits);
  return {
    shape,
    source: own.labels[role].sources[shape] ?? traits.labels[role].sources[shape] ?? plain,
    plain,
    // Where nobody shows it, a blank line is best.
    gap: shape === 'heading' || (shape === 'paragraph' && (own.gap ?? traits.gap ?? true)),
  };
}

/** The shape of a list's label, else that of the others. */
function shapeOf(role: ListRole, { labels }: Traits): LabelShape | undefined {
  const others = listRoles.filter((one) => one !== role);
  return [role, ...others].map((one) => labels[one].shape).find((shape) => shape !== undefined);
}

/** A label that the document does not show yet, in the dress of the others. */
function newLabel(
  role: ListRole,
  shape: LabelShape,
  shown: readonly Traits[],
  criterion: Criterion,
  { labelWords }: Habits,
): string {
  const words = labelWords(role, criterion);
  const others = shown.flatMap(({ labels }) => listRoles.flatMap((one) => labels[one].sources[shape] ?? []));
  const dressed = others[0]?.replace(/[\p{L}\p{N}].*[\p{L}\p{N})）]/su, () => words);
  if (dressed?.includes(words)) return dressed;
  return shape === 'heading' ? `${'#'.repeat(Math.min(criterion.depth + 1, 6))} ${words}` : words;
}
