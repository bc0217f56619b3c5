import { fileNameFrom } from '../ladder/ladderFile';
import type { NewFacts } from './facts';

/**
 * What a new document is called: the person's first name and the cycle.
 *
 *     Ada Lovelace, 2026-H1   →   ada-2026-H1.md
 */
export function newFileName({ employee = '', cycle }: NewFacts): string {
  const [first = ''] = fileNameFrom(employee, '').toLowerCase().split(/\s/u);
  const when = cycle ? fileNameFrom(cycle.name ?? cycle.first, '').replaceAll(' ', '-') : '';
  return `${[first || 'alignment', when].filter(Boolean).join('-')}.md`;
}

/**
 * A name that is not taken yet: the wanted one, else with a number.
 * @param taken the names in the folder; they are compared as file systems do that know no case
 */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const all = new Set([...taken].map((name) => name.toLowerCase()));
  const [, stem = wanted, ending = ''] = /^(.*?)(\.[^.]*)?$/u.exec(wanted) ?? [];
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${stem}-${number}${ending}`;
    if (!all.has(name.toLowerCase())) return name;
  }
}

/**
 * A name or path as it was typed, as a path below a folder; Markdown where it has no ending.
 * @returns `undefined` for one that leads out of the folder, or that some file system refuses
 */
export function readFileName(typed: string): string | undefined {
  const parts = typed.trim().replaceAll('\\', '/').split('/');
  const isUsable = parts.every(
    (part) => part !== '' && !/^\.+$/u.test(part) && !/[\p{Cc}<>:"|?*]/u.test(part) && !/[. ]$/u.test(part),
  );
  if (!isUsable || typed.length > 200) return undefined;
  return /\.(?:md|markdown)$/iu.test(typed.trim()) ? parts.join('/') : `${parts.join('/')}.md`;
}

/**
 * The way from one file to another, as the address of a link; both are paths with slashes from the root.
 *
 *     /work/2026/ada H1.md from /work/2027/ada.md   →   ../2026/ada%20H1.md
 */
export function relativeAddress(from: string, to: string): string {
  const [folders, target] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < folders.length && same < target.length - 1 && folders[same] === target[same]) same++;
  const up = folders.slice(same).map(() => '..');
  const down = target.slice(same).map((part) => encodeURIComponent(part).replace(/[()']/gu, escaped));
  return [...up, ...down].join('/');
}

function escaped(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
