import { access } from 'node:fs/promises';

/** Whether there is such a file or folder. */
export async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
