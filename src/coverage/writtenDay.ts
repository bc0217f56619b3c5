import { readDay } from '../document/calendar';
import { isMonthInFull, isOrdinaryWord, monthOf } from '../document/months';
import { keeping } from '../document/remember';

/** A day as it is written in a sentence. */
export interface WrittenDay {
  /** `YYYY-MM-DD`; of a month alone its last day, so that nothing is held for older than it is. */
  day: string;
  /** Whether only the month was written. */
  isMonth?: true;
}

const iso = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/gu;
const spaceless = /(?<!\d)(\d{4})[年년] ?(\d{1,2})[月월](?: ?(\d{1,2})[日일])?/gu;
// With points the day stands first, all over the world; "v4.3.2026" and "10.4.3.2026" are versions.
const pointed = /(?<![\p{L}\p{N}_.-])(\d{1,2})\.(\d{1,2})\.(20\d{2})(?![\p{L}\p{N}_-]|\.\d)/gu;
// "4 March 2026", "March 4th, 2026", "4. März 2026", "4 de marzo de 2026", "March 2026"; in "March 1200", and most
// likely in "March 2000", something else is counted.
const named =
  /(?:(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de )?)?(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,12})(\.?) (de )?(?:(\d{1,2})(?:st|nd|rd|th)?,? )?(20(?!00)\d{2})(?![\p{L}\p{N}_%])/giu;

/**
 * The last of the days that a sentence names, up to `today`: days of the future are plans. Nothing is guessed: `3/4/26`
 * is no day, since nobody knows which; nor is `March` without a year, or `out 2025`, which is October in Portuguese alone.
 *
 *     ported the importer (2026-03-04)          2026-03-04
 *     since March 4, 2026 it runs by itself     2026-03-04
 *     seit dem 04.03.2026 läuft es von selbst   2026-03-04
 *     März 2026: Umzug                          2026-03-31, of which only the month is known
 */
export function writtenDay(sentence: string, today: string): WrittenDay | undefined {
  if (!/\d{4}/u.test(sentence)) return undefined;
  const days = sentence.length > longest ? daysIn(sentence) : known(sentence, daysIn);
  return days
    .map(
      (one): WrittenDay =>
        one.isMonth && one.day.slice(0, 7) === today.slice(0, 7) ? { ...one, day: today } : one,
    )
    .filter(({ day }) => day <= today)
    .sort((a, b) => a.day.localeCompare(b.day))
    .at(-1);
}

/** Every keystroke asks for the days of all examples; of one that is typed in, each state would be kept. */
const known = keeping<readonly WrittenDay[]>(10_000);
const longest = 300;

/** The days that a sentence names, in no order. */
function daysIn(sentence: string): readonly WrittenDay[] {
  return [
    ...[...sentence.matchAll(iso)].flatMap(([day]): WrittenDay[] => (readDay(day) ? [{ day }] : [])),
    ...[...sentence.matchAll(spaceless)].flatMap(([, year, month, day]) => dayOf(year, Number(month), day)),
    ...[...sentence.matchAll(pointed)].flatMap(([, day, month, year]) => dayOf(year, Number(month), day)),
    ...[...sentence.matchAll(named)].flatMap(([, before, name = '', point, of, behind, year]) => {
      const mayBeOther = isOrdinaryWord(name) || (point !== '' && isMonthInFull(name));
      const isMonth = !mayBeOther || of !== undefined || before !== undefined;
      return isMonth ? dayOf(year, monthOf(name), behind ?? before) : [];
    }),
  ];
}

function dayOf(year: string | undefined, month: number | undefined, day: string | undefined): WrittenDay[] {
  if (year === undefined || month === undefined) return [];
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day !== undefined) {
    const written = `${start}-${day.padStart(2, '0')}`;
    return readDay(written) ? [{ day: written }] : [];
  }
  const last = ['31', '30', '29', '28'].map((end) => `${start}-${end}`).find((one) => readDay(one));
  return last ? [{ day: last, isMonth: true }] : [];
}
