import { isMonthInFull, isOrdinaryWord, monthOf } from '../document/months';

/** Short forms behind which no sentence is taken to end, though some might: what is not cut, anybody can cut. */
const short: ReadonlySet<string> = new Set([
  ...['al', 'approx', 'avg', 'cf', 'co', 'corp', 'dept', 'dr', 'eq', 'esp', 'est', 'etc', 'ex', 'fig', 'inc'],
  ...['incl', 'jr', 'ltd', 'max', 'min', 'mr', 'mrs', 'ms', 'prof', 'resp', 'sec', 'sr', 'st', 'vol', 'vs'],
  ...[
    'abb',
    'abs',
    'abzgl',
    'allg',
    'bspw',
    'bzgl',
    'bzw',
    'ca',
    'chr',
    'dipl',
    'ehem',
    'evtl',
    'exkl',
    'fr',
  ],
  ...[
    'geb',
    'gem',
    'ggf',
    'ggfs',
    'hr',
    'hrn',
    'ing',
    'inkl',
    'insb',
    'mind',
    'mio',
    'mrd',
    'nr',
    'sog',
    'std',
  ],
  ...['str', 'tel', 'usw', 'vgl', 'zzgl'],
  ...['dra', 'mlle', 'mme', 'núm', 'pág', 'sra', 'srta'],
]);
/** Those that are units behind a number: `80 ms.` */
const units: ReadonlySet<string> = new Set(['ms', 'sec']);
/** Those that are short forms in front of a number alone: `No. 7`. */
const shortBeforeNumber: ReadonlySet<string> = new Set(['no', 'nos']);

/** Words of languages that write no point behind an ordinal number. */
const noOrdinals = /(?<!\p{L})(?:the|and|of|to|from|by|with|is|de|el|los|les|et|à)(?!\p{L})/iu;
const german =
  /[äöüß]|(?<!\p{L})(?:der|das|dem|den|und|ein|eine|im|am|zum|zur|seit|mit|von|ist|bis|hat)(?!\p{L})/iu;

/**
 * The sentences of a prose, each with the white space behind it, whatever the language of the machine. In doubt none
 * ends: not behind a single letter, a short form, or a number that may be an ordinal one.
 *
 *     Hat z. B. Tests geschrieben. Läuft seit dem 3. Mai.     "Hat z. B. Tests geschrieben. ", "Läuft seit dem 3. Mai."
 */
export function sentencesIn(prose: string): string[] {
  const pieces =
    typeof Intl.Segmenter === 'function'
      ? [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(prose)].map(
          ({ segment }) => segment,
        )
      : prose.split(/(?<=[.!?。！？])(?=\s)/u);
  const mayBeOrdinal = german.test(prose) || !noOrdinals.test(prose);
  const sentences: string[] = [];
  let before = '';
  for (const piece of pieces) {
    if (sentences.length > 0 && isDoubtful(before, piece, mayBeOrdinal))
      sentences[sentences.length - 1] += piece;
    else sentences.push(piece);
    before = piece;
  }
  return sentences;
}

/** Whether a sentence may well go on behind a point. */
function isDoubtful(before: string, behind: string, mayBeOrdinal: boolean): boolean {
  const tail = before.slice(-80);
  const found = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+)\.["'”“’»)*_`]*\s*$/u.exec(tail);
  const last = found?.[1];
  if (!found || last === undefined) return false;
  if (/^\d+$/u.test(last)) {
    // "v2.3." and "#12." are no ordinal numbers, and nobody counts thousands in a sentence.
    return mayBeOrdinal && last.length <= 3 && /(?:^|[\s"'“„«(])$/u.test(tail.slice(0, found.index));
  }
  const word = last.toLowerCase().normalize('NFC');
  if (units.has(word) && /\d\s?$/u.test(tail.slice(0, found.index))) return false;
  if (/^\p{L}$/u.test(word) || short.has(word)) return true;
  const isShort = shortBeforeNumber.has(word) || isShortMonth(word);
  return isShort && /^\s*\d/u.test(behind);
}

function isShortMonth(word: string): boolean {
  return monthOf(word) !== undefined && !isMonthInFull(word) && !isOrdinaryWord(word);
}
