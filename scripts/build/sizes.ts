import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Prints the size of each file, by its path below the root. */
export async function printSizes(root: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const { size } = await stat(file);
    console.log(`${kilobytes(size).padStart(10)}  ${path.relative(root, file)}`);
  }
}

/** A size for people, such as `1,234.5 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`;
}
