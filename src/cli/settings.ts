import { readFile } from 'node:fs/promises';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { settings } from '../host/ids';
import { type Section, type Settings, settingsFrom } from '../host/settings';
import { Problem } from './problem';

/**
 * Reads the editor's settings out of a file such as `.vscode/settings.json`: JSON, in which comments and
 * commas behind the last of a list are allowed. Others than ours are passed over; without a file the defaults
 * hold.
 * @throws Problem if the file cannot be read
 */
export async function readSettingsFile(file: string | undefined): Promise<Settings> {
  const values = file === undefined ? {} : await readValues(file);
  const section: Section = { get: (key: string) => values[`${settings.section}.${key}`] };
  return settingsFrom(section, values['github-enterprise.uri']);
}

async function readValues(file: string): Promise<Record<string, never>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Problem(`The settings ${file} cannot be read. Check the path.`);
  }
  const errors: ParseError[] = [];
  const values: unknown = parse(text.replace(/^\uFEFF/u, ''), errors, {
    allowTrailingComma: true,
    allowEmptyContent: true,
  });
  const [first] = errors;
  if (first) {
    const line = text.slice(0, first.offset).split('\n').length;
    throw new Problem(
      `The settings ${file} are no JSON: ${printParseErrorCode(first.error)} in line ${line}.`,
    );
  }
  return Object(values) as Record<string, never>;
}
