import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../coverage/finding';
import type { AssessOptions } from '../coverage/options';
import { mayBeAlignmentDocument } from '../document/glance';
import type { AlignmentDocument } from '../document/model';
import type { EngineClient } from '../engine/client';
import { TooComplex } from '../engine/tooComplex';
import type { Settings } from '../host/settings';
import { Problem } from './problem';

/** Where files and standard input come from. */
export interface Input {
  file(path: string): Promise<Buffer>;
  /** The Markdown files below a folder, by name; `undefined` where it is no folder that can be read. */
  folder(path: string): Promise<string[] | undefined>;
  stdin(): Promise<Buffer>;
}

/** One file that was read. */
export interface Read {
  /** As it was named. */
  file: string;
  text: string;
  model: AlignmentDocument;
  findings: readonly Finding[];
}

export const input: Input = {
  file: (name) => readFile(name),
  folder: markdownIn,
  stdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
};

/** Hidden folders are left out, as are packages: templates are no documents, and nobody wrote what is in packages. */
async function markdownIn(folder: string): Promise<string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(folder, entry.name);
    const isLeftOut = entry.name.startsWith('.') || entry.name === 'node_modules';
    const within = entry.isDirectory() && !isLeftOut ? await markdownIn(name) : undefined;
    for (const file of within ?? []) found.push(file);
    if (entry.isFile() && /\.(?:md|markdown)$/iu.test(entry.name)) found.push(name);
  }
  return found;
}

/**
 * Reads a file.
 * @returns `undefined` where it is no alignment document
 * @throws Problem where it cannot be read
 */
export async function read(
  file: string,
  from: Input,
  engine: Pick<EngineClient, 'ask'>,
  { parse, assess }: Pick<Settings, 'parse'> & { assess: AssessOptions },
): Promise<Read | undefined> {
  const text = await textOf(file, from);
  if (!mayBeAlignmentDocument(text, Object.values(parse.labels ?? {}).flat())) return undefined;
  try {
    const { model, findings } = await engine.ask('analyse', [text, parse, assess]);
    if (!model.complete) throw new TooComplex();
    const isOurs = model.alignment !== false && model.recognised;
    return isOurs ? { file, text, model, findings } : undefined;
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    throw new Problem(
      `${file} is too complex to be read. Shorten what is deeply nested or repeated thousands of times.`,
    );
  }
}

async function textOf(file: string, from: Input): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = file === '-' ? await from.stdin() : await from.file(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new Problem(`${file} is a folder. Name a file in it.`);
    if (code !== 'ENOENT') throw new Problem(`${file} cannot be read. Check the path.`);
    // Some shells leave patterns as they are.
    const what = file.includes('*')
      ? 'Name the folder instead: all Markdown in it is read.'
      : 'Check the path.';
    throw new Problem(`${file} does not exist. ${what}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem(`${file} is no UTF-8. Save it in that encoding.`);
  }
}
