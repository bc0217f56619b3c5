import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ofSize } from '../documents';

/** Makes the texts that are read: of each wanted size, in code units. */
export interface Texts {
  /**
   * An alignment document: front matter, guidance and level once, and so many criteria. No criterion and no example
   * is there twice, as what is the same is read but once.
   */
  document(size: number): string;
  /** One with a single criterion, and all of its examples in one list without a heading. */
  list(size: number): string;
}

/** @param root the checkout's root, whose sample is written on */
export async function readTexts(root: string): Promise<Texts> {
  const sample = await readFile(path.join(root, 'samples/ada-middle-of-cycle.md'), 'utf8');
  const start = sample.indexOf('### ');
  const [head, criteria] = [sample.slice(0, start), sample.slice(start)];
  return {
    document: (size) => head + numbered(ofSize(criteria, size - head.length)),
    list: (size) => {
      let list = `${head}### Craft\n\n- Examples\n`;
      for (let number = 1; list.length < size; number++) list += project(number);
      return list.slice(0, size);
    },
  };
}

const beforeWords = '): ';

/** Numbers before the words of examples. */
function numbered(text: string): string {
  let number = 0;
  return text.replaceAll(beforeWords, () => {
    number++;
    return `${beforeWords}${number} `;
  });
}

function project(number: number): string {
  return `    - **Project ${number}**
        - ([1](https://github.com/example/search/pull/${number})): replaced the nightly rebuild by updates
        - ([2](https://wiki.example.com/search/${number})): the design says plainly what ours is bad at
`;
}

/** Where the words of an example begin in the middle of a text. */
export function middleOf(text: string): number {
  return text.indexOf(beforeWords, text.length / 2) + beforeWords.length;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text as it comes out of a message: in one piece, and not as two others that are still to be joined. */
export function received(text: string): string {
  return decoder.decode(encoder.encode(text));
}
