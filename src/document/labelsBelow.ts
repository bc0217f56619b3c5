/** A deeper heading: how deep it is, and whether it is a label of a criterion or names a project. */
interface Deeper {
  depth: number;
  isLabel: boolean;
}

/**
 * The labels and projects among the deeper headings of another, with what stands under those: the near ones follow
 * right below it, the far ones behind a heading of another kind.
 *
 *     ### Mastery
 *     #### Examples             near
 *     ##### Project X           near
 *     #### What this means      passed over, with all that is deeper
 *     #### Overall              far
 *
 * @param deeper all that it governs
 */
export function labelsBelow<Of>(
  deeper: readonly Of[],
  read: (of: Of) => Deeper,
): { near: readonly Of[]; far: readonly Of[] } {
  const near: Of[] = [];
  const far: Of[] = [];
  let found = near;
  let labelDepth: number | undefined;
  let passedDepth: number | undefined;
  for (const one of deeper) {
    const { depth, isLabel } = read(one);
    if (passedDepth !== undefined && depth > passedDepth) continue;
    const isBelowLabel = labelDepth !== undefined && depth > labelDepth;
    passedDepth = isLabel || isBelowLabel ? undefined : depth;
    if (passedDepth === undefined) found.push(one);
    else found = far;
    if (isLabel) labelDepth = depth;
    else if (!isBelowLabel) labelDepth = undefined;
  }
  return { near, far };
}
