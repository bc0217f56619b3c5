import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { applyEdits } from '../../../src/edits/textEdit';
import { writeCycleDates } from '../../../src/edits/writeCycleDates';

/** A document with a query, of the first half of 2026. */
function guide(query: string, cycle = 'cycle: 2026-H1'): string {
  return `---\nemployee: Ada\n${cycle}\n---\n\n- Follow your work\n    - Pull requests\n        - \`${query}\`\n\n## Current Level: L4\n\n### Craft\n\n- Examples\n    - did it on 2026-01-01\n`;
}

function written(text: string, offset = text.indexOf('`') + 3): string | undefined {
  const edits = writeCycleDates(text, parse(text), offset);
  return edits && applyEdits(text, edits);
}

describe('writeCycleDates', () => {
  it.each([
    ['is:pr merged:2026-01-01..2026-06-30', 'is:pr merged:${cycleStart}..${cycleEnd}'],
    ['is:pr merged:>=2026-01-01', 'is:pr merged:>=${cycleStart}'],
    ['is:pr merged:>2025-12-31 merged:<2026-07-01', 'is:pr merged:>${cycleStart-1d} merged:<${cycleEnd+1d}'],
    ['is:pr merged:2026-02-01..2026-06-30', 'is:pr merged:2026-02-01..${cycleEnd}'],
    ['is:pr "2026-01-01" merged:2026-01-01..*', 'is:pr "2026-01-01" merged:${cycleStart}..*'],
    [
      'in:#kudos after:2025-12-31 before:2026-07-01',
      'in:#kudos after:${cycleStart-1d} before:${cycleEnd+1d}',
    ],
    ['in:#kudos after:2025-12-31 @EMPLOYEE', 'in:#kudos after:${cycleStart-1d} @EMPLOYEE'],
    [
      'status was Done during ("2026/01/01", "2026/07/01")',
      'status was Done during ("${cycleStart}", "${cycleEnd+1d}")',
    ],
    ['assignee = ada AND resolved >= 2026-01-01', 'assignee = ada AND resolved >= ${cycleStart}'],
  ])('%s', (query, expected) => {
    expect(written(guide(query))).toBe(guide(expected));
    const windows = guide(query).replaceAll('\n', '\r\n');
    expect(written(windows)).toBe(guide(expected).replaceAll('\n', '\r\n'));
  });

  it.each([
    ['other days', guide('is:pr merged:2026-02-01..2026-03-01')],
    ['variables', guide('is:pr merged:${cycleStart}..${cycleEnd}')],
    ['an unknown cycle', guide('is:pr merged:2026-01-01..2026-06-30', 'level: L4')],
    ['another cycle', guide('is:pr merged:2026-01-01..2026-06-30', 'cycle: 2025-H1')],
  ])('leaves %s alone', (_, text) => {
    expect(written(text)).toBeUndefined();
  });

  it('asks for the query at that place', () => {
    const text = guide('is:pr merged:2026-01-01..2026-06-30');
    expect(written(text, text.indexOf('Follow'))).toBeUndefined();
  });
});
