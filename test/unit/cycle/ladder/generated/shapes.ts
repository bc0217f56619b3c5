import type { Ladder, LadderLevel } from '../../../../../src/cycle/ladder/ladder';
import type { LadderSource } from '../../../../../src/cycle/ladder/markdown/section';
import type { Unsaid } from './plainLadders';

/** A way in which people write ladders in Markdown, and what it cannot say. */
interface Shape {
  write(ladder: Ladder): LadderSource[];
  without?: Unsaid[];
}

const file = (blocks: readonly string[], name = 'notes.md'): LadderSource => ({
  name,
  text: `${blocks.join('\n\n')}\n`,
});
const top = ({ name }: Ladder): string[] => (name === undefined ? [] : [`# ${name}`]);

const titles: ((level: LadderLevel) => string)[] = [
  ({ name, title }) => (title ? `${name} – ${title}` : name),
  ({ name, title }) => (title ? `${title} (${name})` : name),
  ({ name, title }) => (title ? `${name}: ${title}` : `Level: ${name}`),
];
const heading = (level: LadderLevel, index: number): string => titles[index % titles.length]?.(level) ?? '';

function byLevel(ladder: Ladder, level: string, criterion: (name: string) => string): string[] {
  return ladder.levels.flatMap((one, index) => [
    level.replace('$', heading(one, index)),
    ...ladder.criteria.flatMap(({ name, levels }) => {
      const text = levels[one.name];
      return text === undefined ? [] : [criterion(name), text];
    }),
  ]);
}

function byCriterion(
  { levels, criteria }: Ladder,
  criterion: (name: string, index: number) => string,
  level: string,
): string[] {
  return criteria.flatMap((one, at) => [
    criterion(one.name, at),
    ...(one.description === undefined ? [] : [one.description]),
    ...levels.flatMap((other, index) => {
      const text = one.levels[other.name];
      return text === undefined ? [] : [level.replace('$', heading(other, index)), text];
    }),
  ]);
}

function table(rows: readonly (readonly string[])[]): string {
  const [header = [], ...others] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...others.map(line)].join('\n');
}

const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|');

/** The shapes, by their names. */
export const shapes: Record<string, Shape> = {
  'levels as headings': {
    without: ['general'],
    write: (ladder) => [file([...top(ladder), ...byLevel(ladder, '## $', (name) => `### ${name}`)])],
  },
  'levels as headings, with what criteria are in front': {
    without: ['lines'],
    write: (ladder) => [
      file([
        ...top(ladder),
        '## What we look for',
        ...ladder.criteria.flatMap(({ name, description }) => [
          `### ${name}`,
          ...(description ? [description] : []),
        ]),
        ...byLevel(ladder, '## $', (name) => `### ${name}`),
      ]),
    ],
  },
  'criteria as headings': {
    write: (ladder) => [
      file([...top(ladder), ...byCriterion(ladder, (name, index) => `## ${index + 1}. ${name}`, '### $')]),
    ],
  },
  'bold lines below headings of levels': {
    without: ['general'],
    write: (ladder) => [file([...top(ladder), ...byLevel(ladder, '## $', (name) => `**${name}**`)])],
  },
  'bold lines below headings of criteria': {
    write: (ladder) => [file([...top(ladder), ...byCriterion(ladder, (name) => `## ${name}:`, '**$:**')])],
  },
  'bold lines alone': {
    without: ['general', 'name'],
    write: (ladder) => [file(byLevel(ladder, '**$**', (name) => `**${name}**`))],
  },
  'bullets below levels': {
    without: ['general', 'lines'],
    write: (ladder) => [
      file([
        ...top(ladder),
        ...ladder.levels.flatMap((level, index) => [
          `## ${heading(level, index)}`,
          ladder.criteria
            .flatMap(({ name, levels }) =>
              levels[level.name] === undefined ? [] : [`* **${name}:** ${levels[level.name]}`],
            )
            .join('\n'),
        ]),
      ]),
    ],
  },
  'bullets below criteria': {
    without: ['lines', 'title'],
    write: (ladder) => [
      file([
        ...top(ladder),
        ...ladder.criteria.flatMap(({ name, description, levels }) => [
          `## ${name}`,
          ...(description ? [description] : []),
          ladder.levels
            .flatMap((level) =>
              levels[level.name] === undefined ? [] : [`- **${level.name}** – ${levels[level.name]}`],
            )
            .join('\n'),
        ]),
      ]),
    ],
  },
  'a table with criteria in rows': {
    without: ['lines'],
    write: (ladder) => [
      file([
        ...top(ladder),
        table([
          ['Competency', 'General', ...ladder.levels.map(heading)],
          ...ladder.criteria.map(({ name, description, levels }) => [
            `**${name}**`,
            cell(description),
            ...ladder.levels.map((level) => cell(levels[level.name])),
          ]),
        ]),
      ]),
    ],
  },
  'a table with levels in rows': {
    without: ['lines', 'general'],
    write: ({ levels, criteria, ...ladder }) => [
      file([
        ...top({ levels, criteria, ...ladder }),
        table([
          ['', 'Title', ...criteria.map(({ name }) => name)],
          ...levels.map((level) => [
            level.name,
            level.title ?? '',
            ...criteria.map((one) => cell(one.levels[level.name])),
          ]),
        ]),
      ]),
    ],
  },
  'a table for each criterion': {
    without: ['lines'],
    write: (ladder) => [
      file([
        ...top(ladder),
        ...ladder.criteria.flatMap(({ name, description, levels }) => [
          `## ${name}`,
          ...(description ? [description] : []),
          table([
            ['Level', 'What we expect'],
            ...ladder.levels.map((level, index) => [heading(level, index), cell(levels[level.name])]),
          ]),
        ]),
      ]),
    ],
  },
  'a table for each level': {
    without: ['lines', 'general'],
    write: (ladder) => [
      file([
        ...top(ladder),
        ...ladder.levels.flatMap((level, index) => [
          `## ${heading(level, index)}`,
          table([
            ['Area', 'Expectations'],
            ...ladder.criteria.map(({ name, levels }) => [name, cell(levels[level.name])]),
          ]),
        ]),
      ]),
    ],
  },
  'a file for each level': {
    without: ['general', 'name'],
    write: ({ levels, criteria }) =>
      levels.map((level, index) =>
        file(byLevel({ levels: [level], criteria }, `# ${heading(level, index)}`, (name) => `## ${name}`)),
      ),
  },
  'a file for each level, named by it': {
    without: ['general', 'name', 'title'],
    write: ({ levels, criteria }) =>
      levels.map((level) => {
        const [, ...blocks] = byLevel({ levels: [level], criteria }, '$', (name) => `## ${name}`);
        return file(blocks, `${level.name.toLowerCase().replaceAll(' ', '-')}.md`);
      }),
  },
  'a file for each criterion': {
    without: ['name'],
    write: ({ levels, criteria }) =>
      criteria.map((one) => file(byCriterion({ levels, criteria: [one] }, (name) => `# ${name}`, '## $'))),
  },
};
