import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { parseWhole } from '../../../src/document/tree/whole';

/** Where remark with the newest micromark is bundled to, below the root of the checkout. */
export const newestRemark = 'dist/bench/newestRemark.mjs';

/** What parses a text in one go with the micromark that npm installs of itself, instead of the one this project holds. */
export async function loadNewestRemark(root: string): Promise<typeof parseWhole> {
  const module: { parseWhole: typeof parseWhole } = await import(
    pathToFileURL(path.join(root, newestRemark)).href
  );
  return module.parseWhole;
}
