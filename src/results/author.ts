/** Who wrote a commit. */
export interface Author {
  name: string;
  email: string;
}

/**
 * Whether a commit is a person's. `person` is what somebody noted: an e-mail address, a name, both as Git
 * writes them, or several of these with commas between. Case makes no difference. A name may be a part of the
 * whole one, in whole words.
 *
 *     ada@example.com, Ada Lovelace     ada@example.com, or Ada Lovelace under any address
 *     Ada Lovelace <ada@example.com>    ada@example.com
 *     Ada                               Ada Lovelace, not Adam Smith
 */
export function isAuthor(person: string, { name, email }: Author): boolean {
  const words = new Set(wordsOf(name));
  return namesOf(person).some((one) => {
    if (one.includes('@')) return one === email.trim().toLowerCase();
    const wanted = wordsOf(one);
    return wanted.length > 0 && wanted.every((word) => words.has(word));
  });
}

/**
 * A text for `git log --author` that lets all commits of a person through, and spares reading most others:
 * letters that mean themselves in every kind of pattern that Git may be set to. `undefined` where there is no
 * such text for all names, or upper and lower case might differ.
 */
export function authorPattern(person: string): string | undefined {
  const [only, ...others] = namesOf(person);
  if (only === undefined || others.length > 0 || !only.includes('@')) return undefined;
  const [longest] = (only.match(/[a-z\d@-]+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  return longest;
}

function namesOf(person: string): string[] {
  return person
    .split(',')
    .map((one) => (/<([^<>]*)>\s*$/u.exec(one)?.[1] ?? one).trim().toLowerCase())
    .filter(Boolean);
}

function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
