import { defaultPlaceholderPatterns } from './marks';

/** What a reader may set about reading. All of it has defaults. */
export interface ParseOptions {
  /**
   * Regular expressions, as text and without delimiters, that match the whole of an inline code which a
   * template left to be filled in. Those that do not compile are passed over.
   */
  placeholders?: readonly string[];
  /** The month, 1 to 12, in which a year of halves and quarters begins. */
  firstMonth?: number;
}

/** {@link ParseOptions} with the defaults filled in and the patterns compiled. */
export interface ReadingRules {
  placeholders: RegExp[];
  firstMonth: number;
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
  return { placeholders, firstMonth: Number.isInteger(month) && month >= 1 && month <= 12 ? month : 1 };
}
