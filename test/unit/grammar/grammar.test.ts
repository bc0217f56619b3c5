// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} in plain text is what this is about
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import snippets from '../../../snippets/performance-alignment.json';
import { readLabel } from '../../../src/document/labels';
import { builtInWords } from '../../../src/document/labelWords';
import { isPlaceholder } from '../../../src/document/marks';
import { readingRules } from '../../../src/document/options';
import { tellingWords } from '../../../src/document/telling';
import { labelRows } from '../../../src/document/words/labels';
import { expand } from '../snippets/expand';
import { type Token, type Tokenise, tokenisers } from './tokenise';

let plain: Tokenise;
let ours: Tokenise;
const minutes = 60_000;

beforeAll(async () => {
  ({ plain, ours } = await tokenisers());
}, 15 * minutes);

const root = path.resolve(__dirname, '../../..');
const suffix = '.performance-alignment';
const names: Record<string, string> = {
  'entity.name.tag.label': 'label',
  'keyword.other.level': 'word',
  'constant.numeric.level': 'level',
  'keyword.control.unfinished': 'unfinished',
  'variable.parameter.placeholder': 'placeholder',
  'variable.other.reference': 'variable',
  'keyword.other.qualifier': 'qualifier',
  'string.quoted.double.query': 'quoted',
  'keyword.operator.comparison': 'operator',
};

/** What we mark in a text: `label Examples`. */
function marked(text: string): string[] {
  return ours(text).flatMap(({ text: token, scopes }) => {
    const own = scopes
      .filter((scope) => scope.endsWith(suffix))
      .map((scope) => scope.slice(0, -suffix.length));
    return own.length > 0 ? [`${own.map((scope) => names[scope] ?? scope).join('+')} ${token}`] : [];
  });
}

/** The scopes of Markdown and other languages, with neighbours of equal scopes joined. */
function foreign(tokens: readonly Token[]): string[] {
  const joined: { text: string; scopes: string }[] = [];
  for (const { text, scopes } of tokens) {
    const theirs = scopes.filter((scope) => !scope.endsWith(suffix)).join(' ');
    const last = joined.at(-1);
    if (last?.scopes === theirs) last.text += text;
    else joined.push({ text, scopes: theirs });
  }
  return joined.map(({ text, scopes }) => `${text}\t${scopes}`);
}

function documents(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => path.join(folder, name));
}

