import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.resolve(__dirname, '../../../src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Lists whose lengths a text decides, handed to a call one by one: some 120,000 are more than the stack holds. */
const spread = /\.(?:push|unshift)\([^[\]{}\n]*\.\.\.|Math\.(?:max|min)\([^[\]{}\n]*\.\.\./u;

it('finds lists that are handed to a call one by one', () => {
  for (const call of ['found.push(...marks);', 'Math.max(end, ...ends)', 'nodes.push(first, ...others)']) {
    expect(call).toMatch(spread);
  }
  expect('all.push({ ...mark, owner })').not.toMatch(spread);
});

it.each(files)('no list of a text is handed to a call one by one in %s', (name) => {
  const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
  expect(lines.filter((line) => spread.test(line))).toEqual([]);
});
