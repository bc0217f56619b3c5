// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} in plain text is what this is about
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/references/facts';
import { type Filling, fill } from '../../../src/references/fill';
import { variablesIn } from '../../../src/references/variables';

const facts: Facts = {
  employee: 'Ada Lovelace',
  level: 'L4',
  nextLevel: 'L5',
  cycle: { name: '2026-H1', first: '2026-01-01', last: '2026-06-30' },
  identities: { github: 'ada', slack: '@ada.l' },
  checkIns: ['2026-02-03', '2026-03-03', '2026-04-07'],
};
const nobody: Facts = { identities: {}, checkIns: [] };

function filled(text: string, overrides: Partial<Filling> = {}): string {
  const { text: result, missing } = fill(text, {
    facts,
    today: '2026-03-31',
    service: 'github',
    ...overrides,
  });
  expect(missing).toEqual([]);
  return result;
}

function missing(text: string, overrides: Partial<Filling> = {}): unknown {
  return fill(text, { facts: nobody, today: '2026-03-31', service: 'github', ...overrides }).missing;
}

describe('variablesIn', () => {
  it.each([
    ['no variables at all', []],
    ['${employee}', ['employee']],
    ['a ${identity} b ${level} c', ['identity', 'level']],
    ['${cycleStart}..${cycleEnd}', ['cycleStart', 'cycleEnd']],
    ['${today-30d} ${today}', ['today', 'today']],
    ['author:EMPLOYEE -author:EMPLOYEE', ['person', 'person']],
    ['@EMPLOYEE', ['person']],
    ['(EMPLOYEE)', ['person']],
    ["EMPLOYEE's", ['person']],
    ['EMPLOYEES', []],
    ['employee', []],
    ['Employee', []],
    ['MYEMPLOYEE', []],
    ['EMPLOYEE_ID', []],
    ['author%3AEMPLOYEE', ['person']],
    ['author%3aEMPLOYEE', ['person']],
    ['ÉEMPLOYEE', []],
    ['${}', [undefined]],
    ['${employe}', [undefined]],
    ['${Employee}', [undefined]],
    ['${EMPLOYEE}', [undefined]],
    ['${level-3d}', [undefined]],
    ['${today-30w}', [undefined]],
    ['${today-99999d}', [undefined]],
    ['${ today - 30d }', ['today']],
    ['${today', []],
    ['$today', []],
    ['{today}', []],
    ['${constructor} ${__proto__}', [undefined, undefined]],
  ])('finds the variables of %j', (text, names) => {
    expect(variablesIn(text).map(({ name }) => name)).toEqual(names);
  });

  it('tells where they stand and by how many days they are shifted', () => {
    expect(variablesIn('after:${today-30d} @EMPLOYEE')).toEqual([
      { text: '${today-30d}', name: 'today', days: -30, range: { start: 6, end: 18 } },
      { text: 'EMPLOYEE', name: 'person', days: 0, range: { start: 20, end: 28 } },
    ]);
  });

  it('takes a long text in its stride', () => {
    for (const piece of ['${', '${a', 'EMPLOYE', '%3A', 'EMPLOYEE ', '$'.repeat(5)]) {
      expect(() => variablesIn(piece.repeat(100_000 / piece.length))).not.toThrow();
    }
  });
});

describe('fill', () => {
  it.each([
    ['nothing to fill', 'nothing to fill'],
    ['${employee}', 'Ada Lovelace'],
    ['author:${identity}', 'author:ada'],
    ['author:EMPLOYEE -author:EMPLOYEE', 'author:ada -author:ada'],
    ['${level} to ${nextLevel}', 'L4 to L5'],
    ['merged:${cycleStart}..${cycleEnd}', 'merged:2026-01-01..2026-06-30'],
    ['after:${cycleStart-1d} before:${cycleEnd+1d}', 'after:2025-12-31 before:2026-07-01'],
    ['updated:>=${today-30d}', 'updated:>=2026-03-01'],
    ['until ${today}', 'until 2026-03-31'],
    ['since ${today - 31d}', 'since 2026-02-28'],
    ['merged:>=2024-02-01', 'merged:>=2024-02-01'],
  ])('fills %j', (text, expected) => {
    expect(filled(text)).toBe(expected);
  });

  it('reads EMPLOYEE as the employee where the service knows no identity', () => {
    expect(filled('Created By: EMPLOYEE', { service: 'notion' })).toBe('Created By: Ada Lovelace');
  });

  it('writes one @ where both the text and the identity have it', () => {
    expect(filled('in:#kudos @EMPLOYEE', { service: 'slack' })).toBe('in:#kudos @ada.l');
    expect(filled('from:EMPLOYEE', { service: 'slack' })).toBe('from:@ada.l');
  });

  it('counts from the last check-in before today, whatever is planned later', () => {
    expect(filled('${lastCheckIn}')).toBe('2026-03-03');
    expect(filled('${lastCheckIn}', { today: '2026-04-07' })).toBe('2026-03-03');
    expect(filled('${lastCheckIn}', { today: '2026-04-08' })).toBe('2026-04-07');
  });

  it('counts from the first day of the cycle before the first check-in', () => {
    expect(filled('${lastCheckIn}', { today: '2026-01-15' })).toBe('2026-01-01');
  });

  it('does not fill what a value brings along', () => {
    const odd = { ...facts, employee: '${level} EMPLOYEE $& $1' };
    expect(filled('<${employee}>', { facts: odd })).toBe('<${level} EMPLOYEE $& $1>');
  });

  it('encodes values only', () => {
    expect(filled('a b/${employee}', { encode: encodeURIComponent })).toBe('a b/Ada%20Lovelace');
  });

  it.each([
    ['${employee}', { name: 'employee', wanted: 'employee' }],
    ['${identity}', { name: 'identity', wanted: 'identities', service: 'github' }],
    ['EMPLOYEE', { name: 'person', wanted: 'employee' }],
    ['${level}', { name: 'level', wanted: 'level' }],
    ['${nextLevel}', { name: 'nextLevel', wanted: 'next-level' }],
    ['${cycleStart}', { name: 'cycleStart', wanted: 'cycle' }],
    ['${cycleEnd+1d}', { name: 'cycleEnd', wanted: 'cycle' }],
    ['${lastCheckIn}', { name: 'lastCheckIn', wanted: 'check-ins' }],
    ['${employe}', {}],
  ])('reports that %s is missing', (text, expected) => {
    expect(missing(`a ${text} b`)).toEqual([{ text, ...expected }]);
    expect(fill(`a ${text} b`, { facts: nobody, today: '2026-03-31', service: 'github' }).text).toBe(
      `a ${text} b`,
    );
  });

  it('takes EMPLOYEE for nobody where a document was made from a template', () => {
    const template: Facts = { employee: 'EMPLOYEE', identities: { github: 'EMPLOYEE' }, checkIns: [] };
    expect(missing('EMPLOYEE ${employee} ${identity}', { facts: template })).toHaveLength(3);
  });

  it('reports each missing variable once', () => {
    expect(missing('EMPLOYEE ${level} EMPLOYEE ${level}')).toHaveLength(2);
  });

  it('takes no day that is none, and makes none that a search could not take', () => {
    expect(missing('${today}', { today: 'yesterday' })).toEqual([{ text: '${today}', name: 'today' }]);
    expect(missing('${today+9999d}', { today: '9999-12-31' })).toEqual([
      { text: '${today+9999d}', name: 'today' },
    ]);
    expect(missing('${today-9999d}', { today: '0000-01-01' })).toEqual([
      { text: '${today-9999d}', name: 'today' },
    ]);
  });
});
