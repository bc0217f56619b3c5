import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';

const below = '\n## Current Level: L4\n\n### Mastery\n\n- Examples\n    - TODO\n';
const employeeOf = (header: string): string | undefined => parse(`${header}\n${below}`).employee;

describe('a title', () => {
  it.each([
    ['Performance Alignment: Ada Lovelace, 2026-H1', 'Ada Lovelace'],
    ['Performance Alignment – Ada – 2026-H1', 'Ada'],
    ['Performance Alignment - Juan de la Cruz', 'Juan de la Cruz'],
    ['Performance Alignment 2026-H1 (Ada L.)', 'Ada L.'],
    ['Performance Alignment: Draft, Ada', 'Ada'],
    ['Performance Alignment Notes: Ada', 'Ada'],
    ['Performance Alignment: Platform Team, Zoë d’Arc', 'Zoë d’Arc'],
    ['Alignment for Ada Lovelace (H2 2026)', 'Ada Lovelace'],
    ['Alignment Document | Ada', 'Ada'],
  ])('names somebody: %s', (title, employee) => expect(employeeOf(`# ${title}`)).toBe(employee));

  it.each([
    'Performance Alignment Template',
    'Performance Alignment Review',
    'Performance Alignment 2026-H1 (Draft)',
    'Performance Alignment: Final Draft 2',
    'Performance Alignment: Mid-Cycle Check-in',
    'Performance Alignment: Senior Engineer',
    'Performance Alignment: EMPLOYEE',
    'Performance Alignment: Entwurf',
    'Performance Alignment (Kopie)',
    'Performance Alignment: Évaluation',
    'Performance Alignment: Overview',
    'Performance Alignment: How we do it',
    'Performance Alignment for Engineers',
  ])('names nobody: %s', (title) => expect(employeeOf(`# ${title}`)).toBeUndefined());

  it('tells the cycle all the same', () => {
    expect(parse(`# Performance Alignment 2026-H1 (Draft)\n${below}`)).toMatchObject({
      cycle: { first: '2026-01-01', last: '2026-06-30' },
    });
  });
});

describe('a line', () => {
  it.each([
    ['Employee: Ada', 'Ada'],
    ['- **Engineer:** Ada Lovelace', 'Ada Lovelace'],
    ['Employee: Lovelace, Ada', 'Lovelace, Ada'],
    ['Employee: Ada Lovelace, mathematician', 'Ada Lovelace, mathematician'],
    ['Employee: Ada, Senior Engineer', 'Ada, Senior Engineer'],
    ['Employee: Ada (she/her)', 'Ada (she/her)'],
    ['Name: ada', 'ada'],
    ['Name: @ada-l', '@ada-l'],
    ['Mitarbeiterin: Dr. Ada von Lovelace', 'Dr. Ada von Lovelace'],
    ['Nombre: María de los Ángeles Pérez', 'María de los Ángeles Pérez'],
    ['氏名：エイダ・ラブレス', 'エイダ・ラブレス'],
    ['성명: 김 에이다', '김 에이다'],
    ['姓名：王小明', '王小明'],
  ])('names somebody: %s', (line, employee) => expect(employeeOf(line)).toBe(employee));

  it.each([
    '- Engineer: adds examples before each check-in',
    '- Engineer: Adds examples before each check-in',
    '- Engineer: Always, always add examples',
    '- Mitarbeiter: trägt laufend Beispiele ein',
    '- Name: Beispiele',
    '- Engineer: Draft',
    '- Empleado: Añade ejemplos cada mes.',
    '- 社員：毎回例を追加する',
    '- 직원: 매번 예시를 추가합니다',
    '- 员工：每次沟通前补充例子',
  ])('names nobody: %s', (line) => expect(employeeOf(`## Guidance\n\n${line}`)).toBeUndefined());

  it('names somebody behind one that names nobody', () => {
    expect(employeeOf('- Engineer: adds examples often\n- Employee: Ada')).toBe('Ada');
  });
});
