import { describe, expect, it } from 'vitest';
import { mayBeAlignmentDocument } from '../../../src/document/glance';
import { parse } from '../../../src/document/parse';
import { pathological } from '../../pathological';
import { documents } from '../../pathological/documents';
import { frontMatter } from '../../pathological/frontMatter';
import { withstand, withstandReading } from './withstand';

/** Lines by their depth, from 0. */
function deep(levels: number, line: (depth: number) => string): string {
  return Array.from({ length: levels }, (_, depth) => line(depth)).join('\n');
}

const criterion = '## Current Level: L4\n\n### Craft\n\n';

// Long enough for a busy machine: nothing here is about time. How long these take is told by `npm run bench`.
describe('nothing throws on', { timeout: 300_000 }, () => {
  it.each(pathological)('$name', ({ make }) => {
    withstand(make(1500));
  });

  it.each([...documents, ...frontMatter])('5 KB of $name', ({ make }) => {
    withstandReading(make(5000));
  });

  it.each([
    ['words', 'word '.repeat(200_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['astral characters', '😀'.repeat(500_000)],
    ['U+2028', '\u2028'.repeat(1_000_000)],
    ['dots', '.'.repeat(1_000_000)],
  ])('a line of a megabyte: %s', (_, line) => {
    withstandReading(`${criterion}- Examples\n    - ${line}\n`);
    withstandReading(`---\nemployee: ${line.slice(0, 100_000)}\n---\n`);
    mayBeAlignmentDocument(`#${line}!`);
  });

  it.each([
    ['links without an address', `${criterion}${'[a]()\n'.repeat(150_000)}`],
    ['marks', `${criterion}${'TODO\n'.repeat(150_000)}`],
  ])('150,000 %s', (_, text) => {
    expect(parse(text).complete).toBe(true);
  });

  it.each([
    ['headings', deep(10_000, (index) => `${'#'.repeat((index % 6) + 1)} Heading ${index}`)],
    ['headings with labels', deep(10_000, (index) => `${'#'.repeat((index % 4) + 3)} C${index}\nExamples`)],
  ])('10,000 %s', (_, text) => {
    withstandReading(text);
  });

  it.each([
    ['bullets', deep(50, (depth) => `${'  '.repeat(depth)}- a`)],
    ['bullets by four spaces', deep(50, (depth) => `${'    '.repeat(depth)}- a`)],
    ['numbers', deep(50, (depth) => `${'   '.repeat(depth)}1. a`)],
    ['projects', deep(50, (depth) => `${'  '.repeat(depth)}- **Project ${depth}**`)],
    ['narratives', deep(50, (depth) => `${'  '.repeat(depth)}- **Project ${depth}:** a`)],
    ['quotes', deep(50, (depth) => `${'> '.repeat(depth + 1)}a`)],
    ['quotes and bullets', `${'> - '.repeat(50)}a`],
    ['emphasis', `${'*a **b '.repeat(25)}c${' b** a*'.repeat(25)}`],
    ['brackets', `${'['.repeat(50)}a${']'.repeat(50)}(u)`],
    ['images', `${'!['.repeat(50)}a${'](u)'.repeat(50)}`],
    ['details', `${'<details>\n\n# a\n\n'.repeat(50)}${'</details>\n\n'.repeat(50)}`],
    ['footnotes', deep(50, (depth) => `${'    '.repeat(depth)}[^${depth}]: a`)],
  ])('50 levels of %s', (_, text) => {
    withstand(text);
    withstand(`${criterion}- Examples\n    - ${text.replaceAll('\n', '\n      ')}\n`);
    withstand(`${criterion}Examples\n\n${text}\n\n### Impact\n`);
  });
});
