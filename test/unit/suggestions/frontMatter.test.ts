import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { cyclesAround } from '../../../src/suggestions/cycles';
import { frontMatterSuggestions } from '../../../src/suggestions/frontMatter';

const services = ['github', 'slack', 'jira'];
const body = '\n## Current Level: L4\n\n### Craft\n\n- Examples\n    - TODO\n\n### On: call\n\n...\n';

/** What is suggested at `|`, and each text with a suggestion accepted. */
function at(marked: string, isKnown = true) {
  const offset = marked.indexOf('|');
  const lines = marked.replace('|', '').split('\n');
  const above = marked.slice(0, offset).split('\n');
  const line = above.length - 1;
  const before = above.at(-1) ?? '';
  const own = lines[line] ?? '';
  const place = {
    lines: { count: lines.length, line: (index: number) => lines[index] ?? '' },
    line,
    before,
    after: own.slice(before.length),
    isAutomatic: false,
  };
  const found = frontMatterSuggestions(place, {
    ...(isKnown ? { model: parse(marked.replace('|', '')) } : {}),
    firstMonth: 1,
    today: '2026-03-04',
    services,
  });
  return found?.map(({ name, range, snippet, about }) => ({
    name,
    about,
    accepted: lines
      .with(line, own.slice(0, range.start) + snippet + own.slice(range.end))
      .join('\n')
      .replace(body, ''),
  }));
}

const names = (marked: string, isKnown = true) => at(marked, isKnown)?.map(({ name }) => name);
const accepted = (marked: string, name: string) => at(marked)?.find((one) => one.name === name)?.accepted;

const all = [
  'employee',
  'level',
  'next-level',
  'cycle',
  'identities',
  'check-ins',
  'minimum-examples',
  'alignment',
];
const without = (...keys: string[]) => all.filter((key) => !keys.includes(key));

describe('Keys of the front matter', () => {
  it.each([
    ['---\n|\n---\n', all],
    ['---\nemployee: Ada\n|\n---\n', without('employee')],
    ['---\n|\nlevel: L4\n---\n', without('level')],
    ['---\nle|\n---\n', all],
    ['\uFEFF---\r\nle|\r\n---\r\n', all],
    // Unclosed, and no YAML yet.
    ['---\nemployee: "Ada\n|', without('employee')],
    ['---\nemployee: Ada\nle|\n\n# Ada\n\ntext: x\n', without('employee')],
    ['---\nidentities:\n  github: ada\nc|\n---\n', without('identities')],
    ['---\nidentities:\n  |\n---\n', services],
    ['---\nidentities:\n  GitHub: ada\n  |\n---\n', ['slack', 'jira']],
    ['---\nidentities:\n  sl|\n  github: ada\nlevel: L4\n---\n', ['slack', 'jira']],
    ['---\ncycle:\n  first: 2026-01-01\n  |\n---\n', ['last']],
    ['---\nminimum-examples:\n  |\n---\n', ['Craft', 'On: call']],
    ['---\nminimum-examples:\n  craft: 2\n  |\n---\n', ['On: call']],
    ['---\nother:\n  |\n---\n', []],
    ['---\n|employee: Ada\n---\n', []],
    ['---\n# rem|\n---\n', []],
  ])('in %j', (marked, expected) => {
    expect(names(`${marked}${body}`)).toEqual(expected);
  });

  it.each([
    ['|---\nlevel: L4\n---\n'],
    ['---\nlevel: L4\n---|\n'],
    ['---\nlevel: L4\n---\n|'],
    ['le|\n'],
    ['---\n\n# Ada\n|'],
  ])('are none outside: %j', (marked) => expect(names(marked)).toBeUndefined());

  it('are known where the document is not', () => {
    expect(names('---\nemployee: Ada\n|\n---\n', false)).toEqual(without('employee'));
    expect(names('---\nminimum-examples:\n  |\n---\n', false)).toEqual([]);
  });

  it('are written with what follows them', () => {
    const text = `---\nx: y\nid|\n---\n${body}`;
    expect(accepted(text, 'level')).toBe('---\nx: y\nlevel: $0\n---\n');
    expect(accepted(text, 'identities')).toBe('---\nx: y\nidentities:\n  $0\n---\n');
    expect(accepted(text, 'check-ins')).toBe('---\nx: y\ncheck-ins:\n  - $0\n---\n');
    const criteria = `---\nminimum-examples:\n  |\n---\n${body}`;
    expect(accepted(criteria, 'Craft')).toBe('---\nminimum-examples:\n  Craft: $0\n---\n');
    expect(accepted(criteria, 'On: call')).toBe('---\nminimum-examples:\n  "On: call": $0\n---\n');
  });
});

describe('Values of the front matter', () => {
  const cycles = ['2026-H1', '2026-Q1', '2026', '2026-H2', '2026-Q2', '2027', '2025-H2'];
  it.each([
    ['---\ncycle: |\n---\n', cycles],
    ['---\ncycle:|\n---\n', cycles],
    ['---\ncycle: 2026-|\n---\n', cycles],
    ['---\nalignment: |\n---\n', ['true', 'false']],
    ['---\nlevel: |\n---\n', ['L4']],
    [
      '---\ncycle:\n  first: |\n---\n',
      ['2026-01-01', '2026-07-01', '2026-04-01', '2027-01-01', '2025-07-01'],
    ],
    ['---\ncheck-ins:\n  - |\n---\n', ['2026-03-04']],
    ['---\ncheck-ins:\n- 2026|\n---\n', ['2026-03-04']],
    ['---\ncheck-ins:\n  - 2026-03-04\n  - |\n---\n', []],
    ['---\ncheck-ins: [|]\n---\n', ['2026-03-04']],
    ['---\ncheck-ins: [2026-02-03, |]\n---\n', ['2026-03-04']],
    ['---\ncheck-ins: [2026-03-04, |]\n---\n', []],
    ['---\ncheck-ins: |\n---\n', []],
    ['---\nemployee: |\n---\n', []],
    ['---\nother: |\n---\n', []],
    ['---\nidentities:\n  github: |\n---\n', []],
    ['---\nidentities:\n  level: |\n---\n', []],
  ])('in %j', (marked, expected) => {
    expect(names(`${marked}${body}`)).toEqual(expected);
  });

  it('are written behind a space, in place of what was typed', () => {
    expect(accepted('---\ncycle:|\n---\n', '2026-H1')).toBe('---\ncycle: 2026-H1\n---\n');
    expect(accepted('---\ncycle: 2026-|\n---\n', '2026-H2')).toBe('---\ncycle: 2026-H2\n---\n');
    expect(accepted('---\ncheck-ins: [2026-02-03, 20|]\n---\n', '2026-03-04')).toBe(
      '---\ncheck-ins: [2026-02-03, 2026-03-04]\n---\n',
    );
  });

  it('say the days of a cycle', () => {
    expect(at('---\ncycle: |\n---\n')?.[0]?.about).toBe('2026-01-01 – 2026-06-30');
  });
});

describe('cyclesAround', () => {
  it('follows the first month of the year', () => {
    expect(cyclesAround('2026-03-31', 4)).toEqual([
      ...['2025-H2', '2025-Q4', '2025', '2026-H1', '2026-Q1', '2026', '2025-H1'],
    ]);
    expect(cyclesAround('2026-04-01', 4)[0]).toBe('2026-H1');
    expect(cyclesAround('2026-12-31', 1).slice(0, 4)).toEqual(['2026-H2', '2026-Q4', '2026', '2027-H1']);
  });
});
