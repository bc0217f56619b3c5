/** The languages whose words are built in. */
export type Language = 'en' | 'de' | 'es' | 'fr' | 'pt' | 'ja' | 'ko' | 'zh';

/** What a label within a criterion introduces. */
export type LabelRole = 'examples' | 'roomForImprovement' | 'opportunitiesForGrowth' | 'overall';

/** What a label or heading outside the criteria introduces. */
export type GuidanceRole = 'guidance' | 'referenceDocs' | 'references' | 'previousCycle' | 'inbox' | 'agreed';

/** Whatever has words of its own outside the criteria. */
export type RegionRole = GuidanceRole | 'reviewSummary';

/**
 * Words by what they stand for. The first of a row is the one that is inserted, written as it is; it is a
 * label wherever it stands. The others are synonyms that real documents use.
 */
export type Rows<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/** How a language names levels. */
export interface LevelWords {
  /** `Current Level: L4` */
  readonly current: readonly string[];
  /** `Level: L4`, `Level 4` */
  readonly level: readonly string[];
  /** `Next Level: L5` */
  readonly next: readonly string[];
}

/** How a language puts a level beside a label. */
export interface LevelPhrases {
  /** What stands between a label and its level: `Room for Improvement as L4`. */
  readonly links: readonly string[];
  /** What may stand between that and the level: `as a Senior Engineer`. */
  readonly articles: readonly string[];
  /** The levels that are spoken of without their names, in the forms that follow a link. */
  readonly unnamed: readonly string[];
  /** Where the level stands first, what stands before it, and between it and the label: `L4としての改善点`. */
  readonly before?: readonly string[];
  readonly between?: readonly string[];
}

/** The words of sentences rather than of labels. */
export interface SaidWords {
  /** Leads of the level's description: `Requirement: …`. */
  readonly requirement: readonly string[];
  /** What leads a bullet and is no project: `Impact: …`. */
  readonly fields: readonly string[];
  /** The answer that there is nothing: `(none)`. */
  readonly none: readonly string[];
  /** What a sentence about the time after this cycle holds: `In the next cycle, …`. */
  readonly forward: readonly string[];
  /** What a title says of a document, where it might name a person: `Performance Alignment: Draft`. */
  readonly titles: readonly string[];
  /** What stands between two links: `([1](…) and [2](…))`. */
  readonly and: readonly string[];
}

/** The words that lead a line about the document itself: `Employee: Ada`. */
export type FactRow = 'employee' | 'cycle' | 'checkIns';

/** The twelve months in small letters: each in full, in any other way that it is called, and short without the point. */
export type Months = readonly (readonly string[])[];
