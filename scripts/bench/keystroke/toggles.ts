import { median } from '../figures';
import type { Row } from '../table';
import { received } from './texts';
import { timeOf } from './times';
import type { Way } from './ways';

interface Toggle {
  characters: string;
  /** What has to be otherwise in the text for that. */
  in?: (text: string) => string;
}

/** What changes the reading of the rest of a text, by what it is. */
const written: Record<string, Toggle> = {
  'a fence': { characters: '\n```\n' },
  'a definition that nothing mentions': { characters: '\n[docs]: https://docs.example.com\n' },
  'a definition of what each section has as a link': { characters: '\n[1]: https://docs.example.com\n' },
  'a definition that each section mentions': {
    characters: '\n[1]: https://docs.example.com\n',
    in: (text) => text.replaceAll('[1](', '[1] ('),
  },
};

/** So many times each, at places all over the text. */
const times = 20;

/** Writes each of them above a criterion, and takes it away again; a reader that knows of neither does it each time. */
export async function toggling(sample: string, way: Way): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, { characters, in: adapted }] of Object.entries(written)) {
    const text = received(adapted?.(sample) ?? sample);
    const headings = [...text.matchAll(/\n### /gu)].map(({ index }) => index);
    const [done, undone]: [number[], number[]] = [[], []];
    for (let count = 0; count < times; count++) {
      const place = headings[Math.floor((count * headings.length) / times)] ?? text.length;
      const changed = received(text.slice(0, place) + characters + text.slice(place));
      const again = received(text);
      const read = way.begin();
      await read(text);
      done.push(await timeOf(() => read(changed)));
      undone.push(await timeOf(() => read(again)));
    }
    const cells = [median(done), Math.max(...done), median(undone), Math.max(...undone)];
    rows.push({ name: `${what}: ${way.name}`, cells });
  }
  return rows;
}
