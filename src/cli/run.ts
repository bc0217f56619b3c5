import type { EngineClient } from '../engine/client';
import { today } from '../host/today';
import { isAtLeast, tellFindings, writeFindings } from './check';
import { type CommandLine, readCommandLine } from './commandLine';
import { tellCoverage, writeCoverage } from './coverage';
import { exportReview } from './exportReview';
import { Problem } from './problem';
import { type Input, type Read, read } from './read';
import { readSettingsFile } from './settings';
import { usage } from './usage';

/** What the program is given from outside. */
export interface Surroundings {
  input: Input;
  engine: Pick<EngineClient, 'ask'>;
  version: string;
  /** What is asked for. */
  out(text: string): void;
  /** What is said beside it. */
  say(text: string): void;
}

export type Asked = Exclude<CommandLine, { kind: 'help' | 'version' }>;

/** What a command makes of the files that it could read. */
export interface Answer {
  /** As text, and for machines. */
  text: string;
  data: object;
  /** Whether there is something to look after. */
  isFound: boolean;
  /** What is said beside it. */
  said?: string;
}

/**
 * Does what the arguments say. Files that cannot be read, or are no alignment documents, are told of, and the
 * others are looked at all the same.
 * @param args without the names of the program
 * @returns the exit status, as {@link usage} tells it
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const asked = readCommandLine(args);
    if (asked.kind === 'help' || asked.kind === 'version') {
      around.out(asked.kind === 'help' ? usage : `${around.version}\n`);
      return 0;
    }
    return await carryOut(asked, around);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    around.say(`${error.message}\n`);
    return 2;
  }
}

async function carryOut(asked: Asked, { input, engine, out, say }: Surroundings): Promise<number> {
  const settings = await readSettingsFile(asked.settings);
  const assess = { ...settings.assess, preparing: asked.prepare, today: asked.today ?? today() };
  const files: Read[] = [];
  let isWhole = true;
  const { named, inFolders } = await filesOf(asked, input);
  for (const file of new Set([...named, ...inFolders])) {
    try {
      const one = await read(file, input, engine, { parse: settings.parse, assess });
      if (one) files.push(one);
      else if (asked.kind === 'export') say(`${file} is no alignment document.\n`);
      else if (named.includes(file)) say(`${file} is no alignment document, and is passed over.\n`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      isWhole = false;
      say(`${error.message}\n`);
    }
  }
  const isOfFolders = named.length < asked.files.length;
  if (isOfFolders && files.length === 0 && isWhole) say('There is no alignment document.\n');
  const [file] = files;
  if (asked.kind === 'export' && !file) return 2;
  const { text, data, isFound, said } =
    asked.kind === 'check'
      ? check(files, asked)
      : asked.kind === 'export' && file
        ? await exportReview(file, asked, engine, settings)
        : coverage(files, assess.minimumExamples);
  if (said) say(said);
  out(asked.json ? `${JSON.stringify(data, null, 2)}\n` : text);
  if (!isWhole) return 2;
  return isFound ? 1 : 0;
}

/** What is named itself, and what stands in the folders that are named. A review is of one file, never of a folder. */
async function filesOf(
  { kind, files }: Asked,
  input: Input,
): Promise<{ named: readonly string[]; inFolders: readonly string[] }> {
  if (kind === 'export') return { named: files, inFolders: [] };
  const named: string[] = [];
  const inFolders: string[] = [];
  for (const file of files) {
    const found = file === '-' ? undefined : await input.folder(file);
    if (!found) named.push(file);
    for (const name of found ?? []) inFolders.push(name);
  }
  return { named, inFolders };
}

function check(files: readonly Read[], { failOn }: Asked): Answer {
  const told = files.map((one) => ({ file: one.file, findings: tellFindings(one) }));
  return {
    text: told
      .map(({ file, findings }) =>
        writeFindings(
          file,
          findings.filter((finding) => isAtLeast(finding, failOn)),
        ),
      )
      .join(''),
    data: { files: told },
    isFound: told.some(({ findings }) => findings.some((finding) => isAtLeast(finding, failOn))),
  };
}

function coverage(files: readonly Read[], minimum: number): Answer {
  const told = files.map((one) => ({ file: one.file, ...tellCoverage(one, minimum) }));
  return {
    text: told.map(({ file, ...one }) => writeCoverage(file, one)).join('\n'),
    data: { files: told },
    isFound: told.some(({ criteria }) => criteria.some(({ light }) => light)),
  };
}
