/** Which texts are read, and what the window is left to itself for, before and between them. */
export interface GapsRequest {
  size: number;
  names: string[];
}

/** How the extension host fared while the API read one text. */
export interface Gap {
  name: string;
  size: number;
  /** The longest time between two ticks of a timer of 10 ms. */
  gap: number;
  /** The time until the answer. */
  answer: number;
  complete: boolean;
  problem?: string;
}

/** The name under which the idle host is measured. */
export const idle = 'nothing at all';
