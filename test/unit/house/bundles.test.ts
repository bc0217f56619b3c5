import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { extensionBundles } from '../../../scripts/build/extension';

const root = path.resolve(__dirname, '../../..');

interface Bundle {
  name: string;
  bytes: number;
  inputs: string[];
}

/** Each of the bundles as it is published, without being written. */
async function bundles(): Promise<Bundle[]> {
  return Promise.all(
    extensionBundles(root, true).map(async (options) => {
      const { metafile } = await build({ ...options, write: false, metafile: true });
      const [file, output] = Object.entries(metafile.outputs).find(([name]) => name.endsWith('.js')) ?? [];
      if (!file || !output) throw new Error(`${options.outfile} is no bundle.`);
      const inputs = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      return {
        name: path.basename(file, '.js'),
        bytes: output.bytes,
        inputs: inputs.map(([input]) => input),
      };
    }),
  );
}

const parsers = /node_modules\/(?:unified|remark-|micromark|mdast-util-|yaml)|src\/document\/parse\.ts/u;

describe('The bundles', () => {
  let all: Bundle[];
  const named = (name: string): Bundle[] => all.filter((bundle) => bundle.name === name);
  beforeAll(async () => {
    all = await bundles();
  });

  it('are five for each host', () => {
    expect(all.map(({ name }) => name).toSorted()).toEqual(
      ['app', 'calendar', 'engine', 'extension', 'github'].flatMap((name) => [name, name]),
    );
  });

  it('are all in the package', () => {
    const kept = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split(/\r?\n/u);
    for (const { outfile = '' } of extensionBundles(root, true)) {
      expect(kept).toContain(`!${path.relative(root, outfile).split(path.sep).join('/')}`);
    }
  });

  it('are below 20 KB where any Markdown loads them, and hold no package', () => {
    for (const { bytes, inputs } of named('extension')) {
      expect(bytes).toBeLessThan(20_000);
      expect(inputs.filter((input) => input.includes('node_modules') || parsers.test(input))).toEqual([]);
    }
  });

  it('parse nothing in the thread of the extension host', () => {
    for (const { inputs } of named('app')) expect(inputs.filter((input) => parsers.test(input))).toEqual([]);
    for (const { inputs } of named('engine')) expect(inputs.some((input) => parsers.test(input))).toBe(true);
  });

  it('ask GitHub from a bundle of its own', () => {
    const client = /node_modules\/@octokit\/|src\/github\/client\.ts/u;
    for (const { name, inputs } of all) {
      expect(inputs.some((input) => client.test(input))).toBe(name === 'github');
    }
    for (const { inputs } of named('github')) {
      expect(inputs.filter((input) => /src\/(?:host|features|activation)\//u.test(input))).toEqual([]);
      expect(inputs.filter((input) => parsers.test(input))).toEqual([]);
    }
  });

  it('write calendars from a bundle of its own', () => {
    const writer = /node_modules\/(?:ical-generator|temporal-polyfill\/(?!fns|chunks))/u;
    for (const { name, inputs } of all) {
      expect(inputs.some((input) => writer.test(input))).toBe(name === 'calendar');
    }
    for (const { bytes, inputs } of named('calendar')) {
      expect(bytes).toBeLessThan(110_000);
      expect(inputs.filter((input) => /src\/(?:host|features|activation)\//u.test(input))).toEqual([]);
      expect(inputs.filter((input) => parsers.test(input))).toEqual([]);
    }
  });

  it('know nothing of the editor where they parse', () => {
    for (const { inputs } of named('engine')) {
      expect(inputs.filter((input) => /src\/(?:host|features|activation)\//u.test(input))).toEqual([]);
    }
  });
});
