/** A leveling framework: what each criterion means, for anybody and at each level. Descriptions are Markdown. */
export interface Ladder {
  /** As a writer calls it: `Engineering`. */
  name?: string;
  /** Where it is published; an `https:` address. */
  url?: string;
  /** From the lowest to the highest. */
  levels: LadderLevel[];
  /** In the order in which a review goes through them. */
  criteria: LadderCriterion[];
}

export interface LadderLevel {
  /** As documents call it: `L4`. */
  name: string;
  /** `Senior Engineer`. */
  title?: string;
}

export interface LadderCriterion {
  name: string;
  /** What it means for anybody. */
  description?: string;
  /** What it means at a level, by the names of {@link Ladder.levels}. Levels without a description are missing. */
  levels: Record<string, string>;
}
