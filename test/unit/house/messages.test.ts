import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const src = path.resolve(__dirname, '../../../src');

it('shows messages through host/notify.ts alone, which lets nothing in them be a link', () => {
  const callers = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /\bshow(?:Information|Warning|Error)Message\b/u.test(readFileSync(path.join(src, file), 'utf8')),
    )
    .map((file) => file.split(path.sep).join('/'));
  expect(callers).toEqual(['host/notify.ts']);
});