describe('unfinished marks', () => {
  it.each([
    ['- TODO', ['unfinished TODO']],
    ['    - TODO', []],
    ['- Examples\n    - TODO', ['label Examples', 'unfinished TODO']],
    ['- Examples\n  - TODO ask Grace', ['label Examples', 'unfinished TODO']],
    ['1. TBD', ['unfinished TBD']],
    ['* TBA', ['unfinished TBA']],
    ['TODO', ['unfinished TODO']],
    ['...', ['unfinished ...']],
    ['…', ['unfinished …']],
    ['> ...', ['unfinished ...']],
    ['> - ...', ['unfinished ...']],
    ['**Overall:** TODO', ['label Overall', 'unfinished TODO']],
    ['**Overall:** ...', ['label Overall', 'unfinished ...']],
    ['Overall: TBD', ['label Overall', 'unfinished TBD']],
    ['- (none)', []],
    ['- and so on ...', []],
    ['the TODO list', []],
    ['- TODOS', []],
    ['- todo', []],
    ['`TODO`', []],
  ])('in %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('placeholders', () => {
  it.each([
    ['- `link to leveling framework`', ['placeholder link to leveling framework']],
    ['- `links to things`', ['placeholder links to things']],
    ['- `Project X`', ['placeholder Project X']],
    ['- **`Project X`**', ['placeholder Project X']],
    ['  - `example 12`', ['placeholder example 12']],
    ['### `Performance Criteria A`', ['placeholder Performance Criteria A']],
    ['> `General description of Craft`', ['placeholder General description of Craft']],
    ["> `Current level's description of Craft`", ["placeholder Current level's description of Craft"]],
    ['- `summarise it`', ['placeholder summarise it']],
    ['`EMPLOYEE` did it', ['placeholder EMPLOYEE']],
    ['EMPLOYEE did it, and (EMPLOYEE) again', ['placeholder EMPLOYEE', 'placeholder EMPLOYEE']],
    ['**EMPLOYEE** did', ['placeholder EMPLOYEE']],
    ['`author:EMPLOYEE is:pr`', ['qualifier author:', 'placeholder EMPLOYEE', 'qualifier is:']],
    [
      '`after:${cycleStart-1d} @EMPLOYEE`',
      ['qualifier after:', 'variable ${cycleStart-1d}', 'placeholder EMPLOYEE'],
    ],
    ['`${identity} ${typo}`', ['variable ${identity}']],
    ['`Project Faster Search`', []],
    ['`an example 1`', []],
    ['``example 1``', []],
    ['`` `example 1` ``', []],
    ['\\`example 1`', []],
    ['`link to nothing', []],
    ['EMPLOYEES and EMPLOYEE_ID', []],
  ])('in %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('qualifiers of a query', () => {
  it.each([
    ['- `is:pr author:ada`', ['qualifier is:', 'qualifier author:']],
    ['    - `x`\n- a\n    - `merged:>=2026-01-01`', ['qualifier merged:', 'operator >=']],
    ['- `created:2026-01-01..2026-06-30`', ['qualifier created:']],
    ['- `-label:"x y" is:issue`', ['qualifier -label:', 'quoted "x y"', 'qualifier is:']],
    [
      '- Slack: `from:@ada in:#team after:2026-01-01`',
      ['qualifier from:', 'qualifier in:', 'qualifier after:'],
    ],
    ['- `repo:a/b head:x`', ['qualifier repo:', 'qualifier head:']],
    ['`std::vector`', []],
    ['`https://a.example/is:pr`', []],
    ['`a: b`', []],
    ['`on:click` `user:pass` `type:module` `is:inline` `after:content`', []],
    ['`type: pr` and `label: bug`', []],
    ['is:pr author:ada', []],
    ['`git log --author:ada`', []],
    ['```\nis:pr author:ada\n```', []],
  ])('in %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('labels in other languages', () => {
  const rows = Object.entries(labelRows).filter(([language]) => language !== 'en');
  const words = rows.flatMap(([, { examples, overall, ...others }]) => [
    ...[examples[0] ?? '', overall[0] ?? ''],
    ...Object.values(others)
      .flat()
      .filter((word) => tellingWords.includes(word)),
  ]);
  it.each([...new Set(words)])('%s is marked as the parser reads it', (word) => {
    expect(marked(`- ${word}`)).toEqual([`label ${word}`]);
    expect(marked(`**${word}:**`)).toEqual([`label ${word}`]);
    expect(marked(`#### ${word}`)).toEqual([`label ${word}`]);
  });

  it.each([
    ['- Verbesserungspotenzial als L4', ['label Verbesserungspotenzial', 'word als', 'level L4']],
    [
      '- Oportunidades de crecimiento hacia el L5:',
      ['label Oportunidades de crecimiento', 'word hacia', 'level L5'],
    ],
    ['- Points à améliorer en tant que L4', ['label Points à améliorer', 'word en tant que', 'level L4']],
    ['## Aktuelles Level: L4', ['label Aktuelles Level', 'level L4']],
    ['## 現在のレベル：L4', ['label 現在のレベル', 'level L4']],
    ['- Nivel actual: L4', ['label Nivel actual', 'level L4']],
    ['- Nächste Schritte', []],
  ])('in %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('labels and levels', () => {
  it.each([
    ['Examples', ['label Examples']],
    ['Examples:', ['label Examples']],
    ['- Examples', ['label Examples']],
    ['+ examples', ['label examples']],
    ['#### Examples', ['label Examples']],
    ['#### Examples ####', ['label Examples']],
    ['**Examples**', ['label Examples']],
    ['*Examples*', ['label Examples']],
    ['__Examples:__', ['label Examples']],
    ['- **Examples**:', ['label Examples']],
    ['**Overall:** Strong.', ['label Overall']],
    ['**Overall**: Strong.', ['label Overall']],
    ['Overall: Strong.', ['label Overall']],
    ['- Room for Improvement as L4', ['label Room for Improvement', 'word as', 'level L4']],
    ['- Opportunities for Growth to L5:', ['label Opportunities for Growth', 'word to', 'level L5']],
    [
      'Room for Improvement as a Senior Engineer',
      ['label Room for Improvement', 'word as', 'level Senior Engineer'],
    ],
    [
      'Opportunities for Growth towards `Next Level`',
      ['label Opportunities for Growth', 'word towards', 'placeholder Next Level'],
    ],
    ['Opportunities for Growth towards `L5`', ['label Opportunities for Growth', 'word towards']],
    ['**Room for Improvement as L4**', ['label Room for Improvement', 'word as', 'level L4']],
    ['**Room for Improvement** as L4', ['label Room for Improvement', 'word as', 'level L4']],
    ['#### Room for Improvement as L4', ['label Room for Improvement', 'word as', 'level L4']],
    ['## Current Level: L4', ['label Current Level', 'level L4']],
    ['## Current Level: L4 (since May)', ['label Current Level', 'level L4']],
    ['## Current Level: Senior Engineer', ['label Current Level', 'level Senior Engineer']],
    ['## Current Level: `Current Level`', ['label Current Level', 'placeholder Current Level']],
    ['# Current Level', ['label Current Level']],
    ['Current Level: L4', ['label Current Level', 'level L4']],
    ['- Next Level: L5', ['label Next Level', 'level L5']],
    ['Examples of soups that I like:', []],
    ['## Examples', []],
    ['Some examples', []],
    ['the **Examples** below', []],
    ['- Room for Improvement as ever', ['']],
    ['## Current Levels of noise', ['']],
    ['| Examples | Overall |\n| --- | --- |\n| TODO | `example 1` |', []],
  ])('in %j', (text, expected) => {
    expect(marked(text)).toEqual(expected[0] === '' ? [] : expected);
  });
});

describe('our words', () => {
  it.each([
    ...[
      'Examples',
      'Example',
      'Evidence',
      'Accomplishments',
      'Achievements',
      'Overall',
      'Room for Improvement',
    ],
    ...['Areas for Improvement', 'Area for Improvement', 'Areas of Improvement', 'Development Areas'],
    ...[
      'Areas for Development',
      'Opportunities for Growth',
      'Opportunity for Growth',
      'Growth Opportunities',
    ],
    'Areas for Growth',
  ])('%s is a label to the grammar and to the parser', (label) => {
    expect(marked(`- ${label}`)).toEqual([`label ${label}`]);
    expect(readLabel(label, builtInWords)).toBeDefined();
  });

  it.each(['Growth', 'Next Steps', 'Summary', 'Overview', 'Highlights'])(
    '%s is a label to the parser alone, since it stands in every other file as well',
    (label) => {
      expect(marked(`- ${label}`)).toEqual([]);
      expect(readLabel(label, builtInWords)).toBeDefined();
    },
  );

  it('are the placeholders of the parser', () => {
    const { placeholders } = readingRules();
    const codes = Object.values(snippets).flatMap(({ body }) => body.join('\n').match(/`[^`]+`/gu) ?? []);
    for (const code of new Set([
      ...codes,
      '`Project Faster Search`',
      '`link`',
      '`example`',
      '`a link to x`',
    ])) {
      const isOne = isPlaceholder(code.slice(1, -1), placeholders);
      expect(
        marked(code).some((mark) => mark === `placeholder ${code.slice(1, -1)}`),
        code,
      ).toBe(isOne);
    }
  });
});

describe('what is no prose', () => {
  it.each([
    ['a fence', '```\nExamples\nTODO\n`example 1` EMPLOYEE\n```'],
    ['a fence of Markdown', '```markdown\n### Craft\n\n- Examples\n    - TODO `example 1`\n```'],
    ['front matter', '---\nemployee: EMPLOYEE\nlevel: TODO\n---'],
    ['indented code', '    Examples\n    TODO EMPLOYEE'],
    ['a comment', '<!-- TODO\nExamples\nEMPLOYEE -->'],
    ['a comment within a line', 'text <!-- EMPLOYEE `example 1` --> text'],
    ['the address of a link', '[x](https://example.com/EMPLOYEE)'],
  ])('is left alone: %s', (_, text) => {
    expect(marked(text)).toEqual([]);
    expect(foreign(ours(text))).toEqual(foreign(plain(text)));
  });
});

describe("the Markdown grammar's own scopes", () => {
  const files = [
    ...documents(path.join(root, 'samples')),
    ...documents(path.join(root, 'test')),
    ...documents(path.join(root, '../shared/seeds')),
  ];

  it.each(files.map((file) => [path.relative(root, file), file]))('stay as they are in %s', (_, file) => {
    const text = readFileSync(file, 'utf8');
    expect(foreign(ours(text))).toEqual(foreign(plain(text)));
  });

  it.each(
    Object.values(snippets).map(({ prefix, body }) => [prefix, expand(body, { CURRENT_YEAR: '2026' })]),
  )('stay as they are in what %s makes', (_, text) => {
    expect(foreign(ours(text))).toEqual(foreign(plain(text)));
  });

  it('stay as they are in all that can be made of our words and its marks', () => {
    const pieces = [
      'Examples',
      'Overall:',
      'Room for Improvement as L4',
      'TODO',
      '...',
      'EMPLOYEE',
      'Beispiele',
      '`is:pr -label:"x y"`',
      '`example 1`',
      '`Next Level`',
      '`a EMPLOYEE ${today}`',
      'Current Level: L4',
      ' ',
      '  ',
      '\t',
      '**',
      '*',
      '__',
      '_',
      '`',
      '``',
      '[',
      '](',
      ')',
      '<b>',
      '<!--',
      '-->',
      '# ',
      '### ',
      '- ',
      '1. ',
      '> ',
      '\n',
      '\n\n',
      '    ',
      '\\',
      '&amp;',
      '|',
      '---',
      '===',
      'x',
      ':',
      '~~',
    ];
    let seed = 11;
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed >> 8;
    };
    for (let i = 0; i < 3000; i++) {
      const text = Array.from({ length: 2 + (next() % 10) }, () => pieces[next() % pieces.length]).join('');
      expect(foreign(ours(text)), JSON.stringify(text)).toEqual(foreign(plain(text)));
    }
  });
});

describe('a long line', () => {
  it.each([
    'EMPLOYEE ',
    '`',
    '`EMPLOYEE',
    '`link to  ',
    '${',
    'Examples ',
    'L4 ',
    '.',
    'Overall: ',
    '_Overall_ ',
    'as L4 ',
    ': TODO',
  ])('of %j is got through', (piece) => {
    // VS Code leaves lines above 20,000 characters alone.
    const line = piece.repeat(20_000 / piece.length);
    for (const start of ['', '- ', 'Room for Improvement as ', '`link to ', '#### Examples ', 'Examples']) {
      expect(
        ours(`${start}${line}`)
          .map(({ text }) => text)
          .join(''),
      ).toBe(`${start}${line}`);
    }
    expect(marked(`Examples${' '.repeat(20_000)}x`)).toEqual([]);
  });
});
