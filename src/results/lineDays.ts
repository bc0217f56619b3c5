/** A line of what `git blame` prints: the commit, the day on which it was made, and what stands on the line. */
const blamed = /^\^?([\da-f]{7,64}) .*?(\d{4}-\d\d-\d\d) \d\d:\d\d:\d\d [+-]\d{4} +\d+\)(.*)$/u;

/**
 * The days on which the lines of a file came into it, by what stands on them (without the space around it), out of
 * what `git blame` prints.
 *
 * Left out is what tells nothing of when something happened: lines that are not committed yet; those of the day on
 * which the file began, since it may have begun as a copy of something older; those of a commit that wrote more than
 * half of it, as a formatter does; and lines of which there are several with different days.
 *
 *     ^1a2b3c4d (Ada 2026-01-05 09:00:00 +0100 1) - Examples        left out: the file began that day
 *     5e6f7a8b9 (Ada 2026-03-04 10:11:12 +0100 2)     - ported it   { "- ported it": "2026-03-04" }
 */
export function lineDays(blame: string): Record<string, string> {
  const lines = blame.split(/\r?\n/u).flatMap((line) => {
    const [, hash = '', day = '', text = ''] = line.length < longest ? (blamed.exec(line) ?? []) : [];
    return day !== '' && !/^0+$/u.test(hash) ? { hash, day, text: text.trim() } : [];
  });
  const begin = lines.map(({ day }) => day).sort()[0];
  const counts = new Map<string, number>();
  for (const { hash } of lines) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const days = new Map<string, string | undefined>();
  for (const { hash, day, text } of lines) {
    if (text === '' || day === begin || (counts.get(hash) ?? 0) > lines.length / 2) continue;
    days.set(text, days.has(text) && days.get(text) !== day ? undefined : day);
  }
  return Object.fromEntries([...days].filter((one): one is [string, string] => one[1] !== undefined));
}

/** No line that is longer is read. */
const longest = 10_000;
