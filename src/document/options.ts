import { type KnownWords, knownWords, type OwnWords } from './labelWords';
import { defaultMarks, defaultPlaceholderPatterns } from './marks';
import type { OwnSigns } from './service';

/** What a reader may set about reading. All of it has defaults. */
export interface ParseOptions {
  /**
   * Regular expressions, as text and without delimiters, that match the whole of an inline code which a
   * template left to be filled in. Those that do not compile are passed over.
   */
  placeholders?: readonly string[];
  /** Words that mark what is still to be written, in place of {@link defaultMarks}; dots always do. */
  marks?: readonly string[];
  /** Words for labels beside the built-in ones. */
  labels?: OwnWords;
  /** The month, 1 to 12, in which a year of halves and quarters begins. */
  firstMonth?: number;
  /** How services are recognised that the user added, or whose hosts the user named. */
  services?: readonly OwnSigns[];
}

/** {@link ParseOptions} with the defaults filled in and the patterns compiled. */
export interface ReadingRules {
  placeholders: RegExp[];
  marks: readonly string[];
  words: KnownWords;
  firstMonth: number;
  services: readonly OwnSigns[];
}

/** Compiles `options`; never throws. */
export function readingRules(options: ParseOptions = {}): ReadingRules {
  const placeholders = (options.placeholders ?? defaultPlaceholderPatterns).flatMap((pattern) => {
    try {
      return [new RegExp(`^(?:${pattern})$`, 'iu')];
    } catch {
      return [];
    }
  });
  const month = options.firstMonth ?? 1;
  return {
    placeholders,
    marks: (options.marks ?? defaultMarks).map((mark) => mark.trim()).filter((mark) => mark !== ''),
    words: knownWords(options.labels),
    firstMonth: Number.isInteger(month) && month >= 1 && month <= 12 ? month : 1,
    services: options.services ?? [],
  };
}
