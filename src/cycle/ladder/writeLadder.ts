import { stringify } from 'yaml';
import type { Ladder } from './ladder';

/** What stands above a ladder that we write. */
const firstLine = '# A ladder: levels from the lowest to the highest, and what each criterion means there.';

/**
 * Writes a ladder as YAML, with line feeds: levels without a title as plain names, descriptions as blocks whose
 * lines are as they were. Levels without a description are left out, so that the editor can offer them.
 *
 * @returns what `readLadder` reads as the same ladder, where names are not empty and texts do not begin with blank
 * lines or end in space
 */
export function writeLadder({ name, url, levels, criteria }: Ladder): string {
  const told = {
    ...(name === undefined ? {} : { name }),
    ...(url === undefined ? {} : { url }),
    levels: levels.map(({ name: level, title }) => (title === undefined ? level : { name: level, title })),
    criteria: criteria.map((criterion) => ({
      name: criterion.name,
      ...(criterion.description === undefined ? {} : { description: criterion.description }),
      levels: inOrder(criterion.levels, levels),
    })),
  };
  return `${firstLine}\n${stringify(told, { lineWidth: 0, blockQuote: 'literal' })}`;
}

/** The descriptions in the order of the levels. */
function inOrder(
  descriptions: Readonly<Record<string, string>>,
  levels: Ladder['levels'],
): Map<string, string> {
  return new Map(
    levels.flatMap(({ name }) =>
      Object.hasOwn(descriptions, name) ? [[name, descriptions[name] ?? '']] : [],
    ),
  );
}
