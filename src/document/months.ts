import { monthWords } from './words/months';

const numbers: ReadonlyMap<string, number> = new Map(
  monthWords.flatMap((months) =>
    months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
  ),
);
const full: ReadonlySet<string> = new Set(
  monthWords.flatMap((months) => months.flatMap(([name]) => name ?? [])),
);
/** Short names that are words of another language: of them, "Rolled out 2025 pricing" speaks of no month. */
const ordinary: ReadonlySet<string> = new Set(['ago', 'out', 'set']);

/** The month, from 1 to 12, that a word names in full or short, in any of our languages: `March`, `märz`, `dez`. */
export function monthOf(word: string): number | undefined {
  return numbers.get(small(word));
}

/**
 * Whether a word that names a month is as likely another one, of another language: Portuguese *out* and *set*,
 * Spanish *ago*; and Mars, unless it is written as French has it, in small letters.
 */
export function isOrdinaryWord(word: string): boolean {
  const name = small(word);
  return ordinary.has(name) || (name === 'mars' && word !== name);
}

/** Whether a word names a month in full, so that a point behind it ends a sentence. */
export function isMonthInFull(word: string): boolean {
  return full.has(small(word));
}

function small(word: string): string {
  return word.toLowerCase().normalize('NFC');
}
