import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAssessOptions } from '../../../../src/coverage/options';
import { type OverviewRow, rowOn } from '../../../../src/cycle/overview/row';
import { shiftDay } from '../../../../src/document/calendar';
import { engine } from '../../../../src/engine/engine';
import { alignmentDocument } from '../../edits/generated/documents';
import { isReplay, runs, searching } from '../../searching';

const uri = 'file:///reviews/ada.md';

function rowOf(text: string, today: string): OverviewRow | undefined {
  const row = engine.overview(text, {
    uri,
    assess: { ...defaultAssessOptions, today },
    isIncluded: true,
    checkInEveryDays: 30,
    maximumCharacters: 0,
    maximumWords: 0,
    internalHosts: [],
  });
  return row && 'unread' in row ? undefined : row;
}

const day = fc.integer({ min: -200, max: 400 }).map((days) => shiftDay('2026-03-01', days));
const matter = fc
  .record({
    cycle: fc.constantFrom('2026-H1', '2026-H2', '2025-H2'),
    days: fc.array(day, { maxLength: 4 }),
  })
  .map(({ cycle, days }) => `---\nemployee: Ada\ncycle: ${cycle}\ncheck-ins: [${days.join(', ')}]\n---\n\n`);

describe('rowOn', () => {
  it('gives what is read on that day, or says that it takes the text', () => {
    let aged = 0;
    fc.assert(
      fc.property(matter, alignmentDocument, day, day, (before, body, one, other) => {
        const text = before + body.replace(/^\uFEFF?---.*?---\r?\n/su, '');
        const row = rowOf(text, one);
        if (!row) return;
        const later = rowOn(row, one, { today: other, checkInEveryDays: 30 });
        if (!later) return;
        if (one !== other) aged += 1;
        const read = rowOf(text, other);
        // What is still to come counts from its own day on.
        expect({ ...later, anewOn: undefined }).toEqual({ ...read, anewOn: undefined });
      }),
      searching,
    );
    if (!isReplay) expect(aged).toBeGreaterThan(runs / 10);
  });
});
