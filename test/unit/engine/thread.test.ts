import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { forHost } from '../../../scripts/build/extension';
import { parse } from '../../../src/document/parse';
import { defaultLimits, EngineClient } from '../../../src/engine/client';
import { engine } from '../../../src/engine/engine';
import { TooComplex } from '../../../src/engine/tooComplex';
import { startThread } from '../../../src/platform/node/thread';

const root = path.resolve(__dirname, '../../..');
const text = '## Current Level: L4\n\n### Craft\n\n- Examples\n    - did it\n';
const example = { note: 'did more', evidence: ['https://a.example/1'] };

/** The engine as VS Code on Node runs it. */
describe('The engine in a thread', () => {
  let folder: string;
  let file: string;
  let client: EngineClient;
  const open = (limits = defaultLimits): void => {
    client = new EngineClient(
      (listener) => startThread(file, listener),
      async () => engine,
      limits,
    );
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
    file = path.join(folder, 'engine.js');
    await build({
      ...forHost(root, 'node'),
      sourcemap: false,
      entryPoints: ['src/platform/node/engine.ts'],
      outfile: file,
    });
  });
  afterEach(() => client.dispose());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers as it does here', async () => {
    open();
    expect(await client.ask('parse', [text])).toEqual(parse(text));
    expect(await client.ask('insertExample', [text, [0], example])).toEqual(
      engine.insertExample(text, [0], example),
    );
    expect(await client.ask('setFact', [text, ['level'], 'L4'])).toEqual(
      engine.setFact(text, ['level'], 'L4'),
    );
  });

  it('keeps the criteria of the list and those of the parts the same things', async () => {
    open();
    const { criteria, parts } = await client.ask('parse', [text]);
    expect(criteria[0]).toBe(parts[0]?.criteria[0]);
  });

  it('gives up a text that is too complex, and reads the next', async () => {
    open({ ...defaultLimits, answer: 400 });
    await client.ask('parse', [text]);
    const nested = `${text}${'*a **b '.repeat(4000)}${' b** a*'.repeat(4000)}`;
    await expect(client.ask('parse', [nested])).rejects.toThrow(TooComplex);
    expect((await client.ask('parse', [text])).criteria).toHaveLength(1);
  });

  it('reads without one where there is no file', async () => {
    file = path.join(folder, 'none.js');
    open();
    expect((await client.ask('parse', [text])).criteria).toHaveLength(1);
  });
});
