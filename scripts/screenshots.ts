import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openWindow } from '../test/e2e/harness/window';
import { root } from '../test/hosts/cache';
import { buildAll } from './build';
import { type Shot, shots, steps } from './screenshots/shots';

const target = path.join(root, 'media');
const all = [...shots, ...steps];

/**
 * Takes one picture in a window of its own, on a copy of the samples, and writes it to
 * `media/<name>.png`.
 */
async function take(shot: Shot): Promise<void> {
  const texts = (shot.files ?? []).map(
    async (name): Promise<[string, string]> => [
      name,
      await readFile(path.join(root, 'scripts/screenshots', name), 'utf8'),
    ],
  );
  const window = await openWindow({
    host: shot.host ?? 'node',
    folder: path.join(root, 'samples'),
    files: Object.fromEntries(await Promise.all(texts)),
    settings: {
      'editor.minimap.enabled': false,
      'editor.stickyScroll.enabled': false,
      'breadcrumbs.enabled': false,
      'window.customTitleBarVisibility': 'never',
      'window.commandCenter': false,
      'workbench.layoutControl.enabled': false,
      // Said towards the end of a cycle only: a picture shall not hang on the day.
      'performanceAlignment.severity.overall-missing': 'off',
      'performanceAlignment.severity.summary-missing': 'off',
      ...shot.settings,
    },
    size: shot.size ?? { width: 1280, height: 800 },
  });
  try {
    await shot.show(window);
    // The mouse leaves nothing lit up but what it shows.
    if (!(await window.page.locator('.monaco-hover:visible').count())) await window.page.mouse.move(0, 0);
    const file = path.join(target, `${shot.name}.png`);
    await mkdir(path.dirname(file), { recursive: true });
    await window.screenshot(file);
    console.log(path.relative(root, file));
  } finally {
    await window.close();
  }
}

/** Takes all pictures, or those whose names are given: `npm run screenshots -- screenshots/overview`. */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !all.some((shot) => shot.name === name));
  if (unknown.length > 0) {
    const known = all.map((shot) => shot.name).join(', ');
    throw new Error(`There is no picture called ${unknown.join(', ')}. There are: ${known}.`);
  }
  await buildAll({});
  for (const shot of all) {
    if (names.length === 0 || names.includes(shot.name)) await take(shot);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
