/** What is typed into which document, and who answers it. */
export interface TypingRequest {
  documents: {
    /** In units of 1000 characters. */
    size: number;
    /** Holds {@link emptyLink} once, behind the place where is typed. */
    text: string;
    /** Where is typed: an offset of the text, on the line of the link. */
    at: number;
    keystrokes: number;
    bursts: number;
  }[];
  /**
   * Who gives the diagnostics: our extension, or the benchmark itself, at once at every change and without a look at
   * the text. Then it is told how many to give for each document.
   */
  from: 'us' | { counts: number[] };
}

/** What a diagnostic is about, and the only one of its kind in the document. */
export const emptyLink = '[3]()';

/** How long one keystroke took, from just before it, in milliseconds. */
export interface Keystroke {
  /** To the event of the changed text. */
  changed: number;
  /** Until the API gives the diagnostic where it is now. */
  known: number;
  /** To the event of changed diagnostics after which that is so. */
  told: number;
}

/** How one who types quickly fared. */
export interface Burst {
  /** From just before the last keystroke until the API gives the diagnostic where it is then, in milliseconds. */
  known: number;
  /** The longest time between two ticks of a timer of 10 ms in the extension host meanwhile. */
  gap: number;
  /** How many times the diagnostics were brought up to date. */
  updates: number;
  /** What the extension host took of the CPU meanwhile, our thread in it, in milliseconds; in Node alone. */
  cpu?: number;
}

/** What was measured in one document. */
export interface TypingFigures {
  size: number;
  /** How many diagnostics it has. */
  count: number;
  keystrokes: Keystroke[];
  bursts: Burst[];
}
