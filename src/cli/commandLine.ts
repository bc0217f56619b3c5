import { parseArgs } from 'node:util';
import type { Severity } from '../coverage/finding';
import { readDay } from '../document/calendar';
import { Problem } from './problem';

export const commandNames = ['check', 'coverage', 'export'] as const;

const formats = ['markdown', 'text', 'html'] as const;
/** In which form a review is exported. */
export type Format = (typeof formats)[number];

export type CommandName = (typeof commandNames)[number];

/** From loud to quiet. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What was asked for. */
export type CommandLine =
  | { kind: 'help' }
  | { kind: 'version' }
  | {
      kind: CommandName;
      files: readonly string[];
      json: boolean;
      settings?: string;
      /** `YYYY-MM-DD`. */
      today?: string;
      failOn: Severity;
      prepare: boolean;
      format: Format;
      /** Name of the criterion that alone is exported. */
      criterion?: string;
      allowLeaks: boolean;
    };

/**
 * Reads the arguments, without the names of the program:
 *
 *     ['check', '--fail-on', 'hint', 'ada.md']
 *
 * @throws Problem that says what will not do
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [name, ...files] = positionals;
  const kind = commandNames.find((known) => known === name);
  if (!kind) {
    const found = name === undefined ? 'No command is given.' : `"${name}" is no command.`;
    throw new Problem(`${found} There are: ${commandNames.join(', ')}. See --help.`);
  }
  const failOn = severities.find((known) => known === (values['fail-on'] ?? 'information'));
  if (!failOn) throw new Problem(`--fail-on takes one of: ${severities.join(', ')}.`);
  const format = formats.find((known) => known === (values.format ?? 'markdown'));
  if (!format) throw new Problem(`--format takes one of: ${formats.join(', ')}.`);
  const { today, settings, criterion } = values;
  if (today !== undefined && readDay(today) === undefined) {
    throw new Problem(`"${today}" is no day. Write it as 2026-03-31.`);
  }
  if (files.length === 0) throw new Problem(`Name the files to look at: performance-alignment ${kind} FILE…`);
  if (kind === 'export' && files.length > 1) throw new Problem('export takes one file at a time.');
  return {
    kind,
    files,
    json: values.json ?? false,
    failOn,
    prepare: values.prepare ?? false,
    format,
    allowLeaks: values['allow-leaks'] ?? false,
    ...(criterion === undefined ? {} : { criterion }),
    ...(settings === undefined ? {} : { settings }),
    ...(today === undefined ? {} : { today }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        settings: { type: 'string' },
        today: { type: 'string' },
        'fail-on': { type: 'string' },
        prepare: { type: 'boolean' },
        format: { type: 'string' },
        criterion: { type: 'string' },
        'allow-leaks': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Problem(`${sentence.replace(/\.$/u, '')}. See --help.`);
  }
}
