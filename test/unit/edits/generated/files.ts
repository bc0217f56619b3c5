import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../../..');

/**
 * The texts of the Markdown files in a folder of the repository and the folders below it, short ones only:
 * properties are tried on thousands of variations of them.
 */
export function markdownFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))
    .filter((text) => text.length < 8000);
}
