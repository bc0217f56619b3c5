import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/references/encode';
import type { Facts } from '../../../src/references/facts';
import { fill } from '../../../src/references/fill';
import { fillingFor } from '../../../src/references/opening';
import { serviceOf } from '../../../src/references/services';

const facts: Facts = {
  cycle: { first: '2026-01-01', last: '2026-06-30' },
  identities: {},
  checkIns: ['2026-03-03'],
};

function filled(service: string, text: string): string {
  const result = fill(text, fillingFor(serviceOf(service), facts, '2026-04-15'));
  expect(result.missing).toEqual([]);
  return result.text;
}

describe('the first and the last day of a period', () => {
  it.each([
    // Services that leave out the day that they are given.
    ['slack', 'after:${cycleStart} before:${cycleEnd}', 'after:2025-12-31 before:2026-07-01'],
    ['slack', 'after:${lastCheckIn} before:${today}', 'after:2026-03-02 before:2026-04-16'],
    ['slack', 'AFTER:${ cycleStart } -before:${cycleEnd}', 'AFTER:2025-12-31 -before:2026-07-01'],
    ['slack', 'on:${today} during:${cycleStart}', 'on:2026-04-15 during:2026-01-01'],
    ['google-drive', 'after:${cycleStart} before:${cycleEnd}', 'after:2025-12-31 before:2026-07-01'],
    // What lies outside of the period is before its first day, and after its last.
    ['slack', 'before:${cycleStart}', 'before:2026-01-01'],
    ['slack', 'after:${cycleEnd}', 'after:2026-06-30'],
    // Days that say themselves what is meant, and days that are written out.
    ['slack', 'after:${cycleStart-1d} before:${cycleEnd+1d}', 'after:2025-12-31 before:2026-07-01'],
    ['slack', 'after:${today-30d}', 'after:2026-03-16'],
    ['slack', 'after:2026-01-01 before:2026-06-30', 'after:2026-01-01 before:2026-06-30'],
    // Services that take a day for its midnight.
    [
      'jira',
      'resolved >= "${cycleStart}" AND resolved <= "${cycleEnd}"',
      'resolved >= "2026-01-01" AND resolved < "2026-07-01"',
    ],
    ['jira', 'resolved<=${cycleEnd}', 'resolved<2026-07-01'],
    ['jira', "resolved <='${today}'", "resolved <'2026-04-16'"],
    ['jira', 'resolved < "${cycleEnd}"', 'resolved < "2026-07-01"'],
    ['jira', 'resolved > "${cycleStart}"', 'resolved > "2026-01-01"'],
    ['jira', 'resolved <= "${cycleStart}"', 'resolved <= "2026-01-01"'],
    ['jira', 'resolved <= "${cycleEnd+0d}"', 'resolved < "2026-07-01"'],
    ['jira', 'resolved <= "${cycleEnd-1d}"', 'resolved <= "2026-06-29"'],
    ['jira', 'resolved <= "2026-06-30"', 'resolved <= "2026-06-30"'],
    ['jira', 'status was Done BEFORE "${cycleEnd}"', 'status was Done BEFORE "2026-07-01"'],
    ['jira', 'status changed AFTER "${cycleStart}"', 'status changed AFTER "2026-01-01"'],
    [
      'jira',
      'assignee was ada DURING ("${cycleStart}", "${cycleEnd}") AND due = "${cycleEnd}"',
      'assignee was ada DURING ("2026-01-01", "2026-07-01") AND due = "2026-06-30"',
    ],
    ['confluence', 'created <= ${cycleEnd}', 'created < 2026-07-01'],
    [
      'gitlab',
      'merged-after=${cycleStart} merged-before=${cycleEnd}',
      'merged-after=2026-01-01 merged-before=2026-07-01',
    ],
    ['gitlab', 'created_before="${today}"', 'created_before="2026-04-16"'],
    // Services whose bounds count.
    ['github', 'merged:${cycleStart}..${cycleEnd}', 'merged:2026-01-01..2026-06-30'],
    ['github', 'merged:>=${cycleStart} merged:<=${cycleEnd}', 'merged:>=2026-01-01 merged:<=2026-06-30'],
    ['azure-devops', "[x] <= '${cycleEnd}'", "[x] <= '2026-06-30'"],
    // Services of which nothing is known.
    ['linear', 'after:${cycleStart}', 'after:2026-01-01'],
    ['made-up', 'before:${cycleEnd}', 'before:2026-06-30'],
  ])('at %s in %j', (service, text, expected) => {
    expect(filled(service, text)).toBe(expected);
  });

  it.each([
    ['slack', 'https://example.com/?q=after%3A${cycleStart}', 'https://example.com/?q=after%3A2025-12-31'],
    [
      'jira',
      'https://example.com/?jql=resolved%20%3C%3D%20%22${cycleEnd}%22',
      'https://example.com/?jql=resolved%20%3C%20%222026-07-01%22',
    ],
    ['jira', 'https://example.com/?jql=a+<=+${cycleEnd}', 'https://example.com/?jql=a+<+2026-07-01'],
    [
      'gitlab',
      'https://example.com/?merged_before=${cycleEnd}',
      'https://example.com/?merged_before=2026-07-01',
    ],
  ])('in an address of %s, %j', (service, text, expected) => {
    const filling = { ...fillingFor(serviceOf(service), facts, '2026-04-15'), encode };
    expect(fill(text, filling).text).toBe(expected);
  });

  it('stay as they were where the cycle is not known', () => {
    const filling = fillingFor(serviceOf('jira'), { identities: {}, checkIns: [] }, '2026-04-15');
    expect(fill('resolved <= "${cycleEnd}"', filling)).toEqual({
      text: 'resolved <= "${cycleEnd}"',
      missing: [{ text: '${cycleEnd}', name: 'cycleEnd', wanted: 'cycle' }],
    });
  });
});
