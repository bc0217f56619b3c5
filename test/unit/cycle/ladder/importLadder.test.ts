import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importLadder } from '../../../../src/cycle/ladder/markdown/importLadder';
import { readLadder } from '../../../../src/cycle/ladder/readLadder';
import { writeLadder } from '../../../../src/cycle/ladder/writeLadder';
import { pathological } from '../../../pathological';
import { plainLadder } from './generated/plainLadders';
import { shapes } from './generated/shapes';

const folder = path.resolve(__dirname, '../../../fixtures/ladders');
const names = readdirSync(folder).filter((name) => !name.endsWith('.yaml'));

function sourcesOf(name: string): { name: string; text: string }[] {
  const place = path.join(folder, name);
  const files = statSync(place).isDirectory()
    ? readdirSync(place).map((file) => path.join(place, file))
    : [place];
  return files.map((file) => ({ name: path.basename(file), text: readFileSync(file, 'utf8') }));
}

describe("Strangers' ladders", () => {
  it.each(names)('%s', (name) => {
    const { ladder, leftOut } = importLadder(sourcesOf(name));
    const told = leftOut.map(
      ({ why, source, line, text }) => `# left out (${why}): ${source}:${line} ${text}\n`,
    );
    const given = `${writeLadder(ladder)}${told.join('')}`;
    const expected = path.join(folder, `${name.replace(/\.md$/u, '')}.yaml`);
    if (process.env['UPDATE_FIXTURES'] && !existsSync(expected)) writeFileSync(expected, given);
    expect(given).toBe(readFileSync(expected, 'utf8'));
    if (ladder.criteria.length > 0) expect(readLadder(given)).toEqual({ ladder });
  });

  it('are at least twenty', () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
  });
});

describe('A ladder that is written as', () => {
  it.each(Object.entries(shapes))('%s is read as it was', (_, { write, without }) => {
    fc.assert(
      fc.property(plainLadder(without ?? []), (ladder) => {
        const { ladder: read, leftOut } = importLadder(write(ladder));
        expect(read).toEqual(ladder);
        expect(leftOut).toEqual([]);
      }),
    );
  });
});

describe('Importing', () => {
  it('never throws', () => {
    const anyLine = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '# L3',
        '## Mastery',
        '**L4**',
        '| a | L4 |',
        '| - | - |',
        '- **L3:** x',
        '<table>',
        '---',
        '',
        '```',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.array(anyLine)), { maxLength: 3 }), (files) => {
        const sources = files.map(([name, lines]) => ({ name, text: lines.join('\n') }));
        const { ladder, leftOut } = importLadder(sources);
        if (ladder.levels.length > 0 && ladder.criteria.length > 0) {
          expect(readLadder(writeLadder(ladder))).toEqual({ ladder });
        }
        for (const { source, line } of leftOut) {
          expect(line).toBeLessThanOrEqual((sources[source]?.text ?? '').split(/\r\n|\r|\n/u).length);
        }
      }),
    );
  });

  it('names every word that it does not take', () => {
    fc.assert(
      fc.property(
        plainLadder([]),
        fc.constantFrom(...Object.values(shapes)),
        fc.nat(),
        (ladder, { write }, at) => {
          const sources = write(ladder).map(({ name, text }) => {
            const blocks = text.split('\n\n');
            blocks.splice(at % (blocks.length + 1), 0, 'Qqq qqq.');
            return { name, text: blocks.join('\n\n') };
          });
          const { ladder: read, leftOut } = importLadder(sources);
          const count = JSON.stringify([read, leftOut]).split('Qqq qqq.').length - 1;
          expect(count).toBe(sources.length);
        },
      ),
    );
  });

  it.each(pathological)('bears $name', { timeout: 60_000 }, ({ make }) => {
    expect(() => importLadder([{ name: 'a.md', text: make(600) }])).not.toThrow();
  });
});
