import { detached } from './detached';

/** How many texts are remembered: the documents that somebody works with at a time. */
const most = 4;

/**
 * A function of a text and plain options that remembers its last few answers, so that what follows one upon
 * another for the same text (analysing, inserting) costs one reading. The answers are shared: read only.
 */
export function remembering<Options, Answer>(
  compute: (text: string, options?: Options) => Answer,
): (text: string, options?: Options) => Answer {
  const known: { text: string; key: string | undefined; answer: Answer }[] = [];
  return (text, options) => {
    const key = JSON.stringify(options);
    const at = known.findIndex((one) => one.key === key && one.text === text);
    const [found = { text, key, answer: compute(text, options) }] = at < 0 ? [] : known.splice(at, 1);
    known.unshift(found);
    known.length = Math.min(known.length, most);
    return found.answer;
  };
}

/**
 * Keeps answers by short texts, as long as there are no more than `most` of them: what is said of an address or a query
 * is asked again with every keystroke. The answers are shared: read only.
 * @returns what looks an answer up, and has it made from the text where it is not known
 */
export function keeping<Answer>(most: number): (text: string, make: (text: string) => Answer) => Answer {
  const kept = new Map<string, { answer: Answer }>();
  return (text, make) => {
    const known = kept.get(text);
    if (known) return known.answer;
    if (kept.size >= most) kept.clear();
    const own = detached(text);
    const made = { answer: make(own) };
    kept.set(own, made);
    return made.answer;
  };
}
